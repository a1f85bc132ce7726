using System.Text.RegularExpressions;
using NewsParse.Reading;

namespace NewsParse.Cleaning.Profiles;

/// <summary>What a line, or a block of a page, has to read to be meant. All that is stated has to hold; of several texts one is enough.</summary>
internal sealed class LinePattern
{
    /// <summary>Expressions look at shorter lines only: no label is as long.</summary>
    public const int MaxLine = 2_000;

    /// <summary>The group of an expression that is the value of a field.</summary>
    public const string ValueGroup = "value";

    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<string> Starts { get; init; } = [];

    public IReadOnlyList<string> Ends { get; init; } = [];

    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Runs in linear time.</summary>
    public Regex? Expression { get; init; }

    /// <summary>How many lines from the top are looked at.</summary>
    public int Within { get; init; } = int.MaxValue;

    /// <summary>How many lines from the end are looked at.</summary>
    public int WithinLast { get; init; } = int.MaxValue;

    /// <summary>How many characters the line may have.</summary>
    public int MaxChars { get; init; } = int.MaxValue;

    /// <summary>What the line right above has to read.</summary>
    public LinePattern? Above { get; init; }

    /// <summary>What the line right below has to read.</summary>
    public LinePattern? Below { get; init; }

    /// <param name="lines">All lines.</param>
    /// <param name="position">The place of the line, from 0.</param>
    public bool Holds(IReadOnlyList<PageBlock> lines, int position) =>
        position < Within && lines.Count - position <= WithinLast && Reads(lines[position].Text)
        && (Above is null || (position > 0 && Above.Holds(lines, position - 1)))
        && (Below is null || (position + 1 < lines.Count && Below.Holds(lines, position + 1)));

    /// <summary>The part of a line that holds which is meant as the value: what the expression's group matched, else all of it.</summary>
    public string ValueOf(string text) =>
        Expression?.Match(text).Groups[ValueGroup] is { Success: true } group ? group.Value.Trim() : text;

    private bool Reads(string text) =>
        text.Length <= MaxChars
        && Any(Texts, text, static (line, sought) => line.Equals(sought, StringComparison.OrdinalIgnoreCase))
        && Any(Starts, text, static (line, sought) => line.StartsWith(sought, StringComparison.OrdinalIgnoreCase))
        && Any(Ends, text, static (line, sought) => line.EndsWith(sought, StringComparison.OrdinalIgnoreCase))
        && Any(Parts, text, static (line, sought) => line.Contains(sought, StringComparison.OrdinalIgnoreCase))
        && (Expression is null || (text.Length <= MaxLine && Expression.IsMatch(text)));

    private static bool Any(IReadOnlyList<string> sought, string line, Func<string, string, bool> holds)
    {
        if (sought.Count == 0)
        {
            return true;
        }

        foreach (string text in sought)
        {
            if (holds(line, text))
            {
                return true;
            }
        }

        return false;
    }
}
