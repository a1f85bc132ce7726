namespace NewsParse.Tests.Metadata;

public sealed class LanguageFieldTests
{
    private const string English = "The council voted on Tuesday to rebuild the harbour wall, which was destroyed by the storm that hit the coast in the winter. "
        + "The mayor said that there was no money for the work, and that it would have to wait until the end of the year.";

    private const string German = "Der Rat hat am Dienstag beschlossen, dass die Mauer am Hafen wieder aufgebaut wird, weil sie im Winter nicht mehr zu retten war. "
        + "Die Bürgermeisterin sagte, dass für die Arbeiten noch kein Geld da ist und dass sie bis zum Ende des Jahres warten müssen.";

    private const string Serbian = "Veće je u utorak odlučilo da će se zid luke ponovo izgraditi jer ga je uništila oluja koja je bila najgora u poslednjih hiljadu dana. "
        + "Niko u opštini takođe nije rekao gde je novac i kada će radovi početi, ali se zna da ove godine neće.";

    private const string Chinese = "市议会星期二投票决定重建去年冬天被风暴毁坏的港口围墙，工程将于春天开始。市长说，这项工程还没有钱，要等到年底才能开始动工。";

    private const string Traditional = "市議會星期二投票決定重建去年冬天被風暴毀壞的港口圍牆，工程將於春天開始。市長說，這項工程還沒有錢，要等到年底才能開始動工。";

    [Theory]
    [InlineData("en-GB", English, "en-GB")]
    [InlineData("en_us", English, "en-US")]
    [InlineData("de", English, "en")]
    [InlineData("uk", English, "en")]
    [InlineData("en", German, "de")]
    [InlineData("en-US", Chinese, "zh-Hans")]
    [InlineData("", German, "de")]
    [InlineData("{{lang}}", German, "de")]
    [InlineData("gsw-CH", German, "gsw-CH")]
    [InlineData("zh", Chinese, "zh-Hans")]
    [InlineData("zh", Traditional, "zh-Hant")]
    [InlineData("zh-CN", Chinese, "zh-CN")]
    [InlineData("zh-TW", Traditional, "zh-TW")]
    [InlineData("zh-CN", Traditional, "zh-Hant")]
    [InlineData("sr", Serbian, "sr-Latn")]
    [InlineData("sr-RS", Serbian, "sr-Latn-RS")]
    [InlineData("hr-HR", Serbian, "hr-HR")]
    public void Parse_ClaimAndText_AreWeighed(string claim, string text, string language)
    {
        ArticleDocument document = Parse(claim, text);

        document.Language.Should().Be(language);
    }

    [Fact]
    public void Parse_ContradictedClaim_StandsInTheEvidence()
    {
        ArticleDocument document = Parse("en", German);

        IEnumerable<FieldEvidence> evidence = document.Evidence.Where(static entry => entry.Field == ArticleField.Language);
        evidence.Should().Contain(static entry => entry.Source == EvidenceSource.Text && entry.Value == "de" && entry.IsChosen);
        evidence.Should().Contain(static entry => entry.Key == "html lang" && entry.Value == "en" && !entry.IsChosen);
    }

    [Fact]
    public void Parse_LesserClaimThatAgrees_IsPreferredForItsRegion()
    {
        ArticleDocument document = Parse("en", German, """<meta property="og:locale" content="de_AT">""");

        document.Language.Should().Be("de-AT");
    }

    [Theory]
    [InlineData("https://post.example.uk/a", "en-GB")]
    [InlineData("https://post.example/a", "en")]
    public void Parse_RegionOfALesserClaim_HoldsWhereTheHostAgrees(string url, string language)
    {
        ArticleDocument document = Parse("en", English, """<meta property="og:locale" content="en_GB">""", url);

        document.Language.Should().Be(language);
    }

    [Fact]
    public void Parse_ArticleThatBeginsWithAQuotationInAnotherLanguage_KeepsTheClaim()
    {
        string quotation = string.Concat(Enumerable.Repeat($"<p>{English}</p>", 12));
        string article = string.Concat(Enumerable.Repeat($"<p>{German}</p>", 6));

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html lang='de'><body><article><h1>Die Mauer am Hafen</h1>{quotation}{article}</article></body></html>"));

        document.Language.Should().Be("de");
    }

    [Fact]
    public void Parse_BlocksInOtherLanguages_AreMarked()
    {
        const string french = "« Nous avons tout perdu dans la tempête, et personne ne nous a dit quand le port sera rouvert », a dit une habitante du village.";

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html lang='en'><body><article><h1>Council to rebuild wall</h1><p>{English}</p><blockquote><p>{french}</p></blockquote><p>{English.Replace("Tuesday", "Friday")}</p></article></body></html>"));

        document.Language.Should().Be("en");
        document.Body.Select(static block => block.Language).Should().Equal(null, "fr", null);
    }

    [Fact]
    public void Parse_HeadlineLeftUntranslated_IsMarked()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html lang='en'><body><article><h1>嵐で壊れた港の壁、再建へ</h1><p>{English}</p><p>{English.Replace("Tuesday", "Friday")}</p></article></body></html>"));

        document.Header.Should().ContainSingle(static block => block.Trace.Role == BlockRole.Title).Which.Language.Should().Be("ja");
    }

    private static ArticleDocument Parse(string claim, string text, string head = "", string url = "https://herald.example/a") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html lang='{claim}'><head>{head}</head><body><article><h1>No. 1</h1><p>{text}</p></article></body></html>", url: new Uri(url)));
}
