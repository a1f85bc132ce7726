using NewsParse.Diagnostics;
using NewsParse.Metadata.Dates;
using NewsParse.Metadata.Tags;
using NewsParse.Metadata.Titles;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Ranks the candidates of each field but the authors, and takes the best, once it is known where the article stands.</summary>
internal static class FieldRanker
{
    private const int MaxAlternatives = 5;

    /// <summary>How far the date of the last change is trusted to be that of publication too.</summary>
    private const double LastChangeAsFirst = .5;

    /// <param name="page">The page.</param>
    /// <param name="metadata">Its candidates.</param>
    /// <param name="body">The positions of the blocks labelled as body, ascending; empty where nothing was.</param>
    /// <param name="session">The parse.</param>
    public static ArticleFields Choose(Page page, PageMetadata metadata, IReadOnlyList<int> body, ParseSession session)
    {
        session.Checkpoint();
        var log = new EvidenceLog();
        var claims = new List<BlockClaim>();

        List<FieldCandidate> titles = [.. metadata.Of(ArticleField.Title), .. TextTitles.Find(page, body)];
        List<RankedTitle> ranked = TitleRanker.Rank(titles, metadata.Site, body);
        RankedTitle? title = ranked.Count > 0 ? ranked[0] : null;
        foreach (RankedTitle rival in ranked)
        {
            foreach (FieldCandidate candidate in rival.Candidates)
            {
                log.Add(candidate, rival.Text, rival.Score, rival == title);
            }
        }

        ClaimTitle(title, body, claims);
        var parts = new HeadlineParts(page, metadata, title, body, log, claims);
        string? language = LanguageField.Choose(page, metadata, body, session.Url?.Host, log);
        ArticlePlace place = ArticlePlace.Of(page, title?.Block, body);
        PageDates dates = DateFields.Choose(page, metadata, place, body, language, session);
        ArticleDate? published = ChooseDate(dates.Published, log, claims, page, body);
        ArticleDate? modified = ChooseDate(dates.Modified, log, claims, page, body);
        if (published is null && modified is not null)
        {
            // The only date of the page stands for both, and the evidence says whence it is.
            published = modified;
            log.Add(dates.Modified[0].Candidate with { Field = ArticleField.Published }, modified.ToString(), dates.Modified[0].Trust * LastChangeAsFirst, isChosen: true);
        }

        Uri? canonical = ChooseUrl(ArticleField.CanonicalUrl);

        return new ArticleFields
        {
            Title = title?.Text,
            TitleBlock = title?.Block,
            Kicker = parts.Kicker,
            Subtitle = parts.Subtitle,
            Standfirst = parts.Standfirst,
            AlternativeTitles = [.. ranked.Skip(1).Where(rival => rival.Score >= .3 && !parts.Has(rival.Text)).Take(MaxAlternatives).Select(static rival => rival.Text)],
            Published = published,
            Modified = modified,
            Language = language,
            Site = ChooseSite(metadata, session.Url ?? canonical, log),
            Summary = ChooseText(metadata.Of(ArticleField.Summary), log),
            Section = SectionField.Choose(metadata.Of(ArticleField.Section), title?.Text, metadata.Site, log),
            Tags = TagField.Choose(metadata.Of(ArticleField.Tag).Concat(TagLinks.Find(page, place)), title?.Text, metadata.Site, log),
            CanonicalUrl = canonical,
            LeadImage = ChooseUrl(ArticleField.Image),
            Evidence = log.Entries,
            Claims = claims,
        };

        Uri? ChooseUrl(ArticleField field)
        {
            Uri? url = UrlField.Choose(metadata.Of(field), page, session, out FieldCandidate? chosen);
            if (chosen is not null)
            {
                log.Add(chosen, url!.AbsoluteUri, chosen.Confidence, isChosen: true);
            }

            return url;
        }
    }

    private static void ClaimTitle(RankedTitle? title, IReadOnlyList<int> body, List<BlockClaim> claims)
    {
        // Inside the body the same words are a heading of it; only right before it they are the title.
        if (title?.Block is { } block && (body.Count == 0 || block <= body[0]))
        {
            claims.Add(new BlockClaim(block, BlockRole.Title, "metadata.title", title.Score));
        }
    }

    private static ArticleDate? ChooseDate(List<RankedDate> ranked, EvidenceLog log, List<BlockClaim> claims, Page page, IReadOnlyList<int> body)
    {
        for (int i = 0; i < ranked.Count; i++)
        {
            log.Add(ranked[i].Candidate, ranked[i].Value.ToString(), ranked[i].Trust, i == 0);
        }

        if (ranked.Count == 0)
        {
            return null;
        }

        ClaimDates(ranked, claims, page, body);
        return ranked[0].Value;
    }

    /// <summary>A short block that shows the chosen day is the date line.</summary>
    private static void ClaimDates(List<RankedDate> ranked, List<BlockClaim> claims, Page page, IReadOnlyList<int> body)
    {
        const int maxDateLine = 80;
        // The lines to be found stand at the top of the ranking; a page of dates has no end of them.
        const int maxRanked = 200;
        foreach (RankedDate date in ranked.Take(maxRanked))
        {
            if (date.Candidate.Block is { } block && DateRanker.IsSameDay(date.Value, ranked[0].Value) && page.Blocks[block].Text.Length <= maxDateLine
                && !body.Contains(block) && !claims.Exists(claim => claim.Position == block) && date.Trust >= .4)
            {
                claims.Add(new BlockClaim(block, BlockRole.Date, "metadata.date", date.Trust));
            }
        }
    }

    private static ArticleSite ChooseSite(PageMetadata metadata, Uri? address, EvidenceLog log)
    {
        // The names were gathered before the cleaners ran; what one of them says of its own site holds.
        string? name = metadata.Of(ArticleField.SiteName).LastOrDefault(static candidate => candidate.Source == EvidenceSource.SiteRule)?.Raw
            ?? (metadata.Site.Names.Count > 0 ? metadata.Site.Names[0] : null);
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.SiteName))
        {
            log.Add(candidate, candidate.Raw, candidate.Confidence, candidate.Raw == name);
        }

        return new ArticleSite { Name = name, Host = HostOf(address) };
    }

    private static string? HostOf(Uri? address)
    {
        if (address is not { Host.Length: > 0 })
        {
            return null;
        }

        string host = address.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string? ChooseText(IEnumerable<FieldCandidate> candidates, EvidenceLog log)
    {
        string? text = null;
        foreach (FieldCandidate candidate in candidates.OrderByDescending(static candidate => candidate.Confidence))
        {
            log.Add(candidate, candidate.Raw, candidate.Confidence, text is null);
            text ??= candidate.Raw;
        }

        return text;
    }
}
