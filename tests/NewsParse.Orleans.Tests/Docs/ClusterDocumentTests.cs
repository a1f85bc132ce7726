using System.Reflection;
using Microsoft.Extensions.Logging;
using NewsParse.Tests.Diagnostics;

namespace NewsParse.Orleans.Tests.Docs;

/// <summary>Holds the lists of events and metrics to those of this package.</summary>
public sealed class ClusterDocumentTests
{
    private static readonly (string Method, LoggerMessageAttribute Message)[] s_messages =
    [
        .. from method in typeof(ClusterLog).GetMethods(BindingFlags.Public | BindingFlags.Static)
           let message = method.GetCustomAttribute<LoggerMessageAttribute>()
           where message is not null
           select (method.Name, message),
    ];

    [Fact]
    public void EventIds_All_AreUniqueAndOfThisPackage()
    {
        s_messages.Should().NotBeEmpty();
        s_messages.Select(static log => log.Message.EventId).Should().OnlyHaveUniqueItems();
        s_messages.Should().OnlyContain(static log => log.Message.EventId >= 7000 && log.Message.EventId < 8000 && log.Message.EventName == log.Method);
    }

    [Fact]
    public void RolesAndFields_NamesEveryEvent()
    {
        string document = RolesAndFields();

        s_messages.Select(static log => $"| {log.Message.EventId} | `{log.Method}` | {log.Message.Level} |").Where(row => !document.Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void RolesAndFields_NamesEveryInstrumentWithItsTag()
    {
        string document = RolesAndFields();
        using var recorder = new Recorder();

        _ = ClusterMetrics.Of(recorder);

        recorder.Instruments.Should().NotBeEmpty();
        recorder.Instruments.Select(static instrument => $"| `{instrument.Name}` | `{instrument.Unit}` | `{ClusterMetrics.ErrorType}` |").Where(row => !document.Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string RolesAndFields() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "roles-and-fields.md"));
}
