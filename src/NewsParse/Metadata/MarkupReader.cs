using NewsParse.Metadata.Dates;
using NewsParse.Metadata.Titles;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Metadata;

/// <summary>Makes candidates of what the page shows: headings, microdata, RDFa, <c>time</c> elements, and boxes named for what they hold.</summary>
internal sealed class MarkupReader
{
    /// <summary>A longer block is prose, whatever its class says.</summary>
    private const int MaxFieldChars = 300;

    /// <summary>How many boxes around a block lend it their names, and how many blocks such a box may hold.</summary>
    private const int MaxLevels = 3;
    private const int MaxBlocksInBox = 8;

    private readonly Page _page;
    private readonly CandidateList _list;
    private readonly uint[] _names;
    private readonly bool[] _elsewhere;
    // By element, read when first asked for: the blocks of a list or a card share the boxes around them.
    private readonly string?[] _properties;

    private MarkupReader(Page page, CandidateList list)
    {
        _page = page;
        _list = list;
        _names = BoxNames.Read(page);
        _elsewhere = PagePlaces.FindElsewhere(page, _names);
        _properties = new string?[page.Elements.Count];
    }

    /// <returns>By <see cref="PageElement.Index"/>, whether the box is not about the article.</returns>
    public static bool[] Collect(Page page, CandidateList list)
    {
        var reader = new MarkupReader(page, list);
        reader.Collect();
        return reader._elsewhere;
    }

    private void Collect()
    {
        foreach (PageBlock block in _page.Blocks)
        {
            bool elsewhere = _elsewhere[block.Parent.Index];
            if (block.HeadingLevel > 0)
            {
                AddHeading(block, elsewhere);
            }

            for (int i = block.FirstMark; i < block.EndMark; i++)
            {
                AddMark(_page.Marks[i], block, elsewhere);
            }

            if (block.Text.Length <= MaxFieldChars)
            {
                AddBox(block, elsewhere);
            }
        }
    }

    private void AddHeading(PageBlock block, bool elsewhere)
    {
        if (block.Parent.Nearest(TagKind.Heading) is not { } heading)
        {
            return;
        }

        double confidence = block.HeadingLevel switch { 1 => .8, 2 => .4, 3 => .25, _ => 0 };
        if (confidence == 0)
        {
            return;
        }

        bool named = IsNamed(heading, BoxNames.Headline) || heading.Attribute("itemprop") is "headline" or "name";
        if (HeadingText(heading, block) is not { } text)
        {
            return;
        }

        confidence += (named ? .1 : 0) - (elsewhere ? .3 : 0);
        // Where no place claims the kicker with it, the headline is what follows.
        if (KickerReader.LengthIn(_page, block) is > 0 and int kicker)
        {
            _list.Add(ArticleField.Title, EvidenceSource.Dom, heading.Tag, text[kicker..].TrimStart(' ', ':', '|', '-', '–', '—', '/'), confidence, block.Position);
            confidence -= .1;
        }

        _list.Add(ArticleField.Title, EvidenceSource.Dom, heading.Tag, text, confidence, block.Position);
    }

    /// <summary>A heading in several lines is one title, told at its first line; at the second where the first is the kicker.</summary>
    private string? HeadingText(PageElement heading, PageBlock block)
    {
        const int maxLines = 4;
        if (heading.BlockCount is <= 1 or > maxLines)
        {
            return block.Text;
        }

        PageBlock first = _page.Blocks[heading.FirstBlock];
        bool hasKicker = (HeadlineNames.Around(_page, first, heading) & HeadlineNames.Kicker) != 0;
        int start = heading.FirstBlock + (hasKicker ? 1 : 0);
        return block.Position != start ? null : string.Join(' ', _page.Blocks.Skip(start).Take(heading.EndBlock - start).Select(static line => line.Text));
    }

    private void AddMark(InlineMark mark, PageBlock block, bool elsewhere)
    {
        LightElement node = mark.Node;
        string property = PropertyOf(node);
        bool isTime = node.Name == "time";
        bool isAuthor = node.TryGetAttribute("rel", out ReadOnlySpan<char> rel) && rel.Contains("author", StringComparison.OrdinalIgnoreCase);
        uint names = BoxNames.Of(node);
        // Nearly all marks are links that say nothing, whose text need not be cut out.
        if (property.Length == 0 && !isTime && !isAuthor && (names & (BoxNames.Author | BoxNames.Date)) == 0)
        {
            return;
        }

        string text = block.Text.Substring(mark.Start, mark.Length);
        AddProperty(node, property, text, block.Position, elsewhere);
        double penalty = elsewhere ? .35 : 0;
        if (isTime)
        {
            AddTime(node, mark.Start, text, block, penalty);
        }

        if (isAuthor)
        {
            _list.Add(ArticleField.Author, EvidenceSource.Dom, "rel=author", text, .7 - penalty, block.Position, node.GetAttribute("href"));
        }

        if (text.Length > MaxFieldChars)
        {
            return;
        }

        if ((names & (BoxNames.Author | BoxNames.NotAuthor)) == BoxNames.Author)
        {
            _list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", text, .65 - penalty, block.Position, node.GetAttribute("href"));
        }
        else if ((names & BoxNames.Date) != 0 && !isTime)
        {
            AddVisibleDate(text, "class date", .6 - penalty, block.Position);
        }
    }

    private void AddBox(PageBlock block, bool elsewhere)
    {
        double penalty = elsewhere ? .35 : 0;
        PageElement? box = block.Parent;
        for (int level = 0; level < MaxLevels && box is not null && box.BlockCount <= MaxBlocksInBox; level++, box = box.Parent)
        {
            AddProperty(box.Node, PropertyOf(box), block.Text, block.Position, elsewhere);
            if (level == 0 && box.Attribute("datetime") is { } stamp)
            {
                _list.Add(ArticleField.Published, EvidenceSource.Dom, "datetime", stamp, .7 - penalty, block.Position);
            }

            if (IsNamed(box, BoxNames.Author))
            {
                if (!IsNamed(box, BoxNames.NotAuthor) && !HasLinkedNames(block))
                {
                    _list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", block.Text, .62 - penalty - (level * .04), block.Position);
                }
                else if (!IsNamed(box, BoxNames.NotAuthor))
                {
                    AddLinkedNames(block, .62 - penalty - (level * .04));
                }

                // A byline often holds the date as well.
                AddVisibleDate(block.Text, "byline", .55 - penalty, block.Position);
                return;
            }

            if (IsNamed(box, BoxNames.Date))
            {
                AddVisibleDate(block.Text, "class date", .6 - penalty - (level * .03), block.Position);
                return;
            }
        }
    }

    /// <summary>Names side by side with nothing but their links to part them.</summary>
    private bool HasLinkedNames(PageBlock block)
    {
        int links = 0;
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            links += _page.Marks[i].Node.Name == "a" ? 1 : 0;
        }

        return links > 1 && block.LinkDensity > .7;
    }

    private void AddLinkedNames(PageBlock block, double confidence)
    {
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = _page.Marks[i];
            if (mark.Node.Name == "a")
            {
                _list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", block.Text.Substring(mark.Start, mark.Length), confidence, block.Position, mark.Node.GetAttribute("href"));
            }
        }
    }

    private void AddProperty(LightElement? node, string property, string text, int block, bool elsewhere)
    {
        if (property.Length == 0 || node is null)
        {
            return;
        }

        double penalty = elsewhere ? .35 : 0;
        property = property[(property.IndexOf(':') + 1)..];
        string value = node.GetAttribute("content") ?? node.GetAttribute("datetime") ?? text;
        switch (property)
        {
            case "headline":
                _list.Add(ArticleField.Title, EvidenceSource.Microdata, "itemprop=headline", text, .85 - penalty, block);
                break;
            case "datepublished" or "published" or "datecreated":
                _list.Add(ArticleField.Published, EvidenceSource.Microdata, $"itemprop={property}", value, (property == "datecreated" ? .7 : .88) - penalty, block);
                break;
            case "datemodified":
                _list.Add(ArticleField.Modified, EvidenceSource.Microdata, "itemprop=dateModified", value, .8 - penalty, block);
                break;
            case "author" or "creator":
                if (text.Length <= MaxFieldChars)
                {
                    _list.Add(ArticleField.Author, EvidenceSource.Microdata, "itemprop=author", text, .8 - penalty, block, node.GetAttribute("href"));
                }

                break;
            case "name" when IsAuthorScope(node):
                _list.Add(ArticleField.Author, EvidenceSource.Microdata, "itemprop=author name", text, .85 - penalty, block, node.GetAttribute("href"));
                break;
            case "articlesection":
                _list.Add(ArticleField.Section, EvidenceSource.Microdata, "itemprop=articleSection", text, .7 - penalty, block);
                break;
        }
    }

    private void AddTime(LightElement node, int start, string text, PageBlock block, double penalty)
    {
        string? stamp = node.GetAttribute("datetime") ?? node.GetAttribute("content");
        string own = node.Class, around = node.Parent?.Class ?? "";
        DateRole said = DateLabels.Before(block.Text, start);
        bool modified = said == DateRole.Changed
            || (said == DateRole.Unnamed && (Says("updat") || Says("modif")));
        bool marked = said == DateRole.Published || node.HasAttribute("pubdate") || Says("publi");
        _list.Add(modified ? ArticleField.Modified : ArticleField.Published, EvidenceSource.Dom, "time", stamp ?? text, (marked ? .82 : .72) - penalty, block.Position);

        bool Says(string part) => own.Contains(part, StringComparison.OrdinalIgnoreCase) || around.Contains(part, StringComparison.OrdinalIgnoreCase);
    }

    private void AddVisibleDate(string text, string key, double confidence, int block)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            _list.Add(ArticleField.Published, EvidenceSource.Dom, key, text, confidence, block);
        }
    }

    private static bool IsAuthorScope(LightElement node)
    {
        LightElement? scope = node.Parent;
        for (int i = 0; i < 6 && scope is not null; i++, scope = scope.Parent)
        {
            string? property = scope.GetAttribute("itemprop") ?? scope.GetAttribute("property");
            if (property is not null)
            {
                return property.Contains("author", StringComparison.OrdinalIgnoreCase) || property.Contains("creator", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private bool IsNamed(PageElement box, uint names) => (_names[box.Index] & names) != 0;

    private string PropertyOf(PageElement box) => _properties[box.Index] ??= box.Node is { } node ? PropertyOf(node) : "";

    private static string PropertyOf(LightElement node) => (node.GetAttribute("itemprop") ?? node.GetAttribute("property") ?? "").ToLowerInvariant();
}
