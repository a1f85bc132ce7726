namespace NewsParse.Fuzz.Inputs;

/// <summary>Changes a plain text as scrapers do: lines are lost, doubled, joined and cut, and what is no text comes among them.</summary>
internal sealed class TextMutator(FuzzRandom random, int maxChars)
{
    private static readonly string[] s_ends = ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u0085", "\f", "\n \n", " ", ""];

    public string Mutate(string text, Func<string> another)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int edits = random.Few(16); edits > 0; edits--)
        {
            Edit(lines, another);
        }

        string end = random.OneIn(3) ? random.Of(s_ends) : "\n";
        string result = string.Join(end, lines);
        return result.Length > maxChars ? result[..maxChars] : result;
    }

    private void Edit(List<string> lines, Func<string> another)
    {
        int at = random.Below(lines.Count + 1);
        int length = random.Below(Math.Min(lines.Count - at, 8) + 1);
        switch (random.Below(12))
        {
            case 0:
                lines.RemoveRange(at, length);
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, length));
                break;
            case 2:
                List<string> moved = lines.GetRange(at, length);
                lines.RemoveRange(at, length);
                lines.InsertRange(random.Below(lines.Count + 1), moved);
                break;
            case 3 when at + 1 < lines.Count:
                lines[at] += random.Of(s_ends) + lines[at + 1];
                lines.RemoveAt(at + 1);
                break;
            case 4 when at < lines.Count:
                int cut = random.Below(lines[at].Length + 1);
                lines.Insert(at + 1, lines[at][cut..]);
                lines[at] = lines[at][..cut];
                break;
            case 5 or 6 when at < lines.Count:
                lines[at] = CharMutator.Mutate(lines[at], random);
                break;
            case 7:
                string[] rest = another().Split('\n');
                int from = random.Below(rest.Length);
                lines.InsertRange(at, rest[from..(from + random.Below(rest.Length - from) + 1)]);
                break;
            case 8:
                lines.Insert(at, random.Of(random.OneIn(3) ? Hostile.Fragments : Hostile.Texts));
                break;
            case 9 when random.OneIn(8):
                List<string> part = lines.GetRange(at, length);
                int most = maxChars / Math.Max(1, part.Sum(static line => line.Length + 1));
                lines.InsertRange(at, Enumerable.Repeat(part, Math.Min(random.Below(1_000), most)).SelectMany(static one => one));
                break;
            default:
                lines.Insert(at, LineMaker.Any(random));
                break;
        }
    }
}
