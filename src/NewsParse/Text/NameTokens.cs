namespace NewsParse.Text;

/// <summary>The words inside a class, id or property name: <c>ArticleHeader_byLine--top</c> is article, header, by, line, top.</summary>
internal static class NameTokens
{
    /// <summary>Whether one of the words, or two in a row joined, is in <paramref name="words"/> (lower case).</summary>
    public static bool Any(ReadOnlySpan<char> name, IReadOnlySet<string> words)
    {
        string? before = null;
        int at = 0;
        while (at < name.Length)
        {
            while (at < name.Length && !char.IsAsciiLetter(name[at]))
            {
                // White space parts two names, whose words are not joined.
                before = char.IsWhiteSpace(name[at]) ? null : before;
                at++;
            }

            int start = at;
            while (at < name.Length && char.IsAsciiLetter(name[at]) && (at == start || !IsHump(name, at)))
            {
                at++;
            }

            if (at == start)
            {
                continue;
            }

            string word = name[start..at].ToString().ToLowerInvariant();
            if (words.Contains(word) || (before is not null && words.Contains(before + word)))
            {
                return true;
            }

            before = word;
        }

        return false;
    }

    private static bool IsHump(ReadOnlySpan<char> name, int at) => char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]);
}
