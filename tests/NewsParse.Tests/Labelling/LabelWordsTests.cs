using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class LabelWordsTests
{
    [Theory]
    [InlineData("Share on Facebook", "share", 2)]
    [InlineData("E-MAIL", "share", 1)]
    [InlineData("share2share", "share", 2)]
    [InlineData("shared", "share", 0)]
    [InlineData("© Oakmere", "rights", 1)]
    [InlineData("Pour s'abonner", "newsletter", 1)]
    [InlineData("ПОДЕЛИТЬСЯ", "share", 1)]
    [InlineData("共有", "share", 1)]
    [InlineData("", "share", 0)]
    public void CountWords_Text_CountsThoseOfACategory(string text, string category, int count) => Counts(text)[Array.IndexOf(LabelWords.Names, category)].Should().Be(count);

    [Fact]
    public void CountWords_WordOfTwoCategories_CountsForBoth()
    {
        int[] counts = Counts("autor: more");

        counts[Array.IndexOf(LabelWords.Names, "author")].Should().Be(1);
        counts[Array.IndexOf(LabelWords.Names, "related")].Should().Be(1);
        counts.Sum().Should().Be(2);
        Counts("also").Sum().Should().Be(1);
        Counts("abonner").Sum().Should().Be(1);
    }

    private static int[] Counts(string text)
    {
        // What was counted before is forgotten.
        int[] counts = [.. Enumerable.Repeat(7, LabelWords.Count)];
        LabelWords.CountWords(text, counts);
        return counts;
    }
}
