using NewsParse.Labelling.Phrases;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>
/// Says what a block is for, once it is known whether it belongs to the body: by the element it stands in, by what the names of the
/// boxes around it say, by its own words, and by its place.
/// </summary>
internal sealed class RoleRules
{
    /// <summary>How many levels up a class word still speaks for a block.</summary>
    private const int Near = 3;

    /// <summary>The categories of <see cref="ClassWords"/> that name a role, the telling ones first.</summary>
    private static readonly (string Category, BlockRole Role, int Levels)[] s_classRoles =
    [
        ("comment", BlockRole.Comment, 8),
        ("newsletter", BlockRole.Newsletter, Near),
        ("paywall", BlockRole.Paywall, 2),
        ("ad", BlockRole.Advertisement, 2),
        ("bio", BlockRole.AuthorBio, 2),
        ("related", BlockRole.Related, 4),
        ("share", BlockRole.Share, 2),
        ("nav", BlockRole.Navigation, 4),
        ("tag", BlockRole.Tag, 2),
        ("promo", BlockRole.Promotion, Near),
        ("popup", BlockRole.Promotion, 4),
        ("footer", BlockRole.Footer, 8),
        ("byline", BlockRole.Byline, 1),
        ("date", BlockRole.Date, 1),
        ("legal", BlockRole.Footer, 2),
        ("sidebar", BlockRole.Related, 4),
        ("header", BlockRole.Navigation, 6),
    ];

    /// <summary>So many of them tell more than what a block says of itself.</summary>
    private const int Telling = 4;

    private static readonly int[] s_categoryBits = [.. s_classRoles.Select(static rule => Array.IndexOf(ClassWords.Names, rule.Category))];

    private static readonly (string Words, BlockRole Role)[] s_wordRoles =
    [
        ("cookie", BlockRole.Promotion), ("newsletter", BlockRole.Newsletter), ("comment", BlockRole.Comment), ("share", BlockRole.Share),
        ("ad", BlockRole.Advertisement), ("rights", BlockRole.Footer), ("account", BlockRole.Navigation), ("date", BlockRole.Date),
        ("related", BlockRole.Related),
    ];

    private static readonly int[] s_wordBits = [.. s_wordRoles.Select(static rule => Array.IndexOf(LabelWords.Names, rule.Words))];

    private static readonly int s_caption = Array.IndexOf(ClassWords.Names, "caption");

    private readonly PageView _view;
    private readonly bool[] _body;
    private readonly int[] _words = new int[LabelWords.Count];
    private readonly int _first;
    private readonly int _last;

    public RoleRules(PageView view, bool[] body)
    {
        _view = view;
        _body = body;
        _first = Array.IndexOf(body, true);
        _last = Array.LastIndexOf(body, true);
    }

    public BlockLabel LabelOf(int position, float odds)
    {
        PageBlock block = _view.Page.Blocks[position];
        double confidence = Math.Round(_body[position] ? odds : 1 - odds, 3);
        if (_body[position])
        {
            BlockRole role = block.HeadingLevel > 0 ? BlockRole.Heading : position == _first ? BlockRole.Lede : BlockRole.Body;
            return new BlockLabel(role, "label.body", confidence);
        }

        if (position == _view.Headline)
        {
            return new BlockLabel(BlockRole.Title, "label.headline", confidence);
        }

        if (IsCaption(block))
        {
            return new BlockLabel(BlockRole.Caption, "label.caption", confidence);
        }

        (BlockRole removed, string rule) = WhyNotBody(block);
        return new BlockLabel(removed, rule, confidence);
    }

    /// <summary>A caption is the article's where it stands within it, or between its headline and its text.</summary>
    private bool IsCaption(PageBlock block)
    {
        int start = _view.Headline >= 0 && _view.Headline < _first ? _view.Headline : _first - 3;
        if (_first < 0 || block.Position < start || block.Position > _last + 1 || block.LinkDensity > .5)
        {
            return false;
        }

        return block.Parent.Nearest(TagKind.Caption) is not null
            || _view.IsWithPicture(block)
            || (_view.Boxes.WordDistances(block.Parent.Index)[s_caption] <= 1 && _view.IsInside(block.Parent, TagKind.Figure));
    }

    private (BlockRole Role, string Rule) WhyNotBody(PageBlock block)
    {
        if (block.IsHidden)
        {
            return (BlockRole.Other, "label.hidden");
        }

        PageElement parent = block.Parent;
        if (_view.IsInside(parent, TagKind.Nav))
        {
            return (BlockRole.Navigation, "label.nav");
        }

        ReadOnlySpan<byte> distances = _view.Boxes.WordDistances(parent.Index);
        for (int i = 0; i < s_classRoles.Length; i++)
        {
            if (i == Telling && InterfaceLabels.Of(block.Text) is { } label)
            {
                return (label.Role, "label.phrase");
            }

            if (distances[s_categoryBits[i]] <= s_classRoles[i].Levels)
            {
                return (s_classRoles[i].Role, "label.class-" + s_classRoles[i].Category);
            }
        }

        if (_view.IsInside(parent, TagKind.Footer))
        {
            return (BlockRole.Footer, "label.footer");
        }

        return ByWords(block) ?? ByPlace(block);
    }

    private (BlockRole Role, string Rule)? ByWords(PageBlock block)
    {
        double words = _view.Texts[block.Position].WordCount;
        if (words > 25)
        {
            return null;
        }

        LabelWords.CountWords(block.Text, _words);
        for (int i = 0; i < s_wordRoles.Length; i++)
        {
            // A label is made of label words for the most part; one of them in a sentence says nothing.
            if (_words[s_wordBits[i]] * 3 >= Math.Max(1, words))
            {
                return (s_wordRoles[i].Role, "label.word-" + s_wordRoles[i].Words);
            }
        }

        return null;
    }

    private (BlockRole Role, string Rule) ByPlace(PageBlock block)
    {
        TextStats text = _view.Texts[block.Position];
        bool linked = block.LinkDensity > .6;
        if (_first < 0)
        {
            return (linked ? BlockRole.Navigation : BlockRole.Other, linked ? "label.links" : "label.unlike-body");
        }

        if (linked && block.Position < _first)
        {
            return (text.WordCount > 5 ? BlockRole.Related : BlockRole.Navigation, "label.links-before");
        }

        if (linked)
        {
            return (block.Position > _last && text.WordCount <= 3 ? BlockRole.Footer : BlockRole.Related, "label.links-after");
        }

        return (BlockRole.Other, "label.unlike-body");
    }
}
