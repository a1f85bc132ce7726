using System.Globalization;
using NewsParse.Metadata.Dates.Zones;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Reads the time zone of a site: an offset that never changes, or a name that the system's data knows.</summary>
internal static class ProfileZone
{
    public static TimeZoneInfo? Read(string text)
    {
        if (text is ['+' or '-', ..])
        {
            return TimeSpan.TryParseExact(text.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan offset) && ZoneOffsets.IsKept((int)(text[0] == '-' ? -offset : offset).TotalMinutes)
                ? TimeZoneInfo.CreateCustomTimeZone(text, text[0] == '-' ? -offset : offset, text, text)
                : null;
        }

        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(text);
        }
        catch (Exception error) when (error is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
