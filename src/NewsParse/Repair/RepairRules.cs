namespace NewsParse;

/// <summary>What <see cref="TextRepair"/> repairs; the names say what an edit was made for.</summary>
[Flags]
public enum RepairRules
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Character references left in the text: <c>&amp;rsquo;</c>, <c>&amp;#8217;</c>.</summary>
    Entities = 1,

    /// <summary>UTF-8 that was read as windows-1252 or latin-1, once or more often: <c>fÃ¼r</c>.</summary>
    Mojibake = 2,

    /// <summary>Characters without a picture that the text's writing has no use for: soft hyphens, zero-width spaces, byte order marks.</summary>
    Invisible = 4,

    /// <summary>Letters and their marks as separate characters, put together as Unicode's form NFC has them.</summary>
    Composition = 8,

    /// <summary>A space after the hyphen of a compound: <c>Indo- Pacific</c>; never a hyphen that stands for a word to come.</summary>
    Compounds = 16,

    /// <summary>English contractions and possessives with a space in them: <c>is n't</c>, <c>it 's</c>.</summary>
    Contractions = 32,

    /// <summary>A space before a punctuation mark, where the language has none.</summary>
    Punctuation = 64,

    /// <summary>Spaces within quotation marks: <c>“ word ”</c>.</summary>
    QuoteSpaces = 128,

    /// <summary>A quotation mark that is turned the wrong way: <c>as” the core</c>, <c>States ‘ most</c>.</summary>
    TurnedQuotes = 256,

    /// <summary>A sentence that begins right behind the last one's full stop.</summary>
    GluedSentences = 512,

    /// <summary>A line that stands there twice in a row, or that holds its text twice, as flattened markup leaves them.</summary>
    DoubledLines = 1024,

    /// <summary>A small word that stands there twice, as in <c>of of</c>. Not in <see cref="Default"/>: mostly it was the author who wrote it.</summary>
    DoubledWords = 2048,

    /// <summary>All that mends what machines broke and leaves alone what people wrote.</summary>
    Default = Entities | Mojibake | Invisible | Composition | Compounds | Contractions | Punctuation | QuoteSpaces | TurnedQuotes | GluedSentences | DoubledLines,

    /// <summary>Every rule.</summary>
    All = Default | DoubledWords,
}
