using AngleSharp.Dom;

namespace NewsParse.Reading;

/// <summary>An image, or something embedded from elsewhere: no text, so no block, but it has a place between blocks.</summary>
/// <param name="NextBlock">The position of the block that follows it.</param>
/// <param name="Parent">The nearest box around it.</param>
/// <param name="Node">The element, for its attributes.</param>
/// <param name="IsImage">Whether it is an image; else a frame or player.</param>
internal sealed record PageMedia(int NextBlock, PageElement Parent, IElement Node, bool IsImage);
