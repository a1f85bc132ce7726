using NewsParse.Metadata;

namespace NewsParse.Cleaning.Profiles;

/// <summary>A value for a field that a rule found.</summary>
/// <param name="Text">As the page has it, on one line.</param>
/// <param name="Block">The block it stands in; null for what is not shown.</param>
/// <param name="IsWholeBlock">Whether it is all that the block says.</param>
internal readonly record struct FoundValue(string Text, int? Block, bool IsWholeBlock)
{
    /// <summary>What is to be read in its place.</summary>
    public string? Reading { get; init; }

    public FieldCandidate ToCandidate(ArticleField field, string rule) => new(field, EvidenceSource.SiteRule, rule, Text, 1) { Block = Block, Reading = Reading };
}
