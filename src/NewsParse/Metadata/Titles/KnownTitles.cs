using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>What the places of a page say the title is, for judging what is hung on the title of another.</summary>
internal sealed class KnownTitles
{
    private const int MinChars = 8;

    private static readonly HashSet<string> s_none = [];

    private readonly List<(uint Family, string Key)> _titles = [];
    private readonly Dictionary<uint, HashSet<string>> _besides = [];

    public KnownTitles(IReadOnlyList<FieldCandidate> candidates)
    {
        foreach (FieldCandidate candidate in candidates)
        {
            if (candidate is { Raw.Length: >= MinChars, Confidence: >= .5, Key: not "title" })
            {
                _titles.Add((TitleFamily.Of(candidate), TextKey.OfLetters(candidate.Raw)));
            }
        }
    }

    /// <summary>
    /// The keys (<see cref="TextKey.OfLetters"/>) of the titles of other families than the candidate's; none where one of them is its own. A title
    /// that a second place has to the letter is never cut because a third is shorter: there the longer one is meant.
    /// </summary>
    public IReadOnlySet<string> BesidesThoseOf(FieldCandidate candidate)
    {
        uint family = TitleFamily.Of(candidate);
        if (!_besides.TryGetValue(family, out HashSet<string>? keys))
        {
            keys = [.. _titles.Where(title => title.Family != family).Select(static title => title.Key)];
            _besides.Add(family, keys);
        }

        return keys.Count == 0 || keys.Contains(TextKey.OfLetters(candidate.Raw)) ? s_none : keys;
    }
}
