using System.Globalization;
using System.Text;

namespace NewsParse.Formats;

/// <summary>Shows what can't be seen in a text, where just that was repaired.</summary>
internal static class Visible
{
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == ' ' && (i == 0 || i == text.Length - 1))
            {
                shown.Append('␣');
            }
            else if (c == '\n')
            {
                shown.Append('⏎');
            }
            else if (c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator)
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
