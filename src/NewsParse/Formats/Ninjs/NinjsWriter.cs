using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Writes a document as ninjs 3.2, the JSON of the International Press Telecommunications Council for news. What the document does not know is left out.</summary>
internal static class NinjsWriter
{
    public static string Write(ArticleDocument document) => JsonText.Write(document, WriteItem);

    private static void WriteItem(Utf8JsonWriter json, ArticleDocument document)
    {
        string body = PlainTextWriter.WriteBody(document);
        json.WriteText("uri", WebAddress.OfAscii(document.CanonicalUrl) ?? NameOf(document, body));
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.2");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#");
        json.WriteEndObject();
        json.WriteString("type", "text");
        json.WriteText("language", LanguageName.Of(document.Language));
        WriteDates(json, document);
        WriteTexts(json, document, body);
        json.WriteText("by", string.IsNullOrWhiteSpace(document.Byline.Text) ? Names.Of(document.Byline) : document.Byline.Text);
        json.WriteText("located", document.Dateline?.Place);
        NinjsParties.Write(json, document);
        json.WriteArray("subjects", document.Tags.Select(static tag => (tag, "tag")).Concat(new[] { document.Section }.OfType<string>().Select(static section => (section, "section"))).Where(static subject => !string.IsNullOrWhiteSpace(subject.Item1)), WriteSubject);
        WriteGenre(json, document.Kind);
        WriteRights(json, document.License);
        NinjsAssociations.Write(json, document);
    }

    /// <summary>An article without an address is named by a fingerprint of what it says, so that the same article has the same name.</summary>
    private static string NameOf(ArticleDocument document, string body)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Site.Host}\n{document.Title}\n{body}"));
        // Version 8 of RFC 9562: a UUID made in a way of one's own.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true):D}";
    }

    /// <summary>Dates are instants there. One that the page does not state so exactly goes into the note to editors, as the page has it.</summary>
    private static void WriteDates(Utf8JsonWriter json, ArticleDocument document)
    {
        json.WriteText("firstCreated", InstantOf(document.Published));
        json.WriteText("versionCreated", InstantOf(document.Modified ?? document.Published));
        string note = string.Join("; ", Inexact("published", document.Published).Concat(Inexact("modified", document.Modified)));
        json.WriteText("edNote", note);
    }

    private static string? InstantOf(ArticleDate? date) =>
        date is { Precision: not DatePrecision.Day } && (date.IsZoneStated || date.IsZoneInferred) ? date.ToString() : null;

    private static IEnumerable<string> Inexact(string name, ArticleDate? date) => date is null || InstantOf(date) is not null ? [] : [$"{name}: {DateText.Of(date)}"];

    private static void WriteTexts(Utf8JsonWriter json, ArticleDocument document, string body)
    {
        json.WriteText("title", document.Title);
        json.WriteArray(
            "headlines",
            new[] { ("main", document.Title), ("kicker", document.Kicker), ("subtitle", document.Subtitle) }
                .Concat(document.AlternativeTitles.Select(static title => ("alternative", (string?)title)))
                .Where(static text => !string.IsNullOrWhiteSpace(text.Item2)),
            static (json, text) => WriteValue(json, text.Item1, text.Item2!));
        json.WriteArray(
            "descriptions",
            new[] { ("standfirst", document.Standfirst), ("summary", document.Summary) }.Where(static text => !string.IsNullOrWhiteSpace(text.Item2)),
            static (json, text) => WriteValue(json, text.Item1, text.Item2!));
        if (!string.IsNullOrWhiteSpace(body))
        {
            string[] texts = [.. BodyTexts.Of(document)];
            (int, int?) counts = (texts.Sum(static text => text.EnumerateRunes().Count()), WordCount.Of(texts));
            json.WriteStartArray("bodies");
            WriteBody(json, "main", "text/plain", counts, body);
            WriteBody(json, "richtext", "text/html", counts, HtmlWriter.Write(document));
            json.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string role, string value)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("contentType", "text/plain");
        json.WriteText("value", value);
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string role, string contentType, (int Characters, int? Words) counts, string value)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("contentType", contentType);
        json.WriteNumber("charCount", counts.Characters);
        json.WriteCount("wordCount", counts.Words);
        json.WriteText("value", value);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, (string Name, string Rel) subject)
    {
        json.WriteStartObject();
        json.WriteText("name", subject.Name);
        json.WriteString("rel", subject.Rel);
        json.WriteEndObject();
    }

    private static void WriteGenre(Utf8JsonWriter json, ArticleKind kind)
    {
        if (kind == ArticleKind.Opinion)
        {
            json.WriteStartArray("genres");
            json.WriteStartObject();
            json.WriteString("name", "Opinion");
            json.WriteString("uri", "http://cv.iptc.org/newscodes/genre/Opinion");
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private static void WriteRights(Utf8JsonWriter json, ArticleLicense? license)
    {
        json.WriteText("usageTerms", license?.Name);
        if (WebAddress.OfAscii(license?.Url) is { } address)
        {
            json.WriteStartObject("rightsInfo");
            json.WriteString("linkedRights", address);
            json.WriteEndObject();
        }
    }
}
