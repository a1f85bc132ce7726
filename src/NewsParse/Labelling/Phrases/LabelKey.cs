using NewsParse.Text;

namespace NewsParse.Labelling.Phrases;

/// <summary>What a label is compared by: a hash of its words, without letter case, counts, signs and dots.</summary>
internal static class LabelKey
{
    /// <summary>Stands for the name of a network.</summary>
    public const char Network = '*';

    /// <summary>The key of nothing; each word is joined to that of the words before it.</summary>
    public const ulong Start = WordHash.Seed;

    /// <summary>The word that all names of networks are to a key.</summary>
    public static readonly ulong NetworkWord = WordHash.AddFolded(WordHash.Seed, Network);

    /// <param name="entry">An entry of the list; <c>*</c> in it stands for the name of a network.</param>
    /// <param name="first">Its first word.</param>
    public static ulong OfEntry(ReadOnlySpan<char> entry, out ulong first)
    {
        ulong key = Start;
        first = 0;
        int network = entry.IndexOf(Network);
        foreach (ReadOnlySpan<char> word in new WordRuns(network < 0 ? entry : entry[..network]))
        {
            key = Join(key, OfWord(word), ref first);
        }

        if (network >= 0)
        {
            key = Join(key, NetworkWord, ref first);
            foreach (ReadOnlySpan<char> word in new WordRuns(entry[(network + 1)..]))
            {
                key = Join(key, OfWord(word), ref first);
            }
        }

        return key;
    }

    /// <summary>A word to a key: capitals of Turkish and Greek are written without what their small letters have, and Arabic with or without its vowels.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        ulong hash = WordHash.Seed;
        foreach (char c in word)
        {
            if (c < 128)
            {
                hash = WordHash.Add(hash, c);
            }
            else if (!IsVowelSign(c))
            {
                hash = WordHash.AddFolded(hash, Fold(c));
            }
        }

        return hash;
    }

    private static ulong Join(ulong key, ulong word, ref ulong first)
    {
        first = key == Start ? word : first;
        return WordHash.Join(key, word);
    }

    private static bool IsVowelSign(char c) => c is >= '\u064B' and <= '\u0652';

    private static char Fold(char c) => WordHash.Fold(c) switch
    {
        '\u0130' or '\u0131' => 'i',
        'ς' => 'σ',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' or 'ϊ' or 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' or 'ϋ' or 'ΰ' => 'υ',
        'ώ' => 'ω',
        char folded => folded,
    };
}
