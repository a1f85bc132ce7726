namespace NewsParse.Tests.Formats;

public sealed class XRayBrowserTests
{
    private const string Hostile = "<script>window.hit = 1</script><img src=x onerror=\"window.hit = 1\"></title></style><b id=out>";

    [Fact]
    public async Task ToXRay_InABrowser_LoadsWithoutErrorsAndFiltersByRole()
    {
        await using Browser browser = await Browser.Open(Page("A short report."));

        string before = await browser.Evaluate("document.querySelectorAll('.block:not([hidden])').length");
        await browser.Evaluate("document.querySelector('[data-role=Navigation]').click()");
        string after = await browser.Evaluate("[...document.querySelectorAll('.block')].filter(b => b.checkVisibility()).map(b => b.dataset.role).join()");
        string shown = await browser.Evaluate("document.querySelector('.shown').textContent");
        await browser.Evaluate("document.querySelector('[data-state=kept]').click()");
        string none = await browser.Evaluate("document.querySelectorAll('.block:not([hidden])').length");
        await browser.Evaluate("document.querySelector('.all').click()");
        string all = await browser.Evaluate("document.querySelectorAll('.block:not([hidden])').length");

        browser.Errors.Should().BeEmpty();
        (before, after, shown, none, all).Should().Be(("4", "Navigation", "1 of 4", "0", "4"));
    }

    [Fact]
    public async Task ToXRay_OfAPageFullOfMarkup_ShowsItAsText()
    {
        await using Browser browser = await Browser.Open(Page(Hostile));

        string hit = await browser.Evaluate("window.hit");
        string elements = await browser.Evaluate("document.querySelectorAll('img, #out, iframe, link, base, form, [style], [onclick], [onerror]').length + ',' + document.scripts.length");
        string texts = await browser.Evaluate("JSON.stringify([document.title, ...[...document.querySelectorAll('.text, h1')].map(e => e.textContent)])");

        browser.Errors.Should().BeEmpty();
        (hit, elements).Should().Be(("undefined", "0,1"));
        string[] seen = System.Text.Json.JsonSerializer.Deserialize<string[]>(texts)!;
        seen.Should().HaveCount(6);
        seen.Should().OnlyContain(static text => text.Contains(Hostile));
    }

    [Fact]
    public async Task ToXRay_BlockWrittenRightToLeft_IsShownSo()
    {
        await using Browser browser = await Browser.Open(Page("أعيد افتتاح الجسر القديم"));

        string directions = await browser.Evaluate("[...document.querySelectorAll('.text')].map(e => getComputedStyle(e).direction).join()");

        directions.Should().Be("rtl,rtl,rtl,rtl");
    }

    [Fact]
    public async Task ToXRay_OnAPhone_IsNoWiderThanTheScreen()
    {
        await using Browser browser = await Browser.Open(Page(new string('w', 3_000)), width: 400);

        string fits = await browser.Evaluate("innerWidth + ' ' + (document.documentElement.scrollWidth <= document.documentElement.clientWidth)");

        fits.Should().Be("400 true");
    }

    [Fact]
    public async Task ToXRay_FocusOnABlock_ShowsItsPath()
    {
        await using Browser browser = await Browser.Open(Page("A short report."));

        await browser.Evaluate("document.querySelector('.block').focus()");
        string visible = await browser.Evaluate("document.querySelector('.block .more').checkVisibility() + ' ' + document.querySelector('.block .more code').textContent");
        await browser.Evaluate("document.querySelector('.block .why code').click()");
        string selected = await browser.Evaluate("getSelection().toString()");

        visible.Should().Be("true body>nav.menu");
        selected.Should().Be("label.nav");
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData(" ")]
    public async Task ToXRay_KeyOnARule_CopiesIt(string key)
    {
        await using Browser browser = await Browser.Open(Page("A short report."));

        await browser.Evaluate("document.querySelector('.block .why code').focus()");
        string isDone = await browser.Evaluate($"document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}))");

        isDone.Should().Be("false", "the page must not scroll");
        (await browser.Evaluate("getSelection().toString()")).Should().Be("label.nav");
    }

    [Fact]
    public async Task ToXRay_Escape_ClosesWhatTheFocusOpenedUntilItLeaves()
    {
        const string IsOpen = "document.querySelector('.block .more').checkVisibility()";
        await using Browser browser = await Browser.Open(Page("A short report."));

        await browser.Evaluate("document.querySelector('.block').focus() || document.querySelector('.block .more code').focus()");
        string before = await browser.Evaluate(IsOpen);
        await browser.Evaluate("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))");
        string after = await browser.Evaluate(IsOpen + " + ' ' + document.activeElement.className.startsWith('block')");
        await browser.Evaluate("document.querySelectorAll('.block')[1].focus() || document.querySelector('.block').focus()");
        string again = await browser.Evaluate(IsOpen);

        (before, after, again).Should().Be(("true", "false true", "true"));
    }

    private static string Page(string text) => XRayTests.Document(text).ToXRay();
}
