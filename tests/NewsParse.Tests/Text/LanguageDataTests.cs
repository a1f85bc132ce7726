using NewsParse.Text;

namespace NewsParse.Tests.Text;

public sealed class LanguageDataTests
{
    [Fact]
    public void All_OfTheLibrary_AreWellFormed()
    {
        LanguageData.All.Should().HaveCountGreaterThan(100);
        LanguageData.All.Select(static language => language.Tag).Should().OnlyHaveUniqueItems();
        foreach (Language language in LanguageData.All)
        {
            language.Script.Should().NotBe(Script.None, language.Tag);
            language.Words.Should().OnlyHaveUniqueItems(language.Tag).And.NotContain("", language.Tag);
            language.Words.Concat(language.Parts).Where(static word => !word.All(static c => char.ToLowerInvariant(c) == c)).Should().BeEmpty(language.Tag);
            language.Parts.Where(static part => part.Length != 4 || (part[0] == '-') == (part[3] == '-')).Should().BeEmpty(language.Tag);
            language.Words.Where(word => word.Any(c => char.IsLetter(c) && ScriptTally.Of(c) != language.Script)).Should().BeEmpty(language.Tag);
        }
    }

    [Fact]
    public void Words_OfALanguage_HoldNoLetterThatSpeaksAgainstIt()
    {
        string[] strays =
        [
            .. from language in LanguageData.All
               let languages = LanguageData.Of(language.Script)
               from word in language.Words
               where word.Any(c => languages.LetterOf(c) is >= 0 and int letter && languages.Lacking(letter).Contains((byte)languages.IndexOf(language)))
               select $"{language.Tag}: {word}",
        ];

        strays.Should().BeEmpty();
    }

    [Theory]
    [InlineData("sr", "sr")]
    [InlineData("sr-RS", "sr")]
    [InlineData("sr-Latn-RS", "sr-Latn")]
    [InlineData("no", "nb")]
    [InlineData("fil-PH", "tl")]
    [InlineData("gsw", null)]
    public void Find_Tag_GivesTheLanguage(string tag, string? language)
    {
        Language? found = LanguageData.Find(tag);

        found?.Tag.Should().Be(language);
        (found is null).Should().Be(language is null);
    }

    [Fact]
    public void Parse_UnknownLine_IsRefused()
    {
        Action parse = static () => Language.Parse("xx", new StringReader("script Latn\nwodrs a b"));

        parse.Should().Throw<InvalidDataException>().WithMessage("*wodrs*");
    }
}
