using System.Collections.Immutable;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Assembling;

/// <summary>Makes the document: every block goes to the header, the body or what was removed.</summary>
internal static class ArticleAssembler
{
    public static ArticleDocument Assemble(Page page, ArticleFields fields, PageLabels labels, ParseSession session)
    {
        var body = ImmutableArray.CreateBuilder<Block>();
        var removed = ImmutableArray.CreateBuilder<TracedBlock>();
        foreach (PageBlock block in page.Blocks)
        {
            BlockLabel label = labels.Blocks[block.Position];
            var trace = new BlockTrace(block.Position, label.Role, label.Rule, label.Confidence);
            if (label.Role == BlockRole.Body)
            {
                body.Add(new Paragraph { Text = block.Text, Traces = [trace] });
            }
            else
            {
                removed.Add(new TracedBlock { Trace = trace, Text = block.Text, Path = block.Parent.Path });
            }
        }

        return new ArticleDocument
        {
            Title = fields.Title,
            AlternativeTitles = [.. fields.AlternativeTitles],
            Summary = fields.Summary,
            Byline = fields.Byline,
            Published = fields.Published,
            Modified = fields.Modified,
            Site = fields.Site,
            Language = fields.Language,
            CanonicalUrl = fields.CanonicalUrl,
            Section = fields.Section,
            Tags = [.. fields.Tags],
            Evidence = [.. fields.Evidence],
            Body = body.ToImmutable(),
            Removed = removed.ToImmutable(),
            BlockCount = page.Blocks.Count,
            Kind = labels.Kind,
            Quality = labels.Quality,
            Diagnostics = [.. session.Diagnostics],
        };
    }
}
