namespace NewsParse.Cleaning.Selecting;

/// <summary>What an <see cref="ElementTest"/> asks of an element.</summary>
internal enum ElementTestKind
{
    Type,
    Present,
    Equals,

    /// <summary>One of the words of the value, as of a class.</summary>
    HasWord,

    StartsWith,
    EndsWith,
    Contains,
}
