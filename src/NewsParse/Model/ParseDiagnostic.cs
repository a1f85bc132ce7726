namespace NewsParse;

/// <summary>Something the parser met, worked around, and went on from.</summary>
public sealed record ParseDiagnostic
{
    /// <summary>Gets what happened; the codes never change their meaning.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>Gets a sentence for a person; its wording may change.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the rule, element or field concerned.</summary>
    /// <value><see langword="null"/> where the code says it all.</value>
    public string? Rule { get; init; }
}
