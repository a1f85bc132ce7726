using System.Text;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Checks;

/// <summary>Repairs a text: repairing it again must change nothing, and the edits must make the one of the other.</summary>
internal static class RepairCheck
{
    public static Breach? Run(FuzzInput input, Effort effort)
    {
        string text = input.Chars;
        RepairRules rules = input.Choice == 0 ? RepairRules.Default : (RepairRules)(input.Choice & (int)RepairRules.All);
        RepairedText repaired = effort.Measure(() => TextRepair.Repair(text, input.Language, rules));
        return Breach.Of("edits", BreachOf(text, repaired, rules))
            ?? (TextRepair.Repair(repaired.Text, input.Language, rules).Edits.IsEmpty ? null : new Breach("twice", "A repaired text was repaired again."));
    }

    /// <summary>What is wrong with a repair.</summary>
    public static string? BreachOf(string text, RepairedText repaired, RepairRules rules)
    {
        var replayed = new StringBuilder();
        int at = 0;
        foreach (TextEdit edit in repaired.Edits)
        {
            if (edit.Start < at || edit.Start + edit.Length > text.Length || text.Substring(edit.Start, edit.Length) != edit.Before)
            {
                return $"The text does not say '{edit.Before}' at {edit.Start}.";
            }

            if (edit.Rules == 0 || (edit.Rules & ~rules) != 0 || edit.Before == edit.After)
            {
                return $"{edit} is no edit of these rules.";
            }

            replayed.Append(text, at, edit.Start - at).Append(edit.After);
            at = edit.Start + edit.Length;
        }

        return replayed.Append(text, at, text.Length - at).ToString() == repaired.Text ? null : "The edits don't make the repaired text.";
    }
}
