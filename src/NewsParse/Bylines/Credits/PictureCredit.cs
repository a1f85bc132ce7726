namespace NewsParse.Bylines.Credits;

/// <summary>A caption parted from its credit.</summary>
/// <param name="Caption">What the picture shows; empty where the text only credits it.</param>
/// <param name="Source">Whom the picture is from, without "Photo:" and the like; null where the text does not say.</param>
internal readonly record struct PictureCredit(string Caption, string? Source);
