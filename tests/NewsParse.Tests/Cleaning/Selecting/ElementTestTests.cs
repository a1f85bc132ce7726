using NewsParse.Cleaning.Selecting;

namespace NewsParse.Tests.Cleaning.Selecting;

public sealed class ElementTestTests
{
    [Fact]
    public void Holds_EmptyString_IsPartOfNothing()
    {
        foreach (ElementTestKind kind in (ElementTestKind[])[ElementTestKind.HasWord, ElementTestKind.StartsWith, ElementTestKind.EndsWith, ElementTestKind.Contains])
        {
            new ElementTest(kind, "class", "").Holds("ad box").Should().BeFalse();
            new ElementTest(kind, "class", "").Holds("").Should().BeFalse();
        }
    }

    [Fact]
    public void Holds_EndlessListOfWords_HasNone()
    {
        string list = new string('x', ElementTest.MaxWords - 3) + " ad";

        new ElementTest(ElementTestKind.HasWord, "class", "ad").Holds(list).Should().BeTrue();
        new ElementTest(ElementTestKind.HasWord, "class", "ad").Holds("x" + list).Should().BeFalse();
    }
}
