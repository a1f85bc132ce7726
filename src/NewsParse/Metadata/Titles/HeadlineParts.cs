using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Chooses what is set around the headline: kicker, subtitle and standfirst.</summary>
internal sealed class HeadlineParts
{
    private readonly EvidenceLog _log;
    private readonly List<BlockClaim> _claims;
    private readonly List<FieldCandidate> _found = [];

    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="title">The title, where there is one.</param>
    /// <param name="body">The positions of the body's blocks.</param>
    /// <param name="log">Gets what spoke for each.</param>
    /// <param name="claims">Gets the blocks that became one.</param>
    public HeadlineParts(Page page, PageMetadata metadata, RankedTitle? title, IReadOnlyList<int> body, EvidenceLog log, List<BlockClaim> claims)
    {
        (_log, _claims) = (log, claims);
        _found.AddRange(metadata.Of(ArticleField.Kicker).Concat(metadata.Of(ArticleField.Subtitle)).Concat(metadata.Of(ArticleField.Standfirst)));
        // A heading further down is one of the story's own.
        if (title?.Block is { } block && (body.Count == 0 || block <= body[0]))
        {
            HeadlineBlocks at = HeadlineBlocks.Of(page, block);
            List<FieldCandidate> claimed = [.. metadata.Of(ArticleField.Title).Where(static candidate => candidate.Block is null)];
            KickerReader.Find(page, at, [.. claimed.Select(static candidate => candidate.Raw), title.Text], metadata.Site, _found);
            if (page.Kind == ArticleSourceKind.Html)
            {
                new DeckReader(page, at, title.Key, body, _found).Find(
                    [.. metadata.Descriptions.Select(TextKey.OfLetters)],
                    [.. claimed.Where(static candidate => candidate.Key.EndsWith(".alternativeHeadline", StringComparison.Ordinal)).Select(static candidate => TextKey.OfLetters(candidate.Raw))]);
            }
        }

        Kicker = Choose(ArticleField.Kicker, BlockRole.Kicker, title?.Block);
        Subtitle = Choose(ArticleField.Subtitle, BlockRole.Subtitle, title?.Block);
        Standfirst = Choose(ArticleField.Standfirst, BlockRole.Standfirst, title?.Block);
    }

    public string? Kicker { get; }

    public string? Subtitle { get; }

    public string? Standfirst { get; }

    /// <summary>Whether the text is one of the parts, and so no other wording of the title.</summary>
    public bool Has(string text) => text == Kicker || text == Subtitle || text == Standfirst;

    private string? Choose(ArticleField field, BlockRole role, int? headline)
    {
        FieldCandidate? best = null;
        foreach (FieldCandidate candidate in _found.Where(candidate => candidate.Field == field).OrderByDescending(static candidate => candidate.Confidence))
        {
            bool isTaken = candidate.Block is { } taken && taken != headline && _claims.Exists(claim => claim.Position == taken);
            if (isTaken)
            {
                continue;
            }

            best ??= candidate;
            _log.Add(candidate, candidate.Raw, candidate.Confidence, candidate.Raw == best.Raw);
        }

        // A part of the headline's own block stays with it.
        if (best?.Block is { } block && !_claims.Exists(claim => claim.Position == block))
        {
            _claims.Add(new BlockClaim(block, role, $"metadata.{field.ToString().ToLowerInvariant()}", best.Confidence));
        }

        return best?.Raw;
    }
}
