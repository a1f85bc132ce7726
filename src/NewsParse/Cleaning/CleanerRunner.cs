using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Cleaning;

/// <summary>
/// Runs the cleaners that apply, in the order they were registered: built-in ones first, then the caller's, and the later
/// one holds. Each works on a copy, which becomes the labels only if it came to its end.
/// </summary>
internal sealed class CleanerRunner(IEnumerable<ISiteCleaner> cleaners)
{
    private readonly ISiteCleaner[] _cleaners = [.. cleaners];

    /// <summary>The cleaners for this page.</summary>
    public IReadOnlyList<ISiteCleaner> For(Page page, ParseSession session)
    {
        if (_cleaners.Length == 0)
        {
            return [];
        }

        var site = new SiteContext(session.Url, page.Kind, page.Blocks);
        var chosen = new List<ISiteCleaner>();
        foreach (ISiteCleaner cleaner in _cleaners)
        {
            try
            {
                if (cleaner.Applies(site))
                {
                    chosen.Add(cleaner);
                }
            }
            catch (Exception error) when (IsCleaners(error))
            {
                Fail(cleaner, error, session);
            }
        }

        return chosen;
    }

    /// <summary>Lets each of <paramref name="chosen"/> edit the labels.</summary>
    /// <returns>The metadata with what the cleaners set among the candidates.</returns>
    public static PageMetadata Run(
        IReadOnlyList<ISiteCleaner> chosen,
        Page page,
        PageLabels labels,
        PageMetadata metadata,
        ParseSession session)
    {
        if (chosen.Count == 0)
        {
            return metadata;
        }

        var site = new SiteContext(session.Url, page.Kind, page.Blocks);
        var selectors = new SelectorIndex(page);
        var pageText = new PageText(page, metadata, session.Url);
        var fields = new Dictionary<ArticleField, FieldCandidate[]>();
        foreach (ISiteCleaner cleaner in chosen)
        {
            session.Checkpoint();
            var draft = new ArticleDraft(site, labels.Blocks, selectors, pageText);
            try
            {
                cleaner.Clean(draft);
            }
            catch (Exception error) when (IsCleaners(error))
            {
                Fail(cleaner, error, session);
                continue;
            }

            Commit(draft, labels, fields, session);
        }

        return fields.Count == 0 ? metadata : With(fields, metadata, session);
    }

    /// <summary>Puts the cleaners' values in front, where they win ties with what else is beyond doubt.</summary>
    private static PageMetadata With(Dictionary<ArticleField, FieldCandidate[]> fields, PageMetadata metadata, ParseSession session)
    {
        FieldCandidate[] candidates = [.. fields.Values.SelectMany(static set => set), .. metadata.Candidates];
        return metadata with
        {
            Candidates = candidates,
            Site = fields.ContainsKey(ArticleField.SiteName)
                ? new SiteNames(candidates.Where(static candidate => candidate.Field == ArticleField.SiteName), session.Url)
                : metadata.Site,
        };
    }

    private static void Commit(ArticleDraft draft, PageLabels labels, Dictionary<ArticleField, FieldCandidate[]> fields, ParseSession session)
    {
        for (int i = 0; i < labels.Blocks.Length; i++)
        {
            labels.Blocks[i] = draft.Blocks[i].Label;
        }

        foreach ((ArticleField field, FieldCandidate[] candidates) in draft.Fields)
        {
            fields[field] = candidates;
        }

        foreach ((ArticleField field, string rule) in draft.Refused)
        {
            session.Report(DiagnosticCode.CleanerEditRefused, $"{field} was not set: the page does not say this.", rule);
        }
    }

    private static bool IsCleaners(Exception error) => error is not (ParseAbortedException or OutOfMemoryException);

    private static void Fail(ISiteCleaner cleaner, Exception error, ParseSession session)
    {
        // A cleaner that stopped because the caller's token was cancelled did not fail.
        session.Checkpoint();
        session.Logger.CleanerFailed(cleaner.Name, session.Url?.Host, error);
        session.Report(
            DiagnosticCode.CleanerFailed,
            $"The cleaner threw {error.GetType().Name}; its edits were discarded. {error.Message}",
            cleaner.Name);
    }
}
