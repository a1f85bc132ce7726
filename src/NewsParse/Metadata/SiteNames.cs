using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>The names a site goes by on its own page, for cutting them off titles and keeping them out of bylines.</summary>
internal sealed class SiteNames
{
    private const int MinPartLength = 4;

    // Labels of a host that name no site.
    private static readonly HashSet<string> s_generic = ["www", "com", "co", "org", "net", "news", "blog", "blogs", "amp", "edu", "gov", "info", "online", "mobile", "beta"];

    private readonly List<string> _names = [];
    private readonly HashSet<string> _keys = [];
    private readonly List<string> _hostLabels = [];
    private readonly List<string> _rights = [];

    /// <param name="candidates">The names that the page claims.</param>
    /// <param name="url">Its address.</param>
    /// <param name="rights">Its lines of copyright, which name who runs the site among other words.</param>
    public SiteNames(IEnumerable<FieldCandidate> candidates, Uri? url, IEnumerable<string>? rights = null)
    {
        foreach (string line in rights ?? [])
        {
            _rights.Add($" {TextKey.OfWords(line)} ");
        }

        foreach (FieldCandidate candidate in candidates.Where(static c => c.Raw.Length <= 60).OrderByDescending(static c => c.Confidence))
        {
            string key = TextKey.OfLetters(candidate.Raw);
            if (key.Length > 0 && candidate.Confidence >= .3 && _keys.Add(key))
            {
                _names.Add(candidate.Raw);
            }
        }

        Host = url?.Host;
        if (Host is null)
        {
            return;
        }

        string bare = Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? Host[4..] : Host;
        _keys.Add(TextKey.OfLetters(bare));
        foreach (string label in bare.Split('.').SkipLast(1))
        {
            string key = TextKey.OfLetters(label);
            if (key.Length >= 2 && !s_generic.Contains(key))
            {
                _hostLabels.Add(key);
                _keys.Add(key);
            }
        }
    }

    public string? Host { get; }

    /// <summary>As the page writes them, best first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether <paramref name="text"/> is one of the names.</summary>
    public bool Is(string text) => _keys.Contains(TextKey.OfLetters(text));

    /// <summary>Whether <paramref name="part"/>, set off from a title, is one of the names or a form of one: <c>Herald Online</c>, <c>herald.example</c>.</summary>
    public bool IsLike(string part)
    {
        string key = TextKey.OfLetters(part);
        if (key.Length == 0 || _keys.Contains(key))
        {
            return key.Length > 0;
        }

        if (key.Length < MinPartLength || part.Length > 50)
        {
            return false;
        }

        foreach (string known in _keys)
        {
            if (known.Contains(key, StringComparison.Ordinal) && key.Length * 2 >= known.Length)
            {
                return true;
            }

            if (known.Length >= MinPartLength && key.Contains(known, StringComparison.Ordinal) && key.Length <= known.Length + 16)
            {
                return true;
            }
        }

        return IsInitials(part, key);
    }

    /// <summary>Whether <paramref name="part"/> is the host's own word with little more, as <c>heraldblog</c> on <c>herald.example</c>.</summary>
    public bool StartsWithHost(string part)
    {
        const int minLabel = 5;
        const int mostMore = 8;
        string key = TextKey.OfLetters(part);
        return _hostLabels.Exists(label => label.Length >= minLabel && key.StartsWith(label, StringComparison.Ordinal) && key.Length <= label.Length + mostMore);
    }

    /// <summary>Whether a line of copyright has <paramref name="part"/> in it: a site's name, or its owner's, who may have written the article too.</summary>
    public bool IsInRights(string part)
    {
        string words = TextKey.OfWords(part);
        bool isCjk = Scripts.HasCjk(part);
        if (_rights.Count == 0 || (!isCjk && words.Length < MinPartLength) || words.All(static c => !char.IsLetter(c)))
        {
            return false;
        }

        // Chinese and Japanese put no space between words.
        string sought = isCjk ? words : $" {words} ";
        return _rights.Exists(line => line.Contains(sought, StringComparison.Ordinal));
    }

    /// <summary><c>The New Herald</c> on <c>tnh.example</c>.</summary>
    private bool IsInitials(string part, string key)
    {
        string initials = string.Concat(part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToLowerInvariant(word[0])));
        return initials.Length >= 2 && (_hostLabels.Contains(initials) || _hostLabels.Exists(label => label.Length >= 3 && label == key));
    }
}
