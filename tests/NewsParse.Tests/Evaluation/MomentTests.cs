using NewsParse.Evaluation.Scoring;

namespace NewsParse.Tests.Evaluation;

public sealed class MomentTests
{
    [Theory]
    [InlineData("2024-05-01", "2024-05-01T00:00:00.000000")]
    [InlineData("20240501", "2024-05-01T00:00:00.000000")]
    [InlineData("2024-05-01 10:20", "2024-05-01T10:20:00.000000")]
    [InlineData("2024-05-01T10:20:30.5Z", "2024-05-01T10:20:30.500000 00:00:00")]
    [InlineData("2024-05-01T10:20:30.123456789+0530", "2024-05-01T10:20:30.123456 05:30:00")]
    [InlineData("2024-05-01T102030-03", "2024-05-01T10:20:30.000000 -03:00:00")]
    [InlineData("2024-05-01T10:20:30 EST", "2024-05-01T00:00:00.000000")]
    [InlineData("2024-05-01T25:00", "2024-05-01T00:00:00.000000")]
    [InlineData("2024-02-30", null)]
    [InlineData("1 May 2024", null)]
    [InlineData("", null)]
    public void Read_WrittenDate_GivesMoment(string text, string? expected)
    {
        Moment? moment = Moment.Read(text);

        string? written = moment is { } found ? $"{found.Local:yyyy-MM-dd'T'HH:mm:ss.ffffff} {found.Offset}".TrimEnd() : null;
        written.Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-05-01T23:30:00+02:00", "2024-05-01", true)]
    [InlineData("2024-05-01T23:30:00-05:00", "2024-05-02T04:30:00Z", true)]
    [InlineData("2024-05-01T23:30:00-05:00", "2024-05-02", false)]
    [InlineData("2024-05-01", "2024-05-02T00:00:00Z", false)]
    public void AreSameDay_Zones_EitherZoneCounts(string truth, string prediction, bool expected) =>
        Moment.AreSameDay(Moment.Read(truth), Moment.Read(prediction)).Should().Be(expected);

    [Theory]
    [InlineData("2024-05-01T23:30:00-05:00", "2024-05-02T04:30:00.9Z", true)]
    [InlineData("2024-05-01T23:30:00-05:00", "2024-05-02T04:30:01Z", false)]
    [InlineData("2024-05-01T23:30:00Z", "2024-05-01T23:30:00", false)]
    public void AreSameInstant_Zones_OneWithoutZoneIsAnother(string truth, string prediction, bool expected) =>
        Moment.AreSameInstant(Moment.Read(truth), Moment.Read(prediction)).Should().Be(expected);
}
