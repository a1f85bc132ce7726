namespace NewsParse.Bylines;

/// <summary>What parts a piece of a byline from the one before it.</summary>
internal enum PieceLink
{
    /// <summary>Nothing: it is the first.</summary>
    None,

    /// <summary>A sign that ends what was said: a bar, a dot, a dash, a new line.</summary>
    Bar,

    /// <summary>A stroke.</summary>
    Slash,

    Comma,

    /// <summary>A word such as "and".</summary>
    Joiner,

    /// <summary>A word such as "with".</summary>
    Supplier,

    /// <summary>An opening bracket.</summary>
    Bracket,
}
