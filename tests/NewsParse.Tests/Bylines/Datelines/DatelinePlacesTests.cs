using NewsParse.Bylines.Datelines;

namespace NewsParse.Tests.Bylines.Datelines;

public sealed class DatelinePlacesTests
{
    [Theory]
    [InlineData("Leeds", true)]
    [InlineData("LEEDS", true)]
    [InlineData("Austin", false)]
    [InlineData("AUSTIN", true)]
    [InlineData("北京", true)]
    [InlineData("Grosseto", false)]
    public void IsCity_Name_IsOneWhereItIsNothingElse(string name, bool expected) => DatelinePlaces.IsCity(name).Should().Be(expected);

    [Theory]
    [InlineData("Ill.", true)]
    [InlineData("ILL.", true)]
    [InlineData("NY", true)]
    [InlineData("ny", false)]
    [InlineData("Ontario", true)]
    [InlineData("ONTARIO", true)]
    [InlineData("Leeds", false)]
    public void IsRegion_Name_IsOneByItsCodeOnlyInCapitals(string name, bool expected) => DatelinePlaces.IsRegion(name).Should().Be(expected);

    [Theory]
    [InlineData("记者王明北京", 2)]
    [InlineData("北京", 2)]
    [InlineData("乌鲁木齐", 4)]
    [InlineData("기자로스앤젤레스", 6)]
    [InlineData("北京人", 0)]
    [InlineData("京", 0)]
    [InlineData("", 0)]
    public void CjkLengthAtEnd_Text_IsThatOfThePlace(string text, int expected) => DatelinePlaces.CjkLengthAtEnd(text).Should().Be(expected);
}
