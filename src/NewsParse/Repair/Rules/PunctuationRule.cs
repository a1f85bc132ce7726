using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>Spaces before a mark that belongs to the word before it.</summary>
internal static class PunctuationRule
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create(",.;:!?");

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0;
        while (all[at..].IndexOfAny(s_marks) is >= 0 and var next)
        {
            at += next;
            if (text[at - 1] == ' ')
            {
                int gap = at - 1;
                while (text[gap - 1] == ' ')
                {
                    gap--;
                }

                if (EndsWord(text[gap - 1]) && BelongsToWord(text, at))
                {
                    edits.Remove(gap, at - gap);
                }
            }

            at++;
        }
    }

    private static bool EndsWord(char c) => char.IsLetterOrDigit(c) || c is ')' or ']' or '”' or '“' or '’' or '"' or '»' or '«' or '%' or '°' || char.IsLowSurrogate(c) || IsMark(c);

    // Scripts whose vowels are signs beside or above the letter.
    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool BelongsToWord(TextInRepair text, int at)
    {
        int end = at + 1;
        while (text[at] is '!' or '?' && text[end] is '!' or '?')
        {
            end++;
        }

        char after = text[end];
        // A face, a number such as .45, a name such as .NET, or the first of three dots.
        if (!char.IsWhiteSpace(after) && after is not ('”' or '’' or '"' or ')' or '»' or '“' or '‘'))
        {
            return false;
        }

        int next = end;
        while (text[next] == ' ')
        {
            next++;
        }

        return text[at] switch
        {
            ',' => true,
            // Dots with spaces between them tell of something left out.
            // An address that was hidden from machines, and a folder.
            '.' => text[next] is not ('.' or '/') && !EndsName(text, next),
            // Two numbers with a colon between them are a time or a ratio.
            ':' => after is ' ' or '\n' && !(char.IsAsciiDigit(text[next]) && char.IsAsciiDigit(WordEnd(text, at))) && !text.MayBeSpacedLikeFrench,
            ';' => after is not ')' && !text.MayBeSpacedLikeFrench,
            // What stands before a small letter is mostly a sign that was lost on the way.
            _ => !char.IsLower(text[next]) && !text.MayBeSpacedLikeFrench,
        };
    }

    private static bool EndsName(TextInRepair text, int start)
    {
        int end = start;
        while (end - start < 8 && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return end > start && !char.IsLetter(text[end]) && (text.Text.AsSpan(start, end - start) is "de" && text.Primary is "de" || DottedNames.EndIn(text.Text.AsSpan(start, end - start)));
    }

    private static char WordEnd(TextInRepair text, int at)
    {
        while (text[at - 1] == ' ')
        {
            at--;
        }

        return text[at - 1];
    }
}
