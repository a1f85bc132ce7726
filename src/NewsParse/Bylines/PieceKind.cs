namespace NewsParse.Bylines;

/// <summary>What a piece of a byline is.</summary>
internal enum PieceKind
{
    /// <summary>Nothing the grammar knows.</summary>
    Unknown,
    Name,
    Organization,
    Bot,
    Role,
    Place,
    Date,
    Contact,

    /// <summary>Letters behind a name: PhD.</summary>
    Degree,

    /// <summary>What ends a name: Jr.</summary>
    Suffix,

    /// <summary>It and what follows is about something else, such as when the page was updated.</summary>
    Noise,
}
