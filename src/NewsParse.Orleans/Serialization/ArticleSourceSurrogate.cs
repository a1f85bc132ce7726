using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>A source on its way.</summary>
[GenerateSerializer]
[Alias("NewsParse.ArticleSource")]
internal struct ArticleSourceSurrogate
{
    /// <summary>Whether the content is HTML or text: the number of the <see cref="ArticleSourceKind"/>.</summary>
    [Id(0)]
    public int Kind;

    /// <summary>How the content stands in <see cref="Content"/>.</summary>
    [Id(1)]
    public ContentForm Form;

    [Id(2)]
    public byte[] Content;

    [Id(3)]
    public string? ContentType;

    /// <summary>The URL as it was given.</summary>
    [Id(4)]
    public string? Url;

    [Id(5)]
    public DateTimeOffset? FetchedAt;
}
