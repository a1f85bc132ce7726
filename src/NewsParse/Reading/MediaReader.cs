using System.Globalization;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>Reads where an image or frame comes from; images that load late keep their address in an attribute of the page's own.</summary>
internal static class MediaReader
{
    private static readonly string[] s_lateAddresses =
        ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-hi-res-src", "data-full-src"];

    private static readonly string[] s_lateSets = ["srcset", "data-srcset", "data-lazy-srcset"];

    public static PageMedia Read(LightElement element, int nextBlock, PageElement parent, bool isImage) => new(
        nextBlock,
        parent,
        isImage,
        Address(element),
        element.GetAttribute("alt") is { } alt && !string.IsNullOrWhiteSpace(alt) ? alt.Trim() : null,
        int.TryParse(element.GetAttribute("width"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int width) ? width : 0);

    private static string? Address(LightElement element)
    {
        string? plain = element.GetAttribute("src") ?? element.GetAttribute("data");
        if (IsRealAddress(plain))
        {
            return plain!.Trim();
        }

        foreach (string name in s_lateAddresses)
        {
            if (element.GetAttribute(name) is { } late && IsRealAddress(late))
            {
                return late.Trim();
            }
        }

        foreach (string name in s_lateSets)
        {
            if (element.GetAttribute(name) is { } set && LargestOf(set) is { } largest)
            {
                return largest;
            }
        }

        return null;
    }

    /// <summary>Not a placeholder that is drawn until the picture comes.</summary>
    private static bool IsRealAddress(string? address) =>
        !string.IsNullOrWhiteSpace(address) && !address.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("about:", StringComparison.Ordinal);

    /// <summary>The last candidate of a <c>srcset</c>, which by custom is the largest.</summary>
    private static string? LargestOf(string set)
    {
        ReadOnlySpan<char> last = set.AsSpan().Trim().TrimEnd(',');
        int comma = last.LastIndexOf(", ");
        last = (comma < 0 ? last : last[(comma + 2)..]).Trim();
        int space = last.IndexOf(' ');
        string address = (space < 0 ? last : last[..space]).ToString();
        return IsRealAddress(address) ? address : null;
    }
}
