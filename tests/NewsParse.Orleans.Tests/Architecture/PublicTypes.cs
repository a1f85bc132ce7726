using NewsParse.Orleans;

namespace NewsParse.Tests.Architecture;

/// <summary>The package whose public surface is tested here, without what Orleans generates into it.</summary>
internal static class PublicTypes
{
    public static Type[] All => [.. typeof(IArticleParserGrain).Assembly.GetExportedTypes().Where(static type => !type.Namespace!.StartsWith("OrleansCodeGen", StringComparison.Ordinal))];
}
