namespace NewsParse.Translation;

/// <summary>Tells whether two texts in two languages say the same: names and numbers are written alike in both.</summary>
internal static class ParallelTexts
{
    private const double MaxRatio = 2;
    private const int MinShared = 3;
    private const double MinShare = .6;
    private const int MaxChars = 2_000;
    private const int MinName = 3;

    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Max(one.Length, other.Length) > MaxRatio * Math.Min(one.Length, other.Length))
        {
            return false;
        }

        HashSet<string> anchors = AnchorsOf(one), others = AnchorsOf(other);
        int least = Math.Min(anchors.Count, others.Count);
        anchors.IntersectWith(others);
        // Two paragraphs about the same people share their names; a number shared as well is no chance.
        return anchors.Count >= MinShared && anchors.Count >= least * MinShare && anchors.Any(static anchor => char.IsAsciiDigit(anchor[0]));
    }

    /// <summary>The numbers, and the words that begin with a capital.</summary>
    private static HashSet<string> AnchorsOf(ReadOnlySpan<char> text)
    {
        var anchors = new HashSet<string>();
        text = text[..Math.Min(text.Length, MaxChars)];
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            ReadOnlySpan<char> word = text[start..i];
            if (word.Length > 0 && (char.IsAsciiDigit(word[0]) || (word.Length >= MinName && char.IsUpper(word[0]))))
            {
                anchors.Add(word.ToString());
            }

            start = i + 1;
        }

        return anchors;
    }
}
