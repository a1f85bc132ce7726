using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("Tarkel White", true, false)]
    [InlineData("Anna Bella Carla Dora Emma Fina Gina", true, false)]
    [InlineData("Jane 'd", true, false)]
    [InlineData("नीता शर्मा", true, true)]
    [InlineData("Jane d'", true, false)]
    [InlineData("van der Heide", true, true)]
    [InlineData("Maximilianus Bartholomaeus Constantinopolitanus Alexandrinus", true, true)]
    public void Fits_Words_HaveTheShapeOfAName(string text, bool isShown, bool expected)
    {
        var words = new BylineWords(text);

        NameShape.Fits(words, 0, words.Count, isShown).Should().Be(expected);
    }

    [Theory]
    [InlineData("Jane", false)]
    [InlineData("Tarkel V.", false)]
    public void IsKnown_Name_HasAGivenNameOrAnInitial(string text, bool expected)
    {
        var words = new BylineWords(text);

        NameShape.IsKnown(words, 0, words.Count).Should().Be(expected);
    }
}
