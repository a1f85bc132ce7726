using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>A page of one line, for what is asked of the features' code rather than of a page: the names of its columns.</summary>
internal static class StandIn
{
    /// <summary>More columns than any description of a block has.</summary>
    public const int MaxColumns = 1024;

    public static PageView View()
    {
        var root = new PageElement(null, 0, TagKind.Body, "body", null) { EndBlock = 1 };
        var page = new Page
        {
            Kind = ArticleSourceKind.Text,
            Elements = [root],
            Blocks = [new PageBlock { Position = 0, Text = "-", Parent = root, InkChars = 1 }],
        };
        return new PageView(page, new PageMetadata());
    }
}
