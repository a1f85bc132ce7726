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

    public static TextStats Of(string text)
    {
        var stats = new TextStats();
        ulong hash = WordHash.Seed;
        int wordLength = 0;
        bool wordCapital = false;
        int unspaced = 0;
        char previous = ' ';
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                stats.Letters++;
                if (Scripts.IsCjk(c))
                {
                    stats.Cjk++;
                    stats.Hiragana += Scripts.IsHiragana(c) ? 1 : 0;
                    EndWord(ref stats);
                    previous = c;
                    continue;
                }

                bool upper = char.IsUpper(c);
                stats.Upper += upper ? 1 : 0;
                unspaced += Scripts.IsUnspaced(c) ? 1 : 0;
                if (wordLength == 0)
                {
                    wordCapital = upper;
                }

                wordLength++;
                hash = WordHash.Add(hash, c);
                previous = c;
                continue;
            }

            if (char.IsDigit(c))
            {
                stats.Digits++;
                EndWord(ref stats);
                previous = c;
                continue;
            }

            // Marks above or below a letter, as in Hindi or Vietnamese written apart, are part of the word.
            if (wordLength > 0 && c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                hash = WordHash.Add(hash, c);
                continue;
            }

            EndWord(ref stats);
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

        EndWord(ref stats);
        stats.Words += unspaced / 6;
        stats.First = text.Length > 0 ? text[0] : ' ';
        stats.Last = text.Length > 0 ? text[^1] : ' ';
        stats.EndsSentence = Ends(text);
        return stats;

        void EndWord(ref TextStats s)
        {
            if (wordLength == 0)
            {
                return;
            }

            s.Words++;
            s.WordLetters += wordLength;
            s.CapitalWords += wordCapital ? 1 : 0;
            s.FunctionWordCount += FunctionWords.Contains(hash) ? 1 : 0;
            hash = WordHash.Seed;
            wordLength = 0;
        }
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
