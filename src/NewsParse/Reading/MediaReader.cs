using System.Globalization;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Reading;

/// <summary>Reads where an image or frame comes from; images that load late keep their address in an attribute of the page's own.</summary>
internal static class MediaReader
{
    private static readonly string[] s_lateAddresses =
        ["data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src"];

    // Names of a looser use: asked only where there is no src.
    private static readonly string[] s_otherAddresses = ["data-lazy", "data-url"];

    private static readonly string[] s_lateSets = ["srcset", "data-srcset", "data-lazy-srcset"];

    private static readonly WordMap s_standIns = new((1, "placeholder missingimage noimage spacer blank transparent loader preloader lazyload pixel blankgif dummyimage"));

    public static PageMedia Read(LightElement element, int nextBlock, PageElement parent, bool isImage) => new(
        nextBlock,
        parent,
        isImage,
        Address(element),
        element.GetAttribute("alt") is { } alt && !string.IsNullOrWhiteSpace(alt) ? alt.Trim() : null,
        Pixels(element, "width"),
        Pixels(element, "height"),
        element.Class,
        element.Parent is { Name: "a" or "span" or "picture" } outer ? outer.Class : "");

    private static int Pixels(LightElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out int pixels) ? pixels : 0;

    /// <summary>
    /// What loads late is the picture itself; where there is such an address, <c>src</c> holds a stand-in or a thumbnail.
    /// </summary>
    private static string? Address(LightElement element)
    {
        if (FirstReal(element, s_lateAddresses) is { } late)
        {
            return late;
        }

        string? plain = element.GetAttribute("src") ?? element.GetAttribute("data");
        return IsRealAddress(plain) && !IsStandIn(plain!) ? plain!.Trim() : FirstReal(element, s_otherAddresses) ?? FromSets(element) ?? FromPicture(element);
    }

    private static string? FirstReal(LightElement element, string[] attributes)
    {
        foreach (string name in attributes)
        {
            if (element.GetAttribute(name) is { } address && IsRealAddress(address))
            {
                return address.Trim();
            }
        }

        return null;
    }

    private static string? FromSets(LightElement element)
    {
        foreach (string name in s_lateSets)
        {
            if (element.GetAttribute(name) is { } set && LargestOf(set) is { } largest)
            {
                return largest;
            }
        }

        return null;
    }

    /// <summary>The sources of a <c>picture</c> stand before its image (HTML, "the picture element").</summary>
    private static string? FromPicture(LightElement element)
    {
        const int maxSources = 16;
        if (element.Parent is not { Name: "picture" })
        {
            return null;
        }

        LightNode? sibling = element.Previous;
        for (int i = 0; i < maxSources && sibling is not null; i++, sibling = sibling.Previous)
        {
            if (sibling is LightElement { Name: "source" } source && FromSets(source) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>What is drawn until the picture comes, as it is named by those who make it.</summary>
    private static bool IsStandIn(string address)
    {
        int query = address.IndexOf('?');
        ReadOnlySpan<char> path = query < 0 ? address : address.AsSpan(0, query);
        ReadOnlySpan<char> name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length <= LightAttribute.MaxNames && NameTokens.Categories(name, s_standIns) != 0;
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
