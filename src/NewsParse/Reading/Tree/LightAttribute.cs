namespace NewsParse.Reading.Tree;

/// <summary>An attribute of a light element.</summary>
/// <param name="Name">The name; those that the library reads are constants, so that most comparisons are of references.</param>
/// <param name="Value">The value, which becomes a string the first time it is asked for as one.</param>
internal record struct LightAttribute(string Name, ReadOnlyMemory<char> Value)
{
    /// <summary>Longer names are none that a site wrote, and are read as none: whatever stands in an element may ask what it is called.</summary>
    public const int MaxNames = 4_096;

    /// <summary>An attribute with the value that is read.</summary>
    public static LightAttribute Of(string name, ReadOnlyMemory<char> value) => new(name, value.Length > MaxNames && IsNaming(name) ? default : value);

    private static bool IsNaming(string name) => name is "class" or "id" or "itemprop" or "itemtype" or "property" or "rel" or "role" or "lang" or "xml:lang";
}
