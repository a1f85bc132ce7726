namespace NewsParse;

/// <summary>
/// Where, when and through whom the article was filed, as the words before its first sentence say: <c>LA CROSSE, Wis. (AP) —</c>. The body keeps
/// these words.
/// </summary>
public sealed record Dateline
{
    /// <summary>Gets the dateline as the page has it, the sign that ends it left out.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the place as the page writes it, such as <c>LA CROSSE, Wis.</c></summary>
    /// <value><see langword="null"/> where the dateline names none.</value>
    public string? Place { get; init; }

    /// <summary>Gets the agency as the page writes it, such as <c>AP</c>.</summary>
    /// <value><see langword="null"/> where the dateline names none.</value>
    public string? Agency { get; init; }

    /// <summary>Gets the day of filing; a year that the dateline leaves out is that of <see cref="ArticleDocument.Published"/>.</summary>
    /// <value><see langword="null"/> where the dateline states none, or no year is known for it.</value>
    public ArticleDate? Date { get; init; }
}
