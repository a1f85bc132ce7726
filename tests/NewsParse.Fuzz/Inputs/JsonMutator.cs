using System.Text;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Makes JSON-LD scripts: those of this project with values of other types, or made up, and most of them damaged.</summary>
internal static class JsonMutator
{
    private const int MaxDepth = 90;
    private const int MaxChars = 20_000;

    private static readonly string[] s_keys =
    [
        "@type", "@id", "@graph", "@context", "@value", "headline", "name", "alternativeHeadline", "datePublished", "dateModified", "dateCreated", "author", "creator", "editor", "translator", "contributor", "publisher", "sourceOrganization", "image", "thumbnailUrl", "url", "sameAs",
        "mainEntityOfPage", "mainEntity", "articleBody", "articleSection", "keywords", "about", "inLanguage", "isAccessibleForFree", "hasPart", "cssSelector", "license", "copyrightHolder", "isBasedOn", "translationOfWork", "itemListElement", "item", "position", "jobTitle", "affiliation", "worksFor", "description", "", "constructor", "__proto__", "\\u0000",
    ];

    private static readonly string[] s_types = ["NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "WebPage", "WebSite", "Person", "Organization", "ImageObject", "BreadcrumbList", "ListItem", "Review", "https://schema.org/NewsArticle", "schema:Person", "", "Thing/"];

    private static readonly string[] s_scalars = ["null", "true", "false", "0", "-0", "1e999", "12345678901234567890", "1.5", "\"\"", "\" \"", "[]", "{}", "\"\\uD800\"", "\"\\u0000\"", "undefined", "NaN", "'x'", "\"x"];

    public static string Make(FuzzRandom random)
    {
        string json = random.OneIn(3) ? Value(random, random.Few(6), new StringBuilder()).ToString() : random.Of(SeedFiles.Scripts);
        for (int edits = random.Few(6); edits > 1; edits--)
        {
            json = Replace(json, random);
        }

        return random.OneIn(2) ? json : CharMutator.Mutate(json, random);
    }

    /// <summary>Puts another value in the place of a string or number.</summary>
    private static string Replace(string json, FuzzRandom random)
    {
        int start = json.IndexOf(':', random.Below(json.Length + 1));
        if (start < 0)
        {
            return json;
        }

        int end = json.AsSpan(start + 1).IndexOfAny(",}]\n");
        end = end < 0 ? json.Length : start + 1 + end;
        var value = new StringBuilder();
        if (random.OneIn(12))
        {
            int depth = random.Below(MaxDepth);
            string open = random.OneIn(2) ? "[" : "{\"author\":";
            value.Insert(0, open, depth).Append("\"x\"").Insert(value.Length, open == "[" ? "]" : "}", depth);
        }
        else
        {
            Value(random, random.Few(3), value);
        }

        return string.Concat(json.AsSpan(0, start + 1), value.ToString(), json.AsSpan(end));
    }

    private static StringBuilder Value(FuzzRandom random, int depth, StringBuilder target)
    {
        int sort = depth == 0 || target.Length > MaxChars ? random.Below(3) : random.Below(8);
        if (sort is 0)
        {
            return target.Append(random.Of(s_scalars));
        }

        if (sort is 1 or 2)
        {
            string text = sort == 1 ? LineMaker.Any(random) : random.OneIn(2) ? random.Of(s_types) : random.Of(Hostile.Values);
            return target.Append('"').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", random.OneIn(5) ? "\"" : "\\\"", StringComparison.Ordinal)).Append('"');
        }

        bool isArray = sort == 3;
        target.Append(isArray ? '[' : '{');
        int count = random.OneIn(50) ? random.Below(300) : random.Below(6);
        for (int i = 0; i < count; i++)
        {
            target.Append(i > 0 ? "," : "").Append(isArray ? "" : $"\"{random.Of(s_keys)}\":");
            Value(random, depth - 1, target);
        }

        return target.Append(isArray ? ']' : '}');
    }
}
