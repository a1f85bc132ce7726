using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>
/// A closing mark where a quotation begins (<c>as” the core</c>), told by what closes later without having been opened; and an apostrophe
/// that was taken for an opening mark (<c>States ‘ most</c>).
/// </summary>
internal static class TurnedQuoteRule
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("”“„‘'");
    private static readonly SearchValues<char> s_double = SearchValues.Create("”“„\"«»");

    // A quotation may begin behind these, and none ends in them.
    private static readonly HashSet<string> s_introductions = new(
        ("as that the a an of to is was are were be and or but for in by with on at from its their his her our called named said says like into about this these "
            + "que de la el los las un una en con por como di il che per da do os das und der die das als von mit im dem den").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0, line = 0;
        bool open = false;
        bool? plain = null;
        while (all[at..].IndexOfAny(s_marks) is >= 0 and var next)
        {
            if (all.Slice(at, next).Contains('\n'))
            {
                line = at + all.Slice(at, next).LastIndexOf('\n') + 1;
                open = false;
                plain = null;
            }

            at += next;
            switch (text[at])
            {
                case '“' or '„':
                    open = true;
                    break;

                case '”':
                    if (!open && IsBetweenWords(text, at) && IntroducesQuotation(text, at) && ClosesLater(text, at) && (plain ??= IsPlain(text, line)))
                    {
                        edits.Replace(at, 2, " “");
                        open = true;
                    }
                    else
                    {
                        open = false;
                    }

                    break;

                case '‘' or '\'' when IsLoose(text, at) && text.Primary is "en" or "" && StandsAlone(text, at):
                    edits.Replace(at - 1, 2, text[at] == '‘' ? "’" : "'");
                    break;
            }

            at++;
        }
    }

    private static bool IsBetweenWords(TextInRepair text, int mark) => char.IsLetter(text[mark - 1]) && text[mark + 1] == ' ' && char.IsLetterOrDigit(text[mark + 2]);

    private static bool IntroducesQuotation(TextInRepair text, int mark)
    {
        int start = mark;
        while (mark - start < 10 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return s_introductions.Contains(text.Text[start..mark]);
    }

    /// <summary>Whether the next mark of the line closes a quotation.</summary>
    private static bool ClosesLater(TextInRepair text, int mark)
    {
        ReadOnlySpan<char> rest = text.Text.AsSpan(mark + 1);
        int next = rest.IndexOfAny(s_double);
        int lineEnd = next < 0 ? -1 : rest[..next].IndexOf('\n');
        int place = mark + 1 + next;
        return next > 0 && lineEnd < 0 && text[place] == '”' && !char.IsWhiteSpace(text[place - 1]) && !char.IsLetterOrDigit(text[place + 1]);
    }

    /// <summary>Whether the line has no other marks that this one may close, nor the ways of Swedish, where it opens too.</summary>
    private static bool IsPlain(TextInRepair text, int start)
    {
        ReadOnlySpan<char> line = text.Text.AsSpan(start);
        int length = line.IndexOf('\n');
        int end = length < 0 ? text.Text.Length : start + length;
        for (int i = start; i < end; i++)
        {
            if (text[i] is '"' or '«' or '»' or '`'
                || (text[i] == '”' && char.IsWhiteSpace(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
                || (text[i] is '\'' or '‘' or '’' && text[i + 1] == text[i]))
            {
                return false;
            }
        }

        return text.Primary is not ("sv" or "fi");
    }

    /// <summary>Whether it stands between two spaces, behind a word that forms its possessive with an apostrophe alone.</summary>
    private static bool IsLoose(TextInRepair text, int mark) =>
        text[mark - 1] == ' ' && text[mark + 1] == ' ' && text[mark - 2] is 's' or 'S' && char.IsLetter(text[mark - 3]) && char.IsLetter(text[mark + 2]);

    /// <summary>Whether nothing in the line may close a quotation that this one would open, nor have opened one that it closes.</summary>
    private static bool StandsAlone(TextInRepair text, int mark)
    {
        char sign = text[mark];
        for (int i = mark + 1; text[i] != '\n'; i++)
        {
            if (text[i] == sign && (sign == '‘' || !IsWithinWord(text, i)))
            {
                return sign == '‘';
            }

            if (text[i] == '’' && !IsWithinWord(text, i))
            {
                return false;
            }
        }

        if (sign == '\'')
        {
            for (int i = mark - 1; text[i] != '\n'; i--)
            {
                if (text[i] == sign && !IsWithinWord(text, i))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsWithinWord(TextInRepair text, int mark) => char.IsLetterOrDigit(text[mark - 1]) && char.IsLetter(text[mark + 1]);
}
