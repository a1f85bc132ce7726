using NewsParse.Diagnostics;
using NewsParse.Reading;

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
            if (Resolve(root, candidate.Raw) is { } url)
            {
                chosen = candidate;
                return url;
            }

            session.Report(DiagnosticCode.InvalidUrl, $"{candidate.Key} is no address of the web.", "metadata.url");
        }

        chosen = null;
        return null;
    }

    /// <summary>An absolute web address, or null.</summary>
    public static Uri? Resolve(Uri? root, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        // On Unix "/path" alone would be read as a file.
        bool made = root is not null ? Uri.TryCreate(root, address, out Uri? url) : Uri.TryCreate(address, UriKind.Absolute, out url);
        return made && url!.Scheme is "http" or "https" ? url : null;
    }
}
