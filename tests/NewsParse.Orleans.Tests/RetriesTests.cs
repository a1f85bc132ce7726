using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Tests.Diagnostics;
using Orleans.Runtime;
using Orleans.Serialization;

namespace NewsParse.Orleans.Tests;

public sealed class RetriesTests
{
    private static readonly ArticleSource s_source = ArticleSource.FromText("A line of text.");
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);
    private static readonly ParseReply s_reply = new() { Document = new ArticleDocument { Title = "Mill" } };

    public static TheoryData<Exception> Transient =>
    [
        new SiloUnavailableException(), new TimeoutException(), new GatewayTooBusyException(), new OrleansException("rejected"), new TaskCanceledException(), new IOException(), new ObjectDisposedException("silo"),
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Transient))]
    public async Task ParseAsync_SiloFailsForAWhile_SendsAgain(Exception error)
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => ++sent < 3 ? Task.FromException<ParseReply>(error) : Task.FromResult(s_reply), 3, TimeSpan.Zero, s_timeout);

        ParseResult result = await retries.ParseAsync(7, s_source, CancellationToken.None);

        result.Should().Be(new ParseResult(7, s_source, s_reply.Document!));
        sent.Should().Be(3);
    }

    [Fact]
    public async Task ParseAsync_SiloFailsForGood_GivesUpAfterItsAttempts()
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => { sent++; return Task.FromException<ParseReply>(new SiloUnavailableException("secret")); }, 4, TimeSpan.Zero, s_timeout);

        ParseResult result = await retries.ParseAsync(7, s_source, CancellationToken.None);

        result.Failure.Should().Be(new ParseFailure(ParseFailureCode.Unavailable, "No silo answered in 4 attempts: SiloUnavailableException."));
        result.Exception.Should().BeOfType<SiloUnavailableException>().Which.Message.Should().Be("secret");
        sent.Should().Be(4);
    }

    [Fact]
    public async Task ParseAsync_CannotBeSent_IsNotTriedAgain()
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => { sent++; return Task.FromException<ParseReply>(new CodecNotFoundException("none")); }, 4, TimeSpan.Zero, s_timeout);

        ParseResult result = await retries.ParseAsync(7, s_source, CancellationToken.None);

        result.Failure!.Code.Should().Be(ParseFailureCode.Unavailable);
        sent.Should().Be(1);
    }

    [Fact]
    public async Task ParseAsync_NothingCanBeSent_Throws()
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => { sent++; throw new ObjectDisposedException("client"); }, 4, TimeSpan.Zero, s_timeout);

        Func<Task> act = async () => await retries.ParseAsync(7, s_source, CancellationToken.None);

        (await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*client has stopped*")).WithInnerException<ObjectDisposedException>();
        sent.Should().Be(1);
    }

    [Fact]
    public async Task ParseAsync_ReplyIsOfANewerSilo_SaysSo()
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => { sent++; return Task.FromException<ParseReply>(new JsonException("$.kind")); }, 4, TimeSpan.Zero, s_timeout);

        ParseResult result = await retries.ParseAsync(7, s_source, CancellationToken.None);

        result.Failure!.Code.Should().Be(ParseFailureCode.Unavailable);
        result.Failure.Message.Should().Contain("the silo is newer");
        result.Exception.Should().BeOfType<JsonException>();
        sent.Should().Be(1);
    }

    [Fact]
    public async Task ParseAsync_Retries_AreLoggedAndCounted()
    {
        using var log = new EventLog();
        using var recorder = new Recorder();
        ClusterMetrics metrics = ClusterMetrics.Of(recorder);
        var error = new SiloUnavailableException();
        int sent = 0;
        Func<long, int, ArticleSource, CancellationToken, Task<ParseReply>> send = (_, _, _, _) => ++sent == 2 ? Task.FromResult(s_reply) : Task.FromException<ParseReply>(error);
        var retries = new Retries(send, new ClusterBatchOptions { MaxAttempts = 2, RetryDelay = TimeSpan.Zero }, log, metrics);

        await retries.ParseAsync(0, s_source, CancellationToken.None);
        await retries.ParseAsync(1, s_source, CancellationToken.None);
        await Of((_, _, _, _) => Task.FromException<ParseReply>(new CodecNotFoundException("none")), 2, TimeSpan.Zero, s_timeout, log).ParseAsync(2, s_source, CancellationToken.None);

        log.Events.Select(static one => one.Name).Should().Equal("AttemptFailed", "AttemptFailed", "PageGivenUp", "ReplyUnusable");
        log.Events.Take(3).Should().OnlyContain(one => one.Error == error);
        recorder.Of("newsparse.cluster.retries").Should().Equal((1, "error.type=Orleans.Runtime.SiloUnavailableException"), (1, "error.type=Orleans.Runtime.SiloUnavailableException"));
    }

    [Fact]
    public async Task ParseAsync_NoAnswerComes_SendsAgain()
    {
        int sent = 0;
        Retries retries = Of((_, _, _, _) => ++sent == 1 ? new TaskCompletionSource<ParseReply>().Task : Task.FromResult(s_reply), 2, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

        ParseResult result = await retries.ParseAsync(7, s_source, CancellationToken.None);

        result.IsParsed.Should().BeTrue();
        sent.Should().Be(2);
    }

    [Fact]
    public async Task ParseAsync_ReplyIsEmpty_IsAFailure() =>
        (await Of(static (_, _, _, _) => Task.FromResult(new ParseReply()), 1, TimeSpan.Zero, s_timeout).ParseAsync(0, s_source, CancellationToken.None)).Failure!.Code.Should().Be(ParseFailureCode.Unavailable);

    [Fact]
    public async Task ParseAsync_CancelledWhileWaiting_Throws()
    {
        using var canceling = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Retries retries = Of(static (_, _, _, _) => Task.FromException<ParseReply>(new TimeoutException()), 4, TimeSpan.FromSeconds(30), s_timeout);

        Func<Task> act = async () => await retries.ParseAsync(0, s_source, canceling.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(1, 750, 1_250)]
    [InlineData(2, 1_500, 2_500)]
    [InlineData(4, 6_000, 10_000)]
    [InlineData(6, 24_000, 30_000)]
    [InlineData(2_000, 30_000, 30_000)]
    public void Delay_LaterAttempts_Doubles(int attempt, int least, int most) =>
        Of(static (_, _, _, _) => Task.FromException<ParseReply>(new TimeoutException()), 9, TimeSpan.FromSeconds(1), s_timeout).Delay(attempt).TotalMilliseconds.Should().BeInRange(least, most);

    [Fact]
    public async Task ParseAsync_NoAnswerInTime_WithdrawsTheAttemptAndCountsTheNext()
    {
        var tokens = new List<CancellationToken>();
        var attempts = new List<int>();
        Retries retries = Of(
            (_, attempt, _, token) =>
            {
                tokens.Add(token);
                attempts.Add(attempt);
                return attempt == 1 ? new TaskCompletionSource<ParseReply>().Task : Task.FromResult(s_reply);
            },
            2,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(20));

        await retries.ParseAsync(0, s_source, CancellationToken.None);

        attempts.Should().Equal(1, 2);
        tokens[0].IsCancellationRequested.Should().BeTrue();
        tokens[1].IsCancellationRequested.Should().BeFalse();
    }

    [Fact]
    public async Task ParseAsync_SiloOutOfMemory_IsAFailureAndNoEnd()
    {
        Retries retries = Of(static (_, _, _, _) => Task.FromException<ParseReply>(new InsufficientMemoryException()), 2, TimeSpan.Zero, s_timeout);

        (await retries.ParseAsync(0, s_source, CancellationToken.None)).Failure!.Code.Should().Be(ParseFailureCode.Unavailable);
    }

    private static Retries Of(
        Func<long, int, ArticleSource, CancellationToken, Task<ParseReply>> send, int maxAttempts, TimeSpan delay, TimeSpan timeout, ILogger? logger = null) =>
        new(
            send,
            new ClusterBatchOptions { MaxAttempts = maxAttempts, RetryDelay = delay, AttemptTimeout = timeout },
            logger ?? NullLogger.Instance,
            ClusterMetrics.Of(null));
}
