using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class AgenciesTests
{
    [Theory]
    [InlineData("Lusa", false)]
    public void Contains_Name_IsAnAgencysInItsCase(string name, bool expected) => Agencies.Contains(name).Should().Be(expected);
}
