namespace NewsParse.Labelling;

/// <summary>A label for each block of a page, and what the labeller thinks of its own work.</summary>
internal sealed class PageLabels
{
    /// <summary>By position; every block has one.</summary>
    public required BlockLabel[] Blocks { get; init; }

    /// <summary>Takes a block out of the body. Where it was the opening, the next paragraph is.</summary>
    /// <param name="body">The positions of the body's blocks, ascending.</param>
    /// <param name="position">One of them.</param>
    /// <param name="label">What the block is instead.</param>
    public void TakeOut(List<int> body, int position, BlockLabel label)
    {
        bool wasOpening = Blocks[position].Role == BlockRole.Lede;
        Blocks[position] = label;
        body.Remove(position);
        if (wasOpening && body.FindIndex(other => Blocks[other].Role == BlockRole.Body) is >= 0 and int next)
        {
            Blocks[body[next]] = Blocks[body[next]] with { Role = BlockRole.Lede };
        }
    }

    /// <summary>How far the labels are to be trusted, 0 to 1.</summary>
    public double Quality { get; set; }

    public ArticleKind Kind { get; set; }

    /// <summary>How much text stands where paragraphs weigh most, in characters: see <see cref="BoxStats.BestInk"/>.</summary>
    public double BestBoxInk { get; init; }
}
