using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Tests.Metadata.Dates;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("2024-03-31T01:59", 60)]
    [InlineData("2024-03-31T03:00", 120)]
    [InlineData("2024-10-27T01:59", 120)]
    [InlineData("2024-10-27T02:30", 120)]
    [InlineData("2024-10-27T03:00", 60)]
    [InlineData("2024-01-01T00:00", 60)]
    [InlineData("2024-07-01T00:00", 120)]
    public void OffsetAtLocal_CentralEurope_ChangesOnTheLastSundays(string local, int minutes)
    {
        ZoneRule.Of(60, DaylightRule.Europe).OffsetAtLocal(Time(local)).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("2024-03-10T01:59", -300)]
    [InlineData("2024-03-10T03:00", -240)]
    [InlineData("2024-11-03T00:59", -240)]
    [InlineData("2024-11-03T02:00", -300)]
    [InlineData("2005-03-20T12:00", -300)]
    [InlineData("2005-04-10T12:00", -240)]
    public void OffsetAtLocal_EasternTime_ChangesByTheRuleOfItsYear(string local, int minutes)
    {
        ZoneRule.Of(-300, DaylightRule.NorthAmerica).OffsetAtLocal(Time(local)).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("2024-01-15T12:00", 780)]
    [InlineData("2024-06-15T12:00", 720)]
    public void OffsetAtLocal_NewZealand_IsAheadInJanuary(string local, int minutes)
    {
        ZoneRule.Of(720, DaylightRule.NewZealand).OffsetAtLocal(Time(local)).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("2024-03-31T00:59", 60)]
    [InlineData("2024-03-31T01:00", 120)]
    [InlineData("2024-10-27T00:59", 120)]
    [InlineData("2024-10-27T01:00", 60)]
    public void OffsetAtUtc_CentralEurope_ChangesAtOneOClock(string utc, int minutes)
    {
        ZoneRule.Of(60, DaylightRule.Europe).OffsetAtUtc(Time(utc)).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("herald-example.de", null, 120)]
    [InlineData("herald-example.co.uk", "en", 60)]
    [InlineData("herald-example.jp", null, 540)]
    [InlineData("herald-example.com.br", "pt", -180)]
    [InlineData("herald.example", "ko", 540)]
    [InlineData("herald.example", "de-AT", 120)]
    [InlineData("herald.example.eu", "nl", 120)]
    public void Find_CountryOrLanguageOfOneZone_GivesIt(string host, string? language, int minutes)
    {
        ZoneRule? zone = SiteZones.Find(host, language, Time("2024-05-03T12:00"));

        zone!.Value.OffsetAtLocal(Time("2024-05-03T12:00")).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("herald.example", "en-US", "2024-05-03T12:00")]
    [InlineData("herald.example", "es", "2024-05-03T12:00")]
    [InlineData("herald-example.com.au", "en", "2024-05-03T12:00")]
    [InlineData("herald-example.us", "de", "2024-05-03T12:00")]
    [InlineData("herald-example.tr", "tr", "2010-05-03T12:00")]
    [InlineData(null, null, "2024-05-03T12:00")]
    public void Find_SeveralZonesOrAnotherRuleThen_LeavesItOpen(string? host, string? language, string day)
    {
        SiteZones.Find(host, language, Time(day)).Should().BeNull();
    }

    private static DateTime Time(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
