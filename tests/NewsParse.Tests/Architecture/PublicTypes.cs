using NewsParse.Testing;

namespace NewsParse.Tests.Architecture;

/// <summary>The packages whose public surface is tested here.</summary>
internal static class PublicTypes
{
    public static Type[] All => [.. typeof(ArticleParser).Assembly.GetExportedTypes(), .. typeof(CleanerSuite).Assembly.GetExportedTypes()];
}
