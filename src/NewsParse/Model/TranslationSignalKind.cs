namespace NewsParse;

/// <summary>What speaks for a text having been translated by a machine, or rewritten word by word ("spun"). New ones are added at the end.</summary>
public enum TranslationSignalKind
{
    /// <summary>A mark that a translating program leaves in the page: <c>translated-ltr</c>, <c>lang="en-x-mtfrom-de"</c>, nested <c>font</c> elements.</summary>
    PageMark,

    /// <summary>The page says so in words.</summary>
    Notice,

    /// <summary>The page claims another language than its text is in.</summary>
    ClaimedLanguage,

    /// <summary>The article was taken over from a publisher of another language.</summary>
    ForeignOrigin,

    /// <summary>A line was left in another language.</summary>
    UntranslatedText,

    /// <summary>A label of the interface is in another language than the article, or is worded as only a translation is.</summary>
    ForeignLabel,

    /// <summary>Spaces and quotation marks stand as machines set them: <c>is n't</c>, <c>Indo- Pacific</c>.</summary>
    Spacing,

    /// <summary>A fixed expression has a synonym that nobody uses in it, such as "prime clergyman"; the likely original is suggested.</summary>
    SpunPhrase,

    /// <summary>A word stands far more often than news writes it, in place of its synonym, such as "stated" for "said".</summary>
    UnusualWording,

    /// <summary>A name or a word is broken: "US-US ally", "inc- administrators".</summary>
    BrokenWord,

    /// <summary>A word is used as what it is not, such as a verb as a noun: "his US attend".</summary>
    MisusedWord,

    /// <summary>A word of another language, or in letters of another script, stands where the article's own is meant.</summary>
    ForeignWord,
}
