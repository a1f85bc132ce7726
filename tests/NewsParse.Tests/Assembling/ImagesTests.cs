namespace NewsParse.Tests.Assembling;

/// <summary>Which images a document has, and what it says of them.</summary>
public sealed class ImagesTests
{
    private const string Text = "The council of Oakmere met on a Monday in May and decided, after a long debate, to build one more bridge over the river Alder.";

    private static readonly Uri s_url = new("https://herald.example/news/bridge");

    [Fact]
    public void Parse_CaptionAndCreditInBoxesOfTheirOwn_MakeOneFigure()
    {
        ArticleDocument document = Parse("""
            <figure><img src="/bridge.jpg" width="800" alt="A bridge"><figcaption><p>The bridge at dawn.</p><p class="credit">Photo: Ann Lee</p></figcaption></figure>
            """);

        Figure figure = document.Body.OfType<Figure>().Should().ContainSingle().Subject;
        figure.Should().BeEquivalentTo(
            new { Url = new Uri("https://herald.example/bridge.jpg"), Alt = "A bridge", Text = "The bridge at dawn.\nPhoto: Ann Lee", Caption = "The bridge at dawn.", Credit = "Ann Lee" });
        figure.Traces.Should().HaveCount(2);
        document.Images.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Url = figure.Url, Alt = "A bridge", Caption = "The bridge at dawn.", Credit = "Ann Lee", BodyIndex = document.Body.IndexOf(figure) });
    }

    [Theory]
    [InlineData("<figcaption>The bridge at dawn. <span class=\"photo-credit\">Ann Lee/CBR</span></figcaption>")]
    [InlineData("<figcaption>The bridge at dawn. Photo by <span class=\"photographer\">Ann Lee</span>/CBR</figcaption>")]
    [InlineData("<figcaption>The bridge at dawn. <span class=\"credit\">Credit: </span>Ann Lee/CBR</figcaption>")]
    [InlineData("<figcaption>The bridge at dawn. <span itemprop=\"copyrightHolder\">© Ann Lee/CBR</span></figcaption>")]
    public void Parse_CreditMarkedWithinTheCaption_IsPartedFromIt(string caption)
    {
        Figure figure = Parse($"<figure><img src=/bridge.jpg width=800>{caption}</figure>").Body.OfType<Figure>().Single();

        figure.Caption.Should().Be("The bridge at dawn.");
        figure.Credit.Should().Be("Ann Lee/CBR");
    }

    [Fact]
    public void Parse_CaptionThatIsOnlyACredit_HasNoCaption()
    {
        Figure figure = Parse("<figure><img src=/bridge.jpg width=800><figcaption>Foto: Ann Lee/dpa</figcaption></figure>").Body.OfType<Figure>().Single();

        figure.Caption.Should().BeNull();
        figure.Credit.Should().Be("Ann Lee/dpa");
        figure.Text.Should().Be("Foto: Ann Lee/dpa");
    }

    [Fact]
    public void Parse_RightsNotice_IsNobodysCredit() =>
        Parse("<figure><img src=/bridge.jpg width=800><figcaption>The bridge at dawn.<div class=copyright>All rights reserved</div></figcaption></figure>")
            .Body.OfType<Figure>().Should().OnlyContain(static figure => figure.Credit == null);

    [Theory]
    [InlineData("<img src='/i/pixel.gif' width=1 height=1>")]
    [InlineData("<img src='https://counter.example/c.gif'>")]
    [InlineData("<img src='/i/logo.svg'>")]
    [InlineData("<img class='site-logo' src='/i/herald.png'>")]
    [InlineData("<img class='avatar' src='/i/ann.jpg' width=200>")]
    [InlineData("<span class='author-image'><img src='/i/ann.jpg' width=200></span>")]
    [InlineData("<img src='/i/mail.png' width=32 height=32>")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")]
    public void Parse_CounterLogoPortraitOrIcon_IsNoImageOfTheArticle(string image) => Parse(image).Images.Should().BeEmpty();

    [Theory]
    [InlineData("<img src='/i/placeholder.svg' data-src='/i/bridge.jpg'>")]
    [InlineData("<img src='/i/bridge-w40.jpg' data-src='/i/bridge.jpg'>")]
    [InlineData("<img src='/i/missing-image.svg' srcset='/i/bridge-s.jpg 300w, /i/bridge.jpg 1200w'>")]
    [InlineData("<picture><source srcset='/i/bridge.jpg 1200w'><img alt=''></picture>")]
    [InlineData("<img data-url='/i/bridge.jpg'>")]
    [InlineData("<img src='/i/bridge.jpg' data-url='/share/1'>")]
    public void Parse_ImageThatLoadsLate_HasTheAddressOfThePictureItself(string image) =>
        Parse(image).Images.Should().ContainSingle().Which.Url.Should().Be(new Uri("https://herald.example/i/bridge.jpg"));

    [Fact]
    public void Parse_LogoWithWordsUnderIt_IsRemovedWithItsWords()
    {
        ArticleDocument document = Parse("<figure class=logo><img src=/i/logo.svg><figcaption>Herald Posted</figcaption></figure>");

        document.Body.Should().NotContain(static block => block is Figure);
        document.Removed.Should().ContainSingle(static block => block.Text == "Herald Posted").Which.Trace.Rule.Should().Be("assembling.ornament");
    }

    [Theory]
    [InlineData("https://cdn.herald.example/w1200/bridge-20240503.jpg?fit=crop", 1)]
    [InlineData("https://cdn.herald.example/other-20240503.jpg", 2)]
    [InlineData("https://cdn.herald.example/herald-logo.png", 1)]
    public void Parse_LeadImageOfTheMetadata_IsFirstAndTakenOnceAndNeverTheLogo(string lead, int count)
    {
        ArticleDocument document = Parse("<img src='https://cdn.herald.example/w640/bridge-20240503.jpg' width=640>", $"<meta property=og:image content='{lead}'>");

        document.Images.Should().HaveCount(count);
        document.Images.Select(static image => image.BodyIndex).Where(static index => index is not null).Should().ContainSingle();
        document.Images[0].BodyIndex.HasValue.Should().Be(count == 1);
    }

    private static ArticleDocument Parse(string image, string head = "") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<head>{head}<title>Bridge</title></head><body><article><h1>One more bridge for Oakmere</h1><p>{Text}</p>{image}<p>{Text} It will open in June.</p><p>{Text} The mayor was glad.</p></article>",
            s_url));
}
