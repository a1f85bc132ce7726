namespace NewsParse.Cleaning.Profiles;

/// <summary>Tells class names that a build tool made up, as they change with every release of a site: <c>css-1x2y3z</c>, <c>Article_body__3kQzP</c>, <c>sc-bdVaJa</c>.</summary>
internal static class HashedNames
{
    private static readonly string[] s_prefixes = ["css-", "sc-", "jsx-", "jss", "svelte-", "emotion-", "styled-", "astro-", "tss-", "makeStyles-"];

    public static bool IsHashed(string name)
    {
        foreach (string prefix in s_prefixes)
        {
            // Generated parts have digits or capitals among their letters, so "sc-header" and "css-grid" are names.
            if (name.StartsWith(prefix, StringComparison.Ordinal) && IsMixed(name.AsSpan(prefix.Length), minLength: prefix == "jss" ? 1 : 5))
            {
                return true;
            }
        }

        // CSS modules write the file's name, the class and a hash.
        int hash = Math.Max(name.LastIndexOf("__", StringComparison.Ordinal) + 2, name.LastIndexOf('-') + 1);
        return hash > 2 && name.Length - hash is >= 5 and <= 8 && name[hash - 1] == '_' && IsMixed(name.AsSpan(hash), minLength: 5)
            || name.Length is >= 5 and <= 10 && name[0] == '_' && IsMixed(name.AsSpan(1), minLength: 4);
    }

    /// <summary>Whether capitals or digits stand between small letters, as in no word that people write.</summary>
    private static bool IsMixed(ReadOnlySpan<char> text, int minLength)
    {
        if (text.Length < minLength)
        {
            return false;
        }

        bool isOfDigits = true;
        int changes = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                return false;
            }

            isOfDigits &= char.IsAsciiDigit(text[i]);
            // "headline2" and "bodyText" have one change and are names.
            changes += i > 0 && Sort(text[i]) != Sort(text[i - 1]) && !(char.IsAsciiLetterLower(text[i]) && char.IsAsciiLetterUpper(text[i - 1])) ? 1 : 0;
        }

        return changes >= 2 || (isOfDigits && minLength == 1);
    }

    private static int Sort(char c) => char.IsAsciiDigit(c) ? 0 : char.IsAsciiLetterUpper(c) ? 1 : 2;
}
