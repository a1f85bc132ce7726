using System.Text.Json;

namespace NewsParse.Tests.Formats;

public sealed class AddressTests
{
    public static TheoryData<string> Odd { get; } =
    [
        "https://a.example/a b?q=x y#z z",
        "https://a.example/[x]{y}?a[]=1&b={c}",
        "https://a.example/\"q\"|^`\\<x>",
        "https://a.example/%zz%2",
        "https://a.example/#a#b",
        "https://a.example:8080/?q=a[0]",
        "https://[2001:db8::1]:8080/[x]",
        "https://ann:pa[ss]@a.example/x",
        "https://bücher.example/ü/東京?q=é#ß",
        "https://हिन्दी.example/",
        "https://a.example/\uE000\uFFFE",
        "mailto:ann [x]@a.example",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void ToJson_AddressThatBreaksTheRules_IsAnIri(string address)
    {
        var document = new ArticleDocument { CanonicalUrl = new Uri(address) };

        string json = document.ToJson();

        string written = Url(json, "canonicalUrl");
        AddressRules.IsIri(written).Should().BeTrue(written);
        ArticleDocument read = ArticleDocument.FromJson(json);
        read.ToJson().Should().Be(json);
        read.CanonicalUrl!.Host.Should().Be(document.CanonicalUrl.Host);
    }

    [Theory]
    [InlineData("/a b/[x]", "/a%20b/%5Bx%5D")]
    [InlineData("a/b?q=1#c#d", "a/b?q=1#c%23d")]
    [InlineData("/ü", "/%C3%BC")]
    public void ToJson_RelativeAddress_StaysRelative(string address, string written)
    {
        string json = new ArticleDocument { CanonicalUrl = new Uri(address, UriKind.Relative) }.ToJson();

        Url(json, "canonicalUrl").Should().Be(written);
        AddressRules.IsReference(written).Should().BeTrue();
        ArticleDocument.FromJson(json).CanonicalUrl!.IsAbsoluteUri.Should().BeFalse();
        ArticleDocument.FromJson(json).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("https://bücher.example/ü?a[]=é", "https://xn--bcher-kva.example/%C3%BC?a%5B%5D=%C3%A9")]
    [InlineData("https://bücher.example:8443/", "https://xn--bcher-kva.example:8443/")]
    [InlineData("https://ann:secret@a.example/{x}", "https://a.example/%7Bx%7D")]
    [InlineData("http://[::1]/[x]", "http://[::1]/%5Bx%5D")]
    public void ToNinjs_Address_IsAUri(string address, string written)
    {
        string uri = Url(new ArticleDocument { CanonicalUrl = new Uri(address) }.ToNinjs(), "uri");

        uri.Should().Be(written);
        AddressRules.IsUri(uri).Should().BeTrue();
    }

    [Fact]
    public void Formats_UserAndPassword_AreInNoneThatIsPublished()
    {
        var url = new Uri("https://ann:secret@a.example/b.jpg");
        var document = new ArticleDocument
        {
            CanonicalUrl = url,
            Byline = new Byline { Authors = [new Author { Name = "Ann Lee", Url = url }] },
            Origin = new ArticleOrigin { Publisher = "VNA", Kind = OriginKind.Syndicated, Url = url },
            License = new ArticleLicense { Kind = LicenseKind.Other, Name = "Terms", Url = url },
            Images = [new ArticleImage { Url = url }],
            Body = [new Figure { Url = url }, new Embed { Url = url }],
        };

        foreach (string written in new[] { document.ToPlainText(), document.ToMarkdown(), document.ToHtml(), document.ToJsonLd(), document.ToNinjs(), document.ToXRay() })
        {
            written.Should().NotContain("secret").And.NotContain("ann:");
        }

        document.ToHtml().Should().Contain("https://a.example/b.jpg");
        ArticleDocument.FromJson(document.ToJson()).CanonicalUrl!.UserInfo.Should().Be("ann:secret", "the JSON is the whole document");
    }

    [Fact]
    public void ToHtml_MailAddress_KeepsItsUser() =>
        new ArticleDocument { Byline = new Byline { Authors = [new Author { Name = "Ann", Url = new Uri("mailto:ann@herald.example") }] } }.ToHtml().Should().Contain("mailto:ann@herald.example");

    private static string Url(string json, string name)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty(name).GetString()!;
    }
}
