namespace NewsParse.Formats;

/// <summary>A place in a text that something is to be said about.</summary>
/// <param name="Start">Where it begins, in the text that is shown; -1 where that is nowhere.</param>
/// <param name="Length">How long it is; 0 where something was taken out.</param>
/// <param name="Repair">What was repaired there.</param>
/// <param name="Signal">What of a translation shows there.</param>
internal readonly record struct XRayMark(int Start, int Length, BlockRepair? Repair, TranslationSignal? Signal);
