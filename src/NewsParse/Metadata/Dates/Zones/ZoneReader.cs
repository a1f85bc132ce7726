namespace NewsParse.Metadata.Dates.Zones;

/// <summary>Reads the zone behind a time of day: <c>+02:00</c>, <c>EDT</c>, <c>(GMT+8)</c>.</summary>
internal static class ZoneReader
{
    /// <param name="tokens">The tokens of the string.</param>
    /// <param name="at">The token behind the time.</param>
    /// <param name="afterMeridiem">Whether the time ends in "am" or "pm".</param>
    /// <param name="end">One past the last token of the zone.</param>
    public static ZoneRule? ReadAt(List<DateToken> tokens, int at, bool afterMeridiem, out int end)
    {
        end = at;
        // "(GMT+8)", ", UTC", "(MEZ)"
        while (at < tokens.Count && tokens[at].Sign is '(' or ',' or '|' or '[')
        {
            at++;
        }

        ZoneRule? named = null;
        if (at < tokens.Count && tokens[at].IsWord && ZoneNames.TryFind(tokens[at], afterMeridiem, out ZoneRule zone))
        {
            named = zone;
            at++;
            end = at;
        }

        if (at + 1 < tokens.Count && tokens[at].Sign is '+' or '-' or '−' && tokens[at + 1].IsNumber && tokens[at].End == tokens[at + 1].Start
            && (named ?? default) == default && OffsetAt(tokens, at, out int after) is { } offset)
        {
            end = after;
            return new ZoneRule(offset, DaylightRule.None);
        }

        return named;
    }

    private static TimeSpan? OffsetAt(List<DateToken> tokens, int at, out int end)
    {
        end = at + 2;
        DateToken digits = tokens[at + 1];
        long hours = digits.Number, minutes = 0;
        if (digits.Length == 4)
        {
            (hours, minutes) = (digits.Number / 100, digits.Number % 100);
        }
        else if (digits.Length > 2)
        {
            return null;
        }
        else if (at + 3 < tokens.Count && tokens[at + 2].Sign == ':' && tokens[at + 3].IsNumber)
        {
            minutes = tokens[at + 3].Number;
            end = at + 4;
        }

        if (minutes > 59 || (hours * 60) + minutes > ZoneOffsets.FurthestMinutes)
        {
            return null;
        }

        var offset = new TimeSpan((int)hours, (int)minutes, 0);
        return tokens[at].Sign == '+' ? offset : -offset;
    }
}
