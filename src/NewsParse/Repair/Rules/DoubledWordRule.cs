using System.Buffers;

namespace NewsParse.Repair.Rules;

/// <summary>Small words that no sentence has twice in a row.</summary>
internal static class DoubledWordRule
{
    private const int MaxWord = 6;

    private static readonly SearchValues<char> s_space = SearchValues.Create(" \n");

    private static readonly HashSet<string> s_english = ["the", "of", "a", "an", "and", "with", "from", "at", "by", "for", "are", "were", "be"];
    private static readonly HashSet<string> s_german = ["und", "mit", "von", "für", "bei", "ein", "eine", "einen", "im", "vom", "zum", "zur", "des"];
    private static readonly HashSet<string> s_french = ["de", "du", "des", "et", "un", "une", "dans", "pour", "avec", "sur"];
    private static readonly HashSet<string> s_spanish = ["de", "del", "el", "los", "y", "un", "una", "con", "para", "por", "en"];
    private static readonly HashSet<string> s_italian = ["di", "del", "della", "il", "un", "una", "con", "per", "che", "e"];
    private static readonly HashSet<string> s_dutch = ["van", "het", "een", "en", "met", "voor", "op"];

    public static void Find(TextInRepair text, EditList edits)
    {
        ReadOnlySpan<char> all = text.Text;
        int start = 0;
        while (all[start..].IndexOfAny(s_space) is >= 0 and var length)
        {
            int end = start + length, stop = end;
            while (length is > 0 and <= MaxWord && text[stop] == ' ' && all[(stop + 1)..].StartsWith(all[start..end]) && EndsWord(text, stop + 1 + length))
            {
                stop += length + 1;
            }

            if (stop > end && WordsOf(text.Primary).Contains(all[start..end].ToString()))
            {
                edits.Remove(end, stop - end);
            }

            end = stop;
            start = Math.Min(end + 1, all.Length);
        }
    }

    private static HashSet<string> WordsOf(string language) => language switch
    {
        "en" => s_english,
        "de" => s_german,
        "fr" => s_french,
        "es" => s_spanish,
        "it" => s_italian,
        "nl" => s_dutch,
        _ => [],
    };

    private static bool EndsWord(TextInRepair text, int end) => !char.IsLetterOrDigit(text[end]) && text[end] is not ('-' or '’' or '\'');
}
