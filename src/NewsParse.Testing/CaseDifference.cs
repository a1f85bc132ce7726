using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>One thing that is not as a case expects it.</summary>
public sealed class CaseDifference
{
    internal CaseDifference(string subject, IEnumerable<string> lines) => (Subject, Lines) = (subject, [.. lines]);

    /// <summary>Gets what differs: a key of the expected file, such as <c>title</c>.</summary>
    public string Subject { get; }

    /// <summary>
    /// Gets how: lines that begin with <c>- </c> are missing, those with <c>+ </c> were not expected, those with two spaces explain or stand around them. Long ones are shortened.
    /// </summary>
    public ImmutableArray<string> Lines { get; }

    /// <summary>Gives the subject and the lines below it.</summary>
    public override string ToString() => $"{Subject}\n{string.Join('\n', Lines.Select(static line => $"  {line}"))}";
}
