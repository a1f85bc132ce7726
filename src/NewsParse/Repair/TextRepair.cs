using NewsParse.Repair;

namespace NewsParse;

/// <summary>Undoes what machines did to a text on its way, where it is beyond doubt what stood there. All members are thread-safe.</summary>
public static class TextRepair
{
    // Each round may bring to light what the next one mends; three are the most that was met in any real text.
    private const int MaxRounds = 8;

    /// <summary>Repairs a text: a paragraph, or several in lines.</summary>
    /// <remarks>
    /// Repairing a repaired text changes nothing. The work grows with the length of the text alone, and a text without damage costs
    /// one look and is not copied.
    /// </remarks>
    /// <param name="text">The text; broken surrogate pairs stay as they are.</param>
    /// <param name="language">A BCP 47 tag, such as <c>fr</c>, by which spaces before punctuation are judged. Where it is null, the text is asked; where that is too short to tell, what languages do not agree on is left.</param>
    /// <param name="rules">What to repair.</param>
    /// <returns>The text, with what was changed in it.</returns>
    public static RepairedText Repair(string text, string? language = null, RepairRules rules = RepairRules.Default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Repair(text, language, rules, null);
    }

    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="rules">What to repair.</param>
    /// <param name="tick">Called before each look at the whole text; may throw to end it.</param>
    internal static RepairedText Repair(string text, string? language, RepairRules rules, Action? tick)
    {
        var round = new RepairRound(text);
        for (int i = 0; i < MaxRounds; i++)
        {
            if (!round.Run(language, rules, tick))
            {
                return round.Result();
            }
        }

        // What never comes to rest is no text that can be mended, and half of a repair would not be the same the second time.
        return new RepairedText { Text = text };
    }
}
