using System.Collections.Frozen;
using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Makes candidates of what the page shows: headings, microdata, RDFa, <c>time</c> elements, and boxes named for what they hold.</summary>
internal static class MarkupReader
{
    /// <summary>A longer block is prose, whatever its class says.</summary>
    private const int MaxFieldChars = 300;

    /// <summary>How many boxes around a block lend it their names, and how many blocks such a box may hold.</summary>
    private const int MaxLevels = 3;
    private const int MaxBlocksInBox = 8;

    private static readonly FrozenSet<string> s_author = new[]
    {
        "byline", "author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autore", "autori", "autora", "writer", "reporter",
        "journalist", "contributor", "contributors", "autorname", "authorname", "redakteur", "firma", "signature", "tacgia", "penulis", "yazar",
        "redacteur", "verfasser", "skribent", "toimittaja", "forfatter", "creator", "credits", "bylines", "kirjoittaja", "scrittore",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_date = new[]
    {
        "date", "dates", "datum", "fecha", "data", "time", "timestamp", "datetime", "published", "pubdate", "publish", "publication", "publishdate",
        "dateline", "posted", "postdate", "zeit", "tarih", "updated", "modified", "created", "dato", "dateTime", "heure", "erschienen", "pvm",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_headline = new[]
    {
        "headline", "title", "titel", "titulo", "titre", "titolo", "entrytitle", "posttitle", "articletitle", "überschrift", "baslik", "nadpis", "rubrik", "hed",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_notAuthor = new[]
    {
        "comment", "comments", "kommentar", "kommentare", "photo", "image", "caption", "related", "teaser", "recommended", "footer", "copyright", "bio",
        "biography", "description", "sidebar", "widget", "newsletter", "share", "sharing", "social", "follow", "count", "tags", "quote", "avatar", "nav",
    }.ToFrozenSet();

    public static void Collect(Page page, CandidateList list)
    {
        bool[] elsewhereBoxes = PagePlaces.FindElsewhere(page);
        foreach (PageBlock block in page.Blocks)
        {
            bool elsewhere = elsewhereBoxes[block.Parent.Index];
            if (block.HeadingLevel > 0)
            {
                AddHeading(block, elsewhere, list);
            }

            for (int i = block.FirstMark; i < block.EndMark; i++)
            {
                AddMark(page.Marks[i], block, elsewhere, list);
            }

            if (block.Text.Length <= MaxFieldChars)
            {
                AddBox(page, block, elsewhere, list);
            }
        }
    }

    private static void AddHeading(PageBlock block, bool elsewhere, CandidateList list)
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

        bool named = IsNamed(heading, s_headline) || heading.Attribute("itemprop") is "headline" or "name";
        // A heading in several lines is one title.
        string text = heading.BlockCount is > 1 and <= 4 && heading.FirstBlock != block.Position ? "" : block.Text;
        list.Add(ArticleField.Title, EvidenceSource.Dom, heading.Tag, text, confidence + (named ? .1 : 0) - (elsewhere ? .3 : 0), block.Position);
    }

    private static void AddMark(InlineMark mark, PageBlock block, bool elsewhere, CandidateList list)
    {
        LightElement node = mark.Node;
        string text = block.Text.Substring(mark.Start, mark.Length);
        string property = (node.GetAttribute("itemprop") ?? node.GetAttribute("property") ?? "").ToLowerInvariant();
        AddProperty(node, property, text, block.Position, elsewhere, list);
        double penalty = elsewhere ? .35 : 0;
        if (node.Name == "time")
        {
            AddTime(node, text, block, penalty, list);
        }

        if (node.GetAttribute("rel") is { } rel && rel.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            list.Add(ArticleField.Author, EvidenceSource.Dom, "rel=author", text, .7 - penalty, block.Position, node.GetAttribute("href"));
        }

        string name = $"{node.Class} {node.Id}";
        if (name.Length <= 1 || text.Length > MaxFieldChars)
        {
            return;
        }

        if (NameTokens.Any(name, s_author) && !NameTokens.Any(name, s_notAuthor))
        {
            list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", text, .65 - penalty, block.Position, node.GetAttribute("href"));
        }
        else if (NameTokens.Any(name, s_date) && node.Name != "time")
        {
            AddVisibleDate(text, "class date", .6 - penalty, block.Position, list);
        }
    }

    private static void AddBox(Page page, PageBlock block, bool elsewhere, CandidateList list)
    {
        double penalty = elsewhere ? .35 : 0;
        PageElement? box = block.Parent;
        for (int level = 0; level < MaxLevels && box is not null && box.BlockCount <= MaxBlocksInBox; level++, box = box.Parent)
        {
            AddProperty(box.Node, (box.Attribute("itemprop") ?? box.Attribute("property") ?? "").ToLowerInvariant(), block.Text, block.Position, elsewhere, list);
            if (level == 0 && box.Attribute("datetime") is { } stamp)
            {
                list.Add(ArticleField.Published, EvidenceSource.Dom, "datetime", stamp, .7 - penalty, block.Position);
            }

            if (IsNamed(box, s_author))
            {
                if (!IsNamed(box, s_notAuthor) && !HasLinkedNames(page, block))
                {
                    list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", block.Text, .62 - penalty - (level * .04), block.Position);
                }
                else if (!IsNamed(box, s_notAuthor))
                {
                    AddLinkedNames(page, block, .62 - penalty - (level * .04), list);
                }

                // A byline often holds the date as well.
                AddVisibleDate(block.Text, "byline", .55 - penalty, block.Position, list);
                return;
            }

            if (IsNamed(box, s_date))
            {
                AddVisibleDate(block.Text, "class date", .6 - penalty - (level * .03), block.Position, list);
                return;
            }
        }
    }

    /// <summary>Names side by side with nothing but their links to part them.</summary>
    private static bool HasLinkedNames(Page page, PageBlock block)
    {
        int links = 0;
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            links += page.Marks[i].Node.Name == "a" ? 1 : 0;
        }

        return links > 1 && block.LinkDensity > .7;
    }

    private static void AddLinkedNames(Page page, PageBlock block, double confidence, CandidateList list)
    {
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            if (mark.Node.Name == "a")
            {
                list.Add(ArticleField.Author, EvidenceSource.Dom, "class author", block.Text.Substring(mark.Start, mark.Length), confidence, block.Position, mark.Node.GetAttribute("href"));
            }
        }
    }

    private static void AddProperty(LightElement? node, string property, string text, int block, bool elsewhere, CandidateList list)
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
                list.Add(ArticleField.Title, EvidenceSource.Microdata, "itemprop=headline", text, .85 - penalty, block);
                break;
            case "datepublished" or "published" or "datecreated":
                list.Add(ArticleField.Published, EvidenceSource.Microdata, $"itemprop={property}", value, (property == "datecreated" ? .7 : .88) - penalty, block);
                break;
            case "datemodified":
                list.Add(ArticleField.Modified, EvidenceSource.Microdata, "itemprop=dateModified", value, .8 - penalty, block);
                break;
            case "author" or "creator":
                if (text.Length <= MaxFieldChars)
                {
                    list.Add(ArticleField.Author, EvidenceSource.Microdata, "itemprop=author", text, .8 - penalty, block, node.GetAttribute("href"));
                }

                break;
            case "name" when IsAuthorScope(node):
                list.Add(ArticleField.Author, EvidenceSource.Microdata, "itemprop=author name", text, .85 - penalty, block, node.GetAttribute("href"));
                break;
            case "articlesection":
                list.Add(ArticleField.Section, EvidenceSource.Microdata, "itemprop=articleSection", text, .7 - penalty, block);
                break;
        }
    }

    private static void AddTime(LightElement node, string text, PageBlock block, double penalty, CandidateList list)
    {
        string? stamp = node.GetAttribute("datetime") ?? node.GetAttribute("content");
        string name = $"{node.Class} {node.Parent?.Class}";
        bool modified = name.Contains("updat", StringComparison.OrdinalIgnoreCase) || name.Contains("modif", StringComparison.OrdinalIgnoreCase);
        bool marked = node.HasAttribute("pubdate") || name.Contains("publi", StringComparison.OrdinalIgnoreCase);
        list.Add(modified ? ArticleField.Modified : ArticleField.Published, EvidenceSource.Dom, "time", stamp ?? text, (marked ? .82 : .72) - penalty, block.Position);
    }

    private static void AddVisibleDate(string text, string key, double confidence, int block, CandidateList list)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            list.Add(ArticleField.Published, EvidenceSource.Dom, key, text, confidence, block);
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

    private static bool IsNamed(PageElement box, IReadOnlySet<string> words) =>
        (box.Class.Length > 0 && NameTokens.Any(box.Class, words)) || (box.Id.Length > 0 && NameTokens.Any(box.Id, words));
}
