namespace NewsParse.Formats;

/// <summary>
/// The addresses that may stand in what is written: those of the web, and of mail where a reader may follow them. A user and a password in one
/// were meant for whoever loaded the page, not for whoever reads the article, and are left out.
/// </summary>
internal static class WebAddress
{
    /// <summary>The address as text; null where there is none, or one that a page must not load, such as <c>javascript:</c> or <c>data:</c>.</summary>
    public static string? Of(Uri? url) => IsWeb(url) ? AddressText.WithoutUser(url!, isAscii: false) : null;

    /// <summary>Like <see cref="Of"/>, for links: mail addresses too.</summary>
    public static string? OfLink(Uri? url) =>
        IsWeb(url) || url is { IsAbsoluteUri: true } && url.Scheme == Uri.UriSchemeMailto ? AddressText.WithoutUser(url!, isAscii: false) : null;

    /// <summary>Like <see cref="Of"/>, in ASCII alone, as formats ask that hold their addresses to be URIs.</summary>
    public static string? OfAscii(Uri? url) => IsWeb(url) ? AddressText.WithoutUser(url!, isAscii: true) : null;

    private static bool IsWeb(Uri? url) => url is { IsAbsoluteUri: true } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
