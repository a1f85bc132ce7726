namespace NewsParse.Labelling;

/// <summary>A label for each block of a page, and what the labeller thinks of its own work.</summary>
internal sealed class PageLabels
{
    /// <summary>By position; every block has one.</summary>
    public required BlockLabel[] Blocks { get; init; }

    public BlockTrace TraceOf(int position)
    {
        BlockLabel label = Blocks[position];
        return new BlockTrace(position, label.Role, label.Rule, label.Confidence);
    }

    /// <summary>How far the labels are to be trusted, 0 to 1.</summary>
    public double Quality { get; set; }

    public ArticleKind Kind { get; set; }

    /// <summary>How much text stands where paragraphs weigh most, in characters: see <see cref="BoxStats.BestInk"/>.</summary>
    public double BestBoxInk { get; init; }
}
