using NewsParse.Labelling;
using NewsParse.Reading;

namespace NewsParse.Assembling;

/// <summary>Tells which images and embeds belong to the article, and which caption is whose.</summary>
internal sealed class FigureFinder
{
    /// <summary>Smaller images are icons and portraits.</summary>
    private const int MinWidth = 150;

    private readonly Page _page;
    private readonly ImageAddresses _addresses;
    private readonly int _first;
    private readonly int _last;
    private readonly HashSet<PageElement> _bodyBoxes = [];
    private readonly HashSet<PageMedia> _captioned = [];
    private readonly HashSet<Uri> _shown = [];
    private readonly Dictionary<PageElement, PageMedia> _inFigure = [];
    // By the block that follows.
    private readonly Dictionary<int, PageMedia> _before = [];

    public FigureFinder(Page page, PageLabels labels, ImageAddresses addresses, int first, int last)
    {
        _page = page;
        _addresses = addresses;
        _first = first;
        _last = last;
        IndexImages();
        foreach (PageBlock block in page.Blocks)
        {
            if (labels.Blocks[block.Position].IsBody)
            {
                _bodyBoxes.Add(block.Parent);
                if (block.Parent.Parent is { } outer)
                {
                    _bodyBoxes.Add(outer);
                }
            }
            else if (labels.Blocks[block.Position].Role == BlockRole.Caption && FindImage(block) is { } image)
            {
                _captioned.Add(image);
            }
        }
    }

    /// <summary>The image a caption belongs to: the one in the same figure, or the one right before it.</summary>
    public PageMedia? OfCaption(PageBlock caption) => FindImage(caption);

    /// <summary>The figure or embed for the thing at <paramref name="index"/>; null where a caption brings it in, or it is not the article's.</summary>
    public Block? WithoutCaption(int index)
    {
        PageMedia media = _page.Media[index];
        if (media.NextBlock <= _first || media.NextBlock > _last || _captioned.Contains(media) || !IsAmongBody(media.Parent))
        {
            return null;
        }

        bool isSmall = media.IsImage && media.Width is > 0 and < MinWidth;
        if (_addresses.Resolve(media.Address) is not { } url || isSmall || (media.IsImage && Ornaments.IsOne(media, url)) || !_shown.Add(url))
        {
            return null;
        }

        return media.IsImage ? new Figure { Url = url, Alt = media.Alt } : new Embed { Url = url };
    }

    private bool IsAmongBody(PageElement box)
    {
        // A figure has a box or two of its own; beyond that it stands in a card or a widget.
        for (int level = 0; level < 4; level++)
        {
            if (_bodyBoxes.Contains(box))
            {
                return true;
            }

            if (box.Kind is TagKind.Aside or TagKind.Nav or TagKind.Footer or TagKind.ListItem || box.Parent is not { } outer)
            {
                return false;
            }

            box = outer;
        }

        return false;
    }

    /// <summary>Looked up once for all captions, as a page may have very many of both.</summary>
    private void IndexImages()
    {
        foreach (PageMedia media in _page.Media)
        {
            if (!media.IsImage || media.Address is null)
            {
                continue;
            }

            _before[media.NextBlock] = media;
            PageElement? figure = media.Parent.Nearest(TagKind.Figure);
            // Where a figure has its first image, those around it have theirs.
            while (figure is not null && _inFigure.TryAdd(figure, media))
            {
                figure = figure.Parent?.Nearest(TagKind.Figure);
            }
        }
    }

    private PageMedia? FindImage(PageBlock caption)
    {
        PageElement? figure = caption.Parent.Nearest(TagKind.Figure);
        return figure is not null ? _inFigure.GetValueOrDefault(figure)
            : _before.GetValueOrDefault(caption.Position) ?? _before.GetValueOrDefault(caption.Position - 1);
    }
}
