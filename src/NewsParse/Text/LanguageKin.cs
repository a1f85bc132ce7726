namespace NewsParse.Text;

/// <summary>Which tags mean one language, and which languages are too close to set one's word against the other's.</summary>
internal static class LanguageKin
{
    // By one name here and by another there.
    private static readonly string[][] s_same = [["no", "nb", "nn"], ["tl", "fil"], ["fa", "prs", "pes"], ["zh", "cmn", "yue", "wuu"], ["ku", "kmr"], ["az", "azj"], ["sq", "als"], ["ms", "zsm"]];

    // Most of their words are the same, and it takes a page of many words to tell.
    private static readonly string[][] s_kin = [["hr", "sr", "bs", "cnr"], ["id", "ms"], ["no", "nb", "nn", "da"], ["hi", "mai", "bho", "awa"], ["es", "ast"], ["st", "tn", "nso"]];

    /// <summary>Whether two tags name the same language, whatever script and region they add.</summary>
    public static bool IsSame(string tag, string other)
    {
        ReadOnlySpan<char> one = PrimaryOf(tag), two = PrimaryOf(other);
        return one.SequenceEqual(two) || Shares(s_same, one, two);
    }

    /// <summary>All primary tags of the language that <paramref name="primary"/> names.</summary>
    public static string[] NamesOf(string primary) => Array.Find(s_same, names => names.Contains(primary)) ?? [primary];

    /// <summary>Whether they name the same language or one so close that only the page itself can tell.</summary>
    public static bool IsKin(string tag, string other) => IsSame(tag, other) || Shares(s_kin, PrimaryOf(tag), PrimaryOf(other));

    /// <summary>The tag without its script and region.</summary>
    public static string Primary(string tag) => PrimaryOf(tag) is var primary && primary.Length < tag.Length ? primary.ToString() : tag;

    private static ReadOnlySpan<char> PrimaryOf(string tag)
    {
        int end = tag.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? tag : tag.AsSpan(0, end);
    }

    private static bool Shares(string[][] groups, ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (string[] group in groups)
        {
            if (Has(group, one) && Has(group, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(string[] group, ReadOnlySpan<char> primary)
    {
        foreach (string tag in group)
        {
            if (primary.SequenceEqual(tag))
            {
                return true;
            }
        }

        return false;
    }
}
