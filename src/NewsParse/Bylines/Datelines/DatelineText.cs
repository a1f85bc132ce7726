namespace NewsParse.Bylines.Datelines;

/// <summary>The words before the first sentence of a report, taken apart.</summary>
/// <param name="Text">The dateline, the sign that ends it left out.</param>
/// <param name="Place">The place as written.</param>
/// <param name="Agency">The agency as written, or the paper where it signs as one.</param>
/// <param name="Day">The day of filing.</param>
/// <param name="BodyStart">Where the first sentence begins.</param>
internal sealed record DatelineText(string Text, string? Place, string? Agency, DatelineDay? Day, int BodyStart);
