namespace NewsParse.Formats;

internal static class Names
{
    /// <summary>Who wrote the article, for a reader: the authors' names, or the byline as it is where no name is known.</summary>
    public static string? Of(Byline byline)
    {
        string[] names = [.. byline.Authors.Select(static author => author.Name).Where(static name => !string.IsNullOrWhiteSpace(name))];
        return names.Length > 0 ? string.Join(", ", names) : string.IsNullOrWhiteSpace(byline.Text) ? null : byline.Text;
    }

    /// <summary>What the site is called: its name, or its host where none is known.</summary>
    public static string? Of(ArticleSite site) => string.IsNullOrWhiteSpace(site.Name) ? site.Host : site.Name;
}
