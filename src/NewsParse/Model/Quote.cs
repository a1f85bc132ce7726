using System.Collections.Immutable;

namespace NewsParse;

/// <summary>A passage set apart as a quotation.</summary>
public sealed record Quote : Block
{
    /// <summary>Gets the paragraphs of the quotation.</summary>
    public required ImmutableArray<string> Paragraphs
    {
        get;
        init => field = value.OrEmpty();
    }
}
