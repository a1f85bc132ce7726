using static NewsParse.Tests.Metadata.Titles.TitlePage;

namespace NewsParse.Tests.Metadata.Titles;

public sealed class HeadlinePartsTests
{
    private const string Headline = "Council votes to rebuild the harbour wall";
    private const string Deck = "After a winter of waiting the port gets its shelter back, though at twice the price that was once agreed on.";

    [Theory]
    [InlineData("<p class=kicker>Storm damage</p><h1>{0}</h1>")]
    [InlineData("<header><span class=article__overline>Storm damage</span><h1>{0}</h1></header>")]
    [InlineData("<div class=dachzeile>Storm damage:</div><h1>{0}</h1>")]
    [InlineData("<div class=head-eyebrow><a href=/storms>Storm damage</a></div><h1>{0}</h1>")]
    [InlineData("<p class=article-antetitulo>Storm damage</p><h1>{0}</h1>")]
    [InlineData("<p class=surtitre>Storm damage</p><h1>{0}</h1>")]
    [InlineData("<p class=occhiello>Storm damage</p><h1>{0}</h1>")]
    [InlineData("<p class=nadtytul>Storm damage</p><h1>{0}</h1>")]
    [InlineData("<h1><span class=headline-kicker>Storm damage</span> <span>{0}</span></h1>")]
    [InlineData("<h1><div class=topline>Storm damage</div><div>{0}</div></h1>")]
    public void Parse_NamedAsKicker_IsTheKicker(string top)
    {
        ArticleDocument document = Parse(Card(Headline), string.Format(null, top, Headline));

        document.Kicker.Should().Be("Storm damage");
        document.Title.Should().Be(Headline);
        document.Evidence.Should().Contain(static evidence => evidence.Field == ArticleField.Kicker && evidence.IsChosen && evidence.Value == "Storm damage");
    }

    [Fact]
    public void Parse_KickerBlock_StandsInTheHeader()
    {
        ArticleDocument document = Parse("", $"<p class=kicker>Storm damage</p><h1>{Headline}</h1>");

        document.BlockOf(BlockRole.Kicker).Text.Should().Be("Storm damage");
        document.BlockOf(BlockRole.Kicker).Trace.Rule.Should().Be("metadata.kicker");
    }

    [Theory]
    [InlineData("<div>Storm damage</div><h1>{0}</h1>")]
    [InlineData("<h1><b class=x1>Storm damage</b> {0}</h1>")]
    public void Parse_ClaimedTitleSetsItOff_IsTheKicker(string top)
    {
        ArticleDocument document = Parse(Card($"Storm damage: {Headline}"), string.Format(null, top, Headline));

        document.Kicker.Should().Be("Storm damage");
    }

    [Theory]
    [InlineData("<div>Storm damage</div><h1>{0}</h1>", "nothing says what it is")]
    [InlineData("<div class=kicker>Home / Regional / Port</div><h1>{0}</h1>", "it is the way to the section")]
    [InlineData("<div class=kicker><a href=/>Home</a> <a href=/r>Regional</a></div><h1>{0}</h1>", "it is the way to the section")]
    [InlineData("<div class=kicker>May 3, 2024</div><h1>{0}</h1>", "it is a date")]
    [InlineData("<div class=kicker>The Coastal Herald</div><h1>{0}</h1>", "it is the site")]
    [InlineData("<nav><span class=kicker>Storm damage</span></nav><h1>{0}</h1>", "it is of the menu")]
    [InlineData("<div class=kicker>The council has voted to rebuild the wall that the storm of last winter broke in three places</div><h1>{0}</h1>", "it is a sentence")]
    [InlineData("<h1>{0}</h1><p class=kicker>Storm damage</p>", "it stands below")]
    public void Parse_NoKicker_IsNull(string top, string because)
    {
        ArticleDocument document = Parse("<meta property='og:site_name' content='The Coastal Herald'>", string.Format(null, top, Headline));

        document.Kicker.Should().BeNull(because);
    }

    [Theory]
    [InlineData("<h1>{0}</h1><h2 class=article-subtitle>Work begins in the spring</h2>")]
    [InlineData("<h1>{0}</h1><p class=subheadline>Work begins in the spring</p>")]
    [InlineData("<h1>{0}</h1><p class=sous-titre>Work begins in the spring</p>")]
    [InlineData("<h1>{0}</h1><p class=unterzeile>Work begins in the spring</p>")]
    [InlineData("<h1>{0}</h1><p class=sottotitolo>Work begins in the spring</p>")]
    [InlineData("<h1>{0}</h1><p itemprop=alternativeHeadline>Work begins in the spring</p>")]
    [InlineData("<header><h1>{0}</h1><h2>Work begins in the spring</h2></header>")]
    [InlineData("<hgroup><h1>{0}</h1><h2>Work begins in the spring</h2></hgroup>")]
    public void Parse_SecondHeadline_IsTheSubtitle(string top)
    {
        ArticleDocument document = Parse("", string.Format(null, top, Headline));

        document.Subtitle.Should().Be("Work begins in the spring");
        document.Title.Should().Be(Headline);
        document.AlternativeTitles.Should().NotContain("Work begins in the spring");
    }

    [Fact]
    public void Parse_AlternativeHeadlineThatIsShown_IsTheSubtitle()
    {
        ArticleDocument document = Parse(Filed(Headline, more: ",\"alternativeHeadline\":\"Work begins in the spring\""), $"<h1>{Headline}</h1><div>Work begins in the spring</div>");

        document.Subtitle.Should().Be("Work begins in the spring");
    }

    [Theory]
    [InlineData("<h1>{0}</h1>", "<h2>The decision</h2>" + Body + "<h2>The cost</h2>" + Body, "it is the first of the headings within the text")]
    [InlineData("<h1>{0}</h1><h2>Council votes to rebuild the harbour wall</h2>", Body, "it is the headline again")]
    [InlineData("<h1>{0}</h1><div class=share><h2 class=subtitle>Tell your friends</h2></div>", Body, "it is for sharing")]
    public void Parse_NoSubtitle_IsNull(string top, string body, string because)
    {
        ArticleDocument document = Parse("", string.Format(null, top, Headline), body);

        document.Subtitle.Should().BeNull(because);
    }

    [Theory]
    [InlineData("<p class=standfirst>{1}</p>")]
    [InlineData("<p class=article-dek>{1}</p>")]
    [InlineData("<div class=c-deck><p>{1}</p></div>")]
    [InlineData("<p class=chapo>{1}</p>")]
    [InlineData("<p class=entradilla>{1}</p>")]
    [InlineData("<p class=article__ingress>{1}</p>")]
    [InlineData("<p class=vorspann>{1}</p>")]
    [InlineData("<p class=perex>{1}</p>")]
    [InlineData("<h2 class=sapo>{1}</h2>")]
    [InlineData("<p class=lead>{1}</p>")]
    [InlineData("<div class=article-intro>{1}</div>")]
    [InlineData("<p itemprop=description>{1}</p>")]
    [InlineData("<p class=subtitle>{1} The vote was close, and it will be fought over again before the summer is out.</p>")]
    public void Parse_NamedAsStandfirst_IsTheStandfirst(string deck)
    {
        ArticleDocument document = Parse("", string.Format(null, "<header><h1>{0}</h1>" + deck + "</header>", Headline, Deck));

        document.Standfirst.Should().StartWith(Deck);
        document.Evidence.Should().Contain(static evidence => evidence.Field == ArticleField.Standfirst && evidence.IsChosen);
        document.Removed.Should().NotContain(block => block.Text == document.Standfirst, "it stays in the body where it is read there, and else stands in the header");
        document.Header.Should().NotContain(block => block.Text == document.Standfirst && block.Trace.Role != BlockRole.Standfirst);
    }

    [Theory]
    [InlineData("<p><b>{1}</b></p>")]
    [InlineData("<h2>{1}</h2>")]
    [InlineData("<p class=x7f>{1}</p>")]
    public void Parse_DescriptionIsShownApart_IsTheStandfirst(string deck)
    {
        ArticleDocument document = Parse($"<meta name=description content='{Deck}'>", $"<h1>{Headline}</h1>", string.Format(null, deck, Headline, Deck) + Body);

        document.Standfirst.Should().Be(Deck);
    }

    [Theory]
    [InlineData("<meta name=description content='The council voted on Tuesday to rebuild the harbour wall, which the storm of last winter had broken in three places.'>", Body, "the description is the first paragraph")]
    [InlineData("<meta name=description content='" + Deck + "'>", Body, "the description is not shown")]
    [InlineData("", "<p class=first>" + Deck + "</p>" + Body, "nothing says what it is")]
    [InlineData("", Body + "<p class=standfirst>" + Deck + "</p>", "it stands further down")]
    [InlineData("", "<figure><img src=/1.jpg><figcaption class=description>" + Deck + "</figcaption></figure>" + Body, "it is a caption")]
    [InlineData("", "<aside><p class=teaser>" + Deck + "</p></aside>" + Body, "it is of another story")]
    public void Parse_NoStandfirst_IsNull(string head, string body, string because)
    {
        ArticleDocument document = Parse(head, $"<h1>{Headline}</h1>", body);

        document.Standfirst.Should().BeNull(because);
        document.Lede.Should().NotBeNull();
    }

    [Fact]
    public void Parse_AllThree_AreToldApartAndKeptOnce()
    {
        ArticleDocument document = Parse(
            $"<meta name=description content='{Deck}'>",
            $"<header><p class=kicker>Storm damage</p><h1>{Headline}</h1><h2 class=subtitle>Work begins in the spring</h2><p class=byline>By Jane Roe</p><p class=deck>{Deck}</p></header>");

        (document.Kicker, document.Title, document.Subtitle, document.Standfirst).Should().Be(("Storm damage", Headline, "Work begins in the spring", Deck));
        document.Header.Concat(document.Removed).Select(static block => block.Trace.Position).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Parse_TextWithTheKickerAboveItsHeadline_TellsThemApart()
    {
        const string sentence = "The council voted on Tuesday to rebuild the harbour wall, which the storm of last winter had broken in three places.";
        string text = $"Storm damage: {Headline} | Coastal Herald\n\nNews\n\nSport\n\nStorm damage\n\n{Headline}\n\nBy Jane Roe\n\n{sentence}\n\n{sentence} Work begins in spring.";

        ArticleDocument document = ArticleParser.Default.Parse(ArticleSource.FromText(text));

        document.Title.Should().Be($"Storm damage: {Headline}");
        document.Kicker.Should().Be("Storm damage");
    }

    [Fact]
    public void Parse_NoHeadline_HasNoParts()
    {
        ArticleDocument document = Parse("", "<p class=kicker>Storm damage</p>");

        (document.Kicker, document.Subtitle, document.Standfirst).Should().Be((null, null, null));
    }
}
