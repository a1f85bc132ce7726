namespace NewsParse.Tests.Cleaning;

public sealed class SiteContextTests
{
    [Theory]
    [InlineData("https://herald.example/a", "herald.example", true)]
    [InlineData("https://WWW.Herald.example:8080/a", "herald.example", true)]
    [InlineData("https://a.b.herald.example/", "Herald.Example", true)]
    [InlineData("https://myherald.example/", "herald.example", false)]
    [InlineData("https://herald.example.org/", "herald.example", false)]
    [InlineData("https://example/", "herald.example", false)]
    [InlineData(null, "herald.example", false)]
    public void HostIs_Url_MatchesWholeLabels(string? url, string domain, bool expected) =>
        new SiteContext(Reading.Sessions.Text("one"), Reading.Sessions.New(url: url is null ? null : new Uri(url))).HostIs(domain).Should().Be(expected);

    [Fact]
    public void Host_NameThatIsNone_StaysAsItIs() =>
        new SiteContext(Reading.Sessions.Text("one"), Reading.Sessions.New(url: new Uri("https://A\uFFFDb.example/"))).Host.Should().Be("a\uFFFDb.example");

    [Fact]
    public void HasLine_Within_LooksFromTheTop()
    {
        var site = new SiteContext(Reading.Sessions.Text("one\ntwo  three\nfour"), Reading.Sessions.New());

        site.HasLine("two three").Should().BeTrue();
        site.HasLine("two").Should().BeFalse();
        site.HasLine("four", within: 2).Should().BeFalse();
        site.HasLineStartingWith("two", within: 2).Should().BeTrue();
        site.HasLine(static line => line.Length == 4).Should().BeTrue();
    }
}
