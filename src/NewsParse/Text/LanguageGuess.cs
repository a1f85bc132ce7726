using System.Globalization;
using System.Numerics;

namespace NewsParse.Text;

/// <summary>Which language a text is in, by its script and its small words.</summary>
internal sealed class LanguageGuess
{
    private const int MaxChars = 3000;
    private const int MinLetters = 20;
    private const int MinWords = 15;
    private const int MaxLanguages = 32;

    // Scripts that one language of the news writes: the first code point, the last, the language.
    private static readonly (char First, char Last, string Tag)[] s_scripts =
    [
        ('\u0370', '\u03FF', "el"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"),
        ('\u0A80', '\u0AFF', "gu"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"),
        ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"),
        ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
    ];

    private readonly double[] _latin = new double[MaxLanguages];
    private readonly double[] _other = new double[MaxLanguages];
    private readonly int[] _scripts = new int[s_scripts.Length];
    private int _read, _letters, _latinWords, _otherWords;
    private int _latinLetters, _otherLetters, _kana, _hangul, _han, _arabic, _persian, _urdu;

    /// <summary>Whether more text changes nothing, because enough was read.</summary>
    public bool IsFull => _read >= MaxChars;

    public void Add(string text)
    {
        int length = Math.Min(text.Length, MaxChars - _read);
        _read += length;
        for (int i = 0; i < length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            ulong hash = WordHash.Seed;
            int start = i;
            // The vowels of Indian scripts are marks, and part of the word.
            for (; i < length && (char.IsLetter(text[i]) || (i > start && IsMark(text[i]))); i++)
            {
                char c = text[i];
                hash = WordHash.Add(hash, c);
                if (c < 128)
                {
                    _letters++;
                    _latinLetters++;
                }
                else
                {
                    CountLetter(c);
                }
            }

            CountWord(hash, text[start]);
        }
    }

    /// <summary>The language, and whether it is beyond doubt; null where the text is too short or in none that is known.</summary>
    public (string Tag, bool IsSure)? Read()
    {
        if (_letters < MinLetters)
        {
            return null;
        }

        if (ReadScript() is { } tag)
        {
            return (tag, _letters >= MinLetters * 10);
        }

        bool latin = _latinLetters >= _otherLetters;
        return ReadWords(latin, latin ? _latin : _other, latin ? _latinWords : _otherWords);
    }

    private string? ReadScript()
    {
        // A Korean or Japanese text may hold many Han characters; a Chinese one holds no more than a name in kana.
        int cjk = _kana + _hangul + _han;
        if (cjk * 3 > _letters)
        {
            return _hangul > _kana && _hangul * 4 > cjk ? "ko" : _kana * 12 > cjk ? "ja" : "zh";
        }

        if (_arabic * 2 > _letters)
        {
            return _urdu * 40 > _arabic ? "ur" : _persian * 40 > _arabic ? "fa" : "ar";
        }

        for (int i = 0; i < s_scripts.Length; i++)
        {
            if (_scripts[i] * 2 > _letters)
            {
                return s_scripts[i].Tag;
            }
        }

        return null;
    }

    private static (string Tag, bool IsSure)? ReadWords(bool latin, double[] scores, int words)
    {
        const double minShare = .09;
        // Languages that say with endings what others say with small words.
        const double leastShare = .03;
        const double clearLead = 2;
        const double sureShare = .14;
        const double sureLead = 1.6;
        int best = 0;
        double second = 0;
        for (int i = 1; i < LanguageWords.Count(latin); i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        for (int i = 0; i < LanguageWords.Count(latin); i++)
        {
            second = i != best ? Math.Max(second, scores[i]) : second;
        }

        bool isSeen = scores[best] >= words * minShare || (scores[best] >= words * leastShare && scores[best] >= second * clearLead);
        if (words < MinWords || !isSeen)
        {
            return null;
        }

        bool isSure = words >= MinWords * 4 && scores[best] >= words * sureShare && scores[best] >= second * sureLead;
        return (LanguageWords.Tag(latin, best), isSure);
    }

    private void CountWord(ulong hash, char first)
    {
        bool latin = first < '\u0250' || first is >= '\u1E00' and <= '\u1EFF';
        uint languages = LanguageWords.LanguagesOf(latin, hash);
        if (latin)
        {
            _latinWords++;
        }
        else
        {
            _otherWords++;
        }

        if (languages == 0)
        {
            return;
        }

        // A word that many languages have tells little.
        double weight = languages == (languages & (~languages + 1)) ? 1 : 1 / Math.Sqrt(BitOperations.PopCount(languages));
        double[] scores = latin ? _latin : _other;
        for (uint rest = languages; rest != 0; rest &= rest - 1)
        {
            scores[BitOperations.TrailingZeroCount(rest)] += weight;
        }
    }

    private void CountLetter(char c)
    {
        _letters++;
        switch (c)
        {
            case < '\u0250' or (>= '\u1E00' and <= '\u1EFF'):
                _latinLetters++;
                break;
            case (>= '\u0400' and <= '\u052F') or (>= '\u0900' and <= '\u097F'):
                _otherLetters++;
                break;
            case >= '\u0600' and <= '\u06FF':
                _arabic++;
                _persian += c is 'پ' or 'چ' or 'گ' or 'ک' or 'ی' or 'ژ' ? 1 : 0;
                _urdu += c is 'ٹ' or 'ڈ' or 'ے' or 'ں' or 'ڑ' ? 1 : 0;
                break;
            default:
                CountEastern(c);
                break;
        }
    }

    private void CountEastern(char c)
    {
        _kana += Scripts.IsKana(c) ? 1 : 0;
        _hangul += Scripts.IsHangul(c) ? 1 : 0;
        _han += Scripts.IsHan(c) ? 1 : 0;
        for (int i = 0; i < s_scripts.Length; i++)
        {
            _scripts[i] += c >= s_scripts[i].First && c <= s_scripts[i].Last ? 1 : 0;
        }
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
