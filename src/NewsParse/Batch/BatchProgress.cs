namespace NewsParse;

/// <summary>How far a batch has come. Both counts only ever grow.</summary>
/// <param name="Completed">How many results were handed out, the one that comes next among them.</param>
/// <param name="Failed">How many of them are failures.</param>
public sealed record BatchProgress(long Completed, long Failed);
