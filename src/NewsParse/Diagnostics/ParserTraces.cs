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
    public static void End(Activity? activity, ArticleDocument? document, ParseFailureCode? failure)
    {
        if (activity is null)
        {
            return;
        }

        string outcome = TelemetryTags.OutcomeOf(failure);
        activity.SetTag(TelemetryTags.Outcome, outcome);
        activity.SetTag(TelemetryTags.Blocks, document?.BlockCount);
        if (failure is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error, outcome);
        }
    }
}
