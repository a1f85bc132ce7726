using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>What came of the cases of a folder. Immutable.</summary>
public sealed class CleanerReport
{
    internal CleanerReport(string folder, ImmutableArray<CaseResult> cases, ImmutableArray<RuleTally> rules) => (Folder, Cases, Rules) = (folder, cases, rules);

    /// <summary>Gets the full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Gets a result a case, in the order of their names.</summary>
    public ImmutableArray<CaseResult> Cases { get; }

    /// <summary>
    /// Gets how each rule fared over all cases, also those that ran in none. Those of the profiles that were added for the test; where none was, of all that applied.
    /// </summary>
    public ImmutableArray<RuleTally> Rules { get; }

    /// <summary>Gets whether there is a case and all passed. A rule that matched in no case is told, but is no failure.</summary>
    public bool IsPassed => !Cases.IsEmpty && Cases.All(static result => result.IsPassed);

    /// <summary>Does nothing where all passed.</summary>
    /// <exception cref="CleanerTestException">A case failed, or there is none; the message is the report.</exception>
    public void ThrowIfFailed()
    {
        if (!IsPassed)
        {
            throw new CleanerTestException(this);
        }
    }

    /// <summary>Writes the report for a terminal: each case with what differs, then the rules. <c>-</c> is what was expected, <c>+</c> what was found.</summary>
    public override string ToString() => ReportWriter.Write(this);
}
