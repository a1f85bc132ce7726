using System.Collections.Immutable;
using System.Text;
using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Translation;

namespace NewsParse.Assembling;

/// <summary>Makes the parts of the body from its blocks: paragraphs, headings, lists, quotes, tables, code, and the figures between them.</summary>
/// <param name="page">The page.</param>
/// <param name="labels">Its labels.</param>
/// <param name="blockTraces">Where its blocks stand.</param>
/// <param name="reading">The texts as they are to be read.</param>
/// <param name="addresses">Resolves the addresses of pictures.</param>
internal sealed class BodyAssembler(Page page, PageLabels labels, BlockTraces blockTraces, ArticleReading reading, ImageAddresses addresses)
{
    private readonly ImmutableArray<Block>.Builder _body = ImmutableArray.CreateBuilder<Block>();
    private readonly TableReader _tables = new(page, labels, blockTraces, reading.Texts);
    private int _media;

    public ImmutableArray<Block> Assemble()
    {
        (int first, int last) = Extent();
        var media = new FigureFinder(page, labels, addresses, first, last);
        int at = 0;
        while (at < page.Blocks.Count)
        {
            if (first >= 0 && at >= first && at <= last)
            {
                AddMedia(media, at);
            }

            BlockLabel label = labels.Blocks[at];
            if (label.Role == BlockRole.Caption)
            {
                at = AddCaption(media, at);
            }
            else if (label.IsBody)
            {
                at = AddBody(at);
            }
            else
            {
                at++;
            }
        }

        MarkLanguages();
        return _body.ToImmutable();
    }

    private (int First, int Last) Extent()
    {
        int first = -1, last = -1;
        for (int i = 0; i < labels.Blocks.Length; i++)
        {
            if (labels.Blocks[i].IsBody)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (first, last);
    }

    /// <summary>Adds the images and embeds that stand in front of the block at <paramref name="at"/> and have no caption.</summary>
    private void AddMedia(FigureFinder media, int at)
    {
        while (_media < page.Media.Count && page.Media[_media].NextBlock <= at)
        {
            if (media.WithoutCaption(_media) is { } block)
            {
                _body.Add(block);
            }

            _media++;
        }
    }

    /// <summary>Caption and credit are often boxes of their own, one behind the other; with one image they are one figure.</summary>
    private int AddCaption(FigureFinder media, int at)
    {
        PageMedia? image = media.OfCaption(page.Blocks[at]);
        int end = at + 1;
        while (end < page.Blocks.Count && labels.Blocks[end].Role == BlockRole.Caption && image is not null && media.OfCaption(page.Blocks[end]) == image)
        {
            end++;
        }

        var traces = ImmutableArray.CreateBuilder<BlockTrace>(end - at);
        for (int i = at; i < end; i++)
        {
            traces.Add(blockTraces.Of(i));
        }

        CaptionText text = CaptionText.Of(page, reading.Texts, at, end);
        _body.Add(new Figure
        {
            Url = image is null ? null : addresses.Resolve(image.Address),
            Alt = image?.Alt,
            Text = text.Whole,
            Caption = text.Caption,
            Credit = text.Credit,
            Traces = traces.MoveToImmutable(),
        });
        return end;
    }

    private int AddBody(int at)
    {
        PageBlock block = page.Blocks[at];
        PageElement parent = block.Parent;
        if (_tables.TableOf(block) is { } table)
        {
            return AddTable(table, at);
        }

        if (parent.OutermostInSection(TagKind.List, TagKind.List) is { } list)
        {
            return AddList(list, at);
        }

        if (EmbeddedPost.Around(parent) is { } post)
        {
            return AddPost(post, at);
        }

        if (parent.Nearest(TagKind.Quote) is { } quote)
        {
            return AddQuote(quote, at);
        }

        ImmutableArray<BlockTrace> traces = [blockTraces.Of(at)];
        _body.Add(
            parent.Nearest(TagKind.Preformatted) is not null ? new Code { Text = reading.Texts[at], Traces = traces }
            : block.HeadingLevel > 0 || labels.Blocks[at].Role == BlockRole.Heading ? new Heading { Text = OneLine(reading.Texts[at]), Level = block.HeadingLevel, Traces = traces }
            : new Paragraph { Text = reading.Texts[at], Traces = traces });
        return at + 1;
    }

    private int AddTable(PageElement table, int at)
    {
        (Table made, int end) = _tables.Read(table, at);
        _body.Add(made);
        return end;
    }

    private int AddQuote(PageElement quote, int at)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var traces = ImmutableArray.CreateBuilder<BlockTrace>();
        while (at < quote.EndBlock && labels.Blocks[at].IsBody)
        {
            paragraphs.Add(reading.Texts[at]);
            traces.Add(blockTraces.Of(at));
            at++;
        }

        _body.Add(new Quote { Paragraphs = paragraphs.ToImmutable(), Traces = traces.ToImmutable() });
        return at;
    }

    private int AddPost(PageElement post, int at)
    {
        var text = new StringBuilder();
        var traces = ImmutableArray.CreateBuilder<BlockTrace>();
        Uri? url = null;
        while (at < post.EndBlock && labels.Blocks[at].IsBody)
        {
            PageBlock block = page.Blocks[at];
            text.Append(text.Length > 0 ? "\n\n" : "").Append(reading.Texts[at]);
            traces.Add(blockTraces.Of(at));
            for (int i = block.FirstMark; i < block.EndMark; i++)
            {
                // The last link of a snippet is the one to the post itself.
                url = addresses.Resolve(page.Marks[i].Node.GetAttribute("href")) ?? url;
            }

            at++;
        }

        _body.Add(new Embed { Url = url, Text = text.ToString(), Traces = traces.ToImmutable() });
        return at;
    }

    private int AddList(PageElement list, int at)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var traces = ImmutableArray.CreateBuilder<BlockTrace>();
        while (at < list.EndBlock && labels.Blocks[at].IsBody)
        {
            PageElement item = ItemOf(at);
            int first = at;
            while (at < list.EndBlock && labels.Blocks[at].IsBody && ItemOf(at) == item)
            {
                traces.Add(blockTraces.Of(at));
                at++;
            }

            items.Add(new ListItem(TextOf(first, at), DepthIn(list, item)));
        }

        _body.Add(new ListBlock { IsOrdered = list.Tag == "ol", Items = items.ToImmutable(), Traces = traces.ToImmutable() });
        return at;
    }

    private PageElement ItemOf(int position)
    {
        PageElement parent = page.Blocks[position].Parent;
        return parent.Nearest(TagKind.ListItem) ?? parent;
    }

    /// <summary>Of an item, put together at once: a page may have all its paragraphs in one.</summary>
    private string TextOf(int first, int end) =>
        end == first + 1 ? reading.Texts[first] : string.Join("\n\n", Enumerable.Range(first, end - first).Select(position => reading.Texts[position]));

    private void MarkLanguages()
    {
        for (int i = 0; i < _body.Count; i++)
        {
            if (_body[i] is not Code && LanguageOfAll(_body[i].Traces) is { } found)
            {
                _body[i] = _body[i] with { Language = found };
            }
        }
    }

    /// <summary>The language of a part of the body: that of all its blocks.</summary>
    private string? LanguageOfAll(ImmutableArray<BlockTrace> traces)
    {
        string? common = null;
        foreach (BlockTrace trace in traces)
        {
            string? found = reading.Languages[trace.Position];
            if (found is null || (common is not null && found != common))
            {
                return null;
            }

            common = found;
        }

        return common;
    }

    private static int DepthIn(PageElement list, PageElement item)
    {
        int depth = -1;
        for (PageElement? box = item; box is not null && box.Depth >= list.Depth; box = box.Parent)
        {
            depth += box.Kind == TagKind.List ? 1 : 0;
        }

        return Math.Max(0, depth);
    }

    private static string OneLine(string text) => text.Contains('\n') ? text.Replace('\n', ' ') : text;
}
