namespace NewsParse.Cleaning;

/// <summary>The positions of the blocks in an element, ascending: those of a box stand in a row.</summary>
/// <param name="First">The first in a box.</param>
/// <param name="End">One past the last in a box.</param>
/// <param name="Picked">Those of an element within a line; null for a box.</param>
internal readonly record struct ElementBlocks(int First, int End, IReadOnlyList<int>? Picked)
{
    public int Count => Picked?.Count ?? End - First;

    public int this[int index] => Picked is null ? First + index : Picked[index];
}
