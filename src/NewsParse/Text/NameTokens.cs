namespace NewsParse.Text;

/// <summary>The words inside a class, id or property name: <c>ArticleHeader_byLine--top</c> is article, header, by, line, top.</summary>
internal static class NameTokens
{
    /// <summary>The categories of every word, and of every two in a row joined. Only ASCII letters make words.</summary>
    public static uint Categories(ReadOnlySpan<char> name, WordMap words)
    {
        uint categories = 0;
        // Hashing a word on from the one before it gives the hash of both joined.
        ulong before = WordHash.Seed;
        int at = 0;
        while (at < name.Length)
        {
            if (!char.IsAsciiLetter(name[at]))
            {
                // White space parts two names, whose words are not joined.
                before = char.IsWhiteSpace(name[at]) ? WordHash.Seed : before;
                at++;
                continue;
            }

            int start = at;
            ulong hash = WordHash.Seed, joined = before;
            while (at < name.Length && char.IsAsciiLetter(name[at]) && (at == start || !IsHump(name, at)))
            {
                char folded = (char)(name[at] | 0x20);
                hash = WordHash.AddFolded(hash, folded);
                joined = WordHash.AddFolded(joined, folded);
                at++;
            }

            categories |= words[hash] | words[joined];
            before = hash;
        }

        return categories;
    }

    private static bool IsHump(ReadOnlySpan<char> name, int at) => char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]);
}
