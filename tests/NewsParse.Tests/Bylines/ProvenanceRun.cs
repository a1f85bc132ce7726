using NewsParse.Bylines;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>Chooses where an article comes from among the lines of a small page, its body known, and what its head and its other fields say.</summary>
internal sealed class ProvenanceRun
{
    /// <summary>What is neither of the article nor says where it comes from.</summary>
    public const string Filler = "The council voted for the new bridge on Thursday";

    private readonly List<(string Html, BlockRole Role)> _blocks = [];
    private readonly List<FieldCandidate> _candidates = [];

    public Uri? Url { get; init; } = new("https://www.herald.example/2024/05/bridge");

    public ArticleFields Fields { get; init; } = new();

    public SiteNames? Site { get; init; }

    /// <summary>Adds lines, each a paragraph of its own unless it is HTML.</summary>
    public ProvenanceRun With(BlockRole role, params string[] lines)
    {
        _blocks.AddRange(lines.Select(line => (line.StartsWith('<') ? line : $"<p>{line}</p>", role)));
        return this;
    }

    public ProvenanceRun Other(params string[] lines) => With(BlockRole.Other, lines);

    public ProvenanceRun Other(int fillers) => Other([.. Enumerable.Repeat(Filler, fillers)]);

    public ProvenanceRun Body(params string[] lines) => With(BlockRole.Body, lines);

    public ProvenanceRun Body(int fillers) => Body([.. Enumerable.Repeat(Filler, fillers)]);

    public ProvenanceRun Said(ArticleField field, string raw, double confidence, string? link = null, string? type = null)
    {
        _candidates.Add(new FieldCandidate(field, EvidenceSource.Meta, "test", raw, confidence) { Link = link, Type = type });
        return this;
    }

    public ArticleFields Choose()
    {
        using Page page = Sessions.Html($"<html><body>{string.Concat(_blocks.Select(static block => block.Html))}</body></html>");
        page.Blocks.Should().HaveCount(_blocks.Count, "each line is a block");
        var labels = new PageLabels { Blocks = [.. _blocks.Select(static block => new BlockLabel(block.Role, "test", .5))] };
        int[] body = [.. Enumerable.Range(0, _blocks.Count).Where(i => _blocks[i].Role == BlockRole.Body)];
        var metadata = new PageMetadata { Candidates = _candidates, Site = Site ?? new SiteNames([], Url) };
        return ProvenanceRanker.Choose(page, metadata, Fields, labels, body, Sessions.New(url: Url));
    }

    public ArticleOrigin? Origin() => Choose().Origin;
}
