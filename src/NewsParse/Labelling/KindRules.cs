using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Tells what sort of page it is: what the page claims, and whether what was found bears it out.</summary>
internal static class KindRules
{
    /// <summary>Fewer words than this are no article, whatever the page claims.</summary>
    private const double FewWords = 20;

    private static readonly string[] s_opinionTypes = ["OpinionNewsArticle", "ReviewNewsArticle", "Review"];

    private static readonly string[] s_opinionSections =
        ["opinion", "opinions", "op-ed", "editorial", "editorials", "commentary", "comment", "columnists", "meinung", "kommentar", "kommentare", "opinione", "opinioni", "opinie", "opinia", "tribune", "tribuna", "debatt", "kolumne", "kolumnen"];

    public static ArticleKind KindOf(PageView view, PageMetadata metadata, bool[] body, Uri? url)
    {
        double words = 0;
        int paragraphs = 0;
        foreach (PageBlock block in view.Page.Blocks)
        {
            if (body[block.Position])
            {
                words += view.Texts[block.Position].WordCount;
                paragraphs += view.Texts[block.Position].EndsSentence ? 1 : 0;
            }
        }

        bool claimsArticle = metadata.SchemaTypes.Any(static type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal));
        if (words < FewWords)
        {
            return !claimsArticle && LinkLists(view) > .5 ? ArticleKind.Listing : ArticleKind.NotAnArticle;
        }

        if (metadata.SchemaTypes.Contains("LiveBlogPosting"))
        {
            return ArticleKind.Live;
        }

        if (!claimsArticle && url is { AbsolutePath: "/" or "" } && LinkLists(view) > .5)
        {
            return ArticleKind.Listing;
        }

        if (metadata.SchemaTypes.Any(static type => s_opinionTypes.Contains(type)) || HasOpinionSection(metadata, url))
        {
            return ArticleKind.Opinion;
        }

        // A few stray sentences among forms and links.
        return !claimsArticle && paragraphs < 2 && words < 3 * FewWords && view.Boxes.TotalGoodInk < .15 * view.Boxes.TotalInk
            ? ArticleKind.NotAnArticle
            : ArticleKind.News;
    }

    /// <summary>The share of the page's text that is links.</summary>
    private static double LinkLists(PageView view) => view.Boxes.Boxes[0].LinkDensity;

    private static bool HasOpinionSection(PageMetadata metadata, Uri? url)
    {
        if (url is not null)
        {
            foreach (string segment in url.Segments.Take(4))
            {
                if (s_opinionSections.Contains(segment.Trim('/').ToLowerInvariant()))
                {
                    return true;
                }
            }
        }

        return metadata.Of(ArticleField.Section).Any(static section => s_opinionSections.Contains(section.Raw.ToLowerInvariant()));
    }
}
