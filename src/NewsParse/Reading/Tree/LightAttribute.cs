namespace NewsParse.Reading.Tree;

/// <summary>An attribute of a light element.</summary>
/// <param name="Name">The name; those that the library reads are constants, so that most comparisons are of references.</param>
/// <param name="Value">The value, which becomes a string the first time it is asked for as one.</param>
internal record struct LightAttribute(string Name, ReadOnlyMemory<char> Value);
