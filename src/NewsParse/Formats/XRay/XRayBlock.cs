using System.Collections.Immutable;

namespace NewsParse.Formats;

/// <summary>A row of the X-ray: a block of the page, or several that can't be told apart any more, or a picture between them.</summary>
/// <param name="Traces">The blocks, in reading order; empty for a picture or embed without text.</param>
/// <param name="Text">The text as it stands in the document.</param>
/// <param name="State">What became of it.</param>
/// <param name="Sort">What the document has it as, such as <c>heading</c>; empty for what is not in its body.</param>
internal sealed record XRayBlock(ImmutableArray<BlockTrace> Traces, string Text, XRayState State, string Sort)
{
    public string? Language { get; init; }
}
