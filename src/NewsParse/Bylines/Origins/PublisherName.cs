using NewsParse.Text;

namespace NewsParse.Bylines.Origins;

/// <summary>Reads the name of a publisher off the front of a string, up to where the sentence goes on.</summary>
internal static class PublisherName
{
    private const int MaxWords = 7;
    private const int MaxChars = 60;

    private static readonly HashSet<string> s_inner =
        ["of", "the", "de", "la", "le", "der", "die", "das", "für", "du", "des", "del", "di", "da", "do", "för", "for", "en", "y", "et", "e", "и", "і", "van", "voor", "och", "og", "&", "+", "em", "dos", "pro", "à", "au"];

    public static string? Read(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \u00A0\"“”„«»'‘’*_:");
        int end = 0, words = 0, at = 0;
        while (words < MaxWords)
        {
            int next = at;
            while (next < text.Length && !char.IsWhiteSpace(text[next]) && text[next] is not (',' or ';' or '(' or '|' or '"' or '”' or '“' or '»' or '（' or ')' or '）' or ']'))
            {
                next++;
            }

            ReadOnlySpan<char> word = text[at..next];
            // The stop of a sentence, not that of "U.S." or of an address.
            ReadOnlySpan<char> bare = word.TrimEnd(".!:");
            bool ends = bare.Length < word.Length && (!bare.Contains('.') || IsAddress(bare));
            word = ends ? bare : word;
            if (word.IsEmpty)
            {
                break;
            }

            bool begins = char.IsUpper(word[0]) || (words > 0 && char.IsDigit(word[0]) && word.Length < 4) || word is "&" || IsAddress(word) || Scripts.IsCjk(word[0]);
            if (!begins && !(words > 0 && s_inner.Contains(word.ToString())))
            {
                break;
            }

            words++;
            end = begins ? at + word.Length : end;
            if (ends)
            {
                break;
            }

            at = next;
            while (at < text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
            }
        }

        string name = text[..end].Trim().TrimEnd("'’‘").ToString();
        return name.Length is >= 2 and <= MaxChars && MonthNames.NumberOf(name.Split(' ')[0].ToLowerInvariant()) == 0 ? name : null;
    }

    /// <summary>Such as <c>herald.example</c>.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word)
    {
        int dot = word.LastIndexOf('.');
        return dot > 1 && word.Length - dot is >= 3 and <= 8 && !word[(dot + 1)..].ContainsAnyInRange('0', '9') && word.IndexOfAny("/@:") < 0 && char.IsLetter(word[0]) && char.IsLower(word[dot + 1]);
    }
}
