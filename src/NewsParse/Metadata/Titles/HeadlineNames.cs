using NewsParse.Reading;
using NewsParse.Reading.Tree;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>What the class, the id or the <c>itemprop</c> of an element near the headline says it is, as bits; in the words of many countries' newsrooms.</summary>
internal static class HeadlineNames
{
    public const uint Kicker = 1, Subtitle = 2, Standfirst = 4;

    /// <summary>Words that name a standfirst at a headline, and much else on a page.</summary>
    public const uint PerhapsStandfirst = 8;

    /// <summary>What else stands there: names, dates, pictures, buttons.</summary>
    public const uint Other = 16;

    private const int MaxLevels = 3;
    private const int MaxBlocksInBox = 3;

    private static readonly WordMap s_words = new(
        (Kicker, "kicker overline topline dachzeile eyebrow spitzmarke roofline surtitre surtitle suptitle supertitle superheadline overheadline overtitle "
            + "pretitle pretitulo antetitulo antetitol volanta cintillo occhiello chapeu nadnaslov nadtitulek nadtytul stikktittel vignette vignett "
            + "ustbaslik bovenkop preheadline preheading prehead toptitle uptitle hattitle headlinekicker"),
        (Subtitle, "subtitle subtitel subtitulo subtitol soustitre sottotitolo subheadline subheading subhead subhed untertitel unterzeile undertitel undertittel underrubrik "
            + "podnaslov podtitulek podtytul alaotsikko ondertitel onderkop altbaslik alcim secondarytitle secondaryheadline secondheadline sousheadline"),
        (Standfirst, "standfirst deck dek chapo chapeau entradilla bajada copete ingress ingressi vorspann sapo perex manchet sommario catenaccio anriss "
            + "zajawka articlelead leadtext leadparagraph introtext articleintro articlesummary articledek articledescription storysummary subdek standfirsttext"),
        (PerhapsStandfirst, "lead lede lid intro introduction einleitung inleiding teaser summary excerpt abstract description desc resumen resumo riassunto preamble preface headnote spot synopsis shorttext"),
        (Other, "byline author authors date time timestamp caption credit share social tags breadcrumb breadcrumbs newsletter related comment comments ad advert button menu nav"));

    /// <summary>The names of the boxes around a block, nearest first, up to one that holds the headline too; a box of many blocks says nothing of one.</summary>
    public static uint Around(Page page, PageBlock block, PageElement? headline)
    {
        uint names = 0;
        PageElement? box = block.Parent;
        for (int level = 0; level < MaxLevels && box?.Node is { } node && box != headline; level++, box = box.Parent)
        {
            bool holdsHeadline = headline is not null && box.Holds(headline.FirstBlock) && !box.IsInside(headline);
            if (holdsHeadline || (level > 0 && box.BlockCount > MaxBlocksInBox))
            {
                break;
            }

            names |= Of(node);
        }

        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            names |= mark.Length == block.Text.Length ? Of(mark.Node) : 0;
        }

        return names;
    }

    public static uint Of(LightElement element)
    {
        uint names = element.TryGetAttribute("class", out ReadOnlySpan<char> classes) ? NameTokens.Categories(classes, s_words) : 0;
        names |= element.TryGetAttribute("id", out ReadOnlySpan<char> id) ? NameTokens.Categories(id, s_words) : 0;
        return element.TryGetAttribute("itemprop", out ReadOnlySpan<char> property) ? names | OfProperty(property) : names;
    }

    private static uint OfProperty(ReadOnlySpan<char> property)
    {
        bool isSummary = property.Equals("description", StringComparison.OrdinalIgnoreCase) || property.Equals("abstract", StringComparison.OrdinalIgnoreCase);
        return isSummary ? Standfirst : property.Equals("alternativeHeadline", StringComparison.OrdinalIgnoreCase) ? Subtitle : 0;
    }
}
