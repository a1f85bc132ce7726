using System.Text.Json;
using NewsParse.Diagnostics;

namespace NewsParse.Metadata.JsonLd;

/// <summary>Reads the JSON-LD scripts of a page to a list of objects; a script that cannot be read costs itself alone.</summary>
internal static class JsonLdReader
{
    private const int MaxScripts = 64;
    private const int MaxChars = 1 << 20;
    private const string Rule = "metadata.json-ld";

    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public static JsonLdGraph Read(IReadOnlyList<string> scripts, ParseSession session)
    {
        var graph = new JsonLdGraph();
        foreach (string script in scripts.Take(MaxScripts))
        {
            session.Checkpoint();
            if (script.Length > MaxChars)
            {
                session.Report(DiagnosticCode.BrokenJsonLd, $"A JSON-LD script of {script.Length} characters was passed over.", Rule);
                continue;
            }

            string text = JsonLdCleanup.Unwrap(script);
            if (text.Length > 0 && !TryAdd(text, graph))
            {
                AddMended(text, graph, session);
            }
        }

        if (scripts.Count > MaxScripts)
        {
            session.Report(DiagnosticCode.BrokenJsonLd, $"{scripts.Count - MaxScripts} JSON-LD scripts beyond the first {MaxScripts} were passed over.", Rule);
        }

        if (graph.IsFull)
        {
            session.Report(DiagnosticCode.BrokenJsonLd, "The page has more JSON-LD than is read; what came last was passed over.", Rule);
        }

        return graph;
    }

    private static void AddMended(string text, JsonLdGraph graph, ParseSession session)
    {
        int read = 0;
        int lost = 0;
        foreach (string value in JsonLdCleanup.Mend(text))
        {
            if (TryAdd(value, graph))
            {
                read++;
            }
            else
            {
                lost++;
            }
        }

        string outcome = read > 0 && lost == 0 ? "was mended" : read > 0 ? "was read in part" : "could not be read";
        session.Report(DiagnosticCode.BrokenJsonLd, $"A JSON-LD script is not valid JSON; it {outcome}.", Rule);
    }

    private static bool TryAdd(string text, JsonLdGraph graph)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, s_options);
            graph.Add(document.RootElement);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        // A lone surrogate is valid JSON syntax but no text.
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
