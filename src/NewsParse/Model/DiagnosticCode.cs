namespace NewsParse;

/// <summary>The kinds of <see cref="ParseDiagnostic"/>. New ones are added at the end.</summary>
public enum DiagnosticCode
{
    /// <summary>The declared charset is unknown, or the bytes contradict it.</summary>
    CharsetIgnored,

    /// <summary>Some bytes stand for no character in the charset used; each became U+FFFD.</summary>
    InvalidBytes,

    /// <summary>A JSON-LD script could not be read.</summary>
    BrokenJsonLd,

    /// <summary>A date candidate is no date, or an impossible one.</summary>
    InvalidDate,

    /// <summary>A URL on the page could not be resolved.</summary>
    InvalidUrl,

    /// <summary>The page showed next to no text, so its hidden parts were read as well.</summary>
    HiddenTextRead,

    /// <summary>A site cleaner threw; its edits were discarded.</summary>
    CleanerFailed,

    /// <summary>The second opinion failed, so the first one stands.</summary>
    SecondOpinionFailed,

    /// <summary>The second opinion was preferred to the first.</summary>
    SecondOpinionTaken,

    /// <summary>A site cleaner set a field to a text that stands nowhere on the page; the field was left as it was.</summary>
    CleanerEditRefused,

    /// <summary>The page holds the article in a script only, and it was read from there.</summary>
    UndrawnTextRead,

    /// <summary>A rule of a site profile that every page should satisfy found nothing; its field, if it has one, was found the general way.</summary>
    RuleEmpty,

    /// <summary>A rule of a site profile found several values for a field that takes one; the first was taken.</summary>
    RuleAmbiguous,

    /// <summary>What a rule of a site profile found could not be used; its field, if it has one, was found the general way.</summary>
    RuleFailed,

    /// <summary>A site profile applies, but the page is of none of the versions it knows.</summary>
    ProfileVersionUnknown,

    /// <summary>A limit was reached and the source was read up to there; <see cref="ParseDiagnostic.Rule"/> is the <see cref="ParseFailureCode"/> of the limit.</summary>
    LimitReached,

    /// <summary>A site cleaner took every block out of the body, so the document has none.</summary>
    CleanerLeftNoBody,

    /// <summary>The page holds attribute values, comments, scripts or styles of some megabytes, such as a picture within the page; they were read as if they were empty.</summary>
    LongMarkupLeftOut,
}
