namespace NewsParse.Text;

/// <summary>The names of hosts as the network has them.</summary>
internal static class HostName
{
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
