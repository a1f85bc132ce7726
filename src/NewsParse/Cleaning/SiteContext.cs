using NewsParse.Cleaning;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse;

/// <summary>What is known of where a source came from, for an <see cref="ISiteCleaner"/> to tell whether it is from its site.</summary>
public sealed class SiteContext
{
    private readonly IReadOnlyList<PageBlock> _blocks;

    internal SiteContext(Page page, ParseSession session)
    {
        Url = session.Url;
        FetchedAt = session.FetchedAt;
        Page = page;
        Session = session;
        Selectors = new SelectorIndex(page, session);
        Host = Url is { Host.Length: > 0 } ? (HostName.AsciiOf(Url) ?? Url.Host).ToLowerInvariant().TrimEnd('.') : null;
        Kind = page.Kind;
        _blocks = page.Blocks;
    }

    /// <summary>Gets the address the caller gave.</summary>
    /// <value><see langword="null"/> where it is not known.</value>
    public Uri? Url { get; }

    /// <summary>Gets the host of <see cref="Url"/>, lower case, international names in their ASCII form.</summary>
    /// <value><see langword="null"/> where it is not known.</value>
    public string? Host { get; }

    /// <summary>Gets whether the source is HTML or plain text.</summary>
    public ArticleSourceKind Kind { get; }

    internal DateTimeOffset? FetchedAt { get; }

    internal Page Page { get; }

    internal ParseSession Session { get; }

    internal SelectorIndex Selectors { get; }

    /// <summary>Says whether <see cref="Host"/> is <paramref name="domain"/> or lies below it: <c>news.herald.example</c> is of <c>herald.example</c>, <c>myherald.example</c> is not.</summary>
    /// <param name="domain">A domain without scheme and port.</param>
    /// <returns><see langword="false"/> where the host is not known.</returns>
    public bool HostIs(string domain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(domain);
        return Host is { } host
            && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase)
            && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');
    }

    /// <summary>Says whether a line, or a block of a page, reads exactly <paramref name="line"/>.</summary>
    /// <param name="line">The text, white space folded.</param>
    /// <param name="within">How many lines from the top are looked at.</param>
    public bool HasLine(string line, int within = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(line);
        return HasLine(text => text == line, within);
    }

    /// <summary>Says whether a line, or a block of a page, begins with <paramref name="prefix"/>.</summary>
    /// <param name="prefix">The text, white space folded, compared to the letter.</param>
    /// <param name="within">How many lines from the top are looked at.</param>
    public bool HasLineStartingWith(string prefix, int within = int.MaxValue)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return HasLine(text => text.StartsWith(prefix, StringComparison.Ordinal), within);
    }

    /// <summary>Says whether a line, or a block of a page, is as <paramref name="predicate"/> wants it.</summary>
    /// <param name="predicate">Asked for each line from the top, blank ones left out.</param>
    /// <param name="within">How many lines from the top are looked at.</param>
    public bool HasLine(Func<string, bool> predicate, int within = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        for (int i = 0; i < Math.Min(within, _blocks.Count); i++)
        {
            if (predicate(_blocks[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of the first line that <paramref name="holds"/>, which is given all lines and a place; -1 where there is none.</summary>
    internal int FindLine(Func<IReadOnlyList<PageBlock>, int, bool> holds, int from = 0)
    {
        for (int i = from; i < _blocks.Count; i++)
        {
            Session.Tick();
            if (holds(_blocks, i))
            {
                return i;
            }
        }

        return -1;
    }
}
