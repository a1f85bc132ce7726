using AngleSharp.Dom;
using CsCheck;
using NewsParse.Diagnostics;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading;

/// <summary>Pages of which something is left out, with bounds so small that everything is long: AngleSharp must show the same of them as of the whole pages.</summary>
public sealed class LongMarkupProperties
{
    private const int Iterations = 20_000;

    private static readonly TokenBounds s_small = new(100_000, 3, 3);

    private static readonly string[] s_drawings =
    [
        "<svg>", "</svg>", "<svg/>", "<math>", "</math>", "<select>", "</select>", "<frameset>", "</frameset>", "<foreignObject>", "</foreignObject>", "<desc>", "</desc>", "<mtext>", "<style>", "</style>", "<style/>",
        "<script/>", "<title>", "</title>", "<!--", "-->", "<a x=\"", "\">", "<![CDATA[", "]]>", "<p>", "</p>", "<br>", "TEXT", "LONGER",
    ];

    private static readonly string[] s_scripts =
        ["<script>", "</script>", "<script ", "</script", "<scripty", "<!--", "-->", "--!>", "<!-->", "<a x=\"", "\">", "-", "<", "!", "<p>", "TEXT", "LONGER"];

    private static readonly string[] s_all =
    [
        .. s_drawings, .. s_scripts, "\"", "'", "<b y='", "'>", "<textarea>", "</textarea>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "<xmp>", "</xmp>", "<noframes>", "<plaintext>", "<template>", "</template>",
        "<table>", "<td>", "<?x", "<!doctype", "</", "<input", "/", "=", ">", " ", "\n", "\f",
    ];

    [Fact]
    public void Check_AnyTags_LeavesOutNothingThatIsShown() => Hold(s_all);

    [Fact]
    public void Check_DrawingsAndSelections_LeavesOutNothingThatIsShown() => Hold(s_drawings);

    [Fact]
    public void Check_ScriptsInScripts_LeavesOutNothingThatIsShown() => Hold(s_scripts);

    private static void Hold(string[] pieces)
    {
        int shortened = 0;
        Gen.Int[0, pieces.Length - 1].Array[3, 22].Select(numbers => string.Concat(numbers.Select(number => pieces[number])) + "END").Sample(
            html =>
            {
                ReadOnlyMemory<char> left = html.AsMemory();
                ParseSession session = Sessions.New(new ParseLimits { WhenReached = LimitAction.Truncate });
                TokenLength.Check(ref left, s_small, session);
                // Others are refused, which is what happens where it can't be told.
                if (!session.IsPartial && left.Length < html.Length && Shown(html.AsMemory()) is { } whole && Shown(left) is { } rest)
                {
                    Interlocked.Increment(ref shortened);
                    rest.Should().Be(whole, html);
                }
            },
            iter: Iterations);
        shortened.Should().BeGreaterThan(Iterations / 10);
    }

    /// <summary>The elements and their texts, but what scripts and styles hold; null where AngleSharp falls over the page.</summary>
    private static string? Shown(ReadOnlyMemory<char> html)
    {
        try
        {
            return string.Concat(Nodes(LightParser.ParseFull(html)).Where(static node => node is IElement or IText { ParentElement.LocalName: not ("script" or "style") }).Select(static node => node is IText text ? text.Data : $"<{node.NodeName}>"));
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    private static IEnumerable<INode> Nodes(INode root) =>
        root.GetDescendants().SelectMany(static node => node is AngleSharp.Html.Dom.IHtmlTemplateElement template ? Nodes(template.Content).Prepend(node) : [node]);
}
