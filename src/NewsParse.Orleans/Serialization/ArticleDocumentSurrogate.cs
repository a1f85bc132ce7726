using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>A document on its way: as its JSON, so silos and clients of different versions understand each other.</summary>
[GenerateSerializer]
[Alias("NewsParse.ArticleDocument")]
internal struct ArticleDocumentSurrogate
{
    // Goes over the wire as UTF-8.
    [Id(0)]
    public string Json;
}
