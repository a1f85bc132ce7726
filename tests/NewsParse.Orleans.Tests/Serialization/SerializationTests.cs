using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace NewsParse.Orleans.Tests.Serialization;

public sealed class SerializationTests : IDisposable
{
    private const string Html = "<title>Müller’s 磨坊 🌾</title><p>Zwei\r\nZeilen\0</p>";

    private static readonly Uri s_url = new("HTTPS://Herald.example:443/a%2Fb/../ü?q=1#part");

    private readonly ServiceProvider _services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    public static TheoryData<ArticleSource> Sources =>
    [
        ArticleSource.FromHtml(Html, s_url),
        ArticleSource.FromText(Html) with { FetchedAt = new DateTimeOffset(2026, 3, 2, 8, 15, 0, 123, TimeSpan.FromMinutes(345)) },
        ArticleSource.FromHtml([0, 255, 13, 10, 0xC3], "text/html; charset=gb2312", s_url),
        ArticleSource.FromText("xx\u00ff bytes"u8.ToArray().AsMemory(2, 4), null, s_url),
        ArticleSource.FromText(ReadOnlyMemory<byte>.Empty, ""),
        ArticleSource.FromHtml(""),
        ArticleSource.FromHtml("half \ud800 a pair \udc00"),
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Sources))]
    public void Source_SentAndReceived_IsTheSame(ArticleSource source)
    {
        ArticleSource received = Send(source);

        received.Kind.Should().Be(source.Kind);
        received.Text.Should().Be(source.Text);
        received.Bytes.ToArray().Should().Equal(source.Bytes.ToArray());
        received.ContentType.Should().Be(source.ContentType);
        received.Url.Should().Be(source.Url);
        received.Url?.OriginalString.Should().Be(source.Url?.OriginalString);
        received.FetchedAt.Should().Be(source.FetchedAt);
        received.FetchedAt.GetValueOrDefault().Offset.Should().Be(source.FetchedAt.GetValueOrDefault().Offset);
    }

    [Fact]
    public void Document_SentAndReceived_IsTheSame()
    {
        ArticleDocument document = ArticleParser.Default.Parse(
            ArticleSource.FromHtml(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "pages", "alder-bridge.html")), url: s_url));

        ParseReply received = Send(new ParseReply { Document = document });

        received.Failure.Should().BeNull();
        received.Document!.ToJson().Should().Be(document.ToJson());
        received.Document.Body.Should().HaveSameCount(document.Body);
    }

    [Theory]
    [InlineData(ParseFailureCode.TooLarge)]
    [InlineData((ParseFailureCode)4_711)]
    public void Failure_SentAndReceived_IsTheSame(ParseFailureCode code)
    {
        var failure = new ParseFailure(code, "Too large.");

        Send(new ParseReply { Failure = failure }).Should().Be(new ParseReply { Failure = failure });
    }

    /// <summary>Within a process a call copies what it is given, unless it is known never to change.</summary>
    [Fact]
    public void Reply_Copied_IsNot()
    {
        var reply = new ParseReply { Document = new ArticleDocument() };

        _services.GetRequiredService<DeepCopier>().Copy(reply).Should().BeSameAs(reply);
    }

    public void Dispose() => _services.Dispose();

    private T Send<T>(T value)
    {
        Serializer serializer = _services.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(value))!;
    }
}
