using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Finds lines that can be the headline of a plain text: near the body's front, and as a rule said twice, by the tab and by the page.</summary>
internal static class TextTitles
{
    private const int MinChars = 12;
    private const int MaxChars = 220;
    private const int Reach = 14;
    private const int MaxLines = 120;
    private const int MinRepeated = 8;

    public static List<FieldCandidate> Find(Page page, IReadOnlyList<int> body)
    {
        var found = new List<FieldCandidate>();
        if (page.Kind != ArticleSourceKind.Text || page.Blocks.Count == 0)
        {
            return found;
        }

        int first = body.Count > 0 ? body[0] : Math.Min(Reach, page.Blocks.Count);
        string top = page.Blocks[0].Text;
        string topKey = TextKey.OfLetters(top);
        int last = Math.Min(page.Blocks.Count, Math.Max(first, MaxLines));
        for (int i = 0; i < last; i++)
        {
            string text = page.Blocks[i].Text;
            if (text.Length is < MinChars or > MaxChars || !HasWords(text))
            {
                continue;
            }

            string key = TextKey.OfLetters(text);
            // The first line of a flattened page is its title as a tab shows it: the headline and the site.
            if (i > 0 && key.Length >= MinRepeated && topKey.Contains(key, StringComparison.Ordinal))
            {
                found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "repeated line", WithKicker(top, text), .9) { Block = i });
            }
            else if (i == 0)
            {
                found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "first line", CutTail(text), .62) { Block = 0 });
            }
            else if (i < first && first - i <= Reach)
            {
                double trust = .5 - ((first - i) * .02) - (EndsLikeSentence(text) ? .15 : 0);
                found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "line", text, trust) { Block = i });
            }
        }

        return found;
    }

    /// <summary>The line with the kicker that the first line sets before it.</summary>
    private static string WithKicker(string top, string line)
    {
        int at = top.IndexOf(line, StringComparison.OrdinalIgnoreCase);
        return at > 2 && top.AsSpan(0, at).TrimEnd().EndsWith(":") ? top[..(at + line.Length)] : line;
    }

    /// <summary>Cuts what stands behind the last bar, or a few words behind the last dash: on a first line that is where the site's name is.</summary>
    private static string CutTail(string text)
    {
        const int maxWords = 3;
        int bar = text.LastIndexOf(" | ", StringComparison.Ordinal);
        if (bar < 0)
        {
            bar = Math.Max(text.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(text.LastIndexOf(" – ", StringComparison.Ordinal), text.LastIndexOf(" — ", StringComparison.Ordinal)));
            if (bar > 0 && text[(bar + 3)..].Count(static c => c == ' ') >= maxWords)
            {
                return text;
            }
        }

        return bar >= MinChars ? text[..bar].TrimEnd() : text;
    }

    private static bool EndsLikeSentence(string text) => text[^1] is '.' or '。' or ':' or ',';

    private static bool HasWords(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters * 2 > text.Length && (text.Contains(' ') || Scripts.HasCjk(text));
    }
}
