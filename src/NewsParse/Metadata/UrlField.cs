using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Reads addresses a page gives, against the address it was fetched from.</summary>
internal static class UrlField
{
    public static Uri? Choose(IEnumerable<FieldCandidate> candidates, Page page, ParseSession session, out FieldCandidate? chosen)
    {
        Uri? root = session.Url;
        if (page.Head.BaseHref is { } href && Resolve(root, href) is { } stated)
        {
            root = stated;
        }

        foreach (FieldCandidate candidate in candidates.OrderByDescending(static candidate => candidate.Confidence))
        {
            Uri? url = Resolve(root, candidate.Raw);
            if (url is not null && candidate.Field == ArticleField.CanonicalUrl && IsFrontPage(url, session.Url))
            {
                continue;
            }

            if (url is not null)
            {
                chosen = candidate;
                return url;
            }

            session.Report(DiagnosticCode.InvalidUrl, $"{candidate.Key} is no address of the web.", "metadata.url");
        }

        chosen = null;
        return null;
    }

    /// <summary>Some templates give every page the front page's address, which is not the story's.</summary>
    private static bool IsFrontPage(Uri url, Uri? page) =>
        page is { AbsolutePath.Length: > 1 } && url is { AbsolutePath.Length: <= 1, Query.Length: 0 } && string.Equals(url.Host, page.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>An absolute web address, or null.</summary>
    public static Uri? Resolve(Uri? root, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        // On Unix "/path" alone would be read as a file.
        bool made = root is not null ? Uri.TryCreate(root, address, out Uri? url) : Uri.TryCreate(address, UriKind.Absolute, out url);
        return made && HostName.IsOfWeb(url!) ? url : null;
    }
}
