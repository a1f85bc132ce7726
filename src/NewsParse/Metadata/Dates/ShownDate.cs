namespace NewsParse.Metadata.Dates;

/// <summary>A date in a line that people read.</summary>
/// <param name="Value">The date.</param>
/// <param name="Role">What the words beside it say it is.</param>
/// <param name="OtherWords">How many words of the line are no part of it: many make a sentence about something else.</param>
/// <param name="IsRelative">Whether it is told from the time of reading.</param>
internal readonly record struct ShownDate(ArticleDate Value, DateRole Role, int OtherWords, bool IsRelative = false);
