using NewsParse.Labelling.Phrases;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Decides where a label of the interface is no part of the text, though it stands within it.</summary>
internal static class LabelDecision
{
    /// <summary>Drops the blocks that are nothing but a label. In a list or a table the same words are things that the article counts up.</summary>
    public static void DropLabels(PageView view, bool[] body)
    {
        int first = ProseBlocks.First(view, body), last = ProseBlocks.Last(view, body);
        for (int i = 0; i < body.Length; i++)
        {
            PageBlock block = view.Page.Blocks[i];
            if (body[i] && InterfaceLabels.Of(block.Text, out bool hasCount) is { } label && !IsPartOfSet(view, block)
                && !(MayHead(label, hasCount) && i < last && (i > first || label.Role == BlockRole.Summary))
                && !(IsSetAsHeading(block) && IsOneWord(block.Text) && ProseBlocks.Is(view, body, i + 1)))
            {
                body[i] = false;
            }
        }
    }

    /// <summary>Whether the label may head a part of an article: nobody heads one with a count of comments.</summary>
    public static bool MayHead(InterfaceLabel label, bool hasCount) => label.MayHead && !(hasCount && label.Role == BlockRole.Comment);

    private static bool IsSetAsHeading(PageBlock block) => block.HeadingLevel > 0 || block.BoldChars * 10 >= block.InkChars * 9;

    /// <summary>One word is as often a thing as what to do with it; several are a command.</summary>
    private static bool IsOneWord(string text) => !text.AsSpan().Trim().Contains(' ');

    private static bool IsPartOfSet(PageView view, PageBlock block) =>
        view.IsInside(block.Parent, TagKind.ListItem) || view.IsInside(block.Parent, TagKind.Table) || view.IsInside(block.Parent, TagKind.Quote);
}
