using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>
/// Settles which wording is the title where a page words one headline in several ways: for its readers, for its cards, for its tab. Counting
/// places can't tell, as a page fills many of them from one. The architecture document says where the rules come from.
/// </summary>
internal static class TitleWordings
{
    /// <summary>Two wordings of one story share this much of their words: what shares less is the title of something else, such as a section.</summary>
    private const double OneStory = .3;

    private const double Shortened = .9;
    private const double NearlySame = .5;
    private const int MinLabelled = 3;
    private const double FiledTrust = .9;
    private const double ShownTrust = .5;

    /// <param name="ranked">The titles, best first; the one settled on is moved to the front, with the score of the one it passes.</param>
    public static void Settle(List<RankedTitle> ranked)
    {
        if (ranked.Count < 2 || ranked[0].Candidates.Exists(static candidate => candidate.Source == EvidenceSource.SiteRule))
        {
            return;
        }

        RankedTitle best = ranked[0];
        if ((TwoKickers.Find(ranked) ?? FindShared(ranked) ?? FindShown(ranked)) is { } settled)
        {
            settled.Score = best.Score;
            ranked.Remove(settled);
            ranked.Insert(0, settled);
        }

        PlaceUnshown(ranked);
    }

    /// <summary>Of a title that no block shows in its wording, the headline in another wording is the place.</summary>
    private static void PlaceUnshown(List<RankedTitle> ranked)
    {
        RankedTitle title = ranked[0];
        if (title.Block is null && ranked.Find(IsShown) is { } shown && new WordShare(title.Text).With(shown.Text) >= NearlySame)
        {
            (title.Block, title.ShownTrust) = (shown.Block, shown.ShownTrust);
        }
    }

    /// <summary>
    /// The wording of the cards, where it was written by hand: newsrooms write it for all who take the story over, and shorten or spice the
    /// page's own. Not where the page files an alternative headline of its own, as it then says itself which is which.
    /// </summary>
    private static RankedTitle? FindShared(List<RankedTitle> ranked)
    {
        RankedTitle best = ranked[0];
        RankedTitle? shared = ranked.Find(static title => title.HasKey("og:title"));
        if (shared is null || shared == best || best.HasKey("twitter:title") || !IsByHand(shared) || IsPartOf(shared, best)
            || ranked.Exists(static title => title.Candidates.Exists(static candidate => candidate.Key.EndsWith(".alternativeHeadline", StringComparison.Ordinal))))
        {
            return null;
        }

        bool isFiledAndShown = IsFiled(best) && (IsShown(best) || IsShown(shared)) && (IsNews(best) || (shared.HasKey("title") && shared.HasKey("twitter:title")));
        // Where nothing is filed, a card in other words may be anybody's; one that only leaves words out is the newsroom's.
        bool isShownAlone = !ranked.Exists(IsFiled) && IsShown(best) && best.HasKey("title") && shared.HasKey("twitter:title");
        double least = isFiledAndShown ? OneStory : isShownAlone ? Shortened : double.MaxValue;
        if (new WordShare(best.Text).With(shared.Text) < least)
        {
            return null;
        }

        // The block that shows the other wording is the headline all the same.
        if (best.ShownTrust > shared.ShownTrust)
        {
            (shared.Block, shared.ShownTrust) = (best.Block, best.ShownTrust);
        }

        return shared;
    }

    /// <summary>The headline on the page, where the cards only repeat the tab: both then are written for search engines.</summary>
    private static RankedTitle? FindShown(List<RankedTitle> ranked)
    {
        RankedTitle best = ranked[0];
        if (best.Block is not null || !best.HasKey("og:title") || !best.HasKey("title") || ranked.Exists(IsFiled))
        {
            return null;
        }

        RankedTitle? shown = ranked.Find(IsShown);
        // A section of one word is at the end of many a headline by chance.
        bool isLabel = !TextKey.OfWords(best.Text).Contains(' ') && shown?.Text.AsSpan().Count(' ') >= MinLabelled;
        return shown is not null && TextKey.OfWords(shown.Text).Contains(' ') && (isLabel || !shown.Key.EndsWith(best.Key, StringComparison.Ordinal))
            && new WordShare(best.Text).With(shown.Text) >= NearlySame ? shown : null;
    }

    private static bool IsFiled(RankedTitle title) =>
        title.Candidates.Exists(static candidate => candidate is { Source: EvidenceSource.JsonLd, Confidence: >= FiledTrust });

    /// <summary>Blogs and shops call theirs an article, and leave the cards to a plug-in.</summary>
    private static bool IsNews(RankedTitle title) => title.Candidates.Exists(static candidate =>
        candidate.Source == EvidenceSource.JsonLd && (candidate.Key.Contains("News", StringComparison.Ordinal) || candidate.Key.Contains("LiveBlog", StringComparison.Ordinal)));

    private static bool IsShown(RankedTitle title) =>
        title.ShownTrust >= ShownTrust && title.Candidates.Exists(static candidate => candidate.Key is "h1" or "itemprop=headline");

    /// <summary>A card that bears the site's or a section's name was filled by a template.</summary>
    private static bool IsByHand(RankedTitle title) =>
        !title.Candidates.Exists(candidate => candidate.Key is "og:title" or "twitter:title"
            && (candidate.Raw.Contains('|') || TextKey.OfLetters(candidate.Raw) != title.Key));

    /// <summary>The same words with a tail, or without the kicker.</summary>
    private static bool IsPartOf(RankedTitle shared, RankedTitle best) =>
        shared.Key.StartsWith(best.Key, StringComparison.Ordinal) || best.Text.EndsWith($": {shared.Text}", StringComparison.OrdinalIgnoreCase);
}
