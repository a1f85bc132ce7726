namespace NewsParse.Testing;

/// <summary>A key of an expected file, and what of the document it is about.</summary>
/// <param name="Name">The key.</param>
/// <param name="Read">The values of a document, null for none.</param>
internal sealed record CaseField(string Name, Func<ArticleDocument, IEnumerable<string?>> Read)
{
    public const string Body = "body";

    public static IReadOnlyList<CaseField> All { get; } =
    [
        new("title", static document => [document.Title]) { IsAlwaysRecorded = true },
        new("kicker", static document => [document.Kicker]),
        new("subtitle", static document => [document.Subtitle]),
        new("standfirst", static document => [document.Standfirst]),
        new("summary", static document => [document.Summary]),
        new("authors", static document => document.Byline.Authors.Select(static author => author.Name)) { TakesSeveral = true, IsAlwaysRecorded = true },
        new("published", static document => [document.Published?.ToString()]) { IsDate = true, IsAlwaysRecorded = true },
        new("modified", static document => [document.Modified?.ToString()]) { IsDate = true },
        new("site", static document => [document.Site.Name]),
        new("section", static document => [document.Section]),
        new("tags", static document => document.Tags) { TakesSeveral = true },
        new("language", static document => [document.Language]),
        new("canonicalUrl", static document => [document.CanonicalUrl?.OriginalString]),
        new("image", static document => [document.Images.FirstOrDefault()?.Url.OriginalString]),
        new("origin", static document => [document.Origin?.Publisher]),
        new("originUrl", static document => [document.Origin?.Url?.OriginalString]),
        new("license", static document => [document.License?.Name]),
        new("captions", static document => document.Body.OfType<Figure>().Select(static figure => figure.Text)) { TakesSeveral = true },
        new(Body, BodyOf) { TakesSeveral = true },
    ];

    public bool TakesSeveral { get; init; }

    public bool IsDate { get; init; }

    /// <summary>Whether it is worth a look even where there is none.</summary>
    public bool IsAlwaysRecorded { get; init; }

    /// <summary>The values, white space folded.</summary>
    public IReadOnlyList<string> ValuesOf(ArticleDocument document) => [.. Read(document).OfType<string>().Select(Folded.Lines).Where(static value => value.Length > 0)];

    /// <summary>Whether a value is what was expected.</summary>
    public bool IsSame(string expected, string actual) => IsDate ? ExpectedDate.IsSaidBy(expected, actual) : expected == actual;

    /// <summary>The blocks of the body as plain text.</summary>
    private static IEnumerable<string> BodyOf(ArticleDocument document) => document.Body.Select(static block => new ArticleDocument { Body = [block] }.ToPlainText());
}
