namespace NewsParse.Repair;

/// <summary>Which byte a character is in windows-1252 or latin-1, and the other way round.</summary>
internal static class Windows1252
{
    // The bytes 0x80 to 0x9F; windows-1252 leaves five of them open, which stay what latin-1 has there.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static char Char(int code) => Upper[code - 0x80];

    /// <summary>The byte, for a character that can only be one within a UTF-8 sequence, 0x80 to 0xBF; else -1.</summary>
    public static int Continuation(char c)
    {
        if (c is >= '\u0080' and <= '\u00BF')
        {
            return c;
        }

        int place = c is >= '\u0152' and <= '\u2122' ? Upper.IndexOf(c) : -1;
        return place < 0 ? -1 : 0x80 + place;
    }
}
