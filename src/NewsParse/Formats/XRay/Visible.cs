using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Shows what can't be seen in a text, where just that was repaired.</summary>
internal static class Visible
{
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == ' ')
            {
                shown.Append('␣');
            }
            else if (c == '\n')
            {
                shown.Append('⏎');
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"[{(int)c:X4}]");
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }
}
