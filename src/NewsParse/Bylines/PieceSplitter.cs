using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Splits a byline where signs and joining words part it, and where markup glued two parts together.</summary>
internal static class PieceSplitter
{
    private const string Bars = "|•·\n;›»▪●—–｜\t→+=‖丨";
    private const string Opening = "([（【〔［<＜";
    private const string Closing = ")]）】〕］>＞";

    public static List<BylinePiece> Split(string line, SiteNames site)
    {
        string text = GluedParts.Part(Unwrap(line.Trim()), site);
        var pieces = new List<BylinePiece>();
        SplitSigns(text, PieceLink.None, isBracketed: false, pieces);
        return pieces;
    }

    /// <summary>A line that stands in brackets as a whole is read as one that does not.</summary>
    private static string Unwrap(string text)
    {
        bool isWrapped = text.Length > 2 && Opening.IndexOf(text[0]) is >= 0 and var kind && text.IndexOf(Closing[kind]) == text.Length - 1;
        return isWrapped ? text[1..^1].Trim() : text;
    }

    private static void SplitSigns(string text, PieceLink first, bool isBracketed, List<BylinePiece> pieces)
    {
        PieceLink link = first;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int kind = isBracketed ? -1 : Opening.IndexOf(c);
            if (kind >= 0)
            {
                AddWords(text[start..i], link, isBracketed, pieces);
                int end = text.IndexOf(Closing[kind], i);
                end = end < 0 ? text.Length : end;
                SplitSigns(text[(i + 1)..end], PieceLink.Bracket, isBracketed: true, pieces);
                // What follows a bracket goes on with the list before it.
                link = PieceLink.Comma;
                start = Math.Min(end + 1, text.Length);
                i = end;
                continue;
            }

            PieceLink next = LinkAt(text, i);
            if (next != PieceLink.None)
            {
                AddWords(text[start..i], link, isBracketed, pieces);
                bool isOpen = text.AsSpan(start, i - start).Trim().Length == 0;
                link = isOpen && link is not PieceLink.Comma ? link : next;
                start = i + 1;
            }
        }

        AddWords(text[start..], link, isBracketed, pieces);
    }

    private static PieceLink LinkAt(string text, int i)
    {
        char c = text[i];
        return c switch
        {
            ',' or '、' or '，' or '،' => PieceLink.Comma,
            '/' or '／' => PieceLink.Slash,
            '-' => i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ' ? PieceLink.Bar : PieceLink.None,
            '.' => IsSentenceEnd(text, i) ? PieceLink.Bar : PieceLink.None,
            _ => Bars.Contains(c) ? PieceLink.Bar : PieceLink.None,
        };
    }

    /// <summary>A stop that ends more than an initial or an abbreviation such as "Prof.".</summary>
    private static bool IsSentenceEnd(string text, int dot)
    {
        const int minWord = 5;
        int start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return dot - start >= minWord && dot + 2 < text.Length && text[dot + 1] == ' '
            && !BylineLexicon.IsIntroWord(text[start..dot].ToLowerInvariant());
    }

    /// <summary>Splits at joining words and where a credit begins amid the words: "Jane Roe Photos by John Doe".</summary>
    private static void AddWords(string text, PieceLink link, bool isBracketed, List<BylinePiece> pieces)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var words = new BylineWords(text);
        int start = 0;
        // Not within a label: "Text & Fotos: Jane Roe".
        for (int i = LabelEnd(words); i + 1 < words.Count; i++)
        {
            if (i == start && link == PieceLink.Comma && BylineLexicon.Joiners.Contains(words.Keys[i]) && words.Keys[i].Length > 1)
            {
                // "and Jane Roe", after a comma.
                (start, link) = (i + 1, PieceLink.Joiner);
            }
            else if (i > start && JoinAt(words, start, i) is not PieceLink.None and var next)
            {
                Add(words.Join(start, i), link);
                (start, link) = (i + 1, next);
            }
            else if (i > start && (StartsCredit(words, i) || StartsByline(words, start, i)))
            {
                Add(words.Join(start, i), link);
                (start, link) = (i, PieceLink.Bar);
            }
        }

        Add(words.Join(start, words.Count), link);

        void Add(string piece, PieceLink how) => pieces.Add(new BylinePiece(piece, how, isBracketed));
    }

    private static int LabelEnd(BylineWords words) =>
        BylineLexicon.Intros.TryMatch(words, 0, out int length, out _) || BylineLexicon.Credits.TryMatch(words, 0, out length, out _) ? length : 0;

    private static bool StartsCredit(BylineWords words, int at) =>
        BylineLexicon.Credits.TryMatch(words, at, out int length, out _) && (length > 1 || words.HasColon(at)) && at + length < words.Count;

    /// <summary>"OPINION By Jane Roe": the intro keeps its capital behind a label.</summary>
    private static bool StartsByline(BylineWords words, int start, int at) =>
        words.Shown[at] is "By" or "Von" or "Par" or "Por" or "Door" or "BY" or "VON" or "Av" or "Oleh"
        && at + 2 < words.Count && char.IsUpper(words.Shown[at + 1][0]) && !GivenNames.Contains(words.Keys[start]);

    /// <summary>A joiner of one letter is an initial or a particle unless whole names stand on both sides.</summary>
    private static PieceLink JoinAt(BylineWords words, int start, int i)
    {
        string word = words.Shown[i];
        string key = words.Keys[i];
        bool isSupplier = BylineLexicon.Suppliers.Contains(key);
        if (!isSupplier && !BylineLexicon.Joiners.Contains(key) && word is not "&")
        {
            return PieceLink.None;
        }

        int before = i - start;
        int after = words.Count - i - 1;
        bool isLower = string.Equals(word, key, StringComparison.Ordinal) || (key.Length > 2 && before > 1 && after > 1 && GivenNames.Contains(words.Keys[i + 1])) || (key.Length > 2 && string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal));
        if (!isLower || (word.Length == 1 && (before < 2 || after < 2)))
        {
            return PieceLink.None;
        }

        // "News and Politics Editor", "Institute of Science and Technology": the word joins parts of one thing.
        bool isOneThing = (before == 1 || after == 1) && !isSupplier
            && words.Any(start, words.Count, static key => BylineLexicon.Jobs.Contains(key) || BylineLexicon.Bodies.Contains(key))
            && !BylineLexicon.IsAgency(words.Shown[^1]);
        return isOneThing ? PieceLink.None : isSupplier ? PieceLink.Supplier : PieceLink.Joiner;
    }
}
