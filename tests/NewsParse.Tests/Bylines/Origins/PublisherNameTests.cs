using NewsParse.Bylines.Origins;

namespace NewsParse.Tests.Bylines.Origins;

public sealed class PublisherNameTests
{
    [Theory]
    [InlineData("The Bridge under a license", "The Bridge")]
    [InlineData("Valley Herald, with thanks", "Valley Herald")]
    [InlineData("Valley Herald; all rights reserved", "Valley Herald")]
    [InlineData("Valley Herald (in German)", "Valley Herald")]
    [InlineData("Valley Herald) and more", "Valley Herald")]
    [InlineData("Valley Herald] and more", "Valley Herald")]
    [InlineData("Valley Herald | News", "Valley Herald")]
    [InlineData("Valley Herald. Read the original", "Valley Herald")]
    [InlineData("Valley Herald! Read the original", "Valley Herald")]
    [InlineData("Valley Herald: read the original", "Valley Herald")]
    [InlineData("Valley Herald – a paper", "Valley Herald")]
    [InlineData("Valley Herald - A Paper", "Valley Herald")]
    [InlineData("Valley Herald\nA Paper", "Valley Herald")]
    [InlineData("“Valley Herald” and others", "Valley Herald")]
    [InlineData(" « Valley Herald » and others", "Valley Herald")]
    [InlineData("Voice of the Valley on Monday", "Voice of the Valley")]
    [InlineData("Voice of the", "Voice")]
    [InlineData("Lake & Valley", "Lake & Valley")]
    [InlineData("Radio 24 today", "Radio 24")]
    [InlineData("Radio 2024 today", "Radio")]
    [InlineData("U.S. News today", "U.S. News")]
    [InlineData("herald.example. Read it", "herald.example")]
    [InlineData("herald.example", "herald.example")]
    [InlineData("山谷日报", "山谷日报")]
    [InlineData("Valley Herald’", "Valley Herald")]
    [InlineData("The One Two Three Four Five Six Seven", "The One Two Three Four Five Six")]
    [InlineData("AP", "AP")]
    public void Read_NameAndWhatFollows_IsTheName(string text, string expected) => PublisherName.Read(text).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("a paper")]
    [InlineData("of the Valley")]
    [InlineData("24 Radio")]
    [InlineData("May 3, 2024")]
    [InlineData("X")]
    [InlineData("– Valley")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleih")]
    public void Read_NoName_IsNull(string text) => PublisherName.Read(text).Should().BeNull();

    [Theory]
    [InlineData("herald.example", true)]
    [InlineData("herald.de", true)]
    [InlineData("news.herald.info", true)]
    [InlineData("herald.museum1", false)]
    [InlineData("herald.d", false)]
    [InlineData("herald.thelongestofall", false)]
    [InlineData("h.de", false)]
    [InlineData("9herald.de", false)]
    [InlineData("herald.De", false)]
    [InlineData("jane@herald.de", false)]
    [InlineData("herald/x.de", false)]
    [InlineData("herald", false)]
    public void IsAddress_Word_IsOneByItsEnd(string word, bool expected) => PublisherName.IsAddress(word).Should().Be(expected);

    [Theory]
    [InlineData("本文转载自《山谷日报》，有删改", "山谷日报")]
    [InlineData("原载于 山谷", "山谷")]
    [InlineData("首發於：Herald（", "Herald")]
    [InlineData("谷新聞から転載", "谷新聞")]
    [InlineData("この記事は「谷新聞」より転載", "谷新聞")]
    public void Read_CjkSignOfAnOrigin_GivesItsName(string text, string expected) => CjkOriginPhrase.Read(text)!.Value.Publisher.Should().Be(expected);

    [Theory]
    [InlineData("转载自山")]
    [InlineData("转载自 valley")]
    [InlineData("本文转载自这是一个非常长的句子它不是任何报纸的名字因为它实在是太长太长了")]
    [InlineData("我们昨天在城里的会议上讨论了很久关于这篇文章是不是可以被转载自山谷日报")]
    [InlineData("山から転載")]
    [InlineData("から転載")]
    public void Read_CjkTextWithoutAName_IsNull(string text) => CjkOriginPhrase.Read(text).Should().BeNull();
}
