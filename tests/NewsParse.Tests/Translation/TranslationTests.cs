namespace NewsParse.Tests.Translation;

/// <summary>What is taken for a sign of machine translation, and what is not.</summary>
public sealed class TranslationTests
{
    private const string Opening =
        "The harbour office said on Friday that the ferry between the two shores of the upper lake would return before the winter, after years of repairs to the old landing stage.\n\n"
        + "It carries forty people and four cars, and those who live on the far shore have waited for it since the bridge was closed to lorries in the spring.\n\n";

    [Fact]
    public void Parse_NaturalText_HasNoSignalAtAll()
    {
        ArticleTranslation translation = Parse(Opening + "“We have waited long enough,” said the head of the district, who came with her prime minister and a state secretary to watch the first crossing.");

        translation.Score.Should().Be(0);
        translation.Signals.Should().BeEmpty();
        translation.SourceLanguage.Should().BeNull();
    }

    [Theory]
    [InlineData("The prime clergyman came to watch the first crossing.", "prime clergyman", "prime minister")]
    [InlineData("It was the topic of the multilateral mountain in the capital.", "multilateral mountain", "multilateral summit")]
    [InlineData("A leading number of the party opened the landing stage.", "leading number", "leading figure")]
    [InlineData("He spoke of counterfeit consciousness at the landing stage.", "counterfeit consciousness", "artificial intelligence")]
    [InlineData("Tens of thousands followed it on web-based media.", "web-based media", "social media")]
    [InlineData("She made a condition visit to the far shore.", "condition visit", "state visit")]
    [InlineData("The money will assist fund the landing stage.", "assist fund", "help fund")]
    public void Parse_SpunPhrase_IsFlaggedWithWhatWasMeant(string sentence, string phrase, string meant)
    {
        ArticleTranslation translation = Parse(Opening + sentence);

        TranslationSignal signal = translation.Signals.Should().ContainSingle().Which;
        signal.Kind.Should().Be(TranslationSignalKind.SpunPhrase);
        signal.Suggestion.Should().Be(meant);
        signal.Text.Should().Be(phrase);
        sentence.Substring(signal.Start, signal.Length).Should().Be(phrase);
        signal.Block.Should().Be(2);
    }

    [Theory]
    [InlineData("The prime, clergyman or not, came to watch.")]
    [InlineData("Solar energy and nuclear energy cost more than the wind.")]
    [InlineData("She keeps her personal records at home.")]
    [InlineData("He climbed the mountain in a leadership race.")]
    public void Parse_NaturalPhrase_IsNotFlagged(string sentence) => Parse(Opening + sentence).Signals.Should().BeEmpty();

    [Theory]
    [InlineData("The US-US ally has more boats than before.", TranslationSignalKind.BrokenWord, "US-US ally")]
    [InlineData("Friends and inc- administrators came to see it.", TranslationSignalKind.BrokenWord, "inc- administrators")]
    [InlineData("He spoke of the lake in his later attend to the district.", TranslationSignalKind.MisusedWord, "later attend")]
    [InlineData("The office met the general public in its US attend.", TranslationSignalKind.MisusedWord, "US attend")]
    [InlineData("The winter could, a feared in the district, stop the boats.", TranslationSignalKind.MisusedWord, "a feared")]
    [InlineData("The hésitation of the district lasted for months.", TranslationSignalKind.ForeignWord, "hésitation")]
    [InlineData("The hаrbour was closed.", TranslationSignalKind.ForeignWord, "hаrbour")]
    public void Parse_OddWord_IsFlagged(string sentence, TranslationSignalKind kind, string text) =>
        Parse(Opening + sentence).Signals.Should().ContainSingle(signal => signal.Kind == kind).Which.Text.Should().Be(text);

    [Theory]
    [InlineData("Those who attend, and the men who decide in the office, were there.")]
    [InlineData("A hundred in the district own a boat, and a learned judge came.")]
    [InlineData("The pre- and post-war boats, and short- to long-haul ones, are gone.")]
    [InlineData("The café’s owner gave his fiancée a naïve sketch, a cliché of the façade.")]
    [InlineData("A so-so win-win, 50-50 at best.")]
    public void Parse_OrdinaryWords_AreNotFlagged(string sentence) => Parse(Opening + sentence).Signals.Should().BeEmpty();

    [Fact]
    public void Parse_SynonymInPlaceOfSaid_IsFlaggedOnce()
    {
        ArticleTranslation translation = Parse(Opening.Replace("said", "stated", StringComparison.Ordinal) + "“It is late,” he stated.\n\n“It is not,” she stated, and others stated the same on the shore that evening.");

        TranslationSignal signal = translation.Signals.Should().ContainSingle().Which;
        signal.Kind.Should().Be(TranslationSignalKind.UnusualWording);
        signal.Suggestion.Should().Be("said");
        translation.Score.Should().BeInRange(.01, .5, "some people write so");
    }

    [Fact]
    public void Parse_TokenizedText_IsRepairedAndFlagged()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(Opening + "The ferry is n't late , the Indo- Pacific office says , and it 's the only one.\n\nThe boats ca n't leave."));

        document.Body.OfType<Paragraph>().Select(static paragraph => paragraph.Text).Should().Contain("The ferry isn't late, the Indo-Pacific office says, and it's the only one.");
        document.Repairs.Should().OnlyContain(static repair => repair.Block >= 2 && repair.Field == null);
        document.Translation.Signals.Should().OnlyContain(static signal => signal.Kind == TranslationSignalKind.Spacing);
        document.Translation.Score.Should().BeGreaterThan(.5);
    }

    [Fact]
    public void Parse_UntranslatedLine_NamesTheSourceLanguage()
    {
        ArticleTranslation translation = Parse(Opening + "Die Fähre zwischen den beiden Ufern des oberen Sees soll noch vor dem Winter wieder fahren, sagte die Hafenbehörde am Freitag.\n\nThe district will pay for the boats, it said, and it has asked those who own one to register it.");

        translation.Signals.Should().ContainSingle(static signal => signal.Kind == TranslationSignalKind.UntranslatedText);
        translation.SourceLanguage.Should().Be("de");
        translation.Score.Should().BeLessThan(.5, "a quotation may be in another language too");
    }

    [Theory]
    [InlineData("<html lang=\"en\" class=\"translated-ltr\">", null)]
    [InlineData("<html lang=\"en-x-mtfrom-de\">", "de")]
    public void Parse_MarkOfATranslatingProgram_IsAsGoodAsCertain(string html, string? source)
    {
        ArticleTranslation translation = Page(html + "<body><h1>The ferry</h1>" + Paragraphs());

        translation.Signals.Should().ContainSingle(static signal => signal.Kind == TranslationSignalKind.PageMark);
        translation.Score.Should().BeGreaterThan(.9);
        translation.SourceLanguage.Should().Be(source);
    }

    [Fact]
    public void Parse_NestedFontElements_AreAMark()
    {
        const string font = "<font style=\"vertical-align: inherit;\">";

        Page("<html lang=\"en\"><body><h1>The ferry</h1>" + Paragraphs().Replace("<p>", $"<p>{font}{font}", StringComparison.Ordinal)).Score.Should().BeGreaterThan(.9);
    }

    [Theory]
    [InlineData("Chia sẻ", "vi")]
    [InlineData("Quay lên trên", "vi")]
    [InlineData("トップへ戻る", "ja")]
    [InlineData("Поделиться", "ru")]
    [InlineData("Comment (0)", null)]
    public void Parse_LabelOfAnotherLanguage_IsASignAndNoText(string label, string? language)
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromHtml($"<html lang=\"en\"><body><article><h1>The ferry</h1>{Paragraphs()}<p>{label}</p>{Paragraphs()}</article>"));

        document.Translation.Signals.Should().ContainSingle().Which.Kind.Should().Be(TranslationSignalKind.ForeignLabel);
        document.Translation.SourceLanguage.Should().Be(language);
        document.Removed.Should().Contain(block => block.Text == label && block.Trace.Rule == "label.phrase");
    }

    [Theory]
    [InlineData("Impressum")]
    [InlineData("Home")]
    [InlineData("Facebook")]
    [InlineData("Comments (3)")]
    public void Parse_LabelThatStandsEverywhere_IsNoSign(string label) =>
        Page($"<html lang=\"en\"><body><article><h1>The ferry</h1>{Paragraphs()}</article><div>{label}</div>").Signals.Should().BeEmpty();

    [Fact]
    public void Parse_NoticeBelowTheArticle_IsHeard()
    {
        ArticleTranslation translation = Page("<html lang=\"en\"><body><article><h1>The ferry</h1>" + Paragraphs() + "</article><div class=\"note\"><small>This text was automatically translated.</small></div>");

        translation.Signals.Should().ContainSingle(static signal => signal.Kind == TranslationSignalKind.Notice);
        translation.Score.Should().BeGreaterThan(.5);
    }

    [Fact]
    public void Parse_RepairSwitchedOff_LeavesTheTextAsItWas()
    {
        ArticleParser parser = ArticleParser.CreateBuilder().WithRepair(RepairRules.None).Build();

        ArticleDocument document = parser.Parse(ArticleSource.FromText(Opening + "The ferry is n't late."));

        document.Repairs.Should().BeEmpty();
        document.ToPlainText().Should().Contain("is n't");
    }

    [Fact]
    public void ToJson_RepairsAndSignals_ComeBackAsTheyWere()
    {
        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(Opening + "The prime clergyman is n't late."));

        ArticleDocument read = ArticleDocument.FromJson(document.ToJson());

        read.Repairs.Should().Equal(document.Repairs).And.NotBeEmpty();
        read.Translation.Signals.Should().Equal(document.Translation.Signals).And.NotBeEmpty();
        read.Translation.Score.Should().Be(document.Translation.Score);
    }

    private static ArticleTranslation Parse(string text) => ArticleParser.Default.Parse(ArticleSource.FromText("Ferry to return to the upper lake\n\n" + text)) is { } document
        ? document.Translation with { Signals = [.. document.Translation.Signals.Select(static signal => signal with { Block = signal.Block - 1 })] }
        : throw new InvalidOperationException();

    private static string Paragraphs() => string.Concat(Opening.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Concat(Opening.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)[..1]).Select(static paragraph => $"<p>{paragraph}</p>"));

    private static ArticleTranslation Page(string html) => ArticleParser.Default.Parse(ArticleSource.FromHtml(html)).Translation;
}
