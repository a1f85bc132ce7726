using NewsParse.Bylines;

namespace NewsParse.Tests.Bylines;

public sealed class NewsAgenciesTests
{
    [Theory]
    [InlineData("AP", true)]
    [InlineData("ap", false)]
    [InlineData("the associated press", true)]
    [InlineData("新华社", true)]
    [InlineData("dpa/AFP", true)]
    [InlineData("AP/AFP", true)]
    [InlineData("dpa, AFP", true)]
    [InlineData("dpa & AFP", true)]
    [InlineData("dpa + AFP", true)]
    [InlineData("dpa - AFP", true)]
    [InlineData("dpa–AFP", true)]
    [InlineData("dpa AFP", false)]
    [InlineData("dpa/lby", false)]
    [InlineData("/", false)]
    [InlineData("", false)]
    [InlineData("The Associated Press/The Associated Press/The Associated Press/Press Association", true)]
    [InlineData("The Associated Press/The Associated Press/The Associated Press/Saudi Press Agency", false)]
    public void IsOne_Text_IsANameOrARowOfThem(string text, bool expected) => NewsAgencies.IsOne(text).Should().Be(expected);

    [Theory]
    [InlineData("dpa", true)]
    [InlineData("dpa/lby", true)]
    [InlineData("KNA/iz", true)]
    [InlineData("dpa/abcd", true)]
    [InlineData("dpa/abcde", false)]
    [InlineData("dpa/a b", false)]
    [InlineData("dpa/lby/jr", true)]
    [InlineData("dpa/lby/jr/mm", false)]
    [InlineData("dpa/AFP/lby/jr/mm", true)]
    [InlineData("lby/jr", false)]
    [InlineData("lby/", false)]
    [InlineData("lby", false)]
    public void Signs_Text_MayHaveDesksBehindTheAgency(string text, bool expected) => NewsAgencies.Signs(text).Should().Be(expected);

    [Theory]
    [InlineData("Reuters", true)]
    [InlineData("STA", false)]
    [InlineData("STA/AFP", true)]
    [InlineData("Herald", false)]
    public void IsPlainly_Text_IsNoWordOfOtherThings(string text, bool expected) => NewsAgencies.IsPlainly(text).Should().Be(expected);

    [Theory]
    [InlineData("AP", 2)]
    [InlineData("AP said", 2)]
    [InlineData("APs", 0)]
    [InlineData("AP3", 0)]
    [InlineData("AP通信 3", 4)]
    [InlineData("AFP電", 3)]
    [InlineData("新华社北京", 3)]
    [InlineData("共同AP", 2)]
    [InlineData("Reuters News said", 12)]
    [InlineData("said AP", 0)]
    [InlineData("A", 0)]
    [InlineData("", 0)]
    public void LengthAtStart_Text_IsThatOfTheWholeName(string text, int expected) => NewsAgencies.LengthAtStart(text).Should().Be(expected);

    [Theory]
    [InlineData("AP", 2)]
    [InlineData("said AP", 2)]
    [InlineData("CAP", 0)]
    [InlineData("3AP", 0)]
    [InlineData("北京新华社", 3)]
    [InlineData("東京AP通信", 4)]
    [InlineData("東京AFP", 3)]
    [InlineData("said Reuters News", 12)]
    [InlineData("AP said", 0)]
    [InlineData("A", 0)]
    [InlineData("", 0)]
    public void LengthAtEnd_Text_IsThatOfTheWholeName(string text, int expected) => NewsAgencies.LengthAtEnd(text).Should().Be(expected);

    [Theory]
    [InlineData("Reuters", "www.reuters.com", null, true)]
    [InlineData("Reuters", "WWW.REUTERS.COM", null, true)]
    [InlineData("Reuters", "in.reutersplus.example", null, true)]
    [InlineData("Reuters", "reuters-plus.example", null, true)]
    [InlineData("The Associated Press", "apnews.com", null, true)]
    [InlineData("AP", "ap.org", null, true)]
    [InlineData("AP", "aplus.example", null, false)]
    [InlineData("Belga", "belgapress.example", null, true)]
    [InlineData("ANSA", "ansaplus.example", null, false)]
    [InlineData("Reuters", "herald.example", null, false)]
    [InlineData("Reuters", null, "Reuters", true)]
    [InlineData("AP", null, "AP News", true)]
    [InlineData("AP", null, "AP Plus", false)]
    [InlineData("Belga", null, "Belga Press", true)]
    [InlineData("ANSA", null, "Ansa Plus", false)]
    [InlineData("Reuters", null, "The Herald", false)]
    [InlineData("Reuters", null, null, false)]
    [InlineData("Valley Wire", "valleywire.example", null, true)]
    [InlineData("—", "news.herald.example", "News", false)]
    public void IsOwn_Site_IsTheAgencysByItsHostOrName(string agency, string? host, string? siteName, bool expected) =>
        NewsAgencies.IsOwn(agency, host, siteName).Should().Be(expected);

    [Theory]
    [InlineData("AP", "The Associated Press", true)]
    [InlineData("AP", "AP", true)]
    [InlineData("AP", "AFP", false)]
    [InlineData("AP", "Herald", false)]
    [InlineData("Herald", "Herald", false)]
    public void AreOne_Names_AreOfOneAgency(string one, string other, bool expected) => NewsAgencies.AreOne(one, other).Should().Be(expected);
}
