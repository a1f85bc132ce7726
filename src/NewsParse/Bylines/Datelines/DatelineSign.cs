namespace NewsParse.Bylines.Datelines;

/// <summary>What stands behind a part of a dateline.</summary>
internal enum DatelineSign
{
    /// <summary>White space, or nothing at all.</summary>
    Space,
    Comma,
    Dash,
    Period,
    Colon,
    Equals,
    Bar,
    LineEnd,
}
