using System.Globalization;

namespace NewsParse.Text;

/// <summary>Goes through the words of a text: runs of letters, with the marks that belong to them.</summary>
internal ref struct WordRuns(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>How many words a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (ReadOnlySpan<char> _ in new WordRuns(text))
        {
            words++;
        }

        return words;
    }

    public readonly WordRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        int start = 0;
        while (start < _rest.Length && !IsLetter(_rest[start]))
        {
            start++;
        }

        int end = start;
        // The vowels of Indian scripts are marks, and part of the word.
        while (end < _rest.Length && (IsLetter(_rest[end]) || IsMark(_rest[end])))
        {
            end++;
        }

        Current = _rest[start..end];
        _rest = _rest[end..];
        return end > start;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= 128 && char.IsLetter(c));

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
