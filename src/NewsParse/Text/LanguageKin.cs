namespace NewsParse.Text;

/// <summary>Which tags mean one language, and which languages are too close to set one's word against the other's.</summary>
internal static class LanguageKin
{
    // By one name here and by another there.
    private static readonly string[][] s_same = [["no", "nb", "nn"], ["tl", "fil"], ["fa", "prs", "pes"], ["zh", "cmn", "yue", "wuu"], ["ku", "kmr"], ["az", "azj"], ["sq", "als"], ["ms", "zsm"]];

    // Most of their words are the same, and it takes a page of many words to tell.
    private static readonly string[][] s_kin = [["hr", "sr", "bs", "cnr"], ["id", "ms"], ["no", "nb", "nn", "da"], ["hi", "mai", "bho", "awa"], ["es", "ast"], ["st", "tn", "nso"]];

    /// <summary>Whether two tags name the same language, whatever script and region they add.</summary>
    public static bool IsSame(string tag, string other) => Shares(s_same, Primary(tag), Primary(other));

    /// <summary>Whether they name the same language or one so close that only the page itself can tell.</summary>
    public static bool IsKin(string tag, string other) => IsSame(tag, other) || Shares(s_kin, Primary(tag), Primary(other));

    /// <summary>The tag without its script and region.</summary>
    public static string Primary(string tag)
    {
        int end = tag.IndexOf('-', StringComparison.Ordinal);
        return end < 0 ? tag : tag[..end];
    }

    private static bool Shares(string[][] groups, string one, string other) =>
        one == other || Array.Exists(groups, group => group.Contains(one) && group.Contains(other));
}
