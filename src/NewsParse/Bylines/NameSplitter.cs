using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Splits names that are joined by signs and words: "A, B and C", "A und B", "A・B".</summary>
internal static class NameSplitter
{
    private static readonly char[] s_commas = [',', '、', '，', '،'];

    public static List<string> Split(string text)
    {
        string[] parts = text.Split(s_commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // "Roe, Jane" is one name turned about.
        if (parts.Length == 2 && !parts[0].Contains(' ') && !parts[1].Contains(' ') && IsWord(parts[0]) && IsWord(parts[1]) && !Scripts.HasCjk(text))
        {
            return [$"{parts[1]} {parts[0]}"];
        }

        var names = new List<string>();
        foreach (string part in parts)
        {
            SplitWords(part, names);
        }

        return names;
    }

    private static void SplitWords(string part, List<string> names)
    {
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i == start && BylineLexicon.Joiners.Contains(words[i]) && i + 1 < words.Length && words[i].Length > 1)
            {
                // "and Jane Roe", after a comma.
                start = i + 1;
            }
            else if (i > start && i + 1 < words.Length && IsJoiner(words, start, i))
            {
                AddDotted(string.Join(' ', words, start, i - start), names);
                start = i + 1;
            }
        }

        AddDotted(string.Join(' ', words, start, words.Length - start), names);
    }

    /// <summary>A joiner of one letter is an initial or a particle unless whole names stand on both sides.</summary>
    private static bool IsJoiner(string[] words, int start, int i)
    {
        string word = words[i];
        if (word == "&")
        {
            return i - start >= 2 && words.Length - i > 2;
        }

        if (!BylineLexicon.Joiners.Contains(word))
        {
            return BylineLexicon.Joiners.Contains(word.ToLowerInvariant()) && word.Length > 2 && string.Equals(word, "AND", StringComparison.Ordinal);
        }

        return word.Length > 1 || (i - start >= 2 && words.Length - i > 2);
    }

    /// <summary>A middle dot joins Japanese names, and parts of one foreign name: the second are written in katakana.</summary>
    private static void AddDotted(string text, List<string> names)
    {
        if (text.Contains('・') && !AllKana(text))
        {
            names.AddRange(text.Split('・', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        else if (text.Length > 0)
        {
            names.Add(text);
        }
    }

    private static bool AllKana(string text) => text.All(static c => Scripts.IsKana(c) || c is '・' or ' ' or '＝');

    private static bool IsWord(string text) => text.All(static c => char.IsLetter(c) || c is '-' or '\'' or '’') && char.IsUpper(text[0]);
}
