namespace NewsParse;

/// <summary>A mistake in the JSON of a <see cref="SiteProfile"/>.</summary>
/// <param name="File">The file, or the name the caller gave the text.</param>
/// <param name="Line">The line, from 1; 0 where the mistake is in no one place.</param>
/// <param name="Column">The column in characters, from 1; 0 where the mistake is in no one place.</param>
/// <param name="Path">Where in the JSON, such as <c>rules[2].select</c>; empty for the whole.</param>
/// <param name="Message">What is wrong, and where known what to write instead.</param>
public sealed record ProfileProblem(string File, int Line, int Column, string Path, string Message)
{
    /// <summary>Gives it the way compilers do: <c>herald.json(12,15): rules[2].select: …</c></summary>
    public override string ToString() => $"{File}{(Line > 0 ? $"({Line},{Column})" : "")}: {(Path.Length > 0 ? Path + ": " : "")}{Message}";
}
