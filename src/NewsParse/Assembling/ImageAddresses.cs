using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Assembling;

/// <summary>Resolves the addresses of images and embeds against the page's own.</summary>
internal sealed class ImageAddresses
{
    /// <summary>Longer ones are data, or made to hurt.</summary>
    private const int MaxLength = 2_000;

    private readonly Uri? _base;

    public ImageAddresses(Page page, Uri? pageUrl)
    {
        _base = pageUrl;
        if (page.Head.BaseHref is { } href
            && (pageUrl is null ? Uri.TryCreate(href, UriKind.Absolute, out Uri? own) : Uri.TryCreate(pageUrl, href, out own))
            && HostName.IsOfWeb(own))
        {
            _base = own;
        }
    }

    /// <summary>The absolute address; null where it can't be resolved or is none of the web's.</summary>
    public Uri? Resolve(string? address)
    {
        if (address is null || address.Length > MaxLength)
        {
            return null;
        }

        Uri? url;
        bool made = _base is null ? Uri.TryCreate(address, UriKind.Absolute, out url) : Uri.TryCreate(_base, address, out url);
        return made && HostName.IsOfWeb(url!) ? url : null;
    }
}
