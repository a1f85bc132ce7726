namespace NewsParse.Orleans.Tests;

public sealed class ParsePlacesTests
{
    [Fact]
    public async Task RunAsync_MoreThanCores_WaitTheirTurnAndLeaveThePoolAlone()
    {
        using var places = new ParsePlaces();
        using var isHeld = new ManualResetEventSlim();
        int running = 0, most = 0;

        Task<bool>[] calls = [.. Enumerable.Range(0, 4 * Environment.ProcessorCount).Select(_ => places.RunAsync(Parse, CancellationToken.None))];
        SpinWait.SpinUntil(() => Volatile.Read(ref running) == Environment.ProcessorCount, 10_000).Should().BeTrue();
        isHeld.Set();
        bool[] areOfThePool = await Task.WhenAll(calls);

        areOfThePool.Should().OnlyContain(static isOfThePool => !isOfThePool);
        most.Should().Be(Environment.ProcessorCount);

        bool Parse()
        {
            int now = Interlocked.Increment(ref running);
            lock (places)
            {
                most = Math.Max(most, now);
            }

            isHeld.Wait(30_000, CancellationToken.None).Should().BeTrue();
            Interlocked.Decrement(ref running);
            return Thread.CurrentThread.IsThreadPoolThread;
        }
    }

    [Fact]
    public async Task RunAsync_CancelledWhileItWaits_EndsAtOnceAndIsNotParsed()
    {
        using var places = new ParsePlaces();
        using var isHeld = new ManualResetEventSlim();
        using var canceling = new CancellationTokenSource();
        bool isParsed = false;
        Task<bool>[] held = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => places.RunAsync(() => isHeld.Wait(30_000, CancellationToken.None), CancellationToken.None))];

        Task<bool> waiting = places.RunAsync(() => isParsed = true, canceling.Token);
        await canceling.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        isHeld.Set();
        await Task.WhenAll(held);
        await places.RunAsync(static () => true, CancellationToken.None);
        isParsed.Should().BeFalse();
    }

    [Fact]
    public async Task RunAsync_Throws_IsTheCallersAndTheThreadGoesOn()
    {
        using var places = new ParsePlaces();

        for (int i = 0; i < 2 * Environment.ProcessorCount; i++)
        {
            await FluentActions.Awaiting(() => places.RunAsync<bool>(static () => throw new FormatException(), CancellationToken.None)).Should().ThrowAsync<FormatException>();
        }
    }

    [Fact]
    public async Task Dispose_WhileOneWaits_LetsItEndAndTakesNoMore()
    {
        var places = new ParsePlaces();
        using var isHeld = new ManualResetEventSlim();
        Task<bool>[] calls = [.. Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => places.RunAsync(() => isHeld.Wait(30_000, CancellationToken.None), CancellationToken.None))];

        places.Dispose();
        isHeld.Set();

        (await Task.WhenAll(calls)).Should().OnlyContain(static isDone => isDone);
        await FluentActions.Awaiting(() => places.RunAsync(static () => true, CancellationToken.None)).Should().ThrowAsync<ObjectDisposedException>();
    }
}
