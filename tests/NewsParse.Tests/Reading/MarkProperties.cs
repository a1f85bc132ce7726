using System.Text;
using CsCheck;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading;

public sealed class MarkProperties
{
    private static readonly string[] s_open = ["<a href=/>", "<span class=x>", "<time>", "<b>", "<i class=y>"];
    private static readonly string[] s_close = ["</a>", "</span>", "</time>", "</b>", "</i>"];

    private static readonly string[] s_words = ["one", " ", "two ", " three", "\n four\t", "&nbsp;", "<br>"];

    [Fact]
    public void Read_NestedInlineElements_MarkTheirOwnText() =>
        Line.List[0, 6].Sample(parts =>
        {
            Page page = Sessions.Html($"<p>{string.Concat(parts)}</p>");

            if (page.Marks.Count == 0)
            {
                return;
            }

            // Two line breaks part an element, and so its mark, in two.
            foreach (IGrouping<LightElement, InlineMark> marks in page.Marks.GroupBy(mark => mark.Node))
            {
                string marked = string.Join(' ', marks.Select(mark => page.Blocks[mark.Block].Text.Substring(mark.Start, mark.Length)));
                Folded(marked).Should().Be(Folded(Shown(marks.Key)));
            }

            page.Marks.Should().OnlyContain(mark => mark.Length > 0).And.BeInAscendingOrder(mark => mark.Block);
        });

    private static Gen<string> Line { get; } = Gen.Recursive<string>((depth, inner) =>
        depth > 3 ? Words : Gen.Frequency((3, Words), (2, Element(inner))));

    private static Gen<string> Words => Gen.Int[0, s_words.Length - 1].Select(i => s_words[i]);

    private static Gen<string> Element(Gen<string> inner) =>
        Gen.Select(Gen.Int[0, s_open.Length - 1], inner.Array[0, 3], (kind, parts) =>
            // A link in a link would be closed by the parser; what is nested is not a link, then.
            s_open[kind] + string.Concat(parts).Replace("<a href=/>", "<span class=a>").Replace("</a>", "</span>") + s_close[kind]);

    private static string Shown(LightElement element)
    {
        var shown = new StringBuilder();
        for (LightNode? node = element.FirstChild; node is not null; node = node.Following(element))
        {
            shown.Append(node is LightText text ? text.Data.ToString() : node is LightElement { Name: "br" } ? "\n" : "");
        }

        return shown.ToString();
    }

    private static string Folded(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
