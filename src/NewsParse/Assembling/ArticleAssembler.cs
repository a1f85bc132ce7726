using System.Collections.Immutable;
using System.Reflection;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Translation;

namespace NewsParse.Assembling;

/// <summary>Makes the document: every block goes to the header, the body or what was removed, and to one of them only.</summary>
internal static class ArticleAssembler
{
    private static readonly string s_version =
        typeof(ArticleAssembler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static ArticleDocument Assemble(Page page, ArticleFields fields, PageLabels labels, ArticleReading reading, string ruleSet, ParseSession session)
    {
        session.Checkpoint();
        bool[] claimed = Claim(labels, fields);
        var addresses = new ImageAddresses(page, session.Url);
        Ornaments.DropCaptions(page, labels, addresses);
        var traces = new BlockTraces(page, labels);
        var header = ImmutableArray.CreateBuilder<TracedBlock>();
        var removed = ImmutableArray.CreateBuilder<TracedBlock>();
        foreach (PageBlock block in page.Blocks)
        {
            BlockLabel label = labels.Blocks[block.Position];
            if (label.IsBody || label.Role == BlockRole.Caption)
            {
                continue;
            }

            bool isHeader = claimed[block.Position];
            (isHeader ? header : removed).Add(new TracedBlock
            {
                Trace = traces.Of(block.Position),
                Text = block.Text,
                Language = reading.Languages[block.Position],
            });
        }

        ImmutableArray<Block> body = new BodyAssembler(page, labels, traces, reading, addresses).Assemble();
        return new ArticleDocument
        {
            Title = fields.Title,
            AlternativeTitles = [.. fields.AlternativeTitles],
            Kicker = fields.Kicker,
            Subtitle = fields.Subtitle,
            Standfirst = fields.Standfirst,
            Lede = LedeOf(labels, reading.Texts),
            Summary = fields.Summary,
            Byline = fields.Byline,
            Dateline = fields.Dateline,
            Published = fields.Published,
            Modified = fields.Modified,
            Site = fields.Site,
            Origin = fields.Origin,
            License = fields.License,
            Access = fields.Access,
            Language = fields.Language,
            CanonicalUrl = fields.CanonicalUrl,
            Section = fields.Section,
            Tags = [.. fields.Tags],
            Images = ImageList.Of(body, fields.LeadImage),
            Kind = labels.Kind,
            Quality = labels.Quality,
            Body = body,
            Header = header.ToImmutable(),
            Removed = removed.ToImmutable(),
            BlockCount = page.Blocks.Count,
            IsPartial = session.IsPartial,
            Repairs = [.. reading.Texts.Repairs],
            Translation = reading.Translation,
            Evidence = [.. fields.Evidence],
            Diagnostics = [.. session.Diagnostics],
            RuleHealth = [.. session.RuleHealth],
            ParserVersion = s_version,
            RuleSetVersion = ruleSet,
        };
    }

    /// <summary>Gives the blocks that became fields their roles. What is body stays body: a title or a name in it is read, not taken out.</summary>
    private static bool[] Claim(PageLabels labels, ArticleFields fields)
    {
        var claimed = new bool[labels.Blocks.Length];
        foreach (BlockClaim claim in fields.Claims)
        {
            BlockLabel own = labels.Blocks[claim.Position];
            if (own.IsBody && claim.Role != BlockRole.Title)
            {
                continue;
            }

            claimed[claim.Position] = true;
            labels.Blocks[claim.Position] = new BlockLabel(claim.Role, claim.Rule, Math.Round(Math.Clamp(claim.Confidence, 0, 1), 3));
        }

        return claimed;
    }

    private static string? LedeOf(PageLabels labels, BlockTexts texts)
    {
        int first = Array.FindIndex(labels.Blocks, static label => label.Role == BlockRole.Lede);
        return first < 0 ? null : texts[first];
    }
}
