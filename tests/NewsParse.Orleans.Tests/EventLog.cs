using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsParse.Orleans.Tests;

/// <summary>Keeps the events of this package that are logged.</summary>
internal sealed class EventLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(string? Name, Exception? Error)> Events { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id is >= 7_000 and < 8_000)
        {
            Events.Enqueue((eventId.Name, exception));
        }
    }

    public void Dispose()
    {
    }
}
