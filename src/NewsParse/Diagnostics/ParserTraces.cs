using System.Diagnostics;

namespace NewsParse.Diagnostics;

/// <summary>The traces of the library: one activity for each parse that somebody listens to. Names never change.</summary>
internal static class ParserTraces
{
    /// <summary>The name of the activity source.</summary>
    public const string Source = "NewsParse";

    /// <summary>The name of the activity of one parse.</summary>
    public const string Parse = "newsparse.parse";

    private static readonly ActivitySource s_source = new(Source);

    /// <summary>Starts the activity of a parse; null where nobody listens. Of the URL only the host is told, as the rest may hold secrets.</summary>
    public static Activity? Start(ArticleSource source)
    {
        Activity? activity = s_source.StartActivity(Parse);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(TelemetryTags.SourceKind, source.Kind.ToString());
            activity.SetTag(TelemetryTags.Host, source.Url?.Host);
        }

        return activity;
    }

    /// <summary>Says how the parse ended.</summary>
    /// <param name="activity">The activity of the parse, if any.</param>
    /// <param name="document">What was made of the source.</param>
    /// <param name="failure">Why there is no document.</param>
    /// <param name="fault">What the parser met, where the fault is its own.</param>
    public static void End(Activity? activity, ArticleDocument? document, ParseFailureCode? failure, Exception? fault)
    {
        if (activity is null)
        {
            return;
        }

        string outcome = TelemetryTags.OutcomeOf(failure);
        activity.SetTag(TelemetryTags.Outcome, outcome);
        activity.SetTag(TelemetryTags.Blocks, document?.BlockCount);
        // A parse that its caller has cancelled went as it was told to.
        if (failure is null or ParseFailureCode.Canceled)
        {
            return;
        }

        activity.SetTag(TelemetryTags.ErrorType, outcome);
        activity.SetStatus(ActivityStatusCode.Error, outcome);
        if (fault is not null)
        {
            // As OpenTelemetry names them, without the message, which may quote the page.
            activity.AddEvent(new ActivityEvent("exception", tags: new ActivityTagsCollection
            {
                ["exception.type"] = fault.GetType().FullName,
                ["exception.stacktrace"] = fault.StackTrace,
            }));
        }
    }
}
