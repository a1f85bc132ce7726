namespace NewsParse.Text;

/// <summary>The names of hosts as the network has them.</summary>
internal static class HostName
{
    /// <summary>Whether an address is one of the web's, whose host a network could find.</summary>
    public static bool IsOfWeb(Uri url) => url.Scheme is "http" or "https" && AsciiOf(url) is not null;

    /// <summary>The host in ASCII; null where it has no such form, as a name that holds U+FFFD.</summary>
    public static string? AsciiOf(Uri url)
    {
        try
        {
            return url.IdnHost;
        }
        // There is no other way to ask.
        catch (UriFormatException)
        {
            return null;
        }
    }
}
