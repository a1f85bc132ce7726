using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class ClassWordsTests
{
    [Theory]
    [InlineData("ad", true)]
    [InlineData("top-ad", true)]
    [InlineData("AdSlot", true)]
    [InlineData("leaderAdvert", true)]
    [InlineData("n1AuAdJl", false)]
    [InlineData("xkAd", false)]
    [InlineData("shadow", false)]
    public void Categories_Ad_IsAWordNotAPieceOfAMadeUpName(string names, bool isAd) => Has(names, "ad").Should().Be(isAd);

    [Theory]
    [InlineData("articleBody", "body")]
    [InlineData("js-comment-list", "comment")]
    [InlineData("page__footer", "footer")]
    public void Categories_WordWithinAName_IsFound(string names, string category) => Has(names, category).Should().BeTrue();

    [Fact]
    public void Names_HaveOneForEachBit() => ClassWords.Names.Should().HaveCount(ClassWords.Count).And.OnlyHaveUniqueItems();

    private static bool Has(string names, string category) => (ClassWords.Categories(names) >> Array.IndexOf(ClassWords.Names, category) & 1) != 0;

    [Theory]
    [InlineData("leaderAd", false)]
    [InlineData("leaderAds", true)]
    [InlineData("leaderAd-ad", true)]
    [InlineData("leader-ad", true)]
    [InlineData("leader2ad", true)]
    [InlineData("AD", true)]
    [InlineData("", false)]
    public void Categories_TwoLettersBehindASmallOne_AreNoWord(string names, bool isAd) => Has(names, "ad").Should().Be(isAd);

    [Fact]
    public void Categories_SeveralNames_AreAllHeard()
    {
        Has("share-bar related", "share").Should().BeTrue();
        Has("share-bar related", "related").Should().BeTrue();
        Has("share-bar related", "comment").Should().BeFalse();
    }
}
