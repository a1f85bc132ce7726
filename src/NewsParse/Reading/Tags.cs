using System.Collections.Frozen;

namespace NewsParse.Reading;

/// <summary>
/// Element names and what they are, after the rendering section of the HTML standard: a name that a browser shows as a box
/// ends a line, every other one does not.
/// </summary>
internal static class Tags
{
    private static readonly FrozenDictionary<string, TagKind> s_kinds = new Dictionary<string, TagKind>
    {
        ["br"] = TagKind.Break,
        ["a"] = TagKind.Link,
        ["b"] = TagKind.Bold,
        ["strong"] = TagKind.Bold,
        ["i"] = TagKind.Italic,
        ["em"] = TagKind.Italic,
        ["cite"] = TagKind.Italic,
        ["time"] = TagKind.Time,
        ["img"] = TagKind.Image,
        ["amp-img"] = TagKind.Image,

        ["script"] = TagKind.Skipped,
        ["style"] = TagKind.Skipped,
        ["template"] = TagKind.Skipped,
        ["noscript"] = TagKind.Skipped,
        ["svg"] = TagKind.Skipped,
        ["canvas"] = TagKind.Skipped,
        ["select"] = TagKind.Skipped,
        ["datalist"] = TagKind.Skipped,
        ["textarea"] = TagKind.Skipped,
        ["input"] = TagKind.Skipped,
        ["meter"] = TagKind.Skipped,
        ["progress"] = TagKind.Skipped,
        ["map"] = TagKind.Skipped,
        // Ruby: the reading stands above the word it belongs to, not in the line.
        ["rt"] = TagKind.Skipped,
        ["rp"] = TagKind.Skipped,
        ["rtc"] = TagKind.Skipped,
        // What browsers that know better do not show.
        ["noframes"] = TagKind.Skipped,
        ["noembed"] = TagKind.Skipped,
        ["annotation"] = TagKind.Skipped,
        ["annotation-xml"] = TagKind.Skipped,

        ["iframe"] = TagKind.Embedded,
        ["object"] = TagKind.Embedded,
        ["embed"] = TagKind.Embedded,
        ["video"] = TagKind.Embedded,
        ["audio"] = TagKind.Embedded,
        ["amp-iframe"] = TagKind.Embedded,
        ["amp-video"] = TagKind.Embedded,
        ["amp-youtube"] = TagKind.Embedded,
        ["amp-twitter"] = TagKind.Embedded,
        ["amp-ad"] = TagKind.Skipped,

        ["html"] = TagKind.Html,
        ["body"] = TagKind.Body,
        ["div"] = TagKind.Div,
        ["center"] = TagKind.Div,
        ["fieldset"] = TagKind.Div,
        ["details"] = TagKind.Div,
        ["dialog"] = TagKind.Div,
        ["dl"] = TagKind.Div,
        ["hgroup"] = TagKind.Div,
        ["search"] = TagKind.Div,
        ["frameset"] = TagKind.Div,
        ["marquee"] = TagKind.Div,
        ["p"] = TagKind.Paragraph,
        ["h1"] = TagKind.Heading,
        ["h2"] = TagKind.Heading,
        ["h3"] = TagKind.Heading,
        ["h4"] = TagKind.Heading,
        ["h5"] = TagKind.Heading,
        ["h6"] = TagKind.Heading,
        ["legend"] = TagKind.Div,
        ["summary"] = TagKind.Div,
        ["article"] = TagKind.Article,
        ["section"] = TagKind.Section,
        ["main"] = TagKind.Main,
        ["header"] = TagKind.Header,
        ["footer"] = TagKind.Footer,
        ["aside"] = TagKind.Aside,
        ["nav"] = TagKind.Nav,
        ["menu"] = TagKind.List,
        ["dir"] = TagKind.List,
        ["ul"] = TagKind.List,
        ["ol"] = TagKind.List,
        ["li"] = TagKind.ListItem,
        ["dt"] = TagKind.DefinitionTerm,
        ["dd"] = TagKind.DefinitionText,
        ["table"] = TagKind.Table,
        ["tbody"] = TagKind.Div,
        ["thead"] = TagKind.Div,
        ["tfoot"] = TagKind.Div,
        ["tr"] = TagKind.Row,
        ["td"] = TagKind.Cell,
        ["th"] = TagKind.HeaderCell,
        ["blockquote"] = TagKind.Quote,
        ["pre"] = TagKind.Preformatted,
        ["xmp"] = TagKind.Preformatted,
        ["listing"] = TagKind.Preformatted,
        ["plaintext"] = TagKind.Preformatted,
        ["figure"] = TagKind.Figure,
        ["figcaption"] = TagKind.Caption,
        ["caption"] = TagKind.Caption,
        ["form"] = TagKind.Form,
        ["button"] = TagKind.Button,
        ["address"] = TagKind.Address,
        ["hr"] = TagKind.Rule,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TagKind KindOf(string name) =>
        s_kinds.TryGetValue(name, out TagKind kind) ? kind
        : name.Contains('-') ? TagKind.Custom
        : TagKind.Inline;

    public static bool IsBox(TagKind kind) => kind >= TagKind.Html;
}
