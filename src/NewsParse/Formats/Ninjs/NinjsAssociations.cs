using System.Globalization;
using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Writes the pictures of an article, and what it shows from elsewhere, as news objects of ninjs that belong to it.</summary>
internal static class NinjsAssociations
{
    public static void Write(Utf8JsonWriter json, ArticleDocument document)
    {
        // Numbered before any is left out: where the lead picture is, the next one does not lead in its place.
        (ArticleImage Image, int Number)[] images = [.. document.Images.Select(static (image, i) => (image, i + 1)).Where(static one => WebAddress.OfAscii(one.image.Url) is not null)];
        string[] embeds = [.. document.Body.OfType<Embed>().Select(static embed => WebAddress.OfAscii(embed.Url)).OfType<string>()];
        if (images.Length + embeds.Length == 0)
        {
            return;
        }

        json.WriteStartArray("associations");
        foreach ((ArticleImage image, int number) in images)
        {
            WriteImage(json, image, number);
        }

        for (int i = 0; i < embeds.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("name", "embed-" + (i + 1).ToString(CultureInfo.InvariantCulture));
            json.WriteString("rel", "embed");
            json.WriteString("uri", embeds[i]);
            WriteRenditions(json, embeds[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteImage(Utf8JsonWriter json, ArticleImage image, int number)
    {
        string address = WebAddress.OfAscii(image.Url)!;
        json.WriteStartObject();
        json.WriteString("name", "picture-" + number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("rel", number == 1 ? "lead" : "illustration");
        json.WriteString("uri", address);
        json.WriteString("type", "picture");
        json.WriteArray(
            "descriptions",
            new[] { ("caption", image.Caption), ("alternative", image.Alt) }.Where(static text => !string.IsNullOrWhiteSpace(text.Item2)),
            static (json, text) =>
            {
                json.WriteStartObject();
                json.WriteString("role", text.Item1);
                json.WriteText("value", text.Item2);
                json.WriteEndObject();
            });
        json.WriteText("by", image.Credit);
        WriteRenditions(json, address);
        json.WriteEndObject();
    }

    /// <summary>Writes where it is found, as the <c>uri</c> of a news object only names it.</summary>
    private static void WriteRenditions(Utf8JsonWriter json, string address)
    {
        json.WriteStartArray("renditions");
        json.WriteStartObject();
        json.WriteString("name", "main");
        json.WriteString("href", address);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
