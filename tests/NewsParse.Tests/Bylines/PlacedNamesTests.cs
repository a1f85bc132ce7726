using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

/// <summary>Places with the names of those who report from them.</summary>
public sealed class PlacedNamesTests
{
    [Theory]
    [InlineData("パリ=新聞社大会", "")]
    [InlineData("ヴァ山田太郎", "山田太郎 @ヴァ")]
    [InlineData("뉴욕=홍길동 특파원, 김철수", "홍길동 <특파원> @뉴욕 + 김철수 @뉴욕")]
    [InlineData("パリ2024=山田太郎", "")]
    [InlineData("パ山田太郎", "")]
    [InlineData("サンフランシスコサンノゼ=山田太郎", "山田太郎 @サンフランシスコサンノゼ")]
    public void Read_Bracket_GivesNamesWithTheirPlaces(string text, string expected) => string.Join(" + ", PlacedNames.Read(text).Select(
        static author => author.Name + (author.Role is { } role ? $" <{role}>" : "") + $" @{author.Place}" + (author.Kind == AuthorKind.Person ? "" : " !organization"))).Should().Be(expected);
}
