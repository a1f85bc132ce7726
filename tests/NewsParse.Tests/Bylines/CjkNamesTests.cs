using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

/// <summary>Which characters are the name of a person in Chinese, Japanese or Korean.</summary>
public sealed class CjkNamesTests
{
    [Theory]
    [InlineData("関 大", true, false, false)]
    [InlineData("来源", false, false, false)]
    [InlineData("欧阳小明大人", true, false, false)]
    [InlineData("ジョンジョンジョンジョンジョンジ", true, false, false)]
    [InlineData("ジョ・スミス", true, true, false)]
    [InlineData("王・李", true, false, false)]
    [InlineData("홍길", true, false, false)]
    [InlineData("山田太Z", true, false, false)]
    [InlineData("ジョン・王明", true, false, false)]
    [InlineData("佐々木", true, false, false)]
    [InlineData("王李山田太郎大ひ", true, false, false)]
    [InlineData("長谷川太郎次郎", false, true, true)]
    public void IsPerson_Characters_AreAName(string text, bool whereALabelSaysSo, bool alone, bool isKnown)
    {
        CjkNames.IsPerson(text, isLoose: true).Should().Be(whereALabelSaysSo);
        CjkNames.IsPerson(text, isLoose: false).Should().Be(alone);
        CjkNames.IsKnown(text).Should().Be(isKnown);
    }

    [Theory]
    [InlineData("社", false, false, false)]
    [InlineData("某社", false, false, false)]
    public void IsBody_Characters_AreANewsroom(string text, bool isBody, bool isLabel, bool isJob)
    {
        CjkNames.IsBody(text).Should().Be(isBody);
        CjkNames.IsLabel(text).Should().Be(isLabel);
        CjkNames.IsJob(text).Should().Be(isJob);
    }

    [Theory]
    [InlineData("山記者", "山記者|", "山記者|")]
    public void CutJob_Name_IsLeftWithoutTheJob(string text, string behind, string before)
    {
        (CjkNames.CutJob(text, out string? job) + "|" + job).Should().Be(behind);
        (CjkNames.CutJobBefore(text, out string? first) + "|" + first).Should().Be(before);
    }
}
