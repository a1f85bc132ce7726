namespace NewsParse.Sites;

/// <summary>The cleaners that come with the library, in the order they run: an explicit list, since reflection would not survive trimming.</summary>
internal static class BuiltInCleaners
{
    public static IReadOnlyList<ISiteCleaner> All { get; } = [new VietnamVnCleaner()];
}
