using System.Buffers;
using NewsParse.Metadata.Titles;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Finds the site's name in a plain text: in its masthead, behind a headline that stands there twice, or as that of the program that wrote it.</summary>
internal static class TextSites
{
    private const int Top = 4;
    private const int MaxNameWords = 4;
    private const int MaxLine = 80;

    private static readonly SearchValues<char> s_hostChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");

    public static IEnumerable<FieldCandidate> Find(Page page)
    {
        if (page.Kind != ArticleSourceKind.Text)
        {
            yield break;
        }

        if (MastheadOf(page) is { } masthead)
        {
            yield return Candidate("masthead", masthead, .6, 0);
        }

        if (TailOf(page) is { } tail)
        {
            yield return Candidate("behind the title", tail, .6, 0);
        }

        for (int i = 0; i < Math.Min(Top, page.Blocks.Count); i++)
        {
            if (BotOf(page.Blocks[i].Text) is { } bot)
            {
                yield return Candidate("program", bot, .45, i);
                yield break;
            }
        }
    }

    /// <summary>
    /// A first line that begins with an address as a name, such as <c>Herald.example - News of the coast</c>, where a line below it can be the headline.
    /// </summary>
    public static string? MastheadOf(Page page)
    {
        const int maxWords = 9, reach = 3;
        if (page.Blocks.Count < 3 || page.Blocks[0].Text is not { Length: <= MaxLine } line || TitleLine.EndsSentence(line) || line.AsSpan().Count(' ') >= maxWords)
        {
            return null;
        }

        int end = line.IndexOf(' ');
        string name = end < 0 ? line : line[..end].TrimEnd(':', '|');
        bool isSetOff = end < 0 || name.Length < end || line.AsSpan(end).TrimStart() is ['-' or '–' or '—' or '|' or ':' or '•' or '·', ..];
        return isSetOff && IsHost(name) && page.Blocks.Skip(1).Take(reach).Any(static block => TitleLine.CanBe(block.Text) && !TitleLine.EndsSentence(block.Text)) ? name : null;
    }

    /// <summary>The program whose name a short line begins with, the number of its version behind it or not: <c>HeraldBot2.0 Summary</c>.</summary>
    public static string? BotOf(string text)
    {
        const int minName = 5;
        if (text.Length > MaxLine)
        {
            return null;
        }

        int at = text.IndexOf("Bot", StringComparison.Ordinal);
        int end = at + 3;
        // A capital behind a small letter: Talbot and Cabot are people, and "Botschaft" is a word.
        bool isBot = at >= minName - 3 && char.IsLower(text[at - 1]) && (end == text.Length || !char.IsLower(text[end])) && !text.AsSpan(0, at).Contains(' ');
        return isBot && char.IsUpper(text[0]) ? text[..end] : null;
    }

    /// <summary>What stands behind the headline on two lines at the top that say the same, or behind the tab's where a line of copyright names it too.</summary>
    private static string? TailOf(Page page)
    {
        if (page.Blocks.Count < 2 || !TitleLine.CanBe(page.Blocks[0].Text))
        {
            return null;
        }

        string top = page.Blocks[0].Text;
        int cut = TextTitles.CutTail(top).Length;
        string tail = top[cut..].Trim(' ', '|', '-', '–', '—');
        if (cut == top.Length || !IsName(tail))
        {
            return null;
        }

        string key = TextKey.OfLetters(top);
        bool isDoubled = page.Blocks.Skip(1).Take(Top - 1).Any(block => block.Text.Length <= top.Length + 4 && TextKey.OfLetters(block.Text) == key);
        return isDoubled || RightsLines.Find(page).Any(line => $" {TextKey.OfWords(line)} ".Contains($" {TextKey.OfWords(tail)} ", StringComparison.Ordinal)) ? tail : null;
    }

    /// <summary>A few words, each with a capital or none of letters that have one.</summary>
    private static bool IsName(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MaxNameWords && text.Length > 2 && words.All(static word => !char.IsLower(word[0]) || word.Length <= 3 || word.Contains('.')) && char.IsLetter(words[0][0]);
    }

    private static bool IsHost(string text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 1 && text.Length - dot is > 2 and < 9
            && text.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0
            && text.AsSpan(0, dot).IndexOfAnyExcept(s_hostChars) < 0 && char.IsLetter(text[0]);
    }

    private static FieldCandidate Candidate(string key, string name, double confidence, int block) =>
        new(ArticleField.SiteName, EvidenceSource.Text, key, name, confidence) { Block = block };
}
