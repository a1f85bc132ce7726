namespace NewsParse.Repair;

/// <summary>Korean syllables, whose composition is reckoned.</summary>
internal static class Hangul
{
    public const int FirstSyllable = 0xAC00, FirstInitial = 0x1100, FirstVowel = 0x1161, FirstFinal = 0x11A7;
    public const int Initials = 19, Vowels = 21, Finals = 28;

    public static bool IsSyllable(int code) => code is >= FirstSyllable and < FirstSyllable + (Initials * Vowels * Finals);

    public static bool IsVowel(int code) => code is >= FirstVowel and < FirstVowel + Vowels;

    // The first of them stands for none.
    public static bool IsFinal(int code) => code is > FirstFinal and < FirstFinal + Finals;

    /// <summary>The syllable that an initial and a vowel, or those and a final, make; 0 where they make none.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= FirstInitial and < FirstInitial + Initials && IsVowel(second))
        {
            return FirstSyllable + ((((first - FirstInitial) * Vowels) + second - FirstVowel) * Finals);
        }

        return IsSyllable(first) && (first - FirstSyllable) % Finals == 0 && IsFinal(second) ? first + second - FirstFinal : 0;
    }
}
