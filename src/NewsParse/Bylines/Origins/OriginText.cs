namespace NewsParse.Bylines.Origins;

/// <summary>What a line says of its article's origin.</summary>
/// <param name="Kind">In which way the article was taken over.</param>
/// <param name="Publisher">The publisher as written.</param>
/// <param name="Address">An address in the line itself.</param>
/// <param name="Trust">How far the line is to be trusted where it stands right.</param>
internal readonly record struct OriginText(OriginKind Kind, string? Publisher, string? Address, double Trust);
