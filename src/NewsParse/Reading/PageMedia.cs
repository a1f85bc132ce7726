namespace NewsParse.Reading;

/// <summary>An image, or something embedded from elsewhere: no text, so no block, but it has a place between blocks.</summary>
/// <param name="NextBlock">The position of the block that follows it.</param>
/// <param name="Parent">The nearest box around it.</param>
/// <param name="IsImage">Whether it is an image; else a frame or player.</param>
/// <param name="Address">The address as written; null where it has none.</param>
/// <param name="Alt">The text that stands for it; null where it has none.</param>
/// <param name="Width">The width the page gives, in pixels; 0 where it gives none.</param>
/// <param name="Height">The height the page gives, in pixels; 0 where it gives none.</param>
/// <param name="Class">Its classes; empty where there are none.</param>
/// <param name="ClassAround">Those of a link or the like right around it.</param>
internal sealed record PageMedia(int NextBlock, PageElement Parent, bool IsImage, string? Address, string? Alt, int Width, int Height, string Class, string ClassAround);
