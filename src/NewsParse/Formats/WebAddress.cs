using System.Text;

namespace NewsParse.Formats;

/// <summary>The addresses that may stand in what is written: those of the web, and of mail where a reader may follow them.</summary>
internal static class WebAddress
{
    /// <summary>The address as text; null where there is none, or one that a page must not load, such as <c>javascript:</c> or <c>data:</c>.</summary>
    public static string? Of(Uri? url) => IsWeb(url) ? url!.AbsoluteUri : null;

    /// <summary>Like <see cref="Of"/>, for links: mail addresses too.</summary>
    public static string? OfLink(Uri? url) => IsWeb(url) || url is { IsAbsoluteUri: true } && url.Scheme == Uri.UriSchemeMailto ? url!.AbsoluteUri : null;

    /// <summary>Like <see cref="Of"/>, in ASCII alone, as formats ask that hold their addresses to be URIs.</summary>
    public static string? OfAscii(Uri? url)
    {
        string? address = Of(url);
        return address is null || Ascii.IsValid(address) ? address : new UriBuilder(url!) { Host = url!.IdnHost }.Uri.AbsoluteUri;
    }

    private static bool IsWeb(Uri? url) => url is { IsAbsoluteUri: true } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
