using NewsParse.Sites;

namespace NewsParse.Tests.Sites;

public sealed class AgencyTailTests
{
    [Theory]
    [InlineData("(Reporting by Jane Roe in Oslo; Editing by John Doe)", BlockRole.Byline)]
    [InlineData("Reporting by Jane Roe; Editing by John Doe", BlockRole.Byline)]
    [InlineData("Our Standards: The Thomson Reuters Trust Principles., opens new tab", BlockRole.Footer)]
    [InlineData("Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", BlockRole.License)]
    [InlineData("Follow AP's coverage of the lake at https://apnews.com/hub/lake", BlockRole.Promotion)]
    [InlineData("Associated Press writers Jane Roe and John Doe contributed to this report.", BlockRole.Byline)]
    [InlineData("The Associated Press receives support from several foundations for its coverage of lakes.", BlockRole.Footer)]
    [InlineData("Associated Press coverage of lakes receives support through the agency's work with the Shore Fund.", BlockRole.Footer)]
    [InlineData("© 2024 AFP", BlockRole.License)]
    [InlineData("bur-abc/xyz", BlockRole.Byline)]
    [InlineData("abc/de/xyz", BlockRole.Byline)]
    [InlineData("© dpa-infocom, dpa:240513-99-12345/3", BlockRole.License)]
    [InlineData("dpa abc xyz", BlockRole.Byline)]
    [InlineData("dpa", BlockRole.Origin)]
    [InlineData("(TTXVN)", BlockRole.Origin)]
    [InlineData("TTXVN/Vietnam+", BlockRole.Origin)]
    [InlineData("VNA", BlockRole.Origin)]
    [InlineData("==Kyodo", BlockRole.Footer)]
    [InlineData("Enditem", BlockRole.Footer)]
    [InlineData("(Editor: huaxia)", BlockRole.Byline)]
    [InlineData("【责任编辑:王小明】", BlockRole.Byline)]
    [InlineData("EFE", BlockRole.Origin)]
    [InlineData("Riproduzione riservata © Copyright ANSA", BlockRole.License)]
    [InlineData("PTI ABC XY XY", BlockRole.Byline)]
    [InlineData("(This story has not been edited by our staff and is auto-generated from a syndicated feed.)", BlockRole.Origin)]
    [InlineData("<저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>", BlockRole.License)]
    public void Read_ClosingLine_IsTold(string line, BlockRole expected) => AgencyTail.Read(line, isEnd: true, null)!.Value.Role.Should().Be(expected);

    [Theory]
    [InlineData("The reporting by the commission was late, the mayor said.")]
    [InlineData("He said the copyright of the song belongs to the ferry company.")]
    [InlineData("The Associated Press reported on Friday that the ferry had been sold.")]
    [InlineData("Associated Press coverage of the flood won the prize of the shore towns.")]
    [InlineData("The Associated Press receives support for its lawsuit, which the court will hear in May.")]
    [InlineData("Jane Roe contributed to this report.")]
    [InlineData("(The ferry runs until the ice comes.)")]
    [InlineData("Editing by hand takes longer, the archive says, but it is the only way to be sure.")]
    [InlineData("and/or")]
    [InlineData("[Photo: Jane Roe]")]
    [InlineData("Dpa is the name of a river.")]
    [InlineData("저작권자 협회는 새 법을 환영했다.")]
    public void Read_SentenceOfAnArticle_IsNone(string line) => AgencyTail.Read(line, isEnd: true, null).Should().BeNull();

    [Theory]
    [InlineData("dpa")]
    [InlineData("bur-abc/xyz")]
    public void Read_ShortSignBeforeTheEnd_IsNone(string line) => AgencyTail.Read(line, isEnd: false, null).Should().BeNull();
}
