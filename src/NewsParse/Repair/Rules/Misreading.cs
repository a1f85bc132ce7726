using System.Globalization;

namespace NewsParse.Repair.Rules;

/// <summary>Characters that may be the bytes of one other.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Meant">What they stand for.</param>
internal sealed record Misreading(int Start, int Length, string Meant)
{
    /// <summary>Whether they can't be what somebody wrote.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether they may count for a misreading in a text that has sure ones.</summary>
    public bool IsLikely { get; init; }

    /// <summary>Whether they follow on one that is in the same writing, so that each vouches for the other.</summary>
    public bool ConfirmsLast { get; init; }

    public int End => Start + Length;

    public static Misreading? At(TextInRepair text, int start, Misreading? last)
    {
        char lead = text[start];
        if (lead <= '\u009F')
        {
            return Control(text, start, lead);
        }

        int length = lead switch { < '\u00E0' => 2, < '\u00F0' => 3, _ => 4 };
        int code = lead & (0x7F >> length);
        int natural = 0;
        for (int i = 1; i < length; i++)
        {
            int next = Windows1252.Continuation(text[start + i]);
            if (next < 0)
            {
                return Broken(text, start, i);
            }

            code = (code << 6) | (next & 0x3F);
            natural += IsNaturalBehindLetter(text[start + i]) ? 1 : 0;
        }

        // Longer than need be, half a pair, or beyond the last character.
        if (code < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80) || code is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
        {
            return null;
        }

        if (code <= 0x9F)
        {
            // Misread a second time: the first was a character of windows-1252 taken for one of latin-1.
            return new Misreading(start, 2, Windows1252.Char(code).ToString()) { IsSure = !char.IsUpper(text[start - 1]) };
        }

        if (CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        {
            return null;
        }

        bool isBeside = last is not null && last.End == start;
        bool follows = isBeside && IsSameWriting(last!.Meant, code);
        (bool sure, bool likely) = length switch
        {
            2 => JudgeTwo(text, start, code, natural),
            3 => JudgeThree(lead, code, natural, text[start + 1]),
            _ => (lead == '\u00F0' && text[start + 1] is 'Ÿ' or '\u009F' or '\u009D', false),
        };
        return new Misreading(start, length, char.ConvertFromUtf32(code)) { IsSure = sure || follows, IsLikely = likely || isBeside, ConfirmsLast = follows };
    }

    private static Misreading? Control(TextInRepair text, int start, char control)
    {
        char meant = Windows1252.Char(control);
        // U+0085 is a line's end too.
        bool known = meant != control && (control != '\u0085' || char.IsLetter(text[start - 1]));
        return known ? new Misreading(start, 1, meant.ToString()) { IsSure = true } : null;
    }

    /// <summary>What is left of a sequence when a character that shows nothing was dropped from it or became a plain space.</summary>
    private static Misreading? Broken(TextInRepair text, int start, int length)
    {
        char next = text[start + length];
        if (text[start] == 'â' && length == 2 && text[start + 1] == '€')
        {
            // Of the bytes that may follow, those that get lost leave only this in common use.
            return new Misreading(start, next == '\uFFFD' ? 3 : 2, "”") { IsSure = true };
        }

        char before = text[start - 1];
        if (length > 1 || next is not (' ' or '\n') || char.IsUpper(before))
        {
            return null;
        }

        return text[start] switch
        {
            // A no-break space that became a plain one: nothing is left to show where à ends.
            'Ã' when next == ' ' => new Misreading(start, text[start + 2] == ' ' ? 2 : 1, "à") { IsLikely = true },
            'Â' => new Misreading(start, next == ' ' && (before is ' ' or '\n' || text[start + 2] == ' ') ? 2 : 1, "")
            {
                IsSure = before is '.' or ',' or ';' or '?' or '!' or '”' or '"',
                IsLikely = true,
            },
            _ => null,
        };
    }

    private static (bool Sure, bool Likely) JudgeTwo(TextInRepair text, int start, int code, int natural)
    {
        char before = text[start - 1], after = text[start + 2];
        // No word has a capital behind a small letter.
        bool broken = char.IsLower(before) && char.IsUpper(text[start]);
        if (code < 0x180)
        {
            // Within a word; but a dash or a quotation may stand right behind one in capitals.
            bool within = char.IsLetter(after) && (!char.IsUpper(before) || char.IsUpper(after) || text[start + 1] is '™' or '®' or '°' or '²' or '³' or '¹' or '·');
            return (natural == 0 || broken || within, true);
        }

        // Letters of few languages, and signs above letters.
        return code < 0x370
            ? (broken || (char.IsLower(after) && !char.IsLetter(before)), natural == 0)
            // A word of one letter has none beside it that would vouch for it.
            : (false, natural == 0 || (!char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after)));
    }

    private static (bool Sure, bool Likely) JudgeThree(char lead, int code, int natural, char second) => lead switch
    {
        // General punctuation, arrows, currencies: nobody writes a euro sign behind this letter.
        'â' => (second == '€' || natural < 2, true),
        // The letters of Vietnamese; the rest of the plane are other writings.
        'á' when code is >= 0x1E00 and <= 0x1EFF => (natural < 2, true),
        'ï' => (natural < 2, false),
        _ => (natural == 0, natural < 2),
    };

    /// <summary>Whether it may stand behind a letter in a text that is as it was written.</summary>
    private static bool IsNaturalBehindLetter(char c) =>
        c is '\u00A0' or '«' or '»' or '“' or '”' or '„' or '‘' or '’' or '‚' or '…' or '–' or '—' or '‹' or '›' or '™' or '®' or '°' or '²' or '³' or '¹' or '·' or '•';

    // By blocks of 128 characters for alphabets, and all that lies beyond them as one.
    private static bool IsSameWriting(string meant, int code)
    {
        // What showed nothing has no writing.
        if (meant.Length == 0)
        {
            return false;
        }

        int last = char.ConvertToUtf32(meant, 0);
        return code >= 0x370 && last >= 0x370 && (last >> 7 == code >> 7 || (last >= 0x2E80 && code >= 0x2E80) || (last >> 8 == 4 && code >> 8 == 4));
    }
}
