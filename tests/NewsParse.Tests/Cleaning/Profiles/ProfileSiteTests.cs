using NewsParse.Cleaning.Profiles;

namespace NewsParse.Tests.Cleaning.Profiles;

public sealed class ProfileSiteTests
{
    [Fact]
    public void Or_WhatOneSays_GoesBeforeWhatTheOtherDoes()
    {
        var one = new ProfileSite("Herald", "en", TimeZoneInfo.Utc);
        var other = new ProfileSite("Bridge", "de", TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(1), null, null));
        var none = new ProfileSite(null, null, null);

        one.Or(other).Should().Be(one);
        none.Or(other).Should().Be(other);
        one.Or(none).Should().Be(one);
    }
}
