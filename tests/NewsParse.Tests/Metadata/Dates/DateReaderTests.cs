using NewsParse.Metadata.Dates;

namespace NewsParse.Tests.Metadata.Dates;

public sealed class DateReaderTests
{
    private static readonly DateHints s_dayFirst = new() { DayFirst = true };

    [Theory]
    [InlineData("2024-05-03", "2024-05-03")]
    [InlineData("2024-5-3", "2024-05-03")]
    [InlineData("20240503", "2024-05-03")]
    [InlineData("2024/05/03", "2024-05-03")]
    [InlineData("2024-05-03T14:30:05Z", "2024-05-03T14:30:05+00:00")]
    [InlineData("2024-05-03T14:30:05.389Z", "2024-05-03T14:30:05.389+00:00")]
    [InlineData("2024-05-03T14:30:05+02:00", "2024-05-03T14:30:05+02:00")]
    [InlineData("2024-05-03T14:30:05-0400", "2024-05-03T14:30:05-04:00")]
    [InlineData("2024-05-03T14:30+05:30", "2024-05-03T14:30:00+05:30")]
    [InlineData("2024-05-03 14:30:05", "2024-05-03T14:30:05")]
    [InlineData("2024-05-03 14:30:05 UTC", "2024-05-03T14:30:05+00:00")]
    [InlineData("2024-05-03 14:30:05 +0200", "2024-05-03T14:30:05+02:00")]
    [InlineData("20240503T143005Z", "2024-05-03T14:30:05+00:00")]
    [InlineData("20240503143005", "2024-05-03T14:30:05")]
    [InlineData("1714746605", "2024-05-03T14:30:05+00:00")]
    [InlineData("1714746605000", "2024-05-03T14:30:05+00:00")]
    [InlineData("Fri, 03 May 2024 14:30:05 GMT", "2024-05-03T14:30:05+00:00")]
    [InlineData("Fri, 3 May 2024 14:30:05 -0400", "2024-05-03T14:30:05-04:00")]
    [InlineData("Fri May 03 2024 14:30:05 GMT+0200 (CEST)", "2024-05-03T14:30:05+02:00")]
    [InlineData("Fri May  3 14:30:05 2024", "2024-05-03T14:30:05")]
    public void Read_MachineForms_GivesEveryPartThatIsThere(string text, string expected)
    {
        ArticleDate? date = DateReader.Read(text, s_dayFirst);

        date.Should().NotBeNull();
        date!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("May 3, 2024", "2024-05-03")]
    [InlineData("3rd of May, 2024", "2024-05-03")]
    [InlineData("Published: Friday, May 3, 2024 at 2:30 p.m. EDT", "2024-05-03T14:30:00-04:00")]
    [InlineData("Updated 14:30, 3 May 2024", "2024-05-03T14:30:00")]
    [InlineData("May 3, 2024 | 7:08pm", "2024-05-03T19:08:00")]
    [InlineData("Freitag, 3. Mai 2024, 14.30 Uhr", "2024-05-03T14:30:00")]
    [InlineData("03.05.2024 | 14:30 Uhr", "2024-05-03T14:30:00")]
    [InlineData("3. März 2024", "2024-03-03")]
    [InlineData("Publié le 3 mai 2024 à 14h30", "2024-05-03T14:30:00")]
    [InlineData("1er août 2024", "2024-08-01")]
    [InlineData("3 de mayo de 2024", "2024-05-03")]
    [InlineData("3 maggio 2024 alle 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 de maio de 2024 às 14h30", "2024-05-03T14:30:00")]
    [InlineData("3 mei 2024 om 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 maja 2024, 14:30", "2024-05-03T14:30:00")]
    [InlineData("3. května 2024 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 maj 2024 kl. 14.30", "2024-05-03T14:30:00")]
    [InlineData("3. mai 2024 kl. 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 Mayıs 2024 - 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 мая 2024, 14:30", "2024-05-03T14:30:00")]
    [InlineData("3 травня 2024 року", "2024-05-03")]
    [InlineData("Thứ Sáu, ngày 3 tháng 5 năm 2024", "2024-05-03")]
    [InlineData("Thứ sáu, 3/5/2024, 14:30 (GMT+7)", "2024-05-03T14:30:00+07:00")]
    [InlineData("3 Mei 2024, 14:30 WIB", "2024-05-03T14:30:00+07:00")]
    [InlineData("2024年5月3日 14時30分", "2024-05-03T14:30:00")]
    [InlineData("令和6年5月3日", "2024-05-03")]
    [InlineData("2024年05月03日 14:30", "2024-05-03T14:30:00")]
    [InlineData("2024. 5. 3. 오후 2:30", "2024-05-03T14:30:00")]
    [InlineData("2024년 5월 3일", "2024-05-03")]
    [InlineData("2024. május 3.", "2024-05-03")]
    [InlineData("3 พฤษภาคม 2567", "2024-05-03")]
    [InlineData("٣ مايو ٢٠٢٤", "2024-05-03")]
    public void Read_WrittenForms_GivesTheDayAndTheTime(string text, string expected)
    {
        ArticleDate? date = DateReader.Read(text, s_dayFirst);

        date.Should().NotBeNull();
        date!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("03/05/2024", true, "2024-05-03")]
    [InlineData("03/05/2024", false, "2024-03-05")]
    [InlineData("25/12/2024", false, "2024-12-25")]
    [InlineData("12/25/2024", true, "2024-12-25")]
    [InlineData("03.05.2024", false, "2024-05-03")]
    public void Read_NumbersAlone_FollowsTheHintUnlessOneNumberIsNoMonth(string text, bool dayFirst, string expected)
    {
        ArticleDate? date = DateReader.Read(text, new DateHints { DayFirst = dayFirst });

        date!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Friday")]
    [InlineData("2024-13-03")]
    [InlineData("2023-02-29")]
    [InlineData("31 June 2024")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("© 2024 The Herald")]
    [InlineData("Call 555-12-3456 now")]
    [InlineData("Version 1.2.3 is out")]
    [InlineData("May 2024")]
    [InlineData("The score was 3-2 in 2024")]
    [InlineData("9999999999")]
    [InlineData("4155551234")]
    [InlineData("9999999999999")]
    public void Read_NoDate_GivesNothing(string text)
    {
        ArticleDate? date = DateReader.Read(text, s_dayFirst);

        date.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-05-03T14:30:00+14:00", "2024-05-03T14:30:00+14:00")]
    [InlineData("1800-01-01T00:00:00+14:00", null)]
    [InlineData("2100-12-31T23:59:59-12:00", "2100-12-31T23:59:59-12:00")]
    [InlineData("2024-05-03T14:30:00+14:30", "2024-05-03T14:30:00")]
    [InlineData("2024-05-03 14:30:00 -1459", "2024-05-03T14:30:00")]
    [InlineData("2024-05-03 14:30 GMT+99", "2024-05-03T14:30:00+00:00")]
    public void Read_OffsetOrYearAtTheEdge_IsReadOrLeft(string text, string? expected)
    {
        DateReader.Read(text, s_dayFirst)?.ToString().Should().Be(expected);
    }

    [Fact]
    public void ReadShown_FetchAtTheEndsOfTime_GivesNoRelativeDate()
    {
        foreach (DateTimeOffset fetched in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            DateHints hints = DateHints.For("de", "herald-example.de", fetched);

            DateReader.ReadShown("vor 2 Stunden", hints).Should().BeEmpty();
            DateReader.ReadShown("heute, 14:30 Uhr", hints).Should().BeEmpty();
            DateReader.Read("2024-05-03T14:30:00+14:00", hints)?.ToString().Should().Be(fetched == DateTimeOffset.MaxValue ? "2024-05-03T14:30:00+14:00" : null);
        }
    }

    [Theory]
    [InlineData("999999999999 hours ago", null)]
    [InlineData("Today 6:30 pm", null)]
    [InlineData("Today 0:30 am", "2024-05-04T00:30:00")]
    [InlineData("Today 6:30 pm EDT", "2024-05-03T18:30:00-04:00")]
    [InlineData("2 hours ago", "2024-05-03T23:00:00+02:00")]
    public void ReadShown_RelativeWhereTheSitesZoneIsUnknown_IsNeverAfterTheFetch(string line, string? expected)
    {
        DateHints hints = DateHints.For("en-US", "herald-example.com", new DateTimeOffset(2024, 5, 4, 1, 0, 0, TimeSpan.FromHours(2)));

        DateReader.ReadShown(line, hints).Select(static date => date.Value.ToString()).SingleOrDefault().Should().Be(expected);
    }

    [Fact]
    public void Read_AfterTheFetch_GivesNothing()
    {
        DateHints hints = DateHints.For("en", "herald.example", new DateTimeOffset(2024, 5, 3, 12, 0, 0, TimeSpan.Zero));

        DateReader.Read("2024-05-04", hints).Should().NotBeNull("a day may have begun elsewhere");
        DateReader.Read("2024-05-06", hints).Should().BeNull();
    }

    [Theory]
    [InlineData("en-US", "herald.example", false)]
    [InlineData("en-GB", "herald.example", true)]
    [InlineData("en", "herald.com", false)]
    [InlineData("en", "herald.co.uk", true)]
    [InlineData("de", "herald.com", true)]
    [InlineData(null, "herald.com", false)]
    public void For_LanguageAndHost_TellsWhichNumberComesFirst(string? language, string host, bool dayFirst)
    {
        DateHints.For(language, host, null).DayFirst.Should().Be(dayFirst);
    }
}
