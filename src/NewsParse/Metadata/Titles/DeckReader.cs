using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>
/// Finds what stands between the headline and the body: a second headline, and the paragraph that sums the article up. Only what the page sets
/// apart by a name, a heading or a look of its own: the first paragraph of a body is none, whatever the description says.
/// </summary>
internal sealed class DeckReader(Page page, HeadlineBlocks headline, string titleKey, IReadOnlyList<int> body, List<FieldCandidate> found)
{
    private const int Reach = 10;
    private const int SubtitleReach = 4;
    private const int MaxSubtitle = 160;
    private const int MinSubtitle = 10;
    private const int MinCjkSubtitle = 5;
    private const int MaxStandfirst = 900;
    private const int MinStandfirst = 40;
    private const int MinCjkStandfirst = 15;
    private const int MinAgreed = 50;

    /// <param name="descriptions">The keys (<see cref="TextKey.OfLetters"/>) of what the page claims to be its description.</param>
    /// <param name="alternatives">Those of its alternative headlines.</param>
    public void Find(IReadOnlyList<string> descriptions, IReadOnlyList<string> alternatives)
    {
        int firstBody = body.Count > 0 ? body[0] : headline.End + Reach;
        int end = Math.Min(page.Blocks.Count, Math.Min(headline.End + Reach, firstBody + 1));
        bool isFirst = true;
        for (int i = headline.End; i < end; i++)
        {
            PageBlock block = page.Blocks[i];
            uint names = HeadlineNames.Around(page, block, headline.Box);
            if ((names & HeadlineNames.Other) != 0 || IsTitleAgain(block.Text) || IsAside(block) || TitleLine.IsDatedOrSigned(block.Text))
            {
                continue;
            }

            Read(block, names, isFirst, i < firstBody, descriptions, alternatives);
            isFirst = false;
        }
    }

    private bool IsTitleAgain(string text) => text.Length <= MaxSubtitle * 2 && titleKey.Contains(TextKey.OfLetters(text), StringComparison.Ordinal);

    private static bool IsAside(PageBlock block) =>
        block.LinkDensity > .5 || block.Parent.Kind is TagKind.ListItem or TagKind.Button or TagKind.Caption or TagKind.Time or TagKind.Address
        || block.Parent.Nearest(TagKind.Figure) is not null || block.Parent.Nearest(TagKind.Nav) is not null || block.Parent.Nearest(TagKind.Aside) is not null;

    private void Read(PageBlock block, uint names, bool isFirst, bool isBefore, IReadOnlyList<string> descriptions, IReadOnlyList<string> alternatives)
    {
        string key = TextKey.OfLetters(block.Text);
        bool isLong = block.Text.Length > MaxSubtitle;
        // Further down the same class is on the offers between headline and body.
        if (block.Position < headline.End + SubtitleReach && (names & HeadlineNames.Subtitle) != 0)
        {
            Add(isLong ? ArticleField.Standfirst : ArticleField.Subtitle, "class subtitle", block, .85);
        }
        else if ((names & HeadlineNames.Standfirst) != 0)
        {
            Add(ArticleField.Standfirst, "class standfirst", block, .85);
        }
        else if (alternatives.Contains(key))
        {
            Add(isLong ? ArticleField.Standfirst : ArticleField.Subtitle, "alternativeHeadline", block, .85);
        }
        else if ((names & HeadlineNames.PerhapsStandfirst) != 0)
        {
            Add(ArticleField.Standfirst, "class lead", block, .7);
        }
        else if (isBefore && isFirst && block.HeadingLevel > 1 && IsBesideHeadline(block) && !IsCrosshead(block))
        {
            Add(isLong ? ArticleField.Standfirst : ArticleField.Subtitle, "heading below headline", block, .7);
        }

        bool isNamed = (names & HeadlineNames.PerhapsStandfirst) != 0;
        if (IsDescription(key, descriptions) && (isBefore || isNamed || IsSetApart(block)))
        {
            Add(ArticleField.Standfirst, "description", block, isNamed ? .8 : .75);
        }
    }

    private void Add(ArticleField field, string key, PageBlock block, double confidence)
    {
        bool isCjk = Scripts.HasCjk(block.Text);
        int least = field == ArticleField.Subtitle ? (isCjk ? MinCjkSubtitle : MinSubtitle) : isCjk ? MinCjkStandfirst : MinStandfirst;
        // A heading of one or two words, or with a colon behind, labels what follows.
        bool isLabel = field == ArticleField.Subtitle && ((!isCjk && block.Text.AsSpan().Count(' ') < 2) || block.Text[^1] is ':' or '：');
        if (!isLabel && block.Text.Length >= least && block.Text.Length <= MaxStandfirst)
        {
            found.Add(new FieldCandidate(field, EvidenceSource.Dom, key, InlineText.FoldSpace(block.Text), confidence) { Block = block.Position });
        }
    }

    private bool IsBesideHeadline(PageBlock block)
    {
        PageElement heading = block.Parent.Nearest(TagKind.Heading)!;
        return heading.Parent == headline.Box.Parent || headline.Box.Nearest(TagKind.Header) is { } header && heading.IsInside(header);
    }

    /// <summary>A heading like those within the body is the first of them.</summary>
    private bool IsCrosshead(PageBlock block)
    {
        PageElement heading = block.Parent.Nearest(TagKind.Heading)!;
        foreach (int position in body)
        {
            if (page.Blocks[position] is { HeadingLevel: > 0 } other && other.HeadingLevel == block.HeadingLevel
                && other.Parent.Nearest(TagKind.Heading)?.Class == heading.Class)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDescription(string key, IReadOnlyList<string> descriptions)
    {
        foreach (string description in descriptions)
        {
            int shared = Math.Min(key.Length, description.Length);
            if (key == description || (shared >= MinAgreed && key.AsSpan(0, shared).SequenceEqual(description.AsSpan(0, shared))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the opening of the body is set unlike the paragraphs that follow: by its class, its element or its type.</summary>
    private bool IsSetApart(PageBlock block)
    {
        if (body.Count < 3 || IsFiled(block.Text))
        {
            return false;
        }

        const double mostly = .9;
        PageBlock next = page.Blocks[body[1]], third = page.Blocks[body[2]];
        bool isBold = block.BoldChars > block.InkChars * mostly && next.BoldChars < next.InkChars * mostly;
        bool isHeading = block.HeadingLevel > 0 && next.HeadingLevel == 0;
        bool isClassed = next.HeadingLevel == 0 && next.Parent.Kind == block.Parent.Kind && next.Parent.Class != block.Parent.Class
            && (third.HeadingLevel > 0 || third.Parent.Class != block.Parent.Class);
        return isBold || isHeading || isClassed;
    }

    /// <summary>A dateline begins the report itself: <c>Harbourtown (agency) - The council</c>.</summary>
    private static bool IsFiled(string text)
    {
        const int reach = 60;
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(reach, text.Length));
        int close = start.IndexOf(')');
        return close > 0 && start[(close + 1)..].TrimStart() is ['-' or '–' or '—', ..];
    }
}
