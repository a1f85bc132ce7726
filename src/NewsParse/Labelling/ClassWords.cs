using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>
/// What the words in an element's <c>class</c> and <c>id</c> say of it. The words are those that style sheets of news sites and
/// content systems share; none belongs to a single site.
/// </summary>
internal static class ClassWords
{
    /// <summary>How many categories there are; category n is bit n.</summary>
    public const int Count = 32;

    /// <summary>The categories' names, by bit.</summary>
    public static readonly string[] Names =
    [
        "article", "body", "title", "lede", "byline", "date", "caption", "quote", "comment", "share",
        "related", "nav", "footer", "header", "sidebar", "ad", "promo", "newsletter", "paywall", "tag",
        "bio", "poll", "video", "popup", "live", "tool", "list", "legal", "note", "wrap",
        "post", "placeholder",
    ];

    private static readonly WordMap s_words = new(
        (1u << 0, "article articles story storytext news post posts entry hentry blogpost artikel noticia nota notizia articolo article__ main maincontent page single articlecontent articlebody storybody postbody postcontent entrycontent articletext articlewrapper"),
        (1u << 1, "body content contents text texte texto testo copy richtext rte prose paragraph paragraphs para paras parrafo absatz inhalt articlecontent articlebody storybody postbody postcontent entrycontent articletext storytext cuerpo corpo contenido conteudo contenu bodytext bodycopy maintext editor wysiwyg fulltext"),
        (1u << 2, "title headline heading hed titre titulo titolo titel header__title überschrift entrytitle articletitle"),
        (1u << 3, "lead lede lead-text intro introduction standfirst deck dek subtitle subheadline subhead summary abstract excerpt chapo chapeau entradilla bajada ingress vorspann teasertext sapo preamble perex sottotitolo description desc synopsis kicker"),
        (1u << 4, "byline author authors auteur autor autore redakteur writer contributor contributors credits journalist reporter signature firma"),
        (1u << 5, "date datetime time timestamp published publish pubdate updated update dateline meta metadata postmeta info datum fecha"),
        (1u << 6, "caption captions figcaption figure photo photos image images img picture pictures credit legende bild bildunterschrift imagecaption wp gallery slideshow slide lightbox carousel thumbnail thumb media copyright foto fotos"),
        (1u << 7, "quote blockquote pullquote pull zitat citation quotation"),
        (1u << 8, "comment comments commentlist disqus respond reply replies discussion forum kommentar kommentare commentaires comentarios commenti reaction reactions livefyre coral viafoura"),
        (1u << 9, "share sharing social socials sharebar sharetools facebook twitter whatsapp pinterest linkedin addthis sharedaddy follow email print bookmark teilen toolbar actions buttons button btn"),
        (1u << 10, "related relateds recommended recommendation recommendations recommend more readmore also similar popular trending mostread mostpopular latest next previous prev further suggest suggested suggestions outbrain taboola read links seealso onward zergnet crosslink weiterlesen mehr"),
        (1u << 11, "nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs pagination pager paging topbar skip sitemap tabs tab hamburger dropdown offcanvas"),
        (1u << 12, "footer foot bottom colophon pagefooter"),
        (1u << 13, "header head masthead topper banner logo branding brand top"),
        (1u << 14, "sidebar side aside rail widget widgets column col right secondary complementary panel"),
        (1u << 15, "ad ads adv advert advertisement advertising adsense adslot adbox adunit dfp gpt sponsor sponsored anzeige werbung publicidad publicite commercial promoted adsbygoogle mpu leaderboard"),
        (1u << 16, "promo promotion promos cta app apps shop offer offers deal deals store product products affiliate donate donation support membership marketing campaign event events"),
        (1u << 17, "newsletter newsletters subscribe subscription signup sign mailing mailchimp optin register registration subscriber abo abonnement"),
        (1u << 18, "paywall premium regwall piano locked gate metered barrier plus tp"),
        (1u << 19, "tag tags topic topics keyword keywords category categories cat label labels section schlagwort rubrik themen"),
        (1u << 20, "bio about biography profile avatar authorbox authorbio authorinfo authors vcard fn"),
        (1u << 21, "poll quiz survey vote voting rating ratings stars umfrage"),
        (1u << 22, "video videos player jwplayer youtube audio podcast brightcove playlist embed iframe oembed"),
        (1u << 23, "popup modal overlay cookie cookies consent gdpr privacy notice alert notification toast lightbox dialog tooltip interstitial"),
        (1u << 24, "live liveblog ticker liveticker timeline update updates entry"),
        (1u << 25, "tool tools utility utilities controls control search form login account user weather stock stocks market font size icon icons"),
        (1u << 26, "list lists listing feed teaser teasers card cards item items grid river archive archives results tile tiles box boxes stories block module"),
        (1u << 27, "legal copyright disclaimer terms imprint impressum rights source"),
        (1u << 28, "note notes correction corrections editorsnote factbox infobox fact facts highlights keypoints takeaways footnote footnotes sidebarbox hint info infographic aside box"),
        (1u << 29, "wrapper wrap container inner outer row layout region zone area grid column primary center left"),
        // Posts from elsewhere, and what stands in their place until the reader agrees.
        (1u << 30, "tweet twitter instagram facebook fb tiktok bluesky mastodon reddit embedded embed oembed"),
        (1u << 31, "placeholder sourcepoint opt optin external externer fallback loading skeleton unavailable"));

    /// <summary>The categories of every word in <paramref name="names"/>: a class attribute or an id.</summary>
    public static uint Categories(ReadOnlySpan<char> names)
    {
        uint categories = 0;
        int start = -1;
        bool isHump = false;
        for (int i = 0; i <= names.Length; i++)
        {
            // A new word begins behind anything but a letter, and at a capital behind a small letter.
            bool letter = i < names.Length && char.IsLetter(names[i]);
            bool hump = letter && start >= 0 && char.IsUpper(names[i]) && char.IsLower(names[i - 1]);
            if (start >= 0 && (!letter || hump))
            {
                // Two letters within a longer name are as likely a piece of a made-up id ("n1AuAdJl").
                categories |= isHump && i - start < 3 ? 0 : s_words[WordHash.Of(names[start..i])];
                start = -1;
                isHump = hump;
            }

            if (letter && start < 0)
            {
                start = i;
                isHump &= hump;
            }
        }

        return categories;
    }
}
