namespace NewsParse.Tests.Reading;

public sealed class VisibilityTests
{
    [Theory]
    [InlineData("<p>The levy<span role=tooltip>A tax on ships.</span> rose.</p>")]
    [InlineData("<p>The <span class=rollover>levy<span class=rollover-text>A tax on ships.</span></span> rose.</p>")]
    [InlineData("<p>The <a href=/levy class='link has-Tooltip'>levy<span class='tooltip box'>A tax on ships.</span></a> rose.</p>")]
    [InlineData("<p>The <span class=rollover>levy<span class='tooltip rollover-text'>A tax on ships.</span></span> rose.</p>")]
    public void Read_Tooltip_IsNotInTheLine(string html) => Sessions.Html(html).Texts().Should().Equal("The levy rose.");

    [Theory]
    [InlineData("<p>The <span class=rollover><span class=rollover-word>levy</span></span> rose.</p>")]
    [InlineData("<p>The <span class=term>levy<span class=tooltip-mark></span></span> rose.</p>")]
    [InlineData("<p>The <span>le<span class=tooltip>vy</span></span> rose.</p>")]
    [InlineData("<p class=tooltip-page>The <span class=popover>levy</span> rose.</p>")]
    public void Read_WordsThatOpenATooltip_AreInTheLine(string html) => Sessions.Html(html).Texts().Should().Equal("The levy rose.");
}
