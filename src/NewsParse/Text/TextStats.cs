using System.Globalization;

namespace NewsParse.Text;

/// <summary>What one pass over a text counts.</summary>
internal struct TextStats
{
    public int Letters;
    public int Digits;
    public int Upper;
    public int Cjk;
    public int Hiragana;
    public int Words;
    public int CapitalWords;
    public int FunctionWordCount;
    public int Commas;
    public int SentenceEnds;
    public int Quotes;
    public int Separators;
    public int LineBreaks;
    public int WordLetters;
    public char First;
    public char Last;

    /// <summary>Words as a reader counts them: two characters of a script without spaces make about one.</summary>
    public readonly double WordCount => Words + Cjk / 2.0;

    /// <summary>Whether the text ends as a sentence does, quotation marks and brackets behind the stop aside.</summary>
    public bool EndsSentence;

    private int _unspaced;

    /// <summary>Counts, and collects the hashes of the words for comparing texts: runs of letters and digits, and each character of Chinese and the like.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Takes the hashes; what it holds is dropped.</param>
    public static TextStats Of(string text, List<ulong> tokens)
    {
        tokens.Clear();
        var stats = new TextStats();
        ulong token = WordHash.Seed;
        char previous = ' ';
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (IsWordLetter(c))
            {
                at = stats.ReadWord(text, at, tokens, ref token);
                previous = text[at - 1];
                continue;
            }

            at++;
            if (char.IsDigit(c))
            {
                stats.Digits++;
                token = WordHash.Add(token, c);
                previous = c;
                continue;
            }

            EndToken(tokens, ref token);
            if (c == ' ')
            {
                continue;
            }

            if (char.IsLetter(c))
            {
                stats.Letters++;
                stats.Cjk++;
                stats.Hiragana += Scripts.IsHiragana(c) ? 1 : 0;
                tokens.Add(WordHash.Add(WordHash.Seed, c));
                previous = c;
                continue;
            }

            switch (c)
            {
                case '\n':
                    stats.LineBreaks++;
                    break;
                case ',' or '，' or '、' or '،' or ';' or '；':
                    stats.Commas++;
                    break;
                case '.' or '!' or '?' or '…' or '।' or '؟' when previous != c:
                case '。' or '！' or '？':
                    stats.SentenceEnds++;
                    break;
                case '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』':
                    stats.Quotes++;
                    break;
                case '|' or '›' or '·' or '•' or '/' or '＞' or '>' or '»':
                    stats.Separators++;
                    break;
            }

            if (!char.IsWhiteSpace(c))
            {
                previous = c;
            }
        }

        EndToken(tokens, ref token);
        stats.Words += stats._unspaced / 6;
        stats.First = text.Length > 0 ? text[0] : ' ';
        stats.Last = text.Length > 0 ? text[^1] : ' ';
        stats.EndsSentence = Ends(text);
        return stats;
    }

    private static bool IsWordLetter(char c) => char.IsAsciiLetter(c) || (c >= 128 && char.IsLetter(c) && !Scripts.IsCjk(c));

    // Marks above or below a letter, as in Hindi or Vietnamese written apart.
    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void EndToken(List<ulong> tokens, ref ulong token)
    {
        if (token != WordHash.Seed)
        {
            tokens.Add(token);
            token = WordHash.Seed;
        }
    }

    /// <summary>Reads the letters of a word, which go on a token that digits may have begun; gives where the word ends.</summary>
    private int ReadWord(string text, int start, List<ulong> tokens, ref ulong token)
    {
        ulong word = WordHash.Seed, run = token;
        int letters = 0, upper = 0;
        int at = start;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (char.IsAsciiLetter(c))
            {
                upper += c <= 'Z' ? 1 : 0;
                c = (char)(c | 0x20);
            }
            else if (IsWordLetter(c))
            {
                upper += char.IsUpper(c) ? 1 : 0;
                _unspaced += Scripts.IsUnspaced(c) ? 1 : 0;
                c = WordHash.Fold(c);
            }
            else if (IsMark(c))
            {
                word = WordHash.Add(word, c);
                EndToken(tokens, ref run);
                continue;
            }
            else
            {
                break;
            }

            letters++;
            word = WordHash.AddFolded(word, c);
            run = WordHash.AddFolded(run, c);
        }

        token = run;
        Letters += letters;
        Upper += upper;
        Words++;
        WordLetters += letters;
        CapitalWords += char.IsUpper(text[start]) ? 1 : 0;
        FunctionWordCount += FunctionWords.Contains(word) ? 1 : 0;
        return at;
    }

    private static bool Ends(string text)
    {
        int at = text.Length - 1;
        while (at > 0 && text[at] is '"' or '”' or '“' or '»' or '\'' or '’' or ')' or ']' or '」' or '』' or '）' or ' ')
        {
            at--;
        }

        return at >= 0 && text[at] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or ':' or '：';
    }
}
