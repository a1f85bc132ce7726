using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsParse;

/// <summary>A part of the article's body. The hierarchy is closed: the derived types here are all there are.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Code), "code")]
[JsonDerivedType(typeof(Embed), "embed")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Gets the blocks of the page this part was made of, in reading order.</summary>
    /// <value>Empty for what carries no text, such as an image without a caption.</value>
    public ImmutableArray<BlockTrace> Traces
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the language as a BCP 47 tag, where it is another than <see cref="ArticleDocument.Language"/>.</summary>
    /// <value><see langword="null"/> where the block is in the article's language, or too short to tell.</value>
    public string? Language { get; init; }
}
