using NewsParse.Labelling.Phrases;
using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Reading;

namespace NewsParse.Labelling.Texts;

/// <summary>Says what each line of a plain text is for, once it is known which are its body: by what labels say of themselves and of the lines below them, by repetition, and by place.</summary>
internal static class TextRoles
{
    /// <summary>How many lines a label still speaks for, by its role; others speak for themselves alone.</summary>
    private const int FarReach = 120, NearReach = 3;

    /// <summary>Lines that begin alike, or are alike, so often are banners and notices.</summary>
    private const int Repeated = 3;

    /// <summary>So many lines like titles, one behind the other, are a list of stories.</summary>
    private const int MinTitles = 2;

    /// <param name="view">The text.</param>
    /// <param name="body">Which lines are its body.</param>
    /// <param name="lines">What rules know of the others.</param>
    /// <param name="labels">The labels so far; set right.</param>
    public static void Settle(PageView view, bool[] body, TextLines lines, BlockLabel[] labels)
    {
        int first = Array.IndexOf(body, true), last = Array.LastIndexOf(body, true);
        (BlockRole Role, int Left) section = default;
        for (int i = 0; i < labels.Length; i++)
        {
            if (body[i])
            {
                section = default;
                if (TextHeadings.Is(view, body, i))
                {
                    labels[i] = labels[i] with { Role = BlockRole.Heading, Rule = "label.heading" };
                }

                continue;
            }

            if (lines[i] is { } known)
            {
                labels[i] = known;
                section = i > last && known.Rule == "label.phrase" ? SectionOf(view.Page.Blocks[i].Text, known.Role, section) : section;
                continue;
            }

            string text = view.Page.Blocks[i].Text;
            if (PaywallWords.IsNotice(text, isMostOfIt: true))
            {
                labels[i] = Label(labels[i], BlockRole.Paywall, "label.paywall");
            }
            else if (LineShape.IsMenu(text, view.Texts[i]))
            {
                labels[i] = Label(labels[i], BlockRole.Navigation, "label.menu");
            }
            else if (section.Left > 0)
            {
                // Titles one behind the other are no comments, whatever unknown label stands above them.
                section = section.Role == BlockRole.Comment && i + 1 < labels.Length && IsTitleLike(view, i) && IsTitleLike(view, i + 1) ? (BlockRole.Related, FarReach) : section;
                section.Left--;
                // What is surely something else, such as the copyright, stays it.
                labels[i] = labels[i].Rule.StartsWith("label.word-", StringComparison.Ordinal) ? labels[i] : Label(labels[i], section.Role, "label.section");
            }
            else if (labels[i].Rule == "label.unlike-body")
            {
                labels[i] = ByPlace(view, i, first, last, labels[i]);
            }
        }

        SettleLists(view, body, last, labels);
        // The first body line is the opening, and no heading of it.
        int opening = Array.FindIndex(labels, static label => label.IsBody && label.Role != BlockRole.Heading);
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i].IsBody && labels[i].Role != BlockRole.Heading)
            {
                labels[i] = labels[i] with { Role = i == opening ? BlockRole.Lede : BlockRole.Body };
            }
        }
    }

    private static (BlockRole Role, int Left) SectionOf(string label, BlockRole role, (BlockRole Role, int Left) before) => role switch
    {
        // A label with more behind it speaks for itself.
        _ when InterfaceLabels.Of(label) is null => before,
        BlockRole.Comment or BlockRole.Related => (role, FarReach),
        BlockRole.Tag or BlockRole.Newsletter => (role, NearReach),
        _ => before,
    };

    private static BlockLabel ByPlace(PageView view, int line, int first, int last, BlockLabel label)
    {
        const double fewWords = 4;
        double words = view.Texts[line].WordCount;
        if (first < 0 || (line > first && line < last))
        {
            return label;
        }

        if (line < first && TextSites.BotOf(view.Page.Blocks[line].Text) is not null)
        {
            return Label(label, BlockRole.Byline, "label.program");
        }

        if (line < first && LineShape.IsDoubledName(view.Page.Blocks[line].Text) && DateReader.Find(view.Page.Blocks[line].Text) >= 0)
        {
            return Label(label, BlockRole.Origin, "label.doubled");
        }

        if (view.SameText[line] >= Repeated)
        {
            return Label(label, line > last ? BlockRole.Footer : BlockRole.Navigation, "label.repeated");
        }

        if (words <= fewWords && !view.Texts[line].EndsSentence)
        {
            return Label(label, BlockRole.Navigation, line > last ? "label.short-after" : "label.short-before");
        }

        return label;
    }

    /// <summary>Behind the body: runs of lines like titles, and of lines that begin alike.</summary>
    private static void SettleLists(PageView view, bool[] body, int last, BlockLabel[] labels)
    {
        if (last < 0)
        {
            return;
        }

        var echoes = LineEchoes.Beginnings(view);
        int run = 0;
        for (int i = last + 1; i <= body.Length; i++)
        {
            if (i < body.Length && echoes[i] >= Repeated && view.Texts[i].WordCount <= 8 && labels[i].Rule is "label.section" or "label.unlike-body" or "label.repeated" or "label.short-after")
            {
                labels[i] = Label(labels[i], BlockRole.Footer, "label.repeated");
            }

            bool isTitle = i < body.Length && labels[i].Rule == "label.unlike-body" && IsTitleLike(view, i);
            if (isTitle)
            {
                run++;
                continue;
            }

            for (int k = i - run; k < i && run >= MinTitles; k++)
            {
                labels[k] = Label(labels[k], BlockRole.Related, "label.titles");
            }

            run = 0;
        }
    }

    private static bool IsTitleLike(PageView view, int line)
    {
        const double minWords = 4, maxWords = 30;
        PageBlock block = view.Page.Blocks[line];
        return view.Texts[line].WordCount is >= minWords and <= maxWords && !(block.Text[^1] is '.' or '。' or ':' or ',');
    }

    private static BlockLabel Label(BlockLabel old, BlockRole role, string rule) => new(role, rule, old.Confidence);
}
