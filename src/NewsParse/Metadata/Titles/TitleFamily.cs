namespace NewsParse.Metadata.Titles;

/// <summary>Places that copy from each other count once.</summary>
internal static class TitleFamily
{
    // Beyond the sources, each of which is a family: the cards for social networks, and meta elements beside the title element.
    private const uint Card = 1u << 31, OtherMeta = 1u << 30;

    /// <summary>What readers see.</summary>
    public const uint Shown = (1u << (int)EvidenceSource.Dom) | (1u << (int)EvidenceSource.Microdata) | (1u << (int)EvidenceSource.Text);

    /// <summary>The family of a candidate's place, as a bit.</summary>
    public static uint Of(FieldCandidate candidate) => candidate switch
    {
        { Key: "og:title" or "twitter:title" } => Card,
        { Source: EvidenceSource.Meta, Key: not "title" } => OtherMeta,
        _ => 1u << (int)candidate.Source,
    };
}
