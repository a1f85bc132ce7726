using NewsParse.Text;

namespace NewsParse.Repair.Rules;

/// <summary>Text that a page has twice, for the eye and for a reader of screens, and that stands there twice once the markup is gone.</summary>
internal static class DoubledLineRule
{
    // What is shorter may be a verse, a chant or a name: "Bora Bora".
    private const int MinLength = 20;
    private const int MinWords = 4;

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        ReadOnlySpan<char> last = default;
        int at = 0, lastEnd = 0;
        while (at < all.Length)
        {
            int next = all[at..].IndexOf('\n');
            int end = next < 0 ? all.Length : at + next;
            ReadOnlySpan<char> line = all[at..end].Trim();
            if (line.Length >= MinLength)
            {
                if (line.SequenceEqual(last) && IsLong(line))
                {
                    edits.Remove(lastEnd, end - lastEnd);
                }
                else
                {
                    Halve(text, at, end, edits);
                }

                lastEnd = end;
                last = line;
            }
            else if (!line.IsEmpty)
            {
                last = default;
            }

            at = end + 1;
        }
    }

    private static void Halve(TextInRepair text, int start, int end, EditList edits)
    {
        ReadOnlySpan<char> line = text.Text.AsSpan(start, end - start);
        start += line.Length - line.TrimStart().Length;
        line = line.Trim();
        int half = line.Length / 2;
        int second = (line.Length & 1) == 0 ? half : line[half] == ' ' ? half + 1 : line.Length;
        if (half >= MinLength && line[..half].SequenceEqual(line[second..]) && line[half - 1] != ' ' && IsLong(line[..half]))
        {
            edits.Remove(start + half, line.Length - half);
        }
    }

    private static bool IsLong(ReadOnlySpan<char> line)
    {
        int letters = 0, words = 1;
        foreach (char c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }

        return letters * 2 > line.Length && (words >= MinWords || Scripts.HasCjk(line));
    }
}
