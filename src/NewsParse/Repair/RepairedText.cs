using System.Collections.Immutable;

namespace NewsParse;

/// <summary>A text after its repair.</summary>
public sealed record RepairedText
{
    /// <summary>Gets the repaired text; the very string that was given where nothing was repaired.</summary>
    public required string Text { get; init; }

    /// <summary>Gets what was repaired, in the order of the text; the spans don't overlap.</summary>
    /// <value>Empty where nothing was repaired.</value>
    public ImmutableArray<TextEdit> Edits { get; init; } = [];
}
