using System.Text;

namespace NewsParse.Tests.Model;

public sealed class ArticleSourceTests
{
    private static readonly Uri s_relative = new("/news/bridge", UriKind.Relative);
    private static readonly Uri s_absolute = new("https://herald.example/news/bridge");

    [Fact]
    public void From_Null_Throws()
    {
        ((Action)(static () => ArticleSource.FromHtml((string)null!))).Should().Throw<ArgumentNullException>().WithParameterName("html");
        ((Action)(static () => ArticleSource.FromHtml((byte[])null!))).Should().Throw<ArgumentNullException>().WithParameterName("html");
        ((Action)(static () => ArticleSource.FromText((string)null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");
        ((Action)(static () => ArticleSource.FromText((byte[])null!))).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void From_RelativeUrl_Throws()
    {
        ((Action)(static () => ArticleSource.FromHtml("<p>a", s_relative))).Should().Throw<ArgumentException>();
        ((Action)(static () => ArticleSource.FromHtml("<p>a"u8.ToArray(), url: s_relative))).Should().Throw<ArgumentException>();
        ((Action)(static () => ArticleSource.FromText("a", s_relative))).Should().Throw<ArgumentException>();
        ((Action)(static () => _ = ArticleSource.FromText("a") with { Url = s_relative })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void From_StringOrBytes_KeepsWhatIsKnown()
    {
        ArticleSource page = ArticleSource.FromHtml("<p>a"u8.ToArray(), "text/html; charset=utf-8", s_absolute);
        ArticleSource text = ArticleSource.FromText("a") with { FetchedAt = DateTimeOffset.UnixEpoch };

        page.Kind.Should().Be(ArticleSourceKind.Html);
        page.Url.Should().Be(s_absolute);
        page.ContentType.Should().Be("text/html; charset=utf-8");
        text.Kind.Should().Be(ArticleSourceKind.Text);
        text.Url.Should().BeNull();
        text.FetchedAt.Should().Be(DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public void ToString_Content_IsNotShown() =>
        ArticleSource.FromHtml(Encoding.UTF8.GetBytes("<p>secret")).ToString().Should().NotContain("secret");
}
