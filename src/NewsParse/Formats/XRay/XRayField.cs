namespace NewsParse.Formats;

/// <summary>A line of the table of fields.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">What it holds, as text; null where the page does not say.</param>
/// <param name="Evidence">The field its candidates are kept for; null for what has none.</param>
internal readonly record struct XRayField(string Name, string? Value, ArticleField? Evidence)
{
    public static XRayField[] Of(ArticleDocument document) =>
    [
        new("Title", document.Title, ArticleField.Title),
        new("AlternativeTitles", Lines(document.AlternativeTitles), null),
        new("Kicker", document.Kicker, ArticleField.Kicker),
        new("Subtitle", document.Subtitle, ArticleField.Subtitle),
        new("Standfirst", document.Standfirst, ArticleField.Standfirst),
        new("Lede", document.Lede, null),
        new("Byline", document.Byline.Text, null),
        new("Authors", Lines(document.Byline.Authors.Select(Describe)), ArticleField.Author),
        new("Contributors", Lines(document.Byline.Contributors.Select(static one => $"{one.Name} ({one.Role})")), ArticleField.Contributor),
        new("Dateline", document.Dateline?.Text, ArticleField.Dateline),
        new("Published", Describe(document.Published), ArticleField.Published),
        new("Modified", Describe(document.Modified), ArticleField.Modified),
        new("Site", document.Site.Name ?? document.Site.Host, ArticleField.SiteName),
        new("Origin", document.Origin is { } origin ? $"{origin.Kind}: {origin.Publisher} {AddressText.Shown(origin.Url)}".TrimEnd() : null, ArticleField.Origin),
        new("License", document.License is { } license ? $"{license.Name} {AddressText.Shown(license.Url)}".TrimEnd() : null, ArticleField.License),
        new("Access", $"declared {document.Access.Declared}, observed {document.Access.Observed}", ArticleField.Access),
        new("Language", document.Language, ArticleField.Language),
        new("Section", document.Section, ArticleField.Section),
        new("Tags", Lines(document.Tags), ArticleField.Tag),
        new("Image", document.Images.IsEmpty ? null : AddressText.Shown(document.Images[0].Url), ArticleField.Image),
        new("Summary", document.Summary, ArticleField.Summary),
        new("CanonicalUrl", AddressText.Shown(document.CanonicalUrl), ArticleField.CanonicalUrl),
    ];

    /// <summary>The field that a block of this role speaks for; null where it speaks for none.</summary>
    public static ArticleField? Of(BlockRole role) => role switch
    {
        BlockRole.Title => ArticleField.Title,
        BlockRole.Byline => ArticleField.Author,
        BlockRole.Dateline => ArticleField.Dateline,
        BlockRole.Date => ArticleField.Published,
        BlockRole.Origin => ArticleField.Origin,
        BlockRole.License => ArticleField.License,
        BlockRole.Tag => ArticleField.Tag,
        BlockRole.Kicker => ArticleField.Kicker,
        BlockRole.Subtitle => ArticleField.Subtitle,
        BlockRole.Standfirst => ArticleField.Standfirst,
        _ => null,
    };

    private static string? Lines(IEnumerable<string> values) => string.Join('\n', values) is { Length: > 0 } lines ? lines : null;

    private static string Describe(Author author)
    {
        string?[] details = [author.Kind == AuthorKind.Person ? null : author.Kind.ToString(), author.Role, author.Affiliation, author.Place];
        string known = string.Join(", ", details.OfType<string>());
        return known.Length > 0 ? $"{author.Name} ({known})" : author.Name;
    }

    private static string? Describe(ArticleDate? date) => date is null
        ? null
        : $"{DateText.Of(date)} ({date.Precision}, zone {(date.IsZoneStated ? "stated" : date.IsZoneInferred ? "inferred" : "open")})";
}
