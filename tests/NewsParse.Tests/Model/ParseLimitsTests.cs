namespace NewsParse.Tests.Model;

public sealed class ParseLimitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Init_NotPositive_Throws(int value)
    {
        ((Action)(() => _ = new ParseLimits { MaxInputBytes = value })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new ParseLimits { MaxDepth = value })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new ParseLimits { MaxNodes = value })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new ParseLimits { MaxDuration = TimeSpan.FromTicks(value) })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Init_One_IsAccepted()
    {
        var limits = new ParseLimits { MaxInputBytes = 1, MaxDepth = 1, MaxNodes = 1, MaxDuration = TimeSpan.FromTicks(1) };

        limits.MaxInputBytes.Should().Be(1);
        limits.MaxDuration.Ticks.Should().Be(1);
    }
}
