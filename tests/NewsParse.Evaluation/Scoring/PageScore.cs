namespace NewsParse.Evaluation.Scoring;

/// <summary>The figures of one page; null where its truth does not have the field.</summary>
internal sealed record PageScore
{
    public double? Precision { get; set; }

    public double? Recall { get; set; }

    public double? Exact { get; set; }

    public double? Paragraphs { get; set; }

    public double? Title { get; set; }

    public double? Authors { get; set; }

    public double? AuthorsF1 { get; set; }

    public double? NoAuthors { get; set; }

    public double? Date { get; set; }

    public double? Time { get; set; }

    /// <summary>Segments that must stand in the text, and do.</summary>
    public int TruePositives { get; set; }

    /// <summary>Segments that must not stand in the text, and do.</summary>
    public int FalsePositives { get; set; }

    /// <summary>Segments that must stand in the text, and don't.</summary>
    public int FalseNegatives { get; set; }
}
