using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Fuzz.Inputs;
using NewsParse.Metadata;
using NewsParse.Metadata.JsonLd;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads a JSON-LD script: what it says must stay within bounds.</summary>
internal static class JsonLdCheck
{
    private const int MaxCandidates = 1_000, MaxChars = 4_000, MaxNodes = 4_000;

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        // Halves of surrogate pairs end where a source is decoded.
        string script = WellFormed.Of(input.Chars);
        (JsonLdGraph graph, IReadOnlyList<FieldCandidate> candidates) = effort.Measure(() => Read(script, input.Url));
        return Breach.Of("json-ld", graph.Nodes.Count > MaxNodes || candidates.Count > MaxCandidates ? $"{graph.Nodes.Count} objects gave {candidates.Count} candidates." : null)
            ?? Breach.Of("json-ld", candidates.Select(BreachOf).FirstOrDefault(static breach => breach is not null))
            ?? (Read(script, input.Url).Candidates.SequenceEqual(candidates) ? null : new Breach("same", "Read twice, the script says something else."));
    }

    /// <summary>What is wrong with a candidate that a script gave.</summary>
    public static string? BreachOf(FieldCandidate candidate) =>
        candidate.Raw.Length is 0 or > MaxChars || candidate.Raw.Contains('\n') || candidate.Confidence is not (>= 0 and <= 1) ? $"{candidate} is no candidate." : null;

    private static (JsonLdGraph Graph, IReadOnlyList<FieldCandidate> Candidates) Read(string script, Uri? url)
    {
        var session = new ParseSession(url, null, new ParseLimits(), NullLogger.Instance, CancellationToken.None);
        JsonLdGraph graph = JsonLdReader.Read([script, script], session);
        var list = new CandidateList();
        JsonLdArticle.Collect(graph, url, list);
        JsonLdBreadcrumbs.Collect(graph, list);
        return (graph, list.All);
    }
}
