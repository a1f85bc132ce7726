using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Assembling;

/// <summary>Images that are no part of the story: logos, icons, portraits of authors, counters that nobody sees.</summary>
internal static class Ornaments
{
    private const uint Ornament = 1, Logo = 2, Portrait = 4, Counter = 8;
    private const int MaxCounterSide = 3;
    private const int MaxIconSide = 64;
    private const int Levels = 3;

    private static readonly WordMap s_words = new(
        (Ornament, "icon icons emoji smiley sprite badge button share sharing social rating stars flag spinner"),
        (Logo, "logo logos favicon brand branding masthead sitelogo"),
        (Portrait, "avatar avatars gravatar headshot authorimage authorimg authorphoto profilepic profileimage mugshot byline author autor auteur bio"),
        (Counter, "pixel tracker tracking beacon counter analytics doubleclick scorecardresearch vgwort spacer adserver"));

    /// <param name="media">An image.</param>
    /// <param name="url">Its address.</param>
    public static bool IsOne(PageMedia media, Uri url)
    {
        bool isCounter = media.Width is > 0 and <= MaxCounterSide || media.Height is > 0 and <= MaxCounterSide || NameTokens.Categories(url.Host, s_words) == Counter;
        bool isIcon = media.Width is > 0 and <= MaxIconSide && media.Height is > 0 and <= MaxIconSide;
        if (isCounter || isIcon || IsDrawnLogo(url) || (NameTokens.Categories(media.Class, s_words) | NameTokens.Categories(media.ClassAround, s_words)) != 0)
        {
            return true;
        }

        PageElement? box = media.Parent;
        for (int level = 0; level < Levels && box is not null && box.BlockCount <= 3; level++, box = box.Parent)
        {
            if ((NameTokens.Categories(box.Class, s_words) & (Logo | Portrait)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a picture that the page names and does not show is but the site's sign, which many give every page.</summary>
    public static bool IsLogo(Uri url) => IsDrawnLogo(url) || (NameTokens.Categories(FileOf(url), s_words) & (Logo | Counter)) != 0;

    /// <summary>What a logo or an icon says of itself is no caption.</summary>
    public static void DropCaptions(Page page, PageLabels labels, ImageAddresses addresses)
    {
        var ornaments = new HashSet<int>();
        foreach (PageMedia media in page.Media)
        {
            int block = media.NextBlock;
            if (media.IsImage && block < page.Blocks.Count && labels.Blocks[block].Role == BlockRole.Caption
                && addresses.Resolve(media.Address) is { } url && IsOne(media, url))
            {
                ornaments.Add(block);
            }
            else if (media.IsImage)
            {
                ornaments.Remove(block);
            }
        }

        foreach (int block in ornaments)
        {
            labels.Blocks[block] = labels.Blocks[block] with { Role = BlockRole.Other, Rule = "assembling.ornament" };
        }
    }

    /// <summary>Photographs are no vector drawings; charts are, and say what they are in their names.</summary>
    private static bool IsDrawnLogo(Uri url) =>
        url.AbsolutePath.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && (NameTokens.Categories(url.AbsolutePath, s_words) & (Logo | Ornament)) != 0;

    private static ReadOnlySpan<char> FileOf(Uri url)
    {
        string path = url.AbsolutePath;
        return path.AsSpan(path.LastIndexOf('/') + 1);
    }
}
