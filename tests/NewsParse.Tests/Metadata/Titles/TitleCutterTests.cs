using NewsParse.Metadata;
using NewsParse.Metadata.Titles;
using NewsParse.Text;

namespace NewsParse.Tests.Metadata.Titles;

public sealed class TitleCutterTests
{
    private static readonly SiteNames s_site = Site("The Coastal Herald", "https://www.coastalherald.example/2024/storm");

    [Theory]
    [InlineData("Storm hits coast | The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast - Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast – coastalherald.example", "Storm hits coast")]
    [InlineData("Storm hits coast — The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast · The Coastal Herald Online", "Storm hits coast")]
    [InlineData("Storm hits coast » The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast « The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast › The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast ⋆ The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast • The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast / The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast :: The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast || The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast ~ The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast ǀ The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast|The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast_The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast—The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast-The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast (The Coastal Herald)", "Storm hits coast")]
    [InlineData("Storm hits coast [coastalherald.example]", "Storm hits coast")]
    [InlineData("Storm hits coast: The Coastal Herald", "Storm hits coast")]
    [InlineData("Storm hits coast:CoastalHeraldBlog", "Storm hits coast")]
    [InlineData("Storm hits coast | News | The Coastal Herald", "Storm hits coast | News")]
    public void Cut_SiteAtTheEnd_LeavesTheTitle(string title, string expected) => Cut(title).Should().Be(expected);

    [Theory]
    [InlineData("The Coastal Herald: Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald - Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald | Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald » Storm hits coast", "Storm hits coast")]
    [InlineData("coastalherald.example – Storm hits coast", "Storm hits coast")]
    [InlineData("[The Coastal Herald] Storm hits coast", "Storm hits coast")]
    [InlineData("【The Coastal Herald】Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald：Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald :: Storm hits coast", "Storm hits coast")]
    [InlineData("The Coastal Herald | Storm hits coast | The Coastal Herald", "Storm hits coast")]
    public void Cut_SiteAtTheFront_LeavesTheTitle(string title, string expected) => Cut(title).Should().Be(expected);

    [Theory]
    [InlineData("Storm hits coast | The Coastal Herald | News from the shore since 1911", "Storm hits coast")]
    [InlineData("Storm hits coast - The Coastal Herald - News from the shore", "Storm hits coast")]
    [InlineData("Storm hits coast » The Coastal Herald » Weather", "Storm hits coast")]
    [InlineData("Storm hits coast | coastalherald.example | Your paper", "Storm hits coast")]
    public void Cut_SiteInTheMiddle_LeavesWhatStandsBefore(string title, string expected) => Cut(title).Should().Be(expected);

    [Theory]
    [InlineData("Storm hits coast |", "Storm hits coast")]
    [InlineData("Storm hits coast -", "Storm hits coast")]
    [InlineData("| Storm hits coast", "Storm hits coast")]
    [InlineData(" Storm hits coast | ", "Storm hits coast")]
    public void Cut_SignLeftOver_IsDropped(string title, string expected) => Cut(title).Should().Be(expected);

    [Theory]
    [InlineData("Storm - a history")]
    [InlineData("Coast: storm hits")]
    [InlineData("How the Coastal Herald covers a storm")]
    [InlineData("A storm, a harbour and the Coastal Herald")]
    [InlineData("Storm-hit coast-dwellers return")]
    [InlineData("Mayor: \"We were not warned\"")]
    [InlineData("«We were not warned»")]
    [InlineData("Mayor: «We were not warned»")]
    [InlineData("»We were not warned«")]
    [InlineData("– We were not warned")]
    [InlineData("Storm and/or flood")]
    [InlineData("24/7 on the coast")]
    [InlineData("Storm hits coast (again)")]
    [InlineData("Storm hits coast – and the harbour")]
    [InlineData("Coastal erosion: what the Herald of the sea foretold")]
    [InlineData("What is a storm?")]
    public void Cut_NoSite_LeavesAllAsItIs(string title) => Cut(title).Should().Be(title);

    [Theory]
    [InlineData("The Coastal Herald")]
    [InlineData("| The Coastal Herald")]
    [InlineData("coastalherald.example")]
    [InlineData("|")]
    public void Cut_NothingButTheSite_IsNoTitle(string title) => Cut(title).Should().BeNull();

    [Theory]
    [InlineData("暴风雨袭击海岸_海岸日报", "海岸日报", "暴风雨袭击海岸")]
    [InlineData("暴风雨袭击海岸-海岸日报", "海岸日报", "暴风雨袭击海岸")]
    [InlineData("嵐が海岸を襲う：海岸新聞", "海岸新聞", "嵐が海岸を襲う")]
    [InlineData("嵐が海岸を襲う｜海岸新聞", "海岸新聞", "嵐が海岸を襲う")]
    [InlineData("【海岸新聞】嵐が海岸を襲う", "海岸新聞", "嵐が海岸を襲う")]
    [InlineData("폭풍이 해안을 강타 | 해안일보", "해안일보", "폭풍이 해안을 강타")]
    [InlineData("폭풍이 해안을 강타ㅣ해안일보", "해안일보", "폭풍이 해안을 강타")]
    [InlineData("عاصفة تضرب الساحل | صحيفة الساحل", "صحيفة الساحل", "عاصفة تضرب الساحل")]
    [InlineData("صحيفة الساحل - عاصفة تضرب الساحل", "صحيفة الساحل", "عاصفة تضرب الساحل")]
    [InlineData("סערה פוגעת בחוף – יומן החוף", "יומן החוף", "סערה פוגעת בחוף")]
    [InlineData("Шторм обрушился на берег — Береговой вестник", "Береговой вестник", "Шторм обрушился на берег")]
    [InlineData("Θύελλα πλήττει την ακτή | Ακτή Νέα", "Ακτή Νέα", "Θύελλα πλήττει την ακτή")]
    [InlineData("Bão đổ bộ bờ biển - Báo Ven Biển", "Báo Ven Biển", "Bão đổ bộ bờ biển")]
    [InlineData("Fırtına kıyıyı vurdu | Kıyı Gazetesi", "Kıyı Gazetesi", "Fırtına kıyıyı vurdu")]
    [InlineData("तूफान तट से टकराया | तट समाचार", "तट समाचार", "तूफान तट से टकराया")]
    [InlineData("La tempête frappe la côte - Le Courrier", "Le Courrier", "La tempête frappe la côte")]
    [InlineData("Sturm trifft Küste - Küstenblatt.example", "Küstenblatt", "Sturm trifft Küste")]
    public void Cut_OtherLanguages_LeavesTheTitle(string title, string site, string expected) =>
        TitleCutter.Cut(title, Site(site, "https://site.example/1"), new HashSet<string>()).Should().Be(expected);

    [Fact]
    public void Cut_RestIsKnown_CutsTheSectionToo()
    {
        var known = new HashSet<string> { TextKey.OfLetters("Storm hits coast") };

        TitleCutter.Cut("Storm hits coast - Weather - Regional", s_site, known).Should().Be("Storm hits coast");
    }

    [Fact]
    public void Cut_KickerBeforeAColon_KeepsIt()
    {
        var known = new HashSet<string> { TextKey.OfLetters("Storm hits coast") };

        TitleCutter.Cut("Weather: Storm hits coast", s_site, known).Should().Be("Weather: Storm hits coast");
    }

    [Theory]
    [InlineData("Storm hits coast - Shoreline Media", "Storm hits coast")]
    [InlineData("Storm hits coast - Reserved seats", "Storm hits coast - Reserved seats")]
    [InlineData("Storm hits coast - 2024", "Storm hits coast - 2024")]
    public void Cut_NameInTheCopyrightLine_IsCutOff(string title, string expected)
    {
        var site = new SiteNames([], new Uri("https://site.example/1"), ["© 2024 Shoreline Media Ltd. All rights reserved."]);

        TitleCutter.Cut(title, site, new HashSet<string>()).Should().Be(expected);
    }

    private static string? Cut(string title) => TitleCutter.Cut(title, s_site, new HashSet<string>());

    private static SiteNames Site(string name, string url) =>
        new([new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", name, .95)], new Uri(url));
}
