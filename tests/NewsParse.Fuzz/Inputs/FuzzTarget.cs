namespace NewsParse.Fuzz.Inputs;

/// <summary>What is given the input.</summary>
internal enum FuzzTarget
{
    /// <summary>The parser, a page.</summary>
    Html,

    /// <summary>The parser, a plain text.</summary>
    Text,

    /// <summary>The grammar of bylines.</summary>
    Byline,

    /// <summary>The readers of dates.</summary>
    Date,

    /// <summary>The reader of JSON-LD scripts.</summary>
    JsonLd,

    /// <summary>The repair of texts.</summary>
    Repair,

    /// <summary>The reader of documents that were stored as JSON.</summary>
    Document,

    /// <summary>The reader of site profiles, and what they do to a page.</summary>
    Profile,
}
