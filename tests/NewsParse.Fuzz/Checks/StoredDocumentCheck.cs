using System.Text.Json;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads a document from JSON: it is refused as such, or can be written in every format.</summary>
internal static class StoredDocumentCheck
{
    public static Breach? Run(FuzzInput input, Effort effort)
    {
        string json = input.Chars;
        ArticleDocument document;
        try
        {
            document = effort.Measure(() => ArticleDocument.FromJson(json));
        }
        catch (JsonException)
        {
            return null;
        }

        return effort.Measure(() => DocumentCheck.Breach(document, document.ToJson()));
    }
}
