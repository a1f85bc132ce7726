using System.Collections.Immutable;

namespace NewsParse.Assembling;

/// <summary>The images of the article: the lead image, and those that the body shows.</summary>
internal static class ImageList
{
    public static ImmutableArray<ArticleImage> Of(ImmutableArray<Block> body, Uri? lead)
    {
        var images = new List<ArticleImage>();
        var seen = new HashSet<Uri>();
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] is Figure { Url: { } url } figure && seen.Add(url))
            {
                images.Add(new ArticleImage { Url = url, Alt = figure.Alt, Caption = figure.Caption, Credit = figure.Credit, BodyIndex = i });
            }
        }

        if (lead is null)
        {
            return [.. images];
        }

        int shown = images.FindIndex(image => image.Url == lead);
        shown = shown >= 0 ? shown : images.FindIndex(image => IsSame(image.Url, lead));
        if (shown >= 0)
        {
            ArticleImage first = images[shown];
            images.RemoveAt(shown);
            images.Insert(0, first);
        }
        else if (!Ornaments.IsLogo(lead))
        {
            images.Insert(0, new ArticleImage { Url = lead });
        }

        return [.. images];
    }

    /// <summary>Whether two addresses are one picture in two sizes: the same file, whatever is asked of the server that scales it.</summary>
    private static bool IsSame(Uri a, Uri b)
    {
        const int minName = 8;
        string name = NameOf(a);
        return name.Length >= minName && name.Any(char.IsAsciiDigit) && string.Equals(name, NameOf(b), StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(Uri url) => url.AbsolutePath[(url.AbsolutePath.LastIndexOf('/') + 1)..];
}
