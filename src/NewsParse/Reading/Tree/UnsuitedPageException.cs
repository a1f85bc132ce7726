namespace NewsParse.Reading.Tree;

/// <summary>Ends the building of a light tree where AngleSharp's builder treats its own elements in a way that others can't share.</summary>
internal sealed class UnsuitedPageException() : Exception("The page needs AngleSharp's own elements.");
