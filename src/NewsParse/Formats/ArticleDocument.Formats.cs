using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsParse.Formats;

namespace NewsParse;

// This part stands in Formats, as the model itself knows nothing of how it is written.
public sealed partial record ArticleDocument
{
    /// <summary>The version of the JSON. It is no part of the document: it is only ever written, and looked at when read.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Only members of an instance are written.")]
    [JsonInclude]
    [JsonPropertyName(JsonSchemaVersion.Name)]
    [JsonPropertyOrder(-1)]
    internal string? Schema
    {
        get => JsonSchemaVersion.Current;
        init => JsonSchemaVersion.Check(value);
    }

    /// <summary>
    /// Writes the article for a person to read: title, names of the authors, date, and the body, with an empty line between its
    /// blocks. List items begin with <c>- </c> or <c>1. </c>, lines of a quotation with <c>&gt; </c>; the cells of a table row are
    /// parted by tabs. Images and their captions are left out.
    /// </summary>
    /// <returns>The text, with line feeds as line ends and none at its end; empty where the document has neither fields nor body.</returns>
    public string ToPlainText() => PlainTextWriter.Write(this);

    /// <summary>
    /// Writes the article as Markdown: CommonMark with pipe tables, the fields before it as YAML. All text is escaped, so it is read back as the
    /// same text and never as markup.
    /// </summary>
    /// <param name="options">What to write besides the body; <see langword="null"/> for the defaults.</param>
    /// <returns>The Markdown, with line feeds as line ends.</returns>
    public string ToMarkdown(MarkdownOptions? options = null) => MarkdownWriter.Write(this, options ?? new());

    /// <summary>
    /// Writes the article as an <c>article</c> element of HTML: a header with title, byline and dates, and the body. Safe to put into a page: none
    /// of the page's own markup is in it, all text is escaped, links lead to <c>http</c>, <c>https</c> and <c>mailto</c> only, and images are from
    /// <c>http</c> and <c>https</c> only.
    /// </summary>
    /// <returns>The element, with the article's language and direction of writing.</returns>
    public string ToHtml() => HtmlWriter.Write(this);

    /// <summary>Writes the article as JSON-LD in the words of schema.org, such as a <c>NewsArticle</c>. Dates are as exact as the page states them.</summary>
    /// <returns>JSON on one line; safe to stand in a <c>script</c> element of HTML.</returns>
    public string ToJsonLd() => JsonLdWriter.Write(this);

    /// <summary>Writes the article as ninjs 3.2, the news format of the IPTC, with its body both as plain text and as HTML.</summary>
    /// <returns>JSON on one line; safe to stand in HTML. An article without an address is named by a fingerprint of its text.</returns>
    public string ToNinjs() => NinjsWriter.Write(this);

    /// <summary>
    /// Writes a page that shows a person how the document came about: every block in the order of the page, with its role, rule and confidence,
    /// repairs and signs of translation in their places, and the fields with their rival candidates. For those who write and check rules.
    /// </summary>
    /// <returns>A whole HTML page, which loads nothing and shows all text as text.</returns>
    public string ToXRay() => XRayWriter.Write(this);

    /// <summary>
    /// Writes the whole document as JSON on one line: camel case, enums by name, nothing for what is null. It begins with the version of its
    /// schema, which is published as <c>article.schema.json</c>.
    /// </summary>
    /// <returns>JSON that <see cref="FromJson"/> reads back to a document with the same values; safe to stand in HTML.</returns>
    /// <exception cref="JsonException">A number of the document is not finite, or the value of an enum has no name; no document of the parser has either.</exception>
    /// <remarks>
    /// Half surrogate pairs become U+FFFD, and addresses are written by RFC 3987: a space as <c>%20</c>. To compare a document that was read back
    /// with the one that was written, compare their JSON: <c>==</c> compares arrays by reference, as records do.
    /// </remarks>
    public string ToJson() => JsonSerializer.Serialize(this, ArticleJson.Document);

    /// <summary>Reads a document that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON; properties this version does not know are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The text is not JSON, or not that of a document, or holds null, a number or a name where a document has none, or its schema is of another major version; <see cref="JsonException.Path"/> says where.
    /// </exception>
    public static ArticleDocument FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            ArticleDocument document = JsonSerializer.Deserialize(json, ArticleJson.Document)
                ?? throw new JsonException("The JSON holds null, not a document.");
            JsonElements.Check(document);
            return document;
        }
        // What the serializer throws for a block without its "type".
        catch (NotSupportedException error)
        {
            throw new JsonException("The JSON holds a block without a known \"type\".", error);
        }
        // What it throws for half a surrogate pair, before it has read anything.
        catch (ArgumentException error)
        {
            throw new JsonException("The JSON is no text: it holds half a surrogate pair.", error);
        }
    }
}
