using System.Globalization;
using System.Text.Json;

namespace NewsParse.Tests.Formats;

/// <summary>
/// Holds JSON-LD to the vocabulary of schema.org (https://schema.org), as far as the library uses it: which properties a type has, and what stands in them.
/// </summary>
internal static class JsonLdReading
{
    private static readonly string[] s_work =
    [
        "@context", "headline", "alternativeHeadline", "abstract", "description", "url", "mainEntityOfPage", "inLanguage", "datePublished", "dateModified", "author", "editor", "translator", "contributor",
        "publisher", "locationCreated", "keywords", "image", "isAccessibleForFree", "license", "copyrightNotice", "creditText", "isBasedOn", "translationOfWork",
    ];

    private static readonly string[] s_article = [.. s_work, "articleSection", "articleBody", "wordCount"];

    private static readonly Dictionary<string, string[]> s_properties = new()
    {
        ["NewsArticle"] = [.. s_article, "dateline"],
        ["OpinionNewsArticle"] = [.. s_article, "dateline"],
        ["LiveBlogPosting"] = s_article,
        ["CollectionPage"] = s_work,
        ["WebPage"] = [.. s_work, "@id"],
        ["Person"] = ["name", "url", "jobTitle", "affiliation", "workLocation"],
        ["Organization"] = ["name", "url", "additionalType"],
        ["Place"] = ["name"],
        ["Role"] = ["roleName", "contributor"],
        ["ImageObject"] = ["url", "description", "caption", "creditText"],
        ["CreativeWork"] = ["name", "url", "publisher"],
    };

    public static List<string> BreachesOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        var breaches = new List<string>();
        Check(breaches, document.RootElement, "");
        if (json.AsSpan().IndexOfAny('<', '>', '&') >= 0)
        {
            breaches.Add("It can't stand in a script.");
        }

        return breaches;
    }

    private static void Check(List<string> breaches, JsonElement thing, string path)
    {
        string type = thing.GetProperty("@type").GetString()!;
        if (!s_properties.TryGetValue(type, out string[]? properties))
        {
            breaches.Add($"{path} is a {type}");
            return;
        }

        var seen = new HashSet<string>();
        foreach (JsonProperty member in thing.EnumerateObject().Where(static member => member.Name != "@type"))
        {
            string place = $"{path}/{member.Name}";
            if (!properties.Contains(member.Name) || !seen.Add(member.Name))
            {
                breaches.Add($"{place} of a {type}");
            }

            IEnumerable<JsonElement> values = member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : [member.Value];
            foreach (JsonElement value in values)
            {
                if (value.ValueKind == JsonValueKind.Object)
                {
                    Check(breaches, value, place);
                }
                else if (!IsGood(member.Name, value))
                {
                    breaches.Add($"{place}: {value}");
                }
            }
        }
    }

    private static bool IsGood(string name, JsonElement value) => name switch
    {
        "wordCount" => value.ValueKind == JsonValueKind.Number,
        "isAccessibleForFree" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "url" or "@id" or "license" or "additionalType" => AddressRules.IsIri(value.GetString()!) && new Uri(value.GetString()!).Scheme is "http" or "https",
        "datePublished" or "dateModified" => DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
        "author" or "image" or "publisher" or "mainEntityOfPage" or "editor" or "contributor" or "translator" => false,
        _ => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
    };
}
