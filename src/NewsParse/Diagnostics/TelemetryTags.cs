namespace NewsParse.Diagnostics;

/// <summary>The tags of metrics and activities. Names never change, and no tag holds anything of an article's text.</summary>
internal static class TelemetryTags
{
    public const string Outcome = "newsparse.outcome";
    public const string SourceKind = "newsparse.source.kind";
    public const string Stage = "newsparse.stage";
    public const string Profile = "newsparse.profile";
    public const string Rule = "newsparse.rule";
    public const string Blocks = "newsparse.blocks";
    public const string Host = "newsparse.host";

    /// <summary>OpenTelemetry's name for why something failed.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Names how a parse ended.</summary>
    public static string OutcomeOf(ParseFailureCode? failure) => failure is { } code ? code.ToString() : "Parsed";
}
