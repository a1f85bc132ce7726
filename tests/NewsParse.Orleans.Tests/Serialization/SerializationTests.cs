using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NewsParse.Orleans.Serialization;
using Orleans.Configuration;
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

    [Fact]
    public void Document_OfANewerSilo_CannotBeRead()
    {
        Serializer serializer = _services.GetRequiredService<Serializer>();
        byte[] sent = serializer.SerializeToArray(new ParseReply { Document = new ArticleDocument { Kind = ArticleKind.Listing } });
        int at = sent.AsSpan().IndexOf("\"Listing\""u8);
        "\"Podcast\""u8.CopyTo(sent.AsSpan(at));

        FluentActions.Invoking(() => serializer.Deserialize<ParseReply>(sent)).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData('a', 1_040_000, true)]
    [InlineData('a', 1_048_000, false)]
    [InlineData('é', 520_000, true)]
    [InlineData('é', 524_000, false)]
    [InlineData('\ud800', 520_000, true)]
    [InlineData('\ud800', 524_000, false)]
    public void Source_OverTheBoundOfAMessage_IsRefused(char part, int times, bool isSent)
    {
        using ServiceProvider services = Bounded();
        Serializer serializer = services.GetRequiredService<Serializer>();
        var source = ArticleSource.FromText(new string(part, times));

        Action act = () => serializer.SerializeToArray(source);

        if (isSent)
        {
            act.Should().NotThrow();
        }
        else
        {
            act.Should().Throw<MessageTooLargeException>();
        }
    }

    [Fact]
    public void Document_OverTheBoundOfAMessage_IsRefused()
    {
        using ServiceProvider services = Bounded();
        Serializer serializer = services.GetRequiredService<Serializer>();

        FluentActions.Invoking(() => serializer.SerializeToArray(new ParseReply { Document = new ArticleDocument { Title = new string('a', 1 << 20) } })).Should().Throw<MessageTooLargeException>();
    }

    [Fact]
    public void MessageTooLarge_SentAndReceived_IsTheSame() =>
        Send<Exception>(new MessageTooLargeException("Too large.")).Should().BeOfType<MessageTooLargeException>().Which.Message.Should().Be("Too large.");

    /// <summary>Within a process a call copies what it is given, unless it is known never to change.</summary>
    [Fact]
    public void Reply_Copied_IsNot()
    {
        var reply = new ParseReply { Document = new ArticleDocument() };

        _services.GetRequiredService<DeepCopier>().Copy(reply).Should().BeSameAs(reply);
    }

    public void Dispose() => _services.Dispose();

    private static ServiceProvider Bounded() =>
        new ServiceCollection().AddSerializer().Configure<ClientMessagingOptions>(static options => options.MaxMessageBodySize = 1 << 20).BuildServiceProvider();

    private T Send<T>(T value)
    {
        Serializer serializer = _services.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(value))!;
    }
}
