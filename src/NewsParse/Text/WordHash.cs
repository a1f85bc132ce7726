using System.Runtime.CompilerServices;

namespace NewsParse.Text;

/// <summary>A 64-bit FNV-1a hash of a word, letter case folded: lets a scan look words up without making strings of them.</summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char c) => AddFolded(hash, Fold(c));

    /// <summary>Adds a character whose case is folded already.</summary>
    public static ulong AddFolded(ulong hash, char folded) => (hash ^ folded) * Prime;

    public static ulong Of(ReadOnlySpan<char> word) => Add(Seed, word);

    /// <summary>The hash of what was read so far with <paramref name="word"/> behind it.</summary>
    public static ulong Add(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of several words with another behind them.</summary>
    public static ulong Join(ulong words, ulong word) => (words ^ word) * Prime;

    // In every loop over the characters of a page.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) =>
        c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c);
}
