namespace NewsParse;

/// <summary>One sign of machine translation or spinning. It is never acted upon: the text stays as it is.</summary>
public sealed record TranslationSignal
{
    /// <summary>Gets the sort of sign.</summary>
    public required TranslationSignalKind Kind { get; init; }

    /// <summary>Gets how much it speaks for a translation, 0 to 1: what the score would be if there were no other.</summary>
    public required double Weight { get; init; }

    /// <summary>Gets the position of the block it stands in.</summary>
    /// <value><see langword="null"/> where it is a sign of the whole page.</value>
    public int? Block { get; init; }

    /// <summary>Gets where in the block's text, as the page has it, the sign begins, in UTF-16 characters.</summary>
    public int Start { get; init; }

    /// <summary>Gets how long it is.</summary>
    /// <value>0 where the sign is of the block, or the page, as a whole.</value>
    public int Length { get; init; }

    /// <summary>Gets the text that is the sign, or what of the page it is.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what was likely meant.</summary>
    /// <value><see langword="null"/> where that cannot be told.</value>
    public string? Suggestion { get; init; }
}
