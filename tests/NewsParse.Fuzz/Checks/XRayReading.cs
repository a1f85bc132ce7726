using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsParse.Formats;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads the X-ray of a document as a browser does, and holds it to what may stand in it.</summary>
internal static class XRayReading
{
    private static readonly FrozenSet<string> s_elements = FrozenSet.ToFrozenSet(
        "html head meta title style body header h1 h2 p span b main table thead tbody tr th td div details summary code nav button ol li mark small del ins dl dt dd br script".Split(' '));

    private static readonly FrozenSet<string> s_attributes = FrozenSet.ToFrozenSet(
        "lang charset http-equiv content name class dir tabindex data-role data-state data-copy scope type aria-pressed aria-label role title".Split(' '));

    public static IEnumerable<string> BreachesOf(ArticleDocument document, string html)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(HtmlReading.WithoutEnd(WithoutOwn(html)));
        foreach (IElement element in page.All)
        {
            if (!s_elements.Contains(element.LocalName))
            {
                yield return $"<{element.LocalName}>";
            }

            foreach (IAttr attribute in element.Attributes.Where(static attribute => !s_attributes.Contains(attribute.Name)))
            {
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }

        if (page.Scripts.Length != 1)
        {
            yield return $"It has {page.Scripts.Length} scripts.";
        }

        if (!PositionsOf(page).Order().SequenceEqual(Enumerable.Range(0, document.BlockCount)))
        {
            yield return $"It does not show each of the {document.BlockCount} blocks once.";
        }

        foreach (string breach in TextBreaches(document, page))
        {
            yield return breach;
        }
    }

    /// <summary>The page without the text of its style and its script, which are most of it and the same in every page.</summary>
    private static string WithoutOwn(string html)
    {
        int style = html.IndexOf(XRayResources.Style, StringComparison.Ordinal);
        int script = html.LastIndexOf(XRayResources.Script, StringComparison.Ordinal);
        return style < 0 || script < style
            ? html
            : string.Concat(html.AsSpan(0, style), html.AsSpan(style + XRayResources.Style.Length, script - style - XRayResources.Style.Length), html.AsSpan(script + XRayResources.Script.Length));
    }

    /// <summary>The positions of all blocks that an X-ray shows, in its order.</summary>
    private static IEnumerable<int> PositionsOf(IHtmlDocument page) => page.QuerySelectorAll(".block .who .num").SelectMany(static number =>
    {
        int[] ends = [.. number.TextContent.TrimStart('#').Split('–').Select(static end => int.Parse(end, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });

    private static IEnumerable<string> TextBreaches(ArticleDocument document, IHtmlDocument page)
    {
        IEnumerable<IElement> shown = page.QuerySelectorAll(".block .text");
        foreach ((IElement text, XRayBlock block) in shown.Zip(XRayBlocks.Of(document)))
        {
            // What was repaired is shown as what it was and what it is, in signs that can be seen.
            bool isMarked = text.Children.Any(static child => child.LocalName is "del" or "ins");
            if (!isMarked && TextOf(text) != Clean(block.Text))
            {
                yield return $"The text '{block.Text}' is shown as '{TextOf(text)}'.";
            }
        }
    }

    private static string TextOf(IElement text) => string.Concat(text.ChildNodes.Where(static node => node is not IElement { LocalName: "small" }).Select(static node => node.TextContent));

    private static string Clean(string text) => HtmlReading.WithoutEnd(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD'));
}
