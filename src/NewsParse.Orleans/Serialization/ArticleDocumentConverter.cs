using Orleans;

namespace NewsParse.Orleans.Serialization;

[RegisterConverter]
internal sealed class ArticleDocumentConverter(IServiceProvider services) : IConverter<ArticleDocument, ArticleDocumentSurrogate>
{
    private readonly MessageBound _bound = new(services);

    public ArticleDocument ConvertFromSurrogate(in ArticleDocumentSurrogate surrogate) => ArticleDocument.FromJson(surrogate.Json);

    public ArticleDocumentSurrogate ConvertToSurrogate(in ArticleDocument value)
    {
        string json = value.ToJson();
        _bound.Check(json);
        return new ArticleDocumentSurrogate { Json = json };
    }
}
