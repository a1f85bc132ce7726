namespace NewsParse.Testing;

/// <summary>What one list of texts has that another has not, with what stands around it.</summary>
internal static class LineDiff
{
    private const int MaxChars = 160;
    private const int MaxContextChars = 70;
    private const int CharsBefore = 40;
    private const string Cut = "…";

    /// <summary>Above it, a table of all pairs costs too much memory, and nobody would read the result.</summary>
    private const long MaxPairs = 4_000_000;

    /// <returns>Lines with <c>- </c> for what is missing, <c>+ </c> for what was not expected and two spaces for a neighbour of either; none where all is the same.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyList<string> expected, IReadOnlyList<string> actual, Func<string, string, bool> isSame)
    {
        List<(char Mark, string Text)> edits = Compare(expected, actual, isSame);
        Focus(edits);
        var lines = new List<string>();
        bool isCut = false;
        for (int i = 0; i < edits.Count; i++)
        {
            (char mark, string text) = edits[i];
            bool isShown = mark != ' ' || (i > 0 && edits[i - 1].Mark != ' ') || (i + 1 < edits.Count && edits[i + 1].Mark != ' ');
            if (isShown)
            {
                // A block may have lines of its own, as lists do.
                lines.Add($"{mark} {Shorten(text, mark == ' ' ? MaxContextChars : MaxChars).Replace("\n", "\n  ", StringComparison.Ordinal)}");
            }
            else if (!isCut)
            {
                lines.Add($"  {Cut}");
            }

            isCut = !isShown;
        }

        return edits.Exists(static edit => edit.Mark != ' ') ? lines : [];
    }

    /// <summary>A text cut to what stands around a place in it.</summary>
    public static string Around(string text, int place)
    {
        int start = Math.Max(0, place - CharsBefore);
        // From the next word on.
        start = start == 0 ? 0 : text.IndexOf(' ', start, place - start) is >= 0 and int space ? space + 1 : start;
        return Shorten(start == 0 ? text : Cut + text[start..], MaxChars);
    }

    private static string Shorten(string text, int maxChars) => text.Length <= maxChars ? text : string.Concat(text.AsSpan(0, maxChars - 1).TrimEnd(), Cut);

    /// <summary>Where long texts stand in for each other that begin alike, the place where they part is what one wants to see.</summary>
    private static void Focus(List<(char Mark, string Text)> edits)
    {
        for (int first = 0; first < edits.Count;)
        {
            int plus = first, end;
            while (plus < edits.Count && edits[plus].Mark == '-')
            {
                plus++;
            }

            for (end = plus; end < edits.Count && edits[end].Mark == '+'; end++)
            {
            }

            for (int i = 0; i < Math.Min(plus - first, end - plus); i++)
            {
                (string missing, string unexpected) = (edits[first + i].Text, edits[plus + i].Text);
                int place = missing.AsSpan().CommonPrefixLength(unexpected);
                edits[first + i] = ('-', Around(missing, place));
                edits[plus + i] = ('+', Around(unexpected, place));
            }

            first = Math.Max(end, first + 1);
        }
    }

    /// <summary>By the longest list of texts that both have in order.</summary>
    private static List<(char Mark, string Text)> Compare(IReadOnlyList<string> expected, IReadOnlyList<string> actual, Func<string, string, bool> isSame)
    {
        int[,]? common = (long)expected.Count * actual.Count <= MaxPairs ? new int[expected.Count + 1, actual.Count + 1] : null;
        for (int i = expected.Count - 1; common is not null && i >= 0; i--)
        {
            for (int j = actual.Count - 1; j >= 0; j--)
            {
                common[i, j] = isSame(expected[i], actual[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var edits = new List<(char Mark, string Text)>();
        int left = 0, right = 0;
        while (left < expected.Count || right < actual.Count)
        {
            if (left < expected.Count && right < actual.Count && isSame(expected[left], actual[right]))
            {
                edits.Add((' ', actual[right]));
                left++;
                right++;
            }
            else if (right == actual.Count || (left < expected.Count && (common is null || common[left + 1, right] >= common[left, right + 1])))
            {
                edits.Add(('-', expected[left++]));
            }
            else
            {
                edits.Add(('+', actual[right++]));
            }
        }

        return edits;
    }
}
