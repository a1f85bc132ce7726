using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Tells the parts of a page that are not about its article: navigation, comments, other stories.</summary>
internal static class PagePlaces
{
    /// <summary>By <see cref="PageElement.Index"/>: whether the box, or one around it, is such a part.</summary>
    /// <param name="page">The page.</param>
    /// <param name="names">Its <see cref="BoxNames"/>.</param>
    public static bool[] FindElsewhere(Page page, uint[] names)
    {
        var elsewhere = new bool[page.Elements.Count];
        foreach (PageElement box in page.Elements)
        {
            // What holds most of the page holds the article too, whatever its class says ("has-sidebar").
            bool isPart = box.BlockCount < page.Blocks.Count * .6;
            elsewhere[box.Index] = (box.Parent is { } parent && elsewhere[parent.Index])
                || (isPart && (box.Kind is TagKind.Nav or TagKind.Aside or TagKind.Footer || (names[box.Index] & BoxNames.Elsewhere) != 0));
        }

        return elsewhere;
    }
}
