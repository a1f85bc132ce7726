using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads HTML as a browser does, and holds it to what may stand in it.</summary>
internal static class HtmlReading
{
    private static readonly Dictionary<string, string[]> s_allowed = Allow(
        ("article ul ol blockquote table h2 h3 h4 h5 h6", "lang dir"), ("p figure", "class lang dir"), ("span", "class"), ("a", "href rel"), ("time", "datetime"), ("img", "src alt"),
        ("header h1 br li figcaption tbody tr td pre code", ""));

    private static readonly string[] s_classes = ["kicker", "subtitle", "standfirst", "byline", "published", "modified", "credit", "embed"];

    public static IElement ArticleOf(string html)
    {
        IElement body = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + WithoutEnd(html)).Body!;
        return body.Children is [IElement article] ? article : throw new InvalidOperationException($"Nothing may break out of the article, and there are {body.Children.Length} elements.");
    }

    /// <summary>What stands in the HTML and may not.</summary>
    public static List<string> BreachesOf(string html)
    {
        IElement article = ArticleOf(html);
        var breaches = new List<string>();
        foreach (IElement element in article.QuerySelectorAll("*").Prepend(article))
        {
            if (!s_allowed.TryGetValue(element.LocalName, out string[]? attributes))
            {
                breaches.Add($"<{element.LocalName}>");
                continue;
            }

            breaches.AddRange(element.Attributes.Where(attribute => !attributes.Contains(attribute.Name) || !IsAllowed(attribute)).Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}"));
        }

        breaches.AddRange(article.Descendants().Where(static node => node.NodeType is not (NodeType.Element or NodeType.Text)).Select(static node => node.NodeType.ToString()));
        return breaches;
    }

    /// <summary>The text as it is seen: a break is a line feed.</summary>
    public static string TextOf(INode node)
    {
        IEnumerable<string> parts = node.Descendants().Select(static child => child switch
        {
            IText text => text.Data,
            IElement { LocalName: "br" } => "\n",
            _ => "",
        });
        return string.Concat(parts);
    }

    /// <summary>AngleSharp takes U+FFFF for the end of the page, as browsers don't.</summary>
    public static string WithoutEnd(string html) => html.Replace('\uFFFF', '\uFFFD');

    private static Dictionary<string, string[]> Allow(params (string Elements, string Attributes)[] rules) =>
        rules.SelectMany(static rule => rule.Elements.Split(' ').Select(element => (element, rule.Attributes.Split(' ')))).ToDictionary(static pair => pair.element, static pair => pair.Item2);

    private static bool IsAllowed(IAttr attribute) => attribute.Name switch
    {
        "href" or "src" when !AddressRules.IsIri(attribute.Value) => false,
        "href" => attribute.Value.StartsWith("http:", StringComparison.Ordinal) || attribute.Value.StartsWith("https:", StringComparison.Ordinal) || attribute.Value.StartsWith("mailto:", StringComparison.Ordinal),
        "src" => attribute.Value.StartsWith("http:", StringComparison.Ordinal) || attribute.Value.StartsWith("https:", StringComparison.Ordinal),
        "class" => s_classes.Contains(attribute.Value),
        "dir" => attribute.Value is "ltr" or "rtl" or "auto",
        "rel" => attribute.Value == "author",
        _ => true,
    };
}
