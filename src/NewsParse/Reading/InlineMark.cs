using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>An inline element worth remembering: a link, a time, or one that has a class, <c>itemprop</c> or <c>rel</c>.</summary>
/// <param name="Block">The position of the block it stands in.</param>
/// <param name="Start">Where in the block's text it begins.</param>
/// <param name="Length">How much of the block's text it covers.</param>
/// <param name="Node">The element, for its attributes.</param>
internal readonly record struct InlineMark(int Block, int Start, int Length, LightElement Node);
