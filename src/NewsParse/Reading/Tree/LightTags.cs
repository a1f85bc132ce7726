using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsParse.Reading.Tree;

/// <summary>
/// The names the HTML standard knows. How the tree builder has to treat each is asked of AngleSharp's own elements, once:
/// a table of our own would be right only until the next version.
/// </summary>
internal static class LightTags
{
    private static readonly string[] s_html =
    [
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big",
        "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "command", "data", "datalist",
        "dd", "del", "desc", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "foreignobject", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "image",
        "img", "input", "ins", "isindex", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map", "mark", "marquee", "math", "menu",
        "menuitem", "meta", "meter", "multicol", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p",
        "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select",
        "selectedcontent", "slot", "small", "source", "spacer", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
        "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
    ];

    private static readonly string[] s_math = ["math", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"];

    private static readonly string[] s_svg = ["svg", "circle", "desc", "foreignObject", "title", "path", "g", "use", "script", "style", "a"];

    private static readonly IHtmlDocument s_teacher = new HtmlParser().ParseDocument("");

    private static readonly NodeFlags s_unknownHtml = s_teacher.CreateElement("unknown").Flags;

    private static readonly NodeFlags s_unknownMath = s_teacher.CreateElement(NamespaceNames.MathMlUri, "unknown").Flags;

    private static readonly NodeFlags s_unknownSvg = s_teacher.CreateElement(NamespaceNames.SvgUri, "unknown").Flags;

    private static readonly FrozenDictionary<string, LightTag> s_htmlTags = Learn(NamespaceNames.HtmlUri, s_html);

    private static readonly FrozenDictionary<string, LightTag> s_mathTags = Learn(NamespaceNames.MathMlUri, s_math);

    private static readonly FrozenDictionary<string, LightTag> s_svgTags = Learn(NamespaceNames.SvgUri, s_svg);

    public static LightTag Script { get; } = s_htmlTags["script"];

    public static LightTag Template { get; } = s_htmlTags["template"];

    public static LightTag Html(string name) =>
        s_htmlTags.TryGetValue(name, out LightTag? tag) ? tag : Unknown(name);

    /// <summary>For a name that means nothing where it stands, be it known elsewhere: in a <c>select</c> most do.</summary>
    public static LightTag Unknown(string name) => new(name, NamespaceNames.HtmlUri, s_unknownHtml);

    public static LightTag Math(string name) =>
        s_mathTags.TryGetValue(name, out LightTag? tag) ? tag : new LightTag(name, NamespaceNames.MathMlUri, s_unknownMath);

    public static LightTag Svg(string name) =>
        s_svgTags.TryGetValue(name, out LightTag? tag) ? tag : new LightTag(name, NamespaceNames.SvgUri, s_unknownSvg);

    private static FrozenDictionary<string, LightTag> Learn(string namespaceUri, string[] names) =>
        names.ToFrozenDictionary(
            static name => name,
            name => new LightTag(name, namespaceUri, s_teacher.CreateElement(namespaceUri, name).Flags),
            StringComparer.Ordinal);
}
