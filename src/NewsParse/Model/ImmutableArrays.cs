using System.Collections.Immutable;

namespace NewsParse;

internal static class ImmutableArrays
{
    /// <summary>
    /// The array, or an empty one for the array that was never made, which throws whatever it is asked: the JSON reader sets that where a
    /// property is missing.
    /// </summary>
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
