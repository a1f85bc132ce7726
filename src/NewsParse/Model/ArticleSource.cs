namespace NewsParse;

/// <summary>
/// What is to be parsed: a page or a plain text, with what is known of where it came from. Immutable; use <c>with</c> to
/// set <see cref="Url"/> and <see cref="FetchedAt"/>.
/// </summary>
/// <remarks>The bytes handed in are not copied: do not change them while a parse runs.</remarks>
public sealed record ArticleSource
{
    private readonly Uri? _url;

    private ArticleSource(ArticleSourceKind kind, string? text, ReadOnlyMemory<byte> bytes, string? contentType, Uri? url)
    {
        Kind = kind;
        Text = text;
        Bytes = bytes;
        ContentType = contentType;
        Url = url;
    }

    /// <summary>Gets whether the content is HTML or plain text.</summary>
    public ArticleSourceKind Kind { get; }

    /// <summary>Gets the address of the page, which chooses site rules and resolves relative links.</summary>
    /// <value>An absolute URL, or <see langword="null"/> where it is not known.</value>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public Uri? Url
    {
        get => _url;
        init
        {
            if (value is { IsAbsoluteUri: false })
            {
                throw new ArgumentException("The URL of a source is absolute, or null where it is not known.", nameof(value));
            }

            _url = value;
        }
    }

    /// <summary>
    /// Gets the time the page was fetched. "2 hours ago" is reckoned from it, a date more than a day later is refused, and of a site profile it says which version to try first.
    /// </summary>
    /// <value><see langword="null"/> where it is not known: the parser never asks the clock, so relative dates are left out then.</value>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>Gets the <c>Content-Type</c> header the bytes came with; its <c>charset</c> is a hint, not a command.</summary>
    /// <value><see langword="null"/> where there was none, or where the content was given as a string.</value>
    public string? ContentType { get; }

    /// <summary>Gets the content as it was given, where that was a string.</summary>
    /// <value><see langword="null"/> where it was given as bytes.</value>
    public string? Text { get; }

    /// <summary>Gets the content as it was given, where that was bytes; not a copy.</summary>
    /// <value>Empty where it was given as a string.</value>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Takes a page that is already a string.</summary>
    /// <param name="html">The page; may be any fragment of HTML.</param>
    /// <param name="url">The page's absolute address, where known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative.</exception>
    public static ArticleSource FromHtml(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new ArticleSource(ArticleSourceKind.Html, html, default, null, url);
    }

    /// <summary>Takes a page as the bytes that were served; the parser finds their encoding.</summary>
    /// <param name="html">The bytes, uncompressed.</param>
    /// <param name="contentType">The <c>Content-Type</c> header, where known, such as <c>text/html; charset=gb2312</c>.</param>
    /// <param name="url">The page's absolute address, where known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative.</exception>
    public static ArticleSource FromHtml(byte[] html, string? contentType = null, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return new ArticleSource(ArticleSourceKind.Html, null, html, contentType, url);
    }

    /// <inheritdoc cref="FromHtml(byte[], string?, Uri?)"/>
    public static ArticleSource FromHtml(ReadOnlyMemory<byte> html, string? contentType = null, Uri? url = null) =>
        new(ArticleSourceKind.Html, null, html, contentType, url);

    /// <summary>Takes plain text: what a scraper left of a page, a line or paragraph at a time.</summary>
    /// <param name="text">The text, with the line ends that tell its paragraphs apart.</param>
    /// <param name="url">The address of the page it came from, where known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative.</exception>
    public static ArticleSource FromText(string text, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ArticleSource(ArticleSourceKind.Text, text, default, null, url);
    }

    /// <summary>Takes plain text as bytes; the parser finds their encoding.</summary>
    /// <param name="text">The bytes, uncompressed.</param>
    /// <param name="contentType">The <c>Content-Type</c> header, where known.</param>
    /// <param name="url">The address of the page it came from, where known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is relative.</exception>
    public static ArticleSource FromText(byte[] text, string? contentType = null, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ArticleSource(ArticleSourceKind.Text, null, text, contentType, url);
    }

    /// <inheritdoc cref="FromText(byte[], string?, Uri?)"/>
    public static ArticleSource FromText(ReadOnlyMemory<byte> text, string? contentType = null, Uri? url = null) =>
        new(ArticleSourceKind.Text, null, text, contentType, url);

    /// <summary>Names the kind, the size and the URL; never the content.</summary>
    public override string ToString() =>
        Text is null ? $"{Kind}, {Bytes.Length} bytes, {Url}" : $"{Kind}, {Text.Length} characters, {Url}";
}
