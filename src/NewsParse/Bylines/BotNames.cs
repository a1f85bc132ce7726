using System.Collections.Frozen;

namespace NewsParse.Bylines;

/// <summary>Tells the names of programs: <c>HeraldBot1.08</c>, <c>AI-generated</c>.</summary>
internal static class BotNames
{
    private static readonly FrozenSet<string> s_words = "Bot bot BOT Roboter robot".Split(' ').ToFrozenSet();

    public static bool Is(BylineWords words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsBot(words.Shown[i]) || (BylineLexicon.Bots.TryMatch(words, i, out int length, out _) && i + length <= end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A capital "Bot" behind a small letter, or the word itself: Talbot and Cabot are people.</summary>
    private static bool IsBot(string word)
    {
        string bare = word.TrimEnd('.', ',', ')').TrimEnd("0123456789.v".AsSpan());
        return s_words.Contains(bare)
            || (bare.EndsWith("Bot", StringComparison.Ordinal) && char.IsLower(bare[^4]))
            || bare.EndsWith("-bot", StringComparison.OrdinalIgnoreCase);
    }

    private static string TrimEnd(this string text, ReadOnlySpan<char> signs) => text.AsSpan().TrimEnd(signs).ToString();
}
