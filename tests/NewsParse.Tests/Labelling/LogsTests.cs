using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class LogsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(1e12)]
    [InlineData(7.5)]
    [InlineData(-3)]
    public void Of_AnyNumber_IsItsLogarithm(double value) => Logs.Of(value).Should().Be(Math.Log(value));
}
