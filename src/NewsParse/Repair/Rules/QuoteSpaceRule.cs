using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>Spaces between quotation marks and what they enclose. Which marks open and which close depends on the language, and on those before them in the line.</summary>
internal static class QuoteSpaceRule
{
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”„«»\"‘’");

    // Whose quotations end in the mark that begins them elsewhere.
    private static readonly HashSet<string> s_closeWithHigh = ["de", "cs", "sk", "sl", "bg", "et", "lt", "lv", "is", "hr", "sr", "bs", "mk", "ka", "lb", "sq", "da"];

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int at = 0;
        while (all[at..].IndexOfAny(s_quotes) is >= 0 and var next)
        {
            at += next;
            if (IsSpaced(text, at))
            {
                int start = all[..at].LastIndexOf('\n') + 1;
                int length = all[start..].IndexOf('\n');
                int end = length < 0 ? all.Length : start + length;
                new QuotedLine(text, start, end, closeWithHigh: s_closeWithHigh.Contains(text.Primary)).Find(edits);
                at = end;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether a mark may have a space on its inner side; whether it has is told by the whole line.</summary>
    private static bool IsSpaced(TextInRepair text, int at) => text[at] switch
    {
        '“' when text[at - 1] == ' ' && QuotedLine.Closes(text, at) => true,
        '“' or '„' or '‘' or '«' => text[at + 1] == ' ' && QuotedLine.Opens(text, at),
        '”' or '’' or '»' => text[at - 1] == ' ' && QuotedLine.Closes(text, at),
        _ => text[at - 1] is ' ' or '\n' && !char.IsLetterOrDigit(text[at + 1]),
    };
}
