using System.Reflection;
using Microsoft.Extensions.Logging;
using NewsParse.Diagnostics;

namespace NewsParse.Tests.Architecture;

public sealed class LogTests
{
    private static readonly (string Method, LoggerMessageAttribute Message)[] s_messages =
    [
        .. from method in typeof(Log).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           let message = method.GetCustomAttribute<LoggerMessageAttribute>()
           where message is not null
           select (method.Name, message),
    ];

    [Fact]
    public void EventIds_All_AreUniqueAndOfAStage()
    {
        s_messages.Should().NotBeEmpty();
        s_messages.Select(static log => log.Message.EventId).Should().OnlyHaveUniqueItems();
        s_messages.Should().OnlyContain(static log => log.Message.EventId >= 1000 && log.Message.EventId < 7000);
    }

    [Fact]
    public void EventNames_All_AreTheMethods() => s_messages.Should().OnlyContain(static log => log.Message.EventName == log.Method);
}
