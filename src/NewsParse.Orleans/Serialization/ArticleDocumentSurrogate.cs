using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>A document on its way: as its JSON, so a client understands silos of its own version and of those before.</summary>
[GenerateSerializer]
[Alias("NewsParse.ArticleDocument")]
internal struct ArticleDocumentSurrogate
{
    // Goes over the wire as UTF-8.
    [Id(0)]
    public string Json;
}
