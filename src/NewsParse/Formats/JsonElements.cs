using System.Collections.Immutable;
using System.Text.Json;

namespace NewsParse.Formats;

/// <summary>Refuses null among the elements of an array, which the JSON reader only looks for in properties.</summary>
internal static class JsonElements
{
    /// <exception cref="JsonException">An array of the document holds null.</exception>
    public static void Check(ArticleDocument document)
    {
        Check(document.AlternativeTitles, "alternativeTitles");
        Check(document.Byline.Authors, "authors");
        Check(document.Byline.Contributors, "contributors");
        Check(document.Tags, "tags");
        Check(document.Images, "images");
        Check(document.Header, "header");
        Check(document.Removed, "removed");
        Check(document.Repairs, "repairs");
        Check(document.Translation.Signals, "signals");
        Check(document.Evidence, "evidence");
        Check(document.Diagnostics, "diagnostics");
        Check(document.RuleHealth, "ruleHealth");
        Check(document.Body, "body");
        foreach (Block block in document.Body)
        {
            Check(block);
        }
    }

    private static void Check(Block block)
    {
        Check(block.Traces, "traces");
        switch (block)
        {
            case ListBlock list:
                Check(list.Items, "items");
                break;
            case Quote quote:
                Check(quote.Paragraphs, "paragraphs");
                break;
            case Table table:
                foreach (ImmutableArray<string> row in table.Rows)
                {
                    Check(row, "rows");
                }

                break;
            default:
                break;
        }
    }

    private static void Check<T>(ImmutableArray<T> elements, string name)
        where T : class
    {
        if (elements.Contains(null!))
        {
            throw new JsonException($"The JSON holds null among its \"{name}\".");
        }
    }
}
