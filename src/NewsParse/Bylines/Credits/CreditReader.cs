using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Bylines.Credits;

/// <summary>
/// Parts a caption from its credit: <c>The bridge at dawn. Photo: Ann Lee/AP</c>, <c>The bridge (Getty Images)</c>, <c>Most o świcie. Fot. Jan Nowak</c>,
/// <c>橋の開通式＝山田太郎撮影</c>. In doubt the caption stays whole.
/// </summary>
internal static class CreditReader
{
    private const int MaxCaption = 2_000;
    private const int MaxCredit = 90;
    private const int MaxWords = 10;

    private static readonly SearchValues<char> s_marks = SearchValues.Create(":：=＝/／");
    // Words of a caption as well: "On the picture: Ann Lee". They credit only where nothing stands before them in the sentence.
    private static readonly HashSet<string> s_ambiguous =
        ["bild", "bilder", "picture", "pictures", "image", "images", "video", "imagen", "imagem", "kuva", "kép", "graphic", "grafik", "illustration", "photo", "photos", "photographer", "ảnh"];

    private static readonly SearchValues<char> s_tailSigns = SearchValues.Create(".!?|–—-=＝。\n");
    private static readonly SearchValues<char> s_closers = SearchValues.Create("＝=、（(。");
    private static readonly SearchValues<char> s_takenSigns = SearchValues.Create("＝=（(。");
    private static readonly char[] s_edge = [' ', '\u00A0', '.', ',', ';', ':', '：', '|', '–', '—', '-', '/', '(', ')', '（', '）', '[', ']', '\n', '"', '。', '＝', '=', '+', '…'];

    public static PictureCredit Read(string text)
    {
        if (text.Length > MaxCaption)
        {
            return new PictureCredit(text, null);
        }

        return ReadBracket(text) ?? ReadMarked(text) ?? ReadTail(text) ?? ReadTaken(text) ?? new PictureCredit(text, null);
    }

    /// <summary>The text of an element that is named for credits: all of it but the label.</summary>
    public static string? ReadAlone(string text)
    {
        string bare = CutLabel(text);
        return bare.Length is > 1 and <= MaxCredit && !IsLabel(bare) && !IsRights(bare) ? bare : null;
    }

    /// <summary>Cuts a "Photo by" or "Foto:" off the end, whose name was found already.</summary>
    public static string CutDanglingLabel(string text)
    {
        // As if a name followed.
        const string name = "Xx";
        return ReadMarked($"{text.TrimEnd()} {name}") is { Source: name } parts ? parts.Caption : text;
    }

    private static bool IsLabel(string text) => CreditWords.IsMark(text.TrimEnd(':').ToLowerInvariant());

    /// <summary>"All rights reserved" is nobody's name.</summary>
    private static bool IsRights(string text) =>
        text.Contains("rights reserved", StringComparison.OrdinalIgnoreCase) || text.Contains("droits réservés", StringComparison.OrdinalIgnoreCase)
        || text.Contains("rechte vorbehalten", StringComparison.OrdinalIgnoreCase) || text.Contains("derechos reservados", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("copyright", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>(Photo: Ann Lee)</c>, <c>(AP Photo/Ann Lee, File)</c>, <c>(Getty)</c>, wherever it stands: what is around it is the caption.</summary>
    private static PictureCredit? ReadBracket(string text)
    {
        int close = text.Length;
        while ((close = text.AsSpan(0, close).LastIndexOfAny(')', '）', ']')) >= 0)
        {
            int open = text.AsSpan(0, close).LastIndexOfAny('(', '（', '[');
            if (open < 0)
            {
                return null;
            }

            string inner = text[(open + 1)..close].Trim();
            if (inner.Length is > 1 and <= MaxCredit && (ReadMarked(inner) is { Caption.Length: 0 } || HasSource(inner) || IsSignature(text, open, close, inner)))
            {
                // "Ann Lee (Reuters)": the name belongs to the credit, and what is read as the tail has both.
                if (close >= text.Length - 2 && HasSource(inner) && ReadTail(text) is { Source: { } tail } whole && tail.Contains('('))
                {
                    return whole;
                }

                // A caption and its source in one bracket: "(Illustrative image. Source: Kyodo)".
                PictureCredit parts = ReadMarked(inner) ?? new PictureCredit("", CutLabel(inner));
                return new PictureCredit(Join(text[..open], Beside(text[..open], parts.Caption), text[(close + 1)..]), parts.Source ?? CutLabel(inner));
            }

            if (inner.Length <= MaxCredit * 2 && ReadMarked(inner) is { Source: { } source } marked)
            {
                return new PictureCredit(Join(text[..open], Beside(text[..open], marked.Caption), text[(close + 1)..]), source);
            }

            close = open;
        }

        return null;
    }

    /// <summary>What a bracket says beside the source: beside a caption, a note is no part of that.</summary>
    private static string Beside(string caption, string said) => caption.Any(char.IsLetter) && PictureNotes.IsOne(said) ? "" : said;

    /// <summary>At the very end, names alone: <c>(Ann Lee/CBR)</c>, or <c>… at dawn. (Bridge Society)</c>.</summary>
    private static bool IsSignature(string text, int open, int close, string inner)
    {
        const int maxWords = 6;
        bool closes = close >= text.TrimEnd(s_edge).Length;
        bool stands = inner.Contains('/') || text.AsSpan(0, open).TrimEnd().EndsWith(".");
        string[] words = inner.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return closes && stands && words.Length is > 1 and <= maxWords && Array.TrueForAll(words, static word => char.IsUpper(word[0]) || word is "via" or "for" || char.IsDigit(word[0])) && char.IsUpper(words[0][0]);
    }

    /// <summary>The last word that credits, with all that follows it.</summary>
    private static PictureCredit? ReadMarked(string text)
    {
        for (int at = text.Length - 2; at >= 0; at--)
        {
            if (!BeginsWord(text, at))
            {
                continue;
            }

            int end = EndOfMark(text, at);
            if (end < 0)
            {
                continue;
            }

            string source = Trim(CutLabel(text[end..]));
            if (source.Length is > 1 and <= MaxCredit && CountWords(source) <= MaxWords && !HoldsSentence(source))
            {
                return new PictureCredit(Trim(text[..FirstWordOfMark(text, at, end)], keepEnd: true), source);
            }
        }

        return null;
    }

    /// <summary>"Credit:" is the end of "Image credit:".</summary>
    private static int FirstWordOfMark(string text, int at, int end)
    {
        const int maxMark = 24;
        for (int i = at - 1; i >= 0 && at - i <= maxMark; i--)
        {
            if (BeginsWord(text, i) && EndOfMark(text, i) == end)
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>Behind the last sentence, a few words with the name of an agency: <c>The bridge at dawn. Ann Lee / Reuters</c>; or nothing but these.</summary>
    private static PictureCredit? ReadTail(string text)
    {
        string body = text.TrimEnd(s_edge);
        // The tail may end with a bracket, and hold full stops of initials.
        for (int i = body.Length - 1; i >= 0 && body.Length - i <= MaxCredit; i--)
        {
            ReadOnlySpan<char> before = body.AsSpan(0, i).TrimEnd(" \u00A0\u3000");
            if ((!before.IsEmpty && !s_tailSigns.Contains(before[^1])) || EndsInInitial(before.TrimEnd()))
            {
                continue;
            }

            string tail = body[i..].Trim();
            if (CountWords(tail) <= MaxWords && HasSource(tail) && IsNamed(tail) && !HoldsSentence(tail))
            {
                return new PictureCredit(Trim(before.ToString(), keepEnd: true), CutLabel(tail));
            }
        }

        return null;
    }

    /// <summary>An initial's full stop ends no sentence: <c>J. Roe/AP</c>.</summary>
    private static bool EndsInInitial(ReadOnlySpan<char> text) =>
        text is [.., var letter, '.'] && char.IsUpper(letter) && (text.Length == 2 || !char.IsLetterOrDigit(text[^3]));

    /// <summary>Japanese: <c>＝5月3日、山田太郎撮影</c>, <c>（山田太郎撮影）</c>.</summary>
    private static PictureCredit? ReadTaken(string text)
    {
        string body = text.TrimEnd(s_edge);
        if (!body.EndsWith("撮影", StringComparison.Ordinal) && !body.EndsWith("提供", StringComparison.Ordinal))
        {
            return null;
        }

        int start = body.AsSpan().LastIndexOfAny(s_closers);
        string name = body[(start + 1)..^2];
        // "橋の開通式、山田太郎撮影" has no sign that ends the caption.
        int sign = body.AsSpan(0, start + 1).LastIndexOfAny(s_takenSigns);
        int end = sign < 0 ? Math.Max(start, 0) : sign;
        return name.Length is >= 2 and <= 16 ? new PictureCredit(Trim(body[..end], keepEnd: true), name) : null;
    }

    /// <summary>Where the credit behind a mark at <paramref name="at"/> begins, or -1.</summary>
    private static int EndOfMark(string text, int at)
    {
        if (text[at] == '©')
        {
            return at + 1;
        }

        // No word and a space stand before it.
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(' ');
        bool isApart = before.Length == at || before is not [.., var last] || !char.IsLetter(last);
        ReadOnlySpan<char> rest = text.AsSpan(at);
        foreach (string word in CreditWords.PlainLike(text[at]))
        {
            if (isApart && rest.Length > word.Length && rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(rest[word.Length]))
            {
                return at + word.Length;
            }
        }

        foreach (string word in CreditWords.MarkedLike(text[at]))
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            ReadOnlySpan<char> after = rest[word.Length..].TrimStart();
            // "fot. Jan Nowak"; "Credit...Jane Roe".
            bool isDotted = (word is "fot" or "foto" or "dok" && after is ['.', ..]) || after.StartsWith("...");
            // "AP Photo/Ann Lee" is a signature as a whole.
            bool isBound = !isApart && (s_ambiguous.Contains(word) || after is ['/' or '=', ..]);
            if (!isBound && after is [var sign, ..] && (s_marks.Contains(sign) || isDotted || sign == '©'))
            {
                return text.Length - after.Length + 1;
            }
        }

        return -1;
    }

    private static bool BeginsWord(string text, int at) =>
        text[at] == '©' || (char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || (char.IsUpper(text[at]) && char.IsLower(text[at - 1])) || Scripts.IsCjk(text[at])));

    /// <summary>Whether a word of the text is one of <see cref="CreditWords.Sources"/>, or the text is an address of a site.</summary>
    private static bool HasSource(string text)
    {
        foreach (string word in text.Split([' ', '/', ',', '(', ')', '|', '（', '）', '、', '\u00A0', ';', '.', '-', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            // Codes are written in capitals: "ap" and "pa" are words of other languages.
            if (NewsAgencies.IsOne(word) || (CreditWords.Sources.Contains(word) && (word.Length > 3 || string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal))))
            {
                return true;
            }
        }

        return !text.Contains(' ') && text.Length > 5 && text.IndexOf('.') is > 1 and var dot && dot < text.Length - 2 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(text[dot + 1]) && !text.Contains("..", StringComparison.Ordinal);
    }

    /// <summary>Names, codes and signs, and of other words at most two such as "via" and "für".</summary>
    private static bool IsNamed(string text)
    {
        int small = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            small += char.IsLower(word[0]) && !CreditWords.Sources.Contains(word.Trim(s_edge)) && !word.Contains('/') ? 1 : 0;
        }

        return small <= 2 && small * 2 < Math.Max(2, CountWords(text));
    }

    private static bool HoldsSentence(string text)
    {
        const int minWord = 4;
        for (int i = minWord; i < text.Length - 2; i++)
        {
            // A full stop behind a whole word of small letters, and a sentence after it.
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]) && CountWords(text[(i + 1)..]) > 5)
            {
                return true;
            }
        }

        return false;
    }

    private static string CutLabel(string text)
    {
        string bare = Trim(text);
        for (int pass = 0; pass < 3 && bare.Length > 0; pass++)
        {
            int end = EndOfMark(bare, 0);
            // "Photo Ann Lee" in a box of its own has no sign behind the word.
            if (end < 0)
            {
                break;
            }

            bare = Trim(bare[end..]);
        }

        return bare;
    }

    private static int CountWords(string text) => text.Split([' ', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Join(params string[] parts) => string.Join(' ', parts.Select(static part => part.Trim().Trim('|', '–', '—').Trim()).Where(static part => part.Any(char.IsLetterOrDigit)));

    private static string Trim(string text, bool keepEnd = false)
    {
        if (keepEnd)
        {
            // The full stop is the caption's.
            return text.TrimStart().TrimEnd([' ', '\u00A0', '\n', '|', '–', '—', '-', '(', '（', '[', '/', '＝', '=', '+', ',', ';', ':']);
        }

        string cut = text.Trim(s_edge);
        // A bracket that was opened inside is closed again.
        return cut.Contains('(') && !cut.Contains(')') ? cut + ")" : cut;
    }
}
