using System.Text;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Changes a page as a page: its elements are dropped, doubled, nested, left open, given other names and attributes.</summary>
internal sealed class HtmlMutator(FuzzRandom random, int maxChars)
{
    // More is refused, and the tree builder's time grows with the square of the depth.
    private const int MaxNesting = 1_100;

    public string Mutate(string html, Func<string> another)
    {
        List<string> tokens = HtmlTokens.Of(html);
        for (int edits = random.Few(16); edits > 0; edits--)
        {
            Edit(tokens, another);
        }

        return Join(tokens);
    }

    private void Edit(List<string> tokens, Func<string> another)
    {
        int at = random.Below(tokens.Count + 1);
        int length = random.Below(Math.Min(tokens.Count - at, random.OneIn(5) ? 200 : 8) + 1);
        switch (random.Below(18))
        {
            case 0:
                tokens.RemoveRange(at, length);
                break;
            case 1:
                Repeat(tokens, at, length, random.Few(6));
                break;
            case 2 when tokens.Count > 0:
                int other = random.Below(tokens.Count), one = random.Below(tokens.Count);
                (tokens[one], tokens[other]) = (tokens[other], tokens[one]);
                break;
            case 3:
                List<string> moved = tokens.GetRange(at, length);
                tokens.RemoveRange(at, length);
                tokens.InsertRange(random.Below(tokens.Count + 1), moved);
                break;
            case 4:
                string tag = random.Of(Hostile.Tags);
                tokens.Insert(at + length, $"</{tag}>");
                tokens.Insert(at, $"<{tag}{Attributes()}>");
                break;
            case 5:
                tokens.Insert(at, $"<{random.Of(Hostile.Tags)}{Attributes()}>");
                break;
            case 6:
                tokens.Insert(at, $"</{random.Of(Hostile.Tags)}>");
                break;
            case 7 or 8:
                ChangeTag(tokens, at);
                break;
            case 9:
                List<string> rest = HtmlTokens.Of(another());
                int from = random.Below(rest.Count);
                tokens.InsertRange(at, rest.GetRange(from, random.Below(rest.Count - from) + 1));
                break;
            case 10:
                tokens.Insert(at, random.Of(Hostile.Texts));
                break;
            case 11 or 12:
                tokens.Insert(at, random.Of(Hostile.Fragments));
                break;
            case 13 when at < tokens.Count:
                tokens[at] = CharMutator.Mutate(tokens[at], random);
                break;
            case 14:
                tokens.Insert(at, $"<script type=\"application/ld+json\">{JsonMutator.Make(random)}</script>");
                break;
            case 15:
                Nest(tokens, at, length);
                break;
            case 16 when random.OneIn(4):
                tokens.RemoveRange(at, tokens.Count - at);
                break;
            case 17 when random.OneIn(8):
                Repeat(tokens, at, length, 1 + random.Below(2_000));
                break;
            default:
                tokens.Insert(at, LineMaker.Any(random));
                break;
        }
    }

    private void Repeat(List<string> tokens, int at, int length, int times)
    {
        List<string> part = tokens.GetRange(at, length);
        int most = maxChars / Math.Max(1, part.Sum(static token => token.Length));
        tokens.InsertRange(at, Enumerable.Repeat(part, Math.Min(times, most)).SelectMany(static one => one));
    }

    private void Nest(List<string> tokens, int at, int length)
    {
        string tag = random.Of(Hostile.Tags);
        int depth = random.OneIn(40) ? random.Below(MaxNesting) : random.Few(30);
        string attributes = Attributes();
        if (random.OneIn(2))
        {
            tokens.InsertRange(at + length, Enumerable.Repeat($"</{tag}>", depth));
        }

        tokens.InsertRange(at, Enumerable.Repeat($"<{tag}{attributes}>", depth));
    }

    private void ChangeTag(List<string> tokens, int from)
    {
        int at = tokens.FindIndex(from, HtmlTokens.IsTag);
        if (at < 0)
        {
            return;
        }

        int name = HtmlTokens.NameEnd(tokens[at]);
        string open = tokens[at][1] == '/' ? "</" : "<";
        tokens[at] = random.Below(4) switch
        {
            0 => string.Concat(open, random.Of(Hostile.Tags), tokens[at].AsSpan(name)),
            1 => string.Concat(tokens[at].AsSpan(0, name), ">"),
            _ => string.Concat(tokens[at].AsSpan(0, name), Attributes(), tokens[at].AsSpan(name)),
        };
    }

    private string Attributes()
    {
        var text = new StringBuilder();
        for (int count = random.OneIn(30) ? random.Below(60) : random.Below(3); count > 0; count--)
        {
            string value = random.Of(Hostile.Values);
            text.Append(' ').Append(random.Of(Hostile.Attributes)).Append(random.Below(6) switch
            {
                0 => "",
                1 => $"={value}",
                2 => $"='{value}'",
                3 => $"=\"{value}",
                _ => $"=\"{value}\"",
            });
        }

        return text.ToString();
    }

    private string Join(List<string> tokens)
    {
        var text = new StringBuilder();
        foreach (string token in tokens)
        {
            text.Append(token);
            if (text.Length > maxChars)
            {
                text.Length = maxChars;
                break;
            }
        }

        return text.ToString();
    }
}
