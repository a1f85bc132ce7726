using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>Finds the phrases of spinners in a text, in one pass over it and without making strings of its words.</summary>
internal static class SpunPhrases
{
    private static readonly Lazy<Index> s_index = new(static () => new Index(SpunPhraseData.Read()));

    /// <param name="text">The text, in English.</param>
    /// <param name="add">Given where each phrase begins, its length, and what was likely meant.</param>
    public static void Find(string text, Action<int, int, string> add)
    {
        Index index = s_index.Value;
        int at = 0;
        while (NextWord(text, ref at, out int length))
        {
            ulong hash = WordHash.Of(text.AsSpan(at, length));
            if (index.BeginsSome(hash) && Longest(text, at, length, hash, index) is ( > 0 and int end, { } meant))
            {
                add(at, end - at, meant);
                at = end;
                continue;
            }

            at += length;
        }
    }

    private static (int End, string? Meant) Longest(string text, int start, int length, ulong hash, Index index)
    {
        (int End, string? Meant) best = (0, null);
        int end = start + length;
        for (int words = 1; words < SpunPhraseData.MaxWords; words++)
        {
            int next = end;
            // A space or a hyphen holds a phrase together, any other sign ends it.
            if (next + 1 >= text.Length || text[next] is not (' ' or '-' or '\u00A0') || !NextWord(text, ref next, out int nextLength) || next != end + 1)
            {
                break;
            }

            hash = WordHash.Add(WordHash.Add(hash, ' '), text.AsSpan(next, nextLength));
            end = next + nextLength;
            if (index.Find(hash) is { } meant)
            {
                best = (end, meant);
            }
        }

        return best;
    }

    private static bool NextWord(string text, ref int at, out int length)
    {
        while (at < text.Length && !IsOfWord(text[at]))
        {
            at++;
        }

        int end = at;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        length = end - at;
        return length > 0;
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 128 && char.IsLetter(c));

    /// <summary>The phrases by their hashes.</summary>
    private sealed class Index
    {
        private readonly FrozenDictionary<ulong, string> _phrases;
        private readonly WordMap _firsts;

        public Index(Dictionary<string, string> phrases)
        {
            _phrases = phrases.ToFrozenDictionary(static phrase => WordHash.Of(phrase.Key), static phrase => phrase.Value);
            _firsts = new WordMap((1, string.Join(' ', phrases.Keys.Select(static phrase => phrase.Split(' ')[0]))));
        }

        public bool BeginsSome(ulong word) => _firsts[word] != 0;

        public string? Find(ulong phrase) => _phrases.GetValueOrDefault(phrase);
    }
}
