using NewsParse.Cleaning.Profiles;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;

namespace NewsParse.Cleaning;

/// <summary>What the cleaners of a page edited, the later ones over the earlier.</summary>
internal sealed class CleanerEdits
{
    /// <summary>How far the language that a profile states is trusted: pages that claim one know better.</summary>
    private const double StatedLanguage = .3;

    private readonly Dictionary<ArticleField, FieldCandidate[]> _fields = [];
    private readonly HashSet<ArticleField> _claimed = [];
    private ProfileSite? _site;

    /// <summary>Takes over a draft that came to its end.</summary>
    public void Take(ISiteCleaner cleaner, ArticleDraft draft, PageLabels labels, ParseSession session)
    {
        bool hadBody = Array.Exists(labels.Blocks, static label => label.IsBody);
        for (int i = 0; i < labels.Blocks.Length; i++)
        {
            labels.Blocks[i] = draft.Blocks[i].Label;
        }

        if (hadBody && !Array.Exists(labels.Blocks, static label => label.IsBody))
        {
            session.Report(DiagnosticCode.CleanerLeftNoBody, "The cleaner took every block out of the body.", cleaner.Name);
        }

        foreach ((ArticleField field, FieldCandidate[] candidates) in draft.Fields)
        {
            _fields[field] = candidates;
        }

        foreach ((ArticleField field, string rule) in draft.Refused)
        {
            session.Report(DiagnosticCode.CleanerEditRefused, $"{field} was not set: the page does not say this.", rule);
        }

        _site = draft.StatedSite is { } stated ? stated.Or(_site ?? new ProfileSite(null, null, null)) : _site;
        foreach (RuleHealth health in draft.RuleHealth)
        {
            session.Report(health);
        }

        _claimed.UnionWith(draft.Claimed);

        foreach (ParseDiagnostic diagnostic in draft.Diagnostics)
        {
            session.Report(diagnostic.Code, diagnostic.Message, diagnostic.Rule);
        }
    }

    /// <summary>Puts the cleaners' values in front, where they win ties with what else is beyond doubt.</summary>
    /// <param name="metadata">The candidates of the page.</param>
    /// <param name="session">The parse.</param>
    public PageMetadata Apply(PageMetadata metadata, ParseSession session)
    {
        if (_site?.Name is { } name)
        {
            _fields.TryAdd(ArticleField.SiteName, [new FieldCandidate(ArticleField.SiteName, EvidenceSource.SiteRule, "site.name", name, 1)]);
        }

        if (_site?.Language is { } tag)
        {
            _fields.TryAdd(ArticleField.Language, [new FieldCandidate(ArticleField.Language, EvidenceSource.SiteRule, "site.language", tag, StatedLanguage)]);
        }

        FieldCandidate[] candidates = [.. _fields.Values.SelectMany(static set => set), .. metadata.Candidates];
        return metadata with
        {
            Candidates = candidates,
            Site = _fields.ContainsKey(ArticleField.SiteName)
                ? new SiteNames(candidates.Where(static candidate => candidate.Field == ArticleField.SiteName), session.Url)
                : metadata.Site,
            SiteZone = _site?.TimeZone,
            Withheld = [.. _claimed.Where(field => !_fields.ContainsKey(field))],
        };
    }
}
