using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>What the places of a page say the title is, for judging what is hung on the title of another.</summary>
internal sealed class KnownTitles
{
    private const int MinChars = 8;
    private const int MinHeading = 5;

    private static readonly HashSet<string> s_none = [];

    private readonly List<(uint Family, string Key)> _titles = [];
    private readonly List<string> _headings = [];
    private readonly Dictionary<uint, HashSet<string>> _besides = [];

    /// <param name="candidates">All titles found.</param>
    /// <param name="body">The positions of the body's blocks.</param>
    public KnownTitles(IReadOnlyList<FieldCandidate> candidates, IReadOnlyList<int> body)
    {
        foreach (FieldCandidate candidate in candidates)
        {
            if (candidate is { Raw.Length: >= MinChars, Confidence: >= .5, Key: not "title" })
            {
                _titles.Add((TitleFamily.Of(candidate), TextKey.OfLetters(candidate.Raw)));
            }

            if (body.Count > 0 && candidate.Block > body[0])
            {
                continue;
            }

            if (candidate is { Key: "h1" or "h2" or "h3", Confidence: >= .2 } && TextKey.OfLetters(candidate.Raw) is { Length: >= MinHeading } heading)
            {
                _headings.Add(heading);
            }
        }
    }

    /// <summary>
    /// The keys (<see cref="TextKey.OfLetters"/>) of the titles of other families than the candidate's; none where one of them is its own. A title
    /// that a second place has to the letter is never cut because a third is shorter: there the longer one is meant.
    /// </summary>
    public IReadOnlySet<string> BesidesThoseOf(FieldCandidate candidate)
    {
        if (candidate.Key == "title" && HeadingOf(candidate) is { } heading)
        {
            return new HashSet<string> { heading };
        }

        uint family = TitleFamily.Of(candidate);
        if (!_besides.TryGetValue(family, out HashSet<string>? keys))
        {
            keys = [.. _titles.Where(title => title.Family != family).Select(static title => title.Key)];
            _besides.Add(family, keys);
        }

        return keys.Count == 0 || keys.Contains(TextKey.OfLetters(candidate.Raw)) ? s_none : keys;
    }

    /// <summary>
    /// The last heading before the body that the tab's title begins or ends with: where there are two, the other is the site's or the section's,
    /// whatever its level. Null where a place that readers don't see claims a title, which tells better.
    /// </summary>
    private string? HeadingOf(FieldCandidate tab)
    {
        string key = TextKey.OfLetters(tab.Raw);
        string? last = _headings.FindLast(heading => key.StartsWith(heading, StringComparison.Ordinal) || key.EndsWith(heading, StringComparison.Ordinal));
        return last is null || _titles.Exists(title => (title.Family & TitleFamily.Shown) == 0 && key.Contains(title.Key, StringComparison.Ordinal)) ? null : last;
    }
}
