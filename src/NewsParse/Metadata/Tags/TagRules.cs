using NewsParse.Text;

namespace NewsParse.Metadata.Tags;

/// <summary>
/// Whether the keywords a page claims are topics: content systems print their own bookkeeping among them, sites their own names, and some the words of
/// the headline.
/// </summary>
internal static class TagRules
{
    private const int MaxChars = 80;

    // What content systems set before a topic, as "Subject: Justice".
    private static readonly HashSet<string> s_topicLabels = new(StringComparer.OrdinalIgnoreCase)
    {
        "subject", "category", "topic", "tag", "keyword", "section", "person", "people", "place", "location", "organization", "organisation", "company", "thema", "ort",
    };

    /// <summary>The topics of one list, in its order.</summary>
    /// <param name="tags">The list as one place of the page gives it.</param>
    /// <param name="title">The headline.</param>
    /// <param name="site">The site's names.</param>
    public static List<string> Clean(IReadOnlyList<string> tags, string? title, SiteNames site)
    {
        // Keywords that begin with the site's own name are those of the whole site.
        if (tags.Count > 3 && tags.Take(2).Any(site.IsLike))
        {
            return [];
        }

        if (IsHeadline(tags, title))
        {
            return [];
        }

        bool isLabelled = tags.Count(static tag => LabelEnd(tag) > 0) >= 3;
        var topics = new List<string>();
        foreach (string tag in tags)
        {
            int end = LabelEnd(tag);
            string? topic = !isLabelled || end < 0 ? tag : s_topicLabels.Contains(tag[..end].Trim()) ? tag[(end + 1)..].Trim() : null;
            topic = topic?.TrimStart('#').Trim();
            if (topic is not null && IsTopic(topic, site))
            {
                topics.Add(topic);
            }
        }

        return topics;
    }

    public static bool IsTopic(string tag, SiteNames site) =>
        tag.Length <= MaxChars && (tag.Length > 1 || Scripts.HasCjk(tag)) && tag.Any(char.IsLetter) && !IsIdentifier(tag) && !tag.Contains("://", StringComparison.Ordinal) && !site.Is(tag);

    /// <summary>Where the word before a colon ends, or -1: <c>Page Type: Article</c>.</summary>
    private static int LabelEnd(string tag)
    {
        int colon = tag.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 1 and < 24 ? colon : -1;
    }

    /// <summary>Numbers of a database: <c>8f507083-bac4-423a-9015-2eb31e1bce50</c>, <c>cat_15521</c>.</summary>
    private static bool IsIdentifier(string tag)
    {
        const int minHex = 16;
        int digits = tag.Count(char.IsAsciiDigit);
        bool isHex = tag.Length >= minHex && digits > 3 && tag.All(static c => char.IsAsciiHexDigit(c) || c == '-');
        return isHex || (!tag.Contains(' ') && (tag.Contains('_') || tag.Contains('=')) && digits > 2);
    }

    /// <summary>Most of the keywords are single words of the headline in its order: a machine cut it up.</summary>
    private static bool IsHeadline(IReadOnlyList<string> tags, string? title)
    {
        const int minTags = 4;
        if (title is null || tags.Count < minTags)
        {
            return false;
        }

        string[] words = TextKey.OfWords(title).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int found = 0;
        int at = 0;
        foreach (string tag in tags)
        {
            int next = Array.IndexOf(words, TextKey.OfWords(tag), at);
            if (next >= 0)
            {
                (found, at) = (found + 1, next + 1);
            }
        }

        return found * 3 >= tags.Count * 2;
    }
}
