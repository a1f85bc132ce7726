using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Repair.Rules;

/// <summary>Sentences without a space between them, told from addresses, abbreviations, versions and the names of files and firms.</summary>
internal static class GluedSentenceRule
{
    private const int MaxToken = 200;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> s_technical = SearchValues.Create("@/\\_#=&<>{}[]|~^*$%+");

    private static readonly HashSet<string> s_abbreviations = new(
        ("mr mrs ms dr prof st ste sr jr lt col gen sgt capt cmdr adm gov sen rep hon rev pres messrs mme mlle no nos nr art abs bzw ca vgl usw etc inkl exkl zzgl evtl ggf "
            + "vs op ph inc corp bros dept est vol fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ul al tel km pg ed eds hl sv").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_prepositions =
    [
        .. ("of in on for with by at from to and or über von für mit aus bei auf an zu nach vor im am vom zum zur und oder de du des en dans pour par sur au aux et del di da do dos das "
            + "em no na para con por y il la le les el los las van voor met op te w z na do od dla i о в на с из от для и за по om av til på med i och og").Split(' ').Distinct(),
    ];

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0;
        while (all[at..].IndexOfAny(s_ends) is >= 0 and var next)
        {
            at += next + 1;
            int begin = at;
            // A quotation may end behind the stop.
            if (text[begin] is '”' or '’' && text[begin - 2] is not '.')
            {
                begin++;
            }

            if (char.IsUpper(text[begin]) && AreSentences(text, at - 1, begin))
            {
                edits.Replace(begin, 0, " ");
            }
        }
    }

    private static bool AreSentences(TextInRepair text, int stop, int begin)
    {
        int start = stop;
        while (stop - start <= MaxToken && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        int end = begin;
        while (end - begin <= MaxToken && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> token = text.Text.AsSpan(start, end - start);
        return token.Length <= MaxToken && !token.ContainsAny(s_technical) && !HasDotWithin(token)
            && !token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && EndsSentence(text, start, stop) && BeginsSentence(text, begin, char.IsUpper(text[start]))
            && (!char.IsUpper(text[start]) || ReadsOn(text, begin));
    }

    /// <summary>A dot before a small letter, a digit or the like: the token is an address or a number, all of it.</summary>
    private static bool HasDotWithin(ReadOnlySpan<char> token)
    {
        for (int i = 0; i + 1 < token.Length; i++)
        {
            if ((token[i] == '.' && (char.IsLower(token[i + 1]) || char.IsAsciiDigit(token[i + 1]))) || (token[i] == ':' && char.IsLetterOrDigit(token[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSentence(TextInRepair text, int start, int stop)
    {
        int end = stop;
        while (end > start && text[end - 1] is ')' or '”' or '’' or '»' or '"')
        {
            end--;
        }

        int word = end;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        ReadOnlySpan<char> last = text.Text.AsSpan(word, end - word);
        bool isSmall = !last.IsEmpty && char.IsLower(last[^1]);
        // Shows and firms have such names: Jeopardy!, Yahoo!.
        if (text[stop] is '!' or '?' && last.Length > 0 && char.IsUpper(last[0]))
        {
            return false;
        }

        return (isSmall && last.Length >= 2 && (word == start || text[word - 1] != '.') && !s_abbreviations.Contains(last.ToString()))
            || (last.IsEmpty && end < stop)
            || (last.Length >= 3 && !isSmall && AreUpper(last))
            || (last.IsEmpty && IsYear(text, end));
    }

    private static bool BeginsSentence(TextInRepair text, int begin, bool namesBefore)
    {
        ReadOnlySpan<char> word = Word(text, begin);
        int end = begin + word.Length;
        if (text[end] is '(' or '@')
        {
            return false;
        }

        return word.Length == 1
            ? text[end] is ' ' or '’' or '\'' && word[0] is 'I' or 'A' or 'O' or 'Y' or 'E' or 'È' or 'É' or 'À' or 'Я' or 'В' or 'С' or 'К' or 'И' or 'А' or 'О' or 'У' or 'Ο' or 'Η'
            : (char.IsLower(word[1]) || (char.IsWhiteSpace(text[end]) && !namesBefore && word.Length <= 5 && AreUpper(word)))
                && !IsEnding(word, namesBefore);
    }

    /// <summary>
    /// Whether it reads on as a sentence does. Two names with a dot between them may be one name, and what follows a name is mostly a preposition.
    /// </summary>
    private static bool ReadsOn(TextInRepair text, int begin)
    {
        ReadOnlySpan<char> word = Word(text, begin);
        int next = begin + word.Length;
        if (LanguageData.Find(text.Primary) is not { } language || IsSmall(language, word) || text[next] == ',')
        {
            return true;
        }

        ReadOnlySpan<char> second = text[next] == ' ' ? Word(text, next + 1) : default;
        return !second.IsEmpty && char.IsLower(second[0]) && IsSmall(language, second) && !s_prepositions.Contains(second.ToString());
    }

    private static ReadOnlySpan<char> Word(TextInRepair text, int start)
    {
        int end = start;
        while (char.IsLetter(text[end]))
        {
            end++;
        }

        return end > start ? text.Text.AsSpan(start, end - start) : default;
    }

    private static bool IsSmall(Language language, ReadOnlySpan<char> word)
    {
        foreach (string small in language.Words)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A name before it makes it a host; behind a small letter "De" and "In" begin a sentence.
    private static bool IsEnding(ReadOnlySpan<char> word, bool namesBefore) =>
        DottedNames.EndIn(word) && (namesBefore || word.Length > 2);

    private static bool AreUpper(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsYear(TextInRepair text, int end) =>
        text[end - 3] is >= '0' and <= '9' && text[end - 4] is '1' or '2' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end - 2])
        && !char.IsLetterOrDigit(text[end - 5]) && text[end - 5] is not ('.' or '-' or ',' or ':');
}
