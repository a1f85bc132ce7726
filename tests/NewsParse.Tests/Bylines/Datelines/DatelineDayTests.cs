using System.Globalization;
using NewsParse.Bylines.Datelines;

namespace NewsParse.Tests.Bylines.Datelines;

public sealed class DatelineDayTests
{
    [Theory]
    [InlineData("May 3 (AP)", 3, 5, 0, " (AP)")]
    [InlineData("May3 (AP)", 3, 5, 0, " (AP)")]
    [InlineData("May 3rd, 2024 (AP)", 3, 5, 2024, " (AP)")]
    [InlineData("May 3, said", 3, 5, 0, ", said")]
    [InlineData("May 3, 12 said", 3, 5, 0, ", 12 said")]
    [InlineData("May 3, 20245 said", 3, 5, 0, ", 20245 said")]
    [InlineData("Sept. 22, 2024 -", 22, 9, 2024, " -")]
    [InlineData("May 1st -", 1, 5, 0, " -")]
    [InlineData("1st of May 2024 -", 1, 5, 2024, " -")]
    [InlineData("2nd May -", 2, 5, 0, " -")]
    [InlineData("3rd May -", 3, 5, 0, " -")]
    [InlineData("4th May -", 4, 5, 0, " -")]
    [InlineData("1er mai -", 1, 5, 0, " -")]
    [InlineData("1º de mayo -", 1, 5, 0, " -")]
    [InlineData("1ª maggio -", 1, 5, 0, " -")]
    [InlineData("3. května 2024 (ČTK)", 3, 5, 2024, " (ČTK)")]
    [InlineData("3 Nov. -", 3, 11, 0, " -")]
    [InlineData("3 de mayo de 2024 -", 3, 5, 2024, " -")]
    [InlineData("3 de mayo del 2024 -", 3, 5, 2024, " -")]
    [InlineData("3 de mayo de Madrid -", 3, 5, 0, " de Madrid -")]
    [InlineData("3 tháng 5 năm 2024 -", 3, 5, 2024, " -")]
    [InlineData("3 tháng 5 -", 3, 5, 0, " -")]
    [InlineData("3 мая 2024 года -", 3, 5, 2024, " -")]
    [InlineData("3 мая 2024 г. -", 3, 5, 2024, " -")]
    [InlineData("3 травня 2024 року -", 3, 5, 2024, " -")]
    [InlineData("3 травня 2024 р. -", 3, 5, 2024, " -")]
    [InlineData("2024-05-03 -", 3, 5, 2024, " -")]
    [InlineData("2024. május 3. -", 3, 5, 2024, " -")]
    [InlineData("2024 május 3 -", 3, 5, 2024, " -")]
    [InlineData("03.05.24 -", 3, 5, 2024, " -")]
    [InlineData("3.05.2024 -", 3, 5, 2024, " -")]
    [InlineData("3.5. -", 3, 5, 0, " -")]
    [InlineData("3.5.202 -", 3, 5, 0, "202 -")]
    [InlineData("3/5 -", 3, 5, 0, " -")]
    [InlineData("3/5/2024 -", 3, 5, 2024, " -")]
    [InlineData("3-5-2024 -", 3, 5, 2024, " -")]
    [InlineData("3/5-2024 -", 3, 5, 0, "-2024 -")]
    [InlineData("12/5 -", 12, 5, 0, " -")]
    [InlineData("3 (EUROPA PRESS)", 3, 0, 0, " (EUROPA PRESS)")]
    [InlineData("1 May -", 1, 5, 0, " -")]
    [InlineData("31 May -", 31, 5, 0, " -")]
    [InlineData("3 December -", 3, 12, 0, " -")]
    [InlineData("3 May 1900 -", 3, 5, 1900, " -")]
    [InlineData("3 May 2100 -", 3, 5, 2100, " -")]
    public void Read_Day_PassesOverIt(string text, int day, int month, int year, string rest)
    {
        int at = 0;

        DatelineDay? read = DatelineDay.Read(text, ref at, dayFirst: true);

        read.Should().Be(new DatelineDay(day, month, year));
        text[at..].Should().Be(rest);
    }

    [Theory]
    [InlineData("3/5 -", 5, 3, 0)]
    [InlineData("12/5 -", 5, 12, 0)]
    [InlineData("13/5 -", 13, 5, 0)]
    [InlineData("3/5/2024 -", 5, 3, 2024)]
    [InlineData("3.5. -", 3, 5, 0)]
    [InlineData("3 May -", 3, 5, 0)]
    public void Read_WhereTheMonthStandsFirst_TakesItWhereItCan(string text, int day, int month, int year)
    {
        int at = 0;

        DatelineDay.Read(text, ref at, dayFirst: false).Should().Be(new DatelineDay(day, month, year));
    }

    [Theory]
    [InlineData("5/12 -", 12)]
    [InlineData("5/13 -", 5)]
    public void Read_SecondNumberThatIsNoMonth_IsTheDay(string text, int month)
    {
        int at = 0;

        DatelineDay.Read(text, ref at, dayFirst: true)!.Value.Month.Should().Be(month);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Leeds")]
    [InlineData("May")]
    [InlineData("May 0 -")]
    [InlineData("May 32 -")]
    [InlineData("May 132 -")]
    [InlineData("Ma 3 -")]
    [InlineData("0 May -")]
    [InlineData("32 May -")]
    [InlineData("103 May -")]
    [InlineData("3 -")]
    [InlineData("3")]
    [InlineData("32 (AP)")]
    [InlineData("0 (AP)")]
    [InlineData("3 of Leeds -")]
    [InlineData("3 tháng 13 -")]
    [InlineData("3 tháng năm -")]
    [InlineData("3 May 1899 -")]
    [InlineData("3 May 2101 -")]
    [InlineData("3.5 -")]
    [InlineData("3.123. -")]
    [InlineData("3,5,2024 -")]
    [InlineData("13/13 -")]
    [InlineData("2024-05 -")]
    [InlineData("2024-13-03 -")]
    [InlineData("2024/05/03 -")]
    [InlineData("2024-05-32 -")]
    [InlineData("2024. május -")]
    [InlineData("2024. május 123. -")]
    [InlineData("20240 május 3. -")]
    public void Read_NoDay_StaysWhereItIs(string text)
    {
        int at = 0;

        DatelineDay.Read(text, ref at, dayFirst: true).Should().BeNull();
        at.Should().Be(0);
    }

    [Theory]
    [InlineData("2024-01-01", 31, 12, 0, "2023-12-31")]
    [InlineData("2023-12-31", 31, 12, 0, "2023-12-31")]
    [InlineData("2023-12-31", 1, 1, 0, "2024-01-01")]
    [InlineData("2024-05-04", 3, 0, 0, "2024-05-03")]
    [InlineData("2024-05-01", 30, 0, 0, "2024-04-30")]
    [InlineData("2024-05-31", 1, 0, 0, "2024-06-01")]
    [InlineData("2024-03-01", 31, 0, 0, "2024-03-31")]
    [InlineData("2023-03-01", 29, 2, 0, "2024-02-29")]
    [InlineData("2024-05-04", 3, 5, 2019, "2019-05-03")]
    [InlineData("2022-05-04", 29, 2, 0, null)]
    [InlineData("2024-05-04", 31, 2, 2024, null)]
    public void ToDate_WhatIsLeftOut_IsTakenFromThePublication(string published, int day, int month, int year, string? expected)
    {
        var date = new ArticleDate { Value = DateTimeOffset.Parse(published + "T09:00:00Z", CultureInfo.InvariantCulture), Precision = DatePrecision.Minute, IsZoneStated = true };

        (new DatelineDay(day, month, year).ToDate(date)?.ToString()).Should().Be(expected);
    }

    [Fact]
    public void ToDate_YearLeftOutAndNothingPublished_GivesNone()
    {
        new DatelineDay(3, 5, 0).ToDate(null).Should().BeNull();
        new DatelineDay(3, 0, 0).ToDate(null).Should().BeNull();
    }

    [Fact]
    public void ToDate_FullDay_NeedsNoPublication()
    {
        ArticleDate date = new DatelineDay(3, 5, 2024).ToDate(null)!;

        date.ToString().Should().Be("2024-05-03");
        date.Precision.Should().Be(DatePrecision.Day);
        date.IsZoneStated.Should().BeFalse();
    }
}
