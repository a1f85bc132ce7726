using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Metadata.Tags;

/// <summary>Finds the topics that a page links around its article: links marked as tags (HTML, <c>rel=tag</c>), to a page of a topic, or in a box named for them.</summary>
internal static class TagLinks
{
    private const int BlocksAfter = 14;
    private const int MaxTagChars = 60;
    private const int MaxTags = 25;
    private const int Levels = 4;
    private const int MaxBoxBlocks = 40;

    private const uint Tag = 1, Elsewhere = 2;

    private static readonly WordMap s_boxes = new(
        (Tag, "tag tags taglist tagcloud topic topics keyword keywords posttags articletags articletopics stichworte schlagworte schlagwort schlagwoerter etiquetas temas motscles "
            + "tagi etikety etiketler emneord nyckelord trefwoorden palavraschave parolechiave thema themen thema themenliste stikkord"),
        (Elsewhere, "trending popular menu footer sidebar related teaser mostread hot breaking ticker"));

    // The first words of an address's path under which sites keep the pages of their topics.
    private static readonly HashSet<string> s_paths = new(StringComparer.OrdinalIgnoreCase)
    {
        "tag", "tags", "topic", "topics", "thema", "themen", "tema", "temas", "keyword", "keywords", "etiqueta", "etiquetas", "label", "stichwort", "schlagwort", "sujet", "mot-cle",
        "noticias-sobre", "argomenti", "argomento", "onderwerp", "onderwerpen", "emne", "amne", "etiket", "konu", "tu-khoa", "chu-de", "tagi", "dossier", "dossiers",
        "hashtag", "tegi", "teg", "temy", "sujets", "theme", "themes", "tagged",
    };

    public static IEnumerable<FieldCandidate> Find(Page page, ArticlePlace place)
    {
        if (place.FirstBody is not { } first || place.LastBody is not { } last)
        {
            yield break;
        }

        int count = 0;
        int end = Math.Min(page.Blocks.Count, last + BlocksAfter + 1);
        // What stands above the headline leads through the site.
        for (int i = Math.Min(first, place.Title ?? first); i < end && count < MaxTags; i++)
        {
            PageBlock block = page.Blocks[i];
            if (block.LinkDensity < .7)
            {
                continue;
            }

            bool? isBox = IsInTagBox(block);
            foreach ((LightElement link, string text) in LinksOf(page, block))
            {
                if (text.Length is 0 or > MaxTagChars || !text.Any(char.IsLetter) || !(isBox ?? IsTagLink(link)))
                {
                    continue;
                }

                count++;
                yield return new FieldCandidate(ArticleField.Tag, EvidenceSource.Dom, "topic link", text.TrimStart('#').TrimEnd(','), .7) { Block = i, Link = link.GetAttribute("href") };
            }
        }
    }

    private static IEnumerable<(LightElement Link, string Text)> LinksOf(Page page, PageBlock block)
    {
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            if (mark.Node.Name == "a")
            {
                yield return (mark.Node, block.Text.Substring(mark.Start, mark.Length).Trim());
            }
        }

        // A link that is drawn as a button is the box around its text.
        for (PageElement? box = block.Parent; box is not null && box.BlockCount == 1; box = box.Parent)
        {
            if (box is { Tag: "a", Node: { } link })
            {
                yield return (link, block.Text);
                break;
            }
        }
    }

    private static bool IsTagLink(LightElement link)
    {
        if (link.TryGetAttribute("rel", out ReadOnlySpan<char> rel) && HasToken(rel, "tag"))
        {
            return true;
        }

        // The scheme and the host, where they are written out, are no topics.
        string? href = link.GetAttribute("href");
        if (string.IsNullOrEmpty(href) || href.Length > 500)
        {
            return false;
        }

        int path = href.IndexOf("://", StringComparison.Ordinal);
        path = path < 0 ? 0 : href.IndexOf('/', path + 3);
        string[] parts = path < 0 ? [] : href[path..].Split(['/', '?'], StringSplitOptions.RemoveEmptyEntries);
        // A story about a topic has a longer address than the topic's page.
        return parts.Length is >= 2 and <= 4 && parts.SkipLast(1).Any(s_paths.Contains);
    }

    /// <summary>Yes, where a box around is named for tags; no, where one is for other things; null where none says.</summary>
    private static bool? IsInTagBox(PageBlock block)
    {
        PageElement? box = block.Parent;
        for (int level = 0; level < Levels && box is not null && box.BlockCount <= MaxBoxBlocks; level++, box = box.Parent)
        {
            uint names = NameTokens.Categories(box.Class, s_boxes) | NameTokens.Categories(box.Id, s_boxes);
            if ((names & Elsewhere) != 0 || box.Kind is TagKind.Nav or TagKind.Footer)
            {
                return false;
            }

            if ((names & Tag) != 0)
            {
                return true;
            }
        }

        return null;
    }

    private static bool HasToken(ReadOnlySpan<char> list, string token)
    {
        while (list.Length > 0)
        {
            int end = list.IndexOf(' ');
            ReadOnlySpan<char> part = end < 0 ? list : list[..end];
            if (part.Equals(token, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            list = end < 0 ? [] : list[(end + 1)..];
        }

        return false;
    }
}
