namespace NewsParse.Translation;

/// <summary>How the article's texts are to be read: repaired, each in its language, and how far they are a machine's.</summary>
/// <param name="Texts">The texts of the blocks after their repair.</param>
/// <param name="Languages">Which blocks are in another language than the article.</param>
/// <param name="Translation">What speaks for a machine's translation.</param>
internal sealed record ArticleReading(BlockTexts Texts, PageLanguages Languages, ArticleTranslation Translation);
