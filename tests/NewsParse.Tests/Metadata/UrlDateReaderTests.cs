using NewsParse.Metadata;
using NewsParse.Metadata.Dates;

namespace NewsParse.Tests.Metadata;

public sealed class UrlDateReaderTests
{
    [Theory]
    [InlineData("/2024/05/03/storm-hits-coast", "2024-5-3")]
    [InlineData("/news/2024/5/3/storm", "2024-5-3")]
    [InlineData("/news/2024-05-03-storm.html", "2024-5-3")]
    [InlineData("/20240503/storm", "2024-5-3")]
    [InlineData("/world/2024/may/03/storm", "2024-5-3")]
    [InlineData("/2024_05_03_storm", "2024-5-3")]
    [InlineData("/news/23-05-2024", "2024-5-23")]
    [InlineData("/news/23.05.2024.html", "2024-5-23")]
    [InlineData("/news/article/A2024050314320005196", "2024-5-3")]
    [InlineData("/view/202405031430", "2024-5-3")]
    public void Find_PathWithADay_GivesIt(string path, string expected)
    {
        CalendarDay? day = UrlDateReader.Find(path);

        day.Should().NotBeNull();
        $"{day!.Value.Year}-{day.Value.Month}-{day.Value.Day}".Should().Be(expected);
    }

    [Theory]
    [InlineData("/2024/99/storm")]
    [InlineData("/2024/05/storm")]
    [InlineData("/article-20241399")]
    [InlineData("/article/1234567890")]
    [InlineData("/top-2024-05-storms")]
    [InlineData("/news/03-05-2024")]
    [InlineData("/news/23-13-2024")]
    [InlineData("/article/A9924050314320005196")]
    [InlineData("/")]
    public void Find_PathWithoutADay_GivesNothing(string path)
    {
        UrlDateReader.Find(path).Should().BeNull();
    }
}
