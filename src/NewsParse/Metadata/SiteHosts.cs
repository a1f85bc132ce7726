using System.Collections.Frozen;

namespace NewsParse.Metadata;

/// <summary>Tells roughly whether two hosts are of one publisher, without a list of all the domains that countries sell.</summary>
internal static class SiteHosts
{
    // Labels that stand between a country's domain and the name that somebody bought.
    private static readonly FrozenSet<string> s_second = new[] { "co", "com", "org", "net", "gov", "gob", "gouv", "edu", "ac", "or", "ne", "go", "gv", "nom", "info", "biz" }.ToFrozenSet();

    // They show what others publish: caches, archives, shorteners and readers of feeds.
    private static readonly FrozenSet<string> s_carriers =
        new[] { "ampproject", "archive", "google", "googleusercontent", "feedburner", "translate", "bing", "t", "bit", "localhost", "pressreader", "apple", "flipboard" }.ToFrozenSet();

    // What is published there are posts, films and papers, not the article's own original.
    private static readonly FrozenSet<string> s_platforms = new[]
    {
        "doi", "wikipedia", "wikimedia", "youtube", "youtu", "twitter", "x", "facebook", "fb", "instagram", "tiktok", "telegram", "linkedin", "reddit", "pinterest", "whatsapp", "vk", "github",
        "creativecommons", "amazon", "wikidata", "w3", "schema", "flickr", "shutterstock", "gettyimages", "unsplash", "pixabay",
    }.ToFrozenSet();

    /// <summary>The name that was bought: <c>herald</c> of <c>www.herald.co.uk</c>; empty for an address in numbers.</summary>
    public static string NameOf(string host)
    {
        string[] labels = host.ToLowerInvariant().TrimEnd('.').Split('.');
        if (labels.Length < 2)
        {
            return labels[0];
        }

        int at = labels.Length - 2;
        if (at > 0 && s_second.Contains(labels[at]) && labels[^1].Length == 2)
        {
            at--;
        }

        return labels[^1].Length > 0 && char.IsAsciiDigit(labels[^1][0]) ? "" : labels[at];
    }

    /// <summary>Whether <paramref name="other"/> is somebody else's site, and one that articles come from.</summary>
    public static bool IsElsewhere(Uri? page, Uri other)
    {
        if (page is null)
        {
            return !IsPlatform(other);
        }

        string own = NameOf(page.Host), theirs = NameOf(other.Host);
        return own.Length > 0 && theirs.Length > 0 && own != theirs && !s_carriers.Contains(own) && !s_carriers.Contains(theirs) && !s_platforms.Contains(theirs)
            && !own.Contains(theirs, StringComparison.Ordinal) && !theirs.Contains(own, StringComparison.Ordinal);
    }

    private static bool IsPlatform(Uri address) => s_platforms.Contains(NameOf(address.Host)) || s_carriers.Contains(NameOf(address.Host));
}
