using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Parses a source and holds the document to what is promised of every document.</summary>
internal static class PageCheck
{
    private static readonly ParseLimits s_default = new();

    private static readonly ParseLimits s_tiny = new() { MaxDepth = 24, MaxNodes = 150, MaxInputBytes = 9_000, MaxBlocks = 20, MaxTextLength = 2_000, MaxAttributes = 100 };

    private static readonly ParseLimits s_cut = s_tiny with { WhenReached = LimitAction.Truncate };

    private static readonly (ArticleParser Parser, ParseLimits Limits)[] s_parsers =
    [
        (ArticleParser.Default, s_default),
        (ArticleParser.CreateBuilder().WithoutBuiltInCleaners().Build(), s_default),
        (ArticleParser.CreateBuilder().WithRepair(RepairRules.None).Build(), s_default),
        (ArticleParser.CreateBuilder().WithRepair(RepairRules.All).Build(), s_default),
        (ArticleParser.CreateBuilder().WithLimits(s_tiny).Build(), s_tiny),
        (ArticleParser.CreateBuilder().WithLimits(s_cut).Build(), s_cut),
    ];

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        (ArticleParser parser, ParseLimits limits) = s_parsers[input.Choice % s_parsers.Length];
        ArticleSource source = input.ToSource();
        ParseFailure? failure = null;
        ArticleDocument? document = effort.Measure(() => parser.TryParse(source, out ArticleDocument? parsed, out failure) ? parsed : null);
        return document is null ? OfFailure(parser, source, failure!) : OfDocument(parser, limits, source, document);
    }

    private static Breach? OfFailure(ArticleParser parser, ArticleSource source, ParseFailure failure)
    {
        try
        {
            parser.Parse(source);
            return new Breach("same", $"TryParse failed with {failure.Code}, and Parse did not.");
        }
        catch (ArticleParseException error)
        {
            return failure.Code switch
            {
                ParseFailureCode.Internal when error.InnerException is { } fault => Breach.Of(fault),
                ParseFailureCode.TimedOut => new Breach(InputCheck.Slow, failure.Message),
                _ => error.Failure == failure ? null : new Breach("same", $"TryParse failed with {failure}, and Parse with {error.Failure}."),
            };
        }
    }

    private static Breach? OfDocument(ArticleParser parser, ParseLimits limits, ArticleSource source, ArticleDocument document)
    {
        string json = document.ToJson();
        return DocumentCheck.Breach(document, json)
            ?? Breach.Of("conservation", Conservation.Breach(document, source, limits))
            ?? (parser.Parse(source).ToJson() == json ? null : new Breach("same", "Parsed twice, the source gives two documents."));
    }
}
