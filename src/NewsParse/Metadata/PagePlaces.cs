using System.Collections.Frozen;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Tells the parts of a page that are not about its article: navigation, comments, other stories.</summary>
internal static class PagePlaces
{
    private static readonly FrozenSet<string> s_names = new[]
    {
        "comment", "comments", "kommentare", "related", "sidebar", "footer", "recommended", "recommendations", "teaser", "teasers", "mostread", "popular",
        "trending", "disqus", "respond", "latest", "readmore", "outbrain", "taboola", "nav", "navigation", "menu", "breaking", "ticker",
    }.ToFrozenSet();

    /// <summary>By <see cref="PageElement.Index"/>: whether the box, or one around it, is such a part.</summary>
    public static bool[] FindElsewhere(Page page)
    {
        var elsewhere = new bool[page.Elements.Count];
        foreach (PageElement box in page.Elements)
        {
            // What holds most of the page holds the article too, whatever its class says ("has-sidebar").
            bool isPart = box.BlockCount < page.Blocks.Count * .6;
            elsewhere[box.Index] = (box.Parent is { } parent && elsewhere[parent.Index])
                || (isPart && (box.Kind is TagKind.Nav or TagKind.Aside or TagKind.Footer || IsNamed(box.Class) || IsNamed(box.Id)));
        }

        return elsewhere;
    }

    private static bool IsNamed(string name) => name.Length > 0 && NameTokens.Any(name, s_names);
}
