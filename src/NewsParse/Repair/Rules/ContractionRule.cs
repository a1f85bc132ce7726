using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>English words that a tokenizer or a translator took apart at their apostrophe.</summary>
internal static class ContractionRule
{
    private static readonly SearchValues<char> s_apostrophes = SearchValues.Create("'’");

    private static readonly HashSet<string> s_auxiliaries = new(
        "is are was were do does did have has had ca could wo would should might must need dare sha ought ai may".Split(' '), StringComparer.OrdinalIgnoreCase);

    // What is split where the language can't be told.
    private static readonly HashSet<string> s_pronouns = new(
        "i you he she it we they that this there here what who where how when let everyone everybody someone nobody".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0;
        while (all[at..].IndexOfAny(s_apostrophes) is >= 0 and var next)
        {
            at += next;
            Look(text, at, edits);
            at++;
        }
    }

    private static void Look(TextInRepair text, int at, EditList edits)
    {
        bool spaceBefore = text[at - 1] == ' ', spaceBehind = text[at + 1] == ' ';
        bool negated = text[at - 1] is 'n' or 'N' && text[at - 2] == ' ';
        if (!spaceBefore && !spaceBehind && !negated)
        {
            return;
        }

        int ending = spaceBehind ? at + 2 : at + 1;
        int end = ending;
        while (end - ending < 3 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == ending || !IsWordEnd(text[end]))
        {
            return;
        }

        string suffix = text.Text[ending..end].ToLowerInvariant();
        if (negated && !spaceBehind)
        {
            int gap = Gap(text, at - 1);
            if (suffix == "t" && s_auxiliaries.Contains(Word(text, gap)) && MayBeEnglish(text))
            {
                edits.Remove(gap, at - 1 - gap);
            }

            return;
        }

        int wordEnd = spaceBefore ? Gap(text, at) : at;
        string word = Word(text, wordEnd);
        if (word.Length == 0 || !Fits(text, suffix, word, spaceBehind))
        {
            return;
        }

        if (spaceBefore)
        {
            edits.Remove(wordEnd, at - wordEnd);
        }

        if (spaceBehind)
        {
            edits.Remove(at + 1, 1);
        }
    }

    private static bool Fits(TextInRepair text, string suffix, string word, bool spaceBehind) => suffix switch
    {
        "s" => text.IsEnglish || (text.Primary.Length == 0 && s_pronouns.Contains(word)),
        "t" => spaceBehind && word.Length > 2 && word[^1] is 'n' or 'N' && (s_auxiliaries.Contains(word[..^1]) || IsJoined(word)) && MayBeEnglish(text),
        "re" or "ve" or "ll" or "d" => (spaceBehind || !text.IsEnglish ? s_pronouns.Contains(word) : true) && MayBeEnglish(text),
        "m" => word is "I" or "i" && MayBeEnglish(text),
        _ => false,
    };

    // These end in n themselves: can, don, won.
    private static bool IsJoined(string word) => word.ToLowerInvariant() is "can" or "don" or "won" or "ain" or "shan";

    private static bool MayBeEnglish(TextInRepair text) => text.Primary is "en" or "";

    private static bool IsWordEnd(char c) => char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '"' or '…' or '–' or '—';

    /// <summary>Where the spaces before a place begin.</summary>
    private static int Gap(TextInRepair text, int end)
    {
        while (text[end - 1] == ' ')
        {
            end--;
        }

        return end;
    }

    private static string Word(TextInRepair text, int end)
    {
        int start = end;
        while (end - start < 40 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text.Text[Math.Max(0, start)..Math.Max(0, end)];
    }
}
