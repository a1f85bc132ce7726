namespace NewsParse.Metadata.Dates;

/// <summary>The dates of a page, each field's best first.</summary>
/// <param name="Published">The dates of publication.</param>
/// <param name="Modified">The dates of the last change.</param>
internal readonly record struct PageDates(List<RankedDate> Published, List<RankedDate> Modified);
