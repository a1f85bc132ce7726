using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Repair.Rules;

/// <summary>A space behind the hyphen of a compound, told from a hyphen that stands for a word to come and from one that stands for a dash.</summary>
internal static class CompoundRule
{
    private const int MaxWord = 60;

    private static readonly SearchValues<char> s_hyphens = SearchValues.Create("-\u2010\u2011");
    private static readonly SearchValues<char> s_grades = SearchValues.Create("ABCDFO");

    // Behind these the rest of the word before them follows: "brief- and moderate-term", "Vor- und Nachteile".
    private static readonly HashSet<string> s_conjunctions = new(
        ("and or nor but und oder bzw beziehungsweise respektive sowie als wie statt bis noch aber auch kontra contra versus vs plus en of dan maar tot y e o u et ou i a oraz albo lub czy "
            + "og eller och eller tai ja sekä ve veya és vagy și si sau nebo či alebo ili ali ter and/or und/oder ir ar või un vai dhe ose enn än kuin niż než than que и или та і й або да και ή").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // No English compound ends in these, but a new clause may begin with them.
    private static readonly HashSet<string> s_clauseWords = new(
        ("the a an which who whom whose but that it he she they we i you this these those there here where when while because is was are were has had have does did do not his her their my your "
            + "our its for with from so as if then than what how why just even also some all no yes said says will would can could").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_numbers = new(
        "two three four five six seven eight nine ten twelve twenty thirty forty fifty mid low medium short single".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_gradeNouns = new("level levels list lister listers side sides section sections team road roads day days".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0, aside = -1;
        while (all[at..].IndexOfAny(s_hyphens) is >= 0 and var next)
        {
            at += next;
            if (text[at - 1] is ' ' or '\n' or '(' && char.IsLetter(text[at + 1]))
            {
                // Where a hyphen opens an aside, the next one closes it.
                aside = at;
            }
            else if (text[at + 1] == ' ' && char.IsLetterOrDigit(text[at - 1]))
            {
                bool closes = aside >= 0 && all[aside..at].IndexOf('\n') < 0;
                if (!closes && IsCompound(text, at))
                {
                    edits.Remove(at + 1, 1);
                }

                aside = -1;
            }

            at++;
        }
    }

    private static bool IsCompound(TextInRepair text, int hyphen)
    {
        int start = hyphen;
        while (hyphen - start < MaxWord && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        int end = hyphen + 2;
        while (end - hyphen < MaxWord && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> first = text.Text.AsSpan(start, hyphen - start);
        ReadOnlySpan<char> second = text.Text.AsSpan(hyphen + 2, end - hyphen - 2);
        if (second.IsEmpty || first.Length >= MaxWord - 1 || second.Length >= MaxWord - 2)
        {
            return false;
        }

        return char.IsLetter(second[0])
            ? IsFirstPart(text, start, first, second) && IsSecondPart(text, end, first, second)
            // COVID- 19, F- 16.
            : char.IsAsciiDigit(second[0]) && second.Length <= 3 && char.IsUpper(first[0]) && AreLetters(first) && !IsLineStart(text, start);
    }

    private static bool IsFirstPart(TextInRepair text, int start, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        first = first.TrimStart("(“\"'‘«„[");
        if (first.IsEmpty || Scripts.IsCjk(first[^1]) || Scripts.IsUnspaced(first[^1]))
        {
            return false;
        }

        if (char.IsAsciiDigit(first[^1]) && (!char.IsLower(second[0]) || IsLineStart(text, start)))
        {
            return false;
        }

        // A piece of a word that broke: what it was can't be told, so it stays as it is.
        if (text.Primary is "en" or "" && first.Length <= 3 && char.IsLower(second[0]) && AreSmall(first) && !ShortWords.Has(first))
        {
            return false;
        }

        // A grade or a rating: a B- average, rated AA- by all.
        if (first.Length <= 3 && !first.ContainsAnyExcept(s_grades))
        {
            return s_gradeNouns.Contains(Letters(second).ToString()) || (second.Length > 1 && char.IsUpper(second[1]));
        }

        // The place that a dispatch begins with, or a list's mark.
        return !IsLineStart(text, start) || (first.Length == 1 ? first[0] is not (>= 'a' and <= 'd') : first.Length < 4 || !AreUpper(first));
    }

    private static bool IsSecondPart(TextInRepair text, int end, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        // A compound of several parts, all of them broken: ready- to- drink.
        if (second[^1] == '-' && text[end] == ' ')
        {
            return !s_conjunctions.Contains(second[..^1].ToString()) || !IsSuspended(text, end + 1);
        }

        string word = second.TrimEnd(".,;:!?”’\"')»…").ToString();
        if (s_conjunctions.Contains(word))
        {
            return false;
        }

        if (word is "to" or "through")
        {
            return !char.IsAsciiDigit(first[^1]) && !s_numbers.Contains(first.ToString()) && !NextWord(text, end).Contains('-');
        }

        if (first.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (text.Primary is "en" or "")
        {
            int apostrophe = word.AsSpan().IndexOfAny('’', '\'');
            string plain = apostrophe > 0 ? word[..apostrophe] : word;
            // Short verbs form compounds with these: plug-in, log-on.
            return plain is "in" or "on" or "by" or "at" ? first.Length <= 5 && char.IsLower(first[0]) : !s_clauseWords.Contains(plain);
        }

        if (char.IsLower(second[0]) && char.IsLower(first[^1]) && !JoinsSmallLetters(text.Primary, first, word))
        {
            return false;
        }

        // In French, "est" is a point of the compass too.
        if (word is "est" or "ouest" && first.EndsWith("nord", StringComparison.OrdinalIgnoreCase) | first.EndsWith("sud", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return LanguageData.Find(text.Primary)?.Words.Contains(word, StringComparer.OrdinalIgnoreCase) != true;
    }

    /// <summary>
    /// Whether a small letter may follow the hyphen. In German it does in adjectives; what the languages of the south and the east join
    /// has mostly an o at the joint, and a hyphen before a verb is their dash.
    /// </summary>
    private static bool JoinsSmallLetters(string language, ReadOnlySpan<char> first, string second) =>
        language is "fr" or "nl" or "af" or "nb" or "nn" or "no" or "da" or "sv" or "fi" or "et" or "hu" or "id" or "ms"
        || (language is "de" ? second.Contains("isch", StringComparison.Ordinal) : first[^1] is 'o' or 'о' or 'ο');

    /// <summary>Whether the word after a conjunction has a hyphen within, as in <c>brief- and- moderate-term</c>.</summary>
    private static bool IsSuspended(TextInRepair text, int start) => NextWord(text, start - 1) is var next && next.Contains('-') && next[^1] != '-';

    private static ReadOnlySpan<char> NextWord(TextInRepair text, int space)
    {
        int start = space + 1, end = start;
        while (end - start < MaxWord && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return start >= text.Text.Length ? default : text.Text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> word)
    {
        int length = 0;
        while (length < word.Length && char.IsLetter(word[length]))
        {
            length++;
        }

        return word[..length];
    }

    private static bool IsLineStart(TextInRepair text, int start) => text[start - 1] == '\n';

    private static bool AreLetters(ReadOnlySpan<char> word) => Letters(word).Length == word.Length;

    private static bool AreSmall(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('a', 'z') < 0;

    private static bool AreUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
