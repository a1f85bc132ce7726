using NewsParse.Labelling.Phrases;
using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>What rules say of the lines of a plain text against the odds: those that are surely none of its body, and its headings.</summary>
internal sealed class TextLines
{
    /// <summary>How many lines before the body and behind it a caption or a leftover of it may stand.</summary>
    private const int Margin = 3;

    /// <summary>A short line this likely ends an article of short lines.</summary>
    private const float SureEnd = .85f;

    /// <summary>A short line that stands there so often is a notice.</summary>
    private const int Repeated = 3;

    /// <summary>By line: the role of a line that is none of the body, and the rule that says so.</summary>
    private readonly BlockLabel?[] _known;

    private TextLines(int lines) => _known = new BlockLabel?[lines];

    public BlockLabel? this[int line] => _known[line];

    /// <param name="view">The text.</param>
    /// <param name="odds">How likely each line is.</param>
    /// <param name="body">Which lines are likely body; set right where a rule knows better.</param>
    public static TextLines Decide(PageView view, float[] odds, bool[] body)
    {
        var lines = new TextLines(body.Length);
        lines.DropLabels(view, body);
        TextHeadings.Take(view, odds, lines._known, body);
        lines.DropForeign(view, body);
        lines.DropSummary(view, body);
        DropTrailingHeadings(view, odds, body);
        return lines;
    }

    /// <summary>Labels of an interface, and captions: a line that is one is nothing else, whatever stands about it.</summary>
    private void DropLabels(PageView view, bool[] body)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        for (int i = 0; i < body.Length; i++)
        {
            string text = view.Page.Blocks[i].Text;
            if (RoleOfLabel(view, body, i) is { } role)
            {
                Set(i, role, "label.phrase", body);
            }
            else if (body[i] && view.SameText[i] >= Repeated && view.Texts[i].WordCount <= 6 && !view.Texts[i].EndsSentence && !ProseBlocks.Is(view, body, i + 1))
            {
                Set(i, BlockRole.Other, "label.repeated", body);
            }
            else if (first >= 0 && i >= first - Margin && i <= last + 1 && CaptionLines.Is(text, view.Texts[i]))
            {
                Set(i, BlockRole.Caption, "label.credit", body);
            }
        }
    }

    /// <summary>What the line is for that is a label, or begins with one; null where it is none, or may head a part of the article where it stands.</summary>
    private static BlockRole? RoleOfLabel(PageView view, bool[] body, int line)
    {
        string text = view.Page.Blocks[line].Text;
        if (InterfaceLabels.Of(text, out bool hasCount) is { } whole)
        {
            return LabelDecision.MayHead(whole, hasCount) && ProseBlocks.AreAround(view, body, line) ? null : whole.Role;
        }

        // "X: the company was sorry" is told of a company, and "Latest: …" of what is new.
        return InterfaceLabels.Before(text) is { } label && !(label.MayHead && view.Texts[line].EndsSentence) && IsNotice(view, line, label.Role) ? label.Role : null;
    }

    /// <summary>Whether a label with more behind it is a notice still: "Facebook: The company said" is a sentence, and so is what a speaker of that name says.</summary>
    private static bool IsNotice(PageView view, int line, BlockRole role)
    {
        const int maxWords = 30, maxRest = 8;
        double words = view.Texts[line].WordCount;
        if (role is BlockRole.Share or BlockRole.Advertisement or BlockRole.Comment)
        {
            string text = view.Page.Blocks[line].Text;
            int inLabel = WordRuns.Count(text.AsSpan(0, text.AsSpan().IndexOfAny(':', '：')));
            return words - inLabel <= maxRest && !view.Texts[line].EndsSentence;
        }

        return role is not (BlockRole.Summary or BlockRole.Navigation or BlockRole.Footer) && words < maxWords;
    }

    private void DropForeign(PageView view, bool[] body)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        if (first < 0)
        {
            return;
        }

        var foreign = new ForeignLines(view, body);
        // The first line is the tab's, or a masthead.
        for (int i = Math.Max(1, first - Margin); i <= last; i++)
        {
            if (_known[i] is not null || !foreign.Has(view, i))
            {
                continue;
            }

            Set(i, BlockRole.Untranslated, "label.foreign", body);
            bool isPair = i + 1 < body.Length && view.Page.Blocks[i + 1].BlankLinesBefore == 0 && view.Page.Blocks[i].BlankLinesBefore > 0
                && (i + 2 >= body.Length || view.Page.Blocks[i + 2].BlankLinesBefore > 0);
            if (isPair && i < last && _known[i + 1] is null && !foreign.Has(view, i + 1))
            {
                Set(i + 1, BlockRole.Caption, "label.foreign-pair", body);
            }
        }
    }

    private void DropSummary(PageView view, bool[] body)
    {
        var summary = new bool[body.Length];
        SummaryLines.Mark(view, body, summary);
        for (int i = 0; i < body.Length; i++)
        {
            if (summary[i])
            {
                Set(i, BlockRole.Summary, "label.summary", body);
            }
        }
    }

    /// <summary>What can only head something, and has nothing of the body behind it.</summary>
    private static void DropTrailingHeadings(PageView view, float[] odds, bool[] body)
    {
        const int maxLines = 2;
        int last = Array.LastIndexOf(body, true), from = last;
        while (from > 0 && body[from] && odds[from] < SureEnd && LineShape.CanHead(view.Page.Blocks[from].Text, view.Texts[from]) && !view.Texts[from].EndsSentence)
        {
            from--;
        }

        // More of them are a list that the article ends in.
        if (last - from <= maxLines)
        {
            Array.Clear(body, from + 1, last - from);
        }
    }

    private void Set(int line, BlockRole role, string rule, bool[] body)
    {
        const double sure = .8;
        _known[line] = new BlockLabel(role, rule, sure);
        body[line] = false;
    }
}
