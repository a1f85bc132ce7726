using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates.Zones;

/// <summary>The offsets from UTC that clocks are set to somewhere.</summary>
internal static class ZoneOffsets
{
    public const int FurthestMinutes = 14 * 60;

    private const int MinutesPerHour = 60;
    private const int FurthestWest = -12 * MinutesPerHour;

    // In minutes: the Marquesas, Newfoundland in winter and summer, Iran, Afghanistan, India, Nepal, Myanmar, Eucla, the middle of Australia
    // in winter and summer, and the Chatham Islands in both.
    private static readonly FrozenSet<int> s_parts = new[] { -570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825 }.ToFrozenSet();

    public static bool IsKept(int minutes) => minutes % MinutesPerHour == 0 ? minutes is >= FurthestWest and <= FurthestMinutes : s_parts.Contains(minutes);
}
