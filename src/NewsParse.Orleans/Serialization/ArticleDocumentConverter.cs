using Orleans;

namespace NewsParse.Orleans.Serialization;

[RegisterConverter]
internal sealed class ArticleDocumentConverter : IConverter<ArticleDocument, ArticleDocumentSurrogate>
{
    public ArticleDocument ConvertFromSurrogate(in ArticleDocumentSurrogate surrogate) => ArticleDocument.FromJson(surrogate.Json);

    public ArticleDocumentSurrogate ConvertToSurrogate(in ArticleDocument value) => new() { Json = value.ToJson() };
}
