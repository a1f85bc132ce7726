using System.Text;

namespace NewsParse.Repair;

/// <summary>The form NFC of a letter and its marks: taken apart, marks in their order, put together again.</summary>
internal static class Composer
{
    public static string Compose(string text, CompositionData data)
    {
        var codes = new List<int>(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            TakeApart(pair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i], data, codes);
            i += pair ? 1 : 0;
        }

        SortMarks(codes, data);
        return PutTogether(codes, data);
    }

    private static void TakeApart(int code, CompositionData data, List<int> codes)
    {
        if (Hangul.IsSyllable(code) || data.Parts(code) is not { } parts)
        {
            // A syllable is put together again as it was, so it need not come apart.
            codes.Add(code);
            return;
        }

        // Three levels at most.
        foreach (int part in parts)
        {
            TakeApart(part, data, codes);
        }
    }

    private static void SortMarks(List<int> codes, CompositionData data)
    {
        for (int start = 0; start < codes.Count; start++)
        {
            int end = start;
            bool sorted = true;
            while (end < codes.Count && data.Class(codes[end]) is > 0 and var combining)
            {
                sorted &= end == start || data.Class(codes[end - 1]) <= combining;
                end++;
            }

            if (!sorted)
            {
                int[] marks = [.. codes[start..end].OrderBy(data.Class)];
                for (int i = 0; i < marks.Length; i++)
                {
                    codes[start + i] = marks[i];
                }
            }

            start = end;
        }
    }

    private static string PutTogether(List<int> codes, CompositionData data)
    {
        int starter = -1, kept = 0;
        byte last = 0;
        for (int i = 0; i < codes.Count; i++)
        {
            int code = codes[i];
            byte combining = data.Class(code);
            // Nothing that stands between may be of the same class, nor a letter.
            bool open = starter >= 0 && (kept == starter + 1 || (last != 0 && last < combining));
            if (open && data.Whole(codes[starter], code) is > 0 and var whole)
            {
                codes[starter] = whole;
                continue;
            }

            if (combining == 0)
            {
                starter = kept;
            }

            last = combining;
            codes[kept++] = code;
        }

        var text = new StringBuilder(kept);
        for (int i = 0; i < kept; i++)
        {
            if (codes[i] > 0xFFFF)
            {
                text.Append(char.ConvertFromUtf32(codes[i]));
            }
            else
            {
                text.Append((char)codes[i]);
            }
        }

        return text.ToString();
    }
}
