namespace NewsParse;

/// <summary>What <see cref="ArticleDocument.ToMarkdown"/> writes besides the body.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Gets whether the fields stand in front of the text, as YAML between two lines of <c>---</c>.</summary>
    /// <value>Defaults to <see langword="true"/>.</value>
    public bool HasFrontMatter { get; init; } = true;

    /// <summary>Gets whether the text begins with the title as its heading of level 1.</summary>
    /// <value>Defaults to <see langword="true"/>. Many programs that make sites of Markdown print the title of the front matter themselves.</value>
    public bool HasTitle { get; init; } = true;
}
