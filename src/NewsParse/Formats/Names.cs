namespace NewsParse.Formats;

internal static class Names
{
    /// <summary>Who wrote the article, for a reader: the authors' names, or the byline as it is where no name is known.</summary>
    public static string? Of(Byline byline) => byline.Authors.Length > 0 ? string.Join(", ", byline.Authors.Select(static author => author.Name)) : byline.Text;
}
