namespace NewsParse;

/// <summary>An item of a <see cref="ListBlock"/>.</summary>
/// <param name="Text">The item's own text, without its nested items'. A paragraph break within it is an empty line.</param>
/// <param name="Depth">0 for an item of the outermost list.</param>
public sealed record ListItem(string Text, int Depth);
