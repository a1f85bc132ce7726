using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Labelling.Interface;

/// <summary>What a label is compared by: a hash of its words, without counts, signs and dots.</summary>
internal static class LabelKey
{
    private const char Network = '*';

    // What abbreviates a count: "12K", "3.4M", "1,2 N" of a Vietnamese page is rare enough.
    private const int MaxUnit = 2;

    /// <param name="words">An entry of the list; <c>*</c> in it stands for the name of a network.</param>
    public static ulong OfEntry(ReadOnlySpan<char> words)
    {
        int network = words.IndexOf(Network);
        if (network < 0)
        {
            return Add(WordHash.Seed, words, FrozenSet<ulong>.Empty, out _);
        }

        ulong before = Add(WordHash.Seed, words[..network], FrozenSet<ulong>.Empty, out _);
        return Add(Add(before, Network), words[(network + 1)..], FrozenSet<ulong>.Empty, out _);
    }

    /// <param name="text">A block.</param>
    /// <param name="networks">The names of networks, by hash.</param>
    /// <param name="hasCount">Whether it has digits.</param>
    public static ulong Of(ReadOnlySpan<char> text, FrozenSet<ulong> networks, out bool hasCount) => Add(WordHash.Seed, text, networks, out hasCount);

    private static ulong Add(ulong hash, ReadOnlySpan<char> text, FrozenSet<ulong> networks, out bool hasCount)
    {
        hasCount = text.ContainsAnyInRange('0', '9');
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            if (hasCount && word.Length <= MaxUnit && text.Overlaps(word, out int at) && at > 0 && char.IsAsciiDigit(text[at - 1]))
            {
                continue;
            }

            if (networks.Count > 0 && networks.Contains(WordHash.Of(word)))
            {
                hash = Add(hash, Network);
                continue;
            }

            // Words of a label are told apart by where they end, too.
            hash = WordHash.Add(WordHash.AddFolded(hash, ' '), word);
        }

        return hash;
    }

    private static ulong Add(ulong hash, char sign) => WordHash.AddFolded(WordHash.AddFolded(hash, ' '), sign);
}
