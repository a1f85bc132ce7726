using System.Runtime.InteropServices;
using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>What the class and the id of an element say it holds, as bits: read once for each, however many blocks ask.</summary>
internal static class BoxNames
{
    public const uint Author = 1, Date = 2, Headline = 4, NotAuthor = 8, Elsewhere = 16;

    private static readonly WordMap s_words = new(
        (Author, "byline author authors autor autoren autores auteur auteurs autore autori autora writer reporter "
            + "journalist contributor contributors autorname authorname redakteur firma signature tacgia penulis yazar "
            + "redacteur verfasser skribent toimittaja forfatter creator credits bylines kirjoittaja scrittore"),
        (Date, "date dates datum fecha data time timestamp datetime published pubdate publish publication publishdate "
            + "dateline posted postdate zeit tarih updated modified created dato heure erschienen pvm"),
        (Headline, "headline title titel titulo titre titolo entrytitle posttitle articletitle baslik nadpis rubrik hed"),
        (NotAuthor, "comment comments kommentar kommentare photo image caption related teaser recommended footer copyright bio "
            + "biography description sidebar widget newsletter share sharing social follow count tags quote avatar nav"),
        (Elsewhere, "comment comments kommentare related sidebar footer recommended recommendations teaser teasers mostread popular "
            + "trending disqus respond latest readmore outbrain taboola nav navigation menu breaking ticker"));

    /// <summary>By <see cref="PageElement.Index"/>.</summary>
    public static uint[] Read(Page page)
    {
        var names = new uint[page.Elements.Count];
        // Most elements share their classes with others of the page.
        var known = new Dictionary<string, uint>();
        for (int i = 0; i < names.Length; i++)
        {
            PageElement element = page.Elements[i];
            ref uint classes = ref CollectionsMarshal.GetValueRefOrAddDefault(known, element.Class, out bool isKnown);
            classes = isKnown ? classes : NameTokens.Categories(element.Class, s_words);
            names[i] = classes | NameTokens.Categories(element.Id, s_words);
        }

        return names;
    }

    public static uint Of(LightElement element)
    {
        uint names = element.TryGetAttribute("class", out ReadOnlySpan<char> classes) ? NameTokens.Categories(classes, s_words) : 0;
        return element.TryGetAttribute("id", out ReadOnlySpan<char> id) ? names | NameTokens.Categories(id, s_words) : names;
    }
}
