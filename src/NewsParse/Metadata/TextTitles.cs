using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Finds lines that can be the headline of a plain text: near the body's front, and as a rule said twice, by the tab and by the page.</summary>
internal static class TextTitles
{
    private const int MinChars = 12;
    private const int MaxChars = 220;
    private const int Reach = 14;

    public static IEnumerable<FieldCandidate> Find(Page page, IReadOnlyList<int> body)
    {
        if (page.Kind != ArticleSourceKind.Text || page.Blocks.Count == 0)
        {
            yield break;
        }

        int first = body.Count > 0 ? body[0] : Math.Min(Reach, page.Blocks.Count);
        string top = TextKey.OfLetters(page.Blocks[0].Text);
        for (int i = 0; i < first; i++)
        {
            string text = page.Blocks[i].Text;
            if (text.Length is < MinChars or > MaxChars || !HasWords(text))
            {
                continue;
            }

            string key = TextKey.OfLetters(text);
            // The first line of a flattened page is its title as a tab shows it: the headline and the site.
            bool onTop = i > 0 && key.Length >= 8 && top.Contains(key, StringComparison.Ordinal);
            bool near = first - i <= Reach;
            if (!onTop && !near && i > 0)
            {
                continue;
            }

            double trust = onTop ? .9 : i == 0 ? .55 : .5 - ((first - i) * .02);
            yield return new FieldCandidate(ArticleField.Title, EvidenceSource.Text, i == 0 ? "first line" : "line", text, trust - (EndsLikeSentence(text) ? .15 : 0)) { Block = i };
        }
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
