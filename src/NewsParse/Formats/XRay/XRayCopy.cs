using System.Text;

namespace NewsParse.Formats;

internal static class XRayCopy
{
    /// <summary>Appends what a click copies, or the enter key or the space bar as on any button.</summary>
    public static StringBuilder AppendCopy(this StringBuilder target, string value) =>
        target.Append("<code data-copy role=\"button\" tabindex=\"0\" title=\"Copy\">").AppendEscaped(value).Append("</code>");
}
