using System.Buffers;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Finds the kicker: a few words right above the headline or in front of it, named as such or set before it where the page claims its title.</summary>
internal static class KickerReader
{
    private const int Reach = 3;
    private const int MaxChars = 70;
    private const int MaxWords = 9;

    private static readonly char[] s_signs = [.. ":：|/-–—·•+"];

    private static readonly SearchValues<char> s_anySign = SearchValues.Create(s_signs);

    /// <param name="page">The page.</param>
    /// <param name="headline">Where the headline stands.</param>
    /// <param name="claimed">The titles that the page claims out of sight.</param>
    /// <param name="site">The site's names: the name of the site above a headline is no kicker.</param>
    /// <param name="found">Gets the candidates.</param>
    public static void Find(Page page, HeadlineBlocks headline, IReadOnlyList<string> claimed, SiteNames site, List<FieldCandidate> found)
    {
        FindInside(page, headline, claimed, site, found);
        string shown = ShownText(page, headline.First, headline.End);
        for (int i = headline.First - 1; i >= Math.Max(0, headline.First - Reach); i--)
        {
            PageBlock block = page.Blocks[i];
            // Every page has a menu above its headline.
            if (block.Parent.Nearest(TagKind.Nav) is not null)
            {
                return;
            }

            uint names = page.Kind == ArticleSourceKind.Html ? HeadlineNames.Around(page, block, headline.Box) : 0;
            bool isNamed = (names & (HeadlineNames.Kicker | HeadlineNames.Other)) == HeadlineNames.Kicker;
            int distance = headline.First - 1 - i;
            if (isNamed)
            {
                Add(page, "class kicker", block.Text, .85 - (distance * .05), i, site, found);
            }
            else if (distance == 0 && IsClaimedBefore(block.Text, shown, claimed))
            {
                Add(page, "above headline", block.Text, .8, i, site, found);
            }
        }
    }

    /// <summary>How much of a headline's block is a kicker in an element that is named as one; 0 where none is.</summary>
    public static int LengthIn(Page page, PageBlock block)
    {
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            if (mark.Start == 0 && mark.Length < block.Text.Length && (HeadlineNames.Of(mark.Node) & HeadlineNames.Kicker) != 0)
            {
                return mark.Length;
            }
        }

        return 0;
    }

    /// <summary>In the heading's own element: a line or a part of one that is named, or that a claimed title sets off with a sign.</summary>
    private static void FindInside(Page page, HeadlineBlocks headline, IReadOnlyList<string> claimed, SiteNames site, List<FieldCandidate> found)
    {
        PageBlock first = page.Blocks[headline.First];
        if (headline.End - headline.First > 1)
        {
            bool isNamed = (HeadlineNames.Around(page, first, headline.Box) & HeadlineNames.Kicker) != 0;
            if (isNamed || IsClaimedBefore(first.Text, ShownText(page, headline.First + 1, headline.End), claimed))
            {
                Add(page, "line of headline", first.Text, .85, headline.First, site, found);
            }

            return;
        }

        for (int i = first.FirstMark; i < first.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            if (mark.Start != 0 || mark.Length >= first.Text.Length)
            {
                continue;
            }

            bool isNamed = (HeadlineNames.Of(mark.Node) & HeadlineNames.Kicker) != 0;
            if (isNamed || IsClaimedBefore(first.Text[..mark.Length], first.Text[mark.Length..], claimed))
            {
                Add(page, "part of headline", first.Text[..mark.Length], isNamed ? .9 : .8, headline.First, site, found);
            }
        }
    }

    /// <summary>Whether a claimed title is the words, a sign and the headline.</summary>
    private static bool IsClaimedBefore(string words, string headline, IReadOnlyList<string> claimed)
    {
        string kicker = words.Trim().TrimEnd(s_signs).TrimEnd();
        if (kicker.Length is 0 or > MaxChars || headline.Length == 0)
        {
            return false;
        }

        foreach (string title in claimed)
        {
            if (title.Length > kicker.Length && title.StartsWith(kicker, StringComparison.OrdinalIgnoreCase)
                && title.AsSpan(kicker.Length).TrimStart().IndexOfAny(s_anySign) == 0
                && TextKey.OfLetters(title[kicker.Length..]) == TextKey.OfLetters(headline))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Page page, string key, string text, double confidence, int block, SiteNames site, List<FieldCandidate> found)
    {
        string kicker = InlineText.FoldSpace(text).Trim(s_signs).Trim();
        if (kicker.Length is > 1 and <= MaxChars && kicker.AsSpan().Count(' ') < MaxWords && kicker.Any(char.IsLetter)
            && !IsTrail(page.Blocks[block], kicker) && !TitleLine.IsDatedOrSigned(kicker) && !site.Is(kicker))
        {
            found.Add(new FieldCandidate(ArticleField.Kicker, page.Kind == ArticleSourceKind.Html ? EvidenceSource.Dom : EvidenceSource.Text, key, kicker, confidence) { Block = block });
        }
    }

    /// <summary>The way from the front page to the section: <c>Home / Politics / Europe</c>.</summary>
    private static bool IsTrail(PageBlock block, string text) =>
        block.LinkCount > 1 || text.AsSpan().IndexOfAny("›»>|") >= 0 || text.Contains(" / ", StringComparison.Ordinal);

    private static string ShownText(Page page, int first, int end)
    {
        string text = page.Blocks[first].Text;
        for (int i = first + 1; i < end; i++)
        {
            text = $"{text} {page.Blocks[i].Text}";
        }

        return text;
    }
}
