using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Writes a document in the words of schema.org.</summary>
internal static class JsonLdWriter
{
    public static string Write(ArticleDocument document) => JsonText.Write(document, WriteArticle);

    private static void WriteArticle(Utf8JsonWriter json, ArticleDocument document)
    {
        string type = TypeOf(document.Kind);
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        json.WriteText("headline", document.Title);
        json.WriteTexts("alternativeHeadline", new[] { document.Subtitle }.OfType<string>().Concat(document.AlternativeTitles).Distinct());
        json.WriteText("abstract", document.Standfirst);
        json.WriteText("description", document.Summary);
        WriteAddress(json, WebAddress.Of(document.CanonicalUrl));
        json.WriteText("inLanguage", LanguageName.Of(document.Language));
        json.WriteText("datePublished", DateText.Of(document.Published));
        json.WriteText("dateModified", DateText.Of(document.Modified));
        JsonLdPeople.Write(json, document.Byline);
        json.WriteNamed("publisher", "Organization", Names.Of(document.Site));
        json.WriteNamed("locationCreated", "Place", document.Dateline?.Place);
        json.WriteTexts("keywords", document.Tags);
        json.WriteArray("image", document.Images.Where(static image => WebAddress.Of(image.Url) is not null), WriteImage);
        WriteAccess(json, document.Access);
        WriteLicense(json, document.License);
        WriteOrigin(json, document.Origin);
        WriteText(json, document, type);
    }

    private static string TypeOf(ArticleKind kind) => kind switch
    {
        ArticleKind.Opinion => "OpinionNewsArticle",
        ArticleKind.Live => "LiveBlogPosting",
        ArticleKind.Listing => "CollectionPage",
        ArticleKind.NotAnArticle => "WebPage",
        _ => "NewsArticle",
    };

    /// <summary>What schema.org knows of articles only, and of those in the news.</summary>
    private static void WriteText(Utf8JsonWriter json, ArticleDocument document, string type)
    {
        if (document.Kind is ArticleKind.Listing or ArticleKind.NotAnArticle)
        {
            return;
        }

        if (type.EndsWith("NewsArticle", StringComparison.Ordinal))
        {
            json.WriteText("dateline", document.Dateline?.Text);
        }

        json.WriteText("articleSection", document.Section);
        string text = PlainTextWriter.WriteBody(document);
        if (!string.IsNullOrWhiteSpace(text))
        {
            json.WriteCount("wordCount", WordCount.Of(BodyTexts.Of(document)));
            json.WriteText("articleBody", text);
        }
    }

    private static void WriteAddress(Utf8JsonWriter json, string? address)
    {
        if (address is not null)
        {
            json.WriteString("url", address);
            json.WriteStartObject("mainEntityOfPage");
            json.WriteString("@type", "WebPage");
            json.WriteString("@id", address);
            json.WriteEndObject();
        }
    }

    private static void WriteImage(Utf8JsonWriter json, ArticleImage image)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ImageObject");
        json.WriteText("url", WebAddress.Of(image.Url));
        json.WriteText("description", image.Alt);
        json.WriteText("caption", image.Caption);
        json.WriteText("creditText", image.Credit);
        json.WriteEndObject();
    }

    /// <summary>Free is only what nothing speaks against: neither what is declared nor what the page shows. A meter is no free access.</summary>
    private static void WriteAccess(Utf8JsonWriter json, ArticleAccess access)
    {
        AccessState[] states = [access.Declared, access.Observed];
        if (states.Any(static state => state is AccessState.Metered or AccessState.Locked))
        {
            json.WriteBoolean("isAccessibleForFree", false);
        }
        else if (states.Contains(AccessState.Free))
        {
            json.WriteBoolean("isAccessibleForFree", true);
        }
    }

    private static void WriteLicense(Utf8JsonWriter json, ArticleLicense? license)
    {
        if (WebAddress.Of(license?.Url) is { } address)
        {
            json.WriteString("license", address);
        }
        else if (license?.Kind == LicenseKind.AllRightsReserved)
        {
            json.WriteText("copyrightNotice", license.Name);
        }
        else
        {
            json.WriteNamed("license", "CreativeWork", license?.Name);
        }
    }

    private static void WriteOrigin(Utf8JsonWriter json, ArticleOrigin? origin)
    {
        if (origin is not null && (!string.IsNullOrWhiteSpace(origin.Publisher) || WebAddress.Of(origin.Url) is not null))
        {
            json.WriteText("creditText", origin.Publisher);
            json.WriteStartObject(origin.Kind == OriginKind.Translated ? "translationOfWork" : "isBasedOn");
            json.WriteString("@type", "CreativeWork");
            json.WriteText("url", WebAddress.Of(origin.Url));
            json.WriteNamed("publisher", "Organization", origin.Publisher);
            json.WriteEndObject();
        }
    }
}
