using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Labelling.Interface;

/// <summary>What a label is compared by: a hash of its words, without letter case, counts, signs and dots.</summary>
internal static class LabelKey
{
    private const char Network = '*';

    /// <param name="words">An entry of the list; <c>*</c> in it stands for the name of a network.</param>
    public static ulong OfEntry(ReadOnlySpan<char> words)
    {
        int network = words.IndexOf(Network);
        if (network < 0)
        {
            return AddWords(WordHash.Seed, words, FrozenSet<ulong>.Empty, out _);
        }

        ulong before = AddWords(WordHash.Seed, words[..network], FrozenSet<ulong>.Empty, out _);
        return AddWords(AddNetwork(before), words[(network + 1)..], FrozenSet<ulong>.Empty, out _);
    }

    /// <summary>The key of a text by all its words.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => AddWords(WordHash.Seed, text, FrozenSet<ulong>.Empty, out _);

    /// <summary>The key of a text with <c>*</c> for each name of a network.</summary>
    /// <param name="text">A block.</param>
    /// <param name="networks">The names, by hash.</param>
    /// <param name="hasNetwork">Whether it has one.</param>
    public static ulong Of(ReadOnlySpan<char> text, FrozenSet<ulong> networks, out bool hasNetwork) => AddWords(WordHash.Seed, text, networks, out hasNetwork);

    private static ulong AddWords(ulong hash, ReadOnlySpan<char> text, FrozenSet<ulong> networks, out bool hasNetwork)
    {
        hasNetwork = false;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            if (IsUnit(word) && text.Overlaps(word, out int at) && at > 0 && char.IsAsciiDigit(text[at - 1]))
            {
                continue;
            }

            if (networks.Count > 0 && networks.Contains(WordHash.Of(word)))
            {
                hash = AddNetwork(hash);
                hasNetwork = true;
                continue;
            }

            // Words of a label are told apart by where they end, too.
            hash = WordHash.AddFolded(hash, ' ');
            foreach (char c in word)
            {
                char folded = Fold(c);
                hash = folded == 0 ? hash : WordHash.AddFolded(hash, folded);
            }
        }

        return hash;
    }

    /// <summary>What abbreviates a number: <c>12K</c>, <c>3.4M</c>.</summary>
    private static bool IsUnit(ReadOnlySpan<char> word) => word is ['K' or 'k' or 'M'];

    private static ulong AddNetwork(ulong hash) => WordHash.AddFolded(WordHash.AddFolded(hash, ' '), Network);

    /// <summary>Capitals of Turkish and Greek are written without what their small letters have, and Arabic with or without its vowels: 0 for a sign that does not count.</summary>
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
        >= '\u064B' and <= '\u0652' => '\0',
        char folded => folded,
    };
}
