using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Parses a source and holds the document to what is promised of every document.</summary>
internal static class PageCheck
{
    private static readonly ArticleParser[] s_parsers =
    [
        ArticleParser.Default,
        ArticleParser.CreateBuilder().WithoutBuiltInCleaners().Build(),
        ArticleParser.CreateBuilder().WithRepair(RepairRules.None).Build(),
        ArticleParser.CreateBuilder().WithRepair(RepairRules.All).Build(),
        ArticleParser.CreateBuilder().WithLimits(new ParseLimits { MaxDepth = 24, MaxNodes = 150, MaxInputBytes = 9_000 }).Build(),
    ];

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        ArticleParser parser = s_parsers[input.Choice % s_parsers.Length];
        ArticleSource source = input.ToSource();
        ParseFailure? failure = null;
        ArticleDocument? document = effort.Measure(() => parser.TryParse(source, out ArticleDocument? parsed, out failure) ? parsed : null);
        return document is null ? OfFailure(parser, source, failure!) : OfDocument(parser, source, document);
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

    private static Breach? OfDocument(ArticleParser parser, ArticleSource source, ArticleDocument document)
    {
        string json = document.ToJson();
        return DocumentCheck.Breach(document, json)
            ?? Breach.Of("conservation", Conservation.Breach(document, source))
            ?? (parser.Parse(source).ToJson() == json ? null : new Breach("same", "Parsed twice, the source gives two documents."));
    }
}
