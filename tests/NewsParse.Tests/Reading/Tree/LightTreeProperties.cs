using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CsCheck;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading.Tree;

public sealed class LightTreeProperties
{
    private static readonly string[] s_parts =
    [
        "text", " ", "\n", "&amp;", "<!-- c -->", "<p>", "</p>", "<div class=a>", "</div>", "<b>", "</b>", "<b class=x>", "<i id=i>", "</i>", "<a href=1>",
        "</a>", "<a href=2>", "<font color=1>", "</font>", "<nobr>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<tbody>", "<caption>",
        "<colgroup>", "<col>", "<th>", "<select>", "</select>", "<option>", "<input>", "<form>", "</form>", "<button>", "</button>", "<ul>", "<li>", "</ul>",
        "<h1>", "</h1>", "<template>", "</template>", "<svg>", "</svg>", "<math>", "</math>", "<mi>", "<annotation-xml>", "<foreignObject>", "<title>",
        "</title>", "<script>", "</script>", "<style>x</style>", "<noscript>", "</noscript>", "<pre>", "</pre>", "<br>", "</br>", "<hr>", "<img src=a>",
        "<span>", "</span>", "<body class=b>", "<html lang=en>", "<head>", "</head>", "<frameset>", "<frame>", "</body>", "</html>", "<object>", "</object>",
        "<textarea>", "</textarea>", "<dl>", "<dd>", "<dt>", "<ruby>", "<rt>", "<x-y>", "</x-y>", "<meta name=a content=b>",
    ];

    private static Gen<string> Markup => Gen.Int[0, s_parts.Length - 1].List[0, 60].Select(parts => string.Concat(parts.Select(part => s_parts[part])));

    [Fact]
    public void Parse_AnyMarkup_MakesTheTreeAngleSharpMakes() =>
        Markup.Sample(
            html =>
            {
                if (Full(html) is not { } full)
                {
                    return;
                }

                using LightDocument tree = Sessions.Tree(html, Sessions.New(), out _);

                Outlines.Of(tree).Should().Be(Outlines.Of(full));
            },
            iter: 5_000);

    [Fact]
    public void Counterpart_AnyMarkup_PairsEveryElementWithItsOwn() =>
        Markup.Sample(
            html =>
            {
                if (Full(html) is null)
                {
                    return;
                }

                using Page page = Sessions.Html(html);
                IHtmlDocument full = page.Document!.Get();

                foreach (IElement element in full.DocumentElement.DescendantsAndSelf<IElement>())
                {
                    LightElement? own = page.Document.Counterpart(element);
                    own.Should().NotBeNull();
                    own!.Name.Should().Be(element.LocalName);
                    own.TextContent().Should().Be(element.TextContent);
                    own.Parent.Should().BeSameAs(element.ParentElement is { } parent ? page.Document.Counterpart(parent) : null);
                }
            },
            iter: 2_000);

    /// <summary>AngleSharp's own tree; null for the few odd pages that it fails on.</summary>
    private static IHtmlDocument? Full(string html)
    {
        try
        {
            return LightParser.ParseFull(html.AsMemory());
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }
}
