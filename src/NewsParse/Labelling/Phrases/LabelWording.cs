namespace NewsParse.Labelling.Phrases;

/// <summary>Whether a label is worded as English interfaces are not, but translations of others are.</summary>
internal enum LabelWording
{
    Own,
    Translated,

    /// <summary>Only with a count: <c>Comment (0)</c>, of a language that knows no plural.</summary>
    TranslatedWithCount,
}
