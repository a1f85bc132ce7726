using System.Security.Cryptography;
using NewsParse.Cleaning.Profiles;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Cleaning;

/// <summary>
/// Runs the cleaners that apply, in the order they were registered: built-in ones first, then the caller's, and the later
/// one holds. Each works on a copy, which becomes the labels only if it came to its end. The caller's are code that nobody here knows, and work on a
/// thread that is left to itself where the parse ends first.
/// </summary>
/// <param name="cleaners">The cleaners, profiles among them.</param>
/// <param name="isStrict">Whether a field that the caller's profiles have rules for stays empty where they find nothing.</param>
internal sealed class CleanerRunner(IEnumerable<ISiteCleaner> cleaners, bool isStrict = false)
{
    private readonly ISiteCleaner[] _cleaners = [.. cleaners];

    // The library's own look at the clock.
    private readonly bool _hasForeign = cleaners.Any(static cleaner => cleaner.GetType().Assembly != typeof(CleanerRunner).Assembly);

    /// <summary>A hash over all that the profiles say; empty where there is none.</summary>
    public byte[] Fingerprint()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ProfileCleaner[] profiles = [.. _cleaners.OfType<ProfileCleaner>()];
        foreach (ProfileCleaner profile in profiles)
        {
            hash.AppendData(profile.Profile.Json.Span);
        }

        return profiles.Length == 0 ? [] : hash.GetHashAndReset();
    }

    /// <summary>Lets the cleaners for this page edit its labels.</summary>
    /// <returns>The metadata with what the cleaners set among the candidates.</returns>
    public PageMetadata Run(Page page, PageLabels labels, PageMetadata metadata, ParseSession session)
    {
        if (_cleaners.Length == 0)
        {
            return metadata;
        }

        var turn = new CleanerTurn();
        if (!_hasForeign)
        {
            return Run(page, labels, metadata, session, turn);
        }

        try
        {
            return Patience.Await(() => Run(page, labels, metadata, session, turn), "NewsParse cleaners", session);
        }
        catch (ParseAbortedException aborted) when (turn.Name is { } name && aborted.Failure.Code == ParseFailureCode.TimedOut)
        {
            session.Logger.CleanerCutShort(name, session.Url?.Host);
            throw new ParseAbortedException(aborted.Failure.Code, $"{aborted.Failure.Message} The cleaner '{name}' was at work.");
        }
    }

    private PageMetadata Run(Page page, PageLabels labels, PageMetadata metadata, ParseSession session, CleanerTurn turn)
    {
        var site = new SiteContext(page, session);
        List<ISiteCleaner> chosen = Choose(site, session, turn);
        if (chosen.Count == 0)
        {
            return metadata;
        }

        var pageText = new PageText(page, metadata, session);
        var edits = new CleanerEdits();
        foreach (ISiteCleaner cleaner in chosen)
        {
            session.Checkpoint();
            turn.Name = cleaner.Name;
            var draft = new ArticleDraft(site, labels.Blocks, pageText) { IsStrict = isStrict };
            try
            {
                cleaner.Clean(draft);
            }
            catch (Exception error) when (IsCleaners(error))
            {
                Fail(cleaner, error, session);
                continue;
            }

            edits.Take(cleaner, draft, labels, session);
        }

        turn.Name = null;
        return edits.Apply(metadata, session);
    }

    private List<ISiteCleaner> Choose(SiteContext site, ParseSession session, CleanerTurn turn)
    {
        var chosen = new List<ISiteCleaner>();
        foreach (ISiteCleaner cleaner in _cleaners)
        {
            turn.Name = cleaner.Name;
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

        // A profile that extends another runs its rules already.
        chosen.RemoveAll(cleaner => cleaner is ProfileCleaner && chosen.Exists(other => other is ProfileCleaner profile && profile.Includes(cleaner.Name)));
        return chosen;
    }

    /// <summary>Whose turn it is.</summary>
    private sealed class CleanerTurn
    {
        private volatile string? _name;

        public string? Name
        {
            get => _name;
            set => _name = value;
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
