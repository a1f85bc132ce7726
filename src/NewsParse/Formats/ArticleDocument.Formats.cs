using System.Text.Json;
using NewsParse.Formats;

namespace NewsParse;

// This part stands in Formats, as the model itself knows nothing of how it is written.
public sealed partial record ArticleDocument
{
    /// <summary>
    /// Writes the article for a person to read: title, names of the authors, date, and the body, with an empty line between its
    /// blocks. List items begin with <c>- </c> or <c>1. </c>, lines of a quotation with <c>&gt; </c>; the cells of a table row are
    /// parted by tabs. Images and their captions are left out.
    /// </summary>
    /// <returns>The text, with line feeds as line ends and none at its end; empty where the document has neither fields nor body.</returns>
    public string ToPlainText() => PlainTextWriter.Write(this);

    /// <summary>Writes the whole document as JSON on one line: camel case, enums by name, nothing for what is null.</summary>
    /// <returns>JSON that <see cref="FromJson"/> reads back to an equal document; safe to stand in HTML.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, ArticleJson.Document);

    /// <summary>Reads a document that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON; properties this version does not know are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not JSON, or not that of a document; <see cref="JsonException.Path"/> says where.</exception>
    public static ArticleDocument FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, ArticleJson.Document)
                ?? throw new JsonException("The JSON holds null, not a document.");
        }
        // What the serializer throws for a block without its "type".
        catch (NotSupportedException error)
        {
            throw new JsonException("The JSON holds a block that does not begin with a known \"type\".", error);
        }
    }
}
