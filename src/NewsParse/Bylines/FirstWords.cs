namespace NewsParse.Bylines;

/// <summary>The first words of a line, folded as <see cref="BylineWords"/> folds them, without taking the rest of it apart.</summary>
internal static class FirstWords
{
    private const int MaxWord = 40;

    /// <returns>One at least, which may be empty.</returns>
    public static string[] Of(string text, int count)
    {
        var words = new List<string>(count);
        int at = 0;
        while (words.Count < count && at < text.Length)
        {
            int end = at;
            while (end < text.Length && end - at < MaxWord && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                words.Add(text[at..end].ToLowerInvariant().Trim(BylineWords.Edges));
            }

            at = Math.Max(end, at) + 1;
        }

        return words.Count == 0 ? [""] : [.. words];
    }
}
