namespace NewsParse.Formats;

internal static class HeadingLevel
{
    /// <summary>The level of a heading below the title, which is the one heading of level 1; 2 where the page gave none.</summary>
    public static int BelowTitle(Heading heading) => Math.Clamp(heading.Level, 2, 6);
}
