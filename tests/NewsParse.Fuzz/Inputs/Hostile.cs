namespace NewsParse.Fuzz.Inputs;

/// <summary>Strings that programs stumble over, by where they are put.</summary>
internal static class Hostile
{
    /// <summary>Within a text of any sort.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "\0", "\u0001", "\u0008", "\u000B", "\u000C", "\u001B[31m", "\u007F", "\u0085", "\u0092", "\u00A0", "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E",
        "\u202C", "\u2060", "\u2066", "\u2069", "\u3000", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uE000", "\uD83D", "\uDC4D", "\uDC4D\uD83D", "\uD800\uD800", "👍🏽", "👨‍👩‍👧", "🇩🇪", "\u0301", "e\u0301\u0323\u0308",
        "\u0345", "İ", "ı", "ſ", "ß", "ŉ", "ǅ", "ﬃ", "Ω", "K", "ﷺ", "٣", "۳", "３", "Ⅳ", "½", "²", "①", "か\u3099", "가", "\u1100\u1161", "हिन्दी", "ภาษาไทย", "မြန်မာ", "עִבְרִית", "العَرَبِيَّة",
        "&amp;", "&amp", "&amp;amp;lt;", "&lt;script&gt;", "&#0;", "&#x80;", "&#xD800;", "&#x110000;", "&#99999999999999;", "&#", "&;", "&nbsp", "&NotEqualTilde;", "&bogus;", "&rsquo;", "&shy;",
        "<", ">", "<!", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "</", "<p", "<?php", "<%", "{{x}}", "${x}", "%s%n", "\\", "\\u0041", "\\\"", "\"", "'", "''", "`", "|", "||", "\t", "\r", "\r\n", "\n", "\n\n", "\n \n",
        "---", "***", "___", "# ", "## x", "> ", "- ", "* ", "1. ", "1) ", "    code", "```", "~~~", "[x](javascript:alert(1))", "![x](x)", "<https://x.example>", "[^1]", "[x]: /y", "| a | b |\n|---|---|", "\\*", "_x_", "**x**", "~~x~~", "=====",
        "…", "‚", "„", "“", "”", "«", "»", "‹", "›", "–", "—", "‑", "·", "・", "：", "，", "。", "「", "」", "（", "）", "【", "】", "Ã©", "â€™", "Ã¢â‚¬â„¢", "ÃƒÂ©", "ï»¿", "Ð¿Ñ€", "á»‡", "ðŸ˜€", "is n't", "Indo- Pacific", " , ", " .", "the the",
        "0", "-1", "1e309", "9999999999999999999999", "NaN", "١٢٣", "00000000000000", "1970-01-01", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "2024-02-30", "31/31/2031", "24:60", "2024-05-03T14:30:05+99:99",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "((((((((((((((((((((", "))))))))))))", "[[[[[[[[[[[[[[[[", "{{{{{{{{{{", ",,,,,,,,,,,,,,,,,,,,", "::::::::::", "......................", "                              ", "\t\t\t\t\t\t\t\t\t\t",
        "By", "by by by by by", "By Ann Lee", "(AP)", "(AP) —", "Source:", "©", "© 2024", "Photo:", "Foto: ", "Advertisement", "Read more", "Share", "Continue reading", "记者", "記者／", "来源：", "Nguồn:", "Автор:", "prime clergyman", "Von", "Par", "Por",
        "javascript:alert(1)", "data:text/html,<b>x</b>", "http://", "https://[", "http://a:b@c:99999/", "//x", "?", "#", "file:///etc/passwd", "\\\\host\\share", "mailto:", "http://x.example/%00%zz", "https://☃.example/", "http://xn--.example", "urn:x:y",
    ];

    /// <summary>As the value of an attribute.</summary>
    public static IReadOnlyList<string> Values { get; } =
    [
        "", " ", "x", "0", "-1", "2147483648", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html;base64,PGI+", "vbscript:x", "http://", "http://[::1", "//herald.example/x", "/x", "?x=1", "#top", "..", "../../../..", "http://a b/",
        "https://herald.example/a.jpg", "https://herald.example/&quot;onerror=alert(1)", "http://x.example/\uD83D", "mailto:ann@herald.example", "mailto:", "tel:1", "file:///x", "http://x.example:99999", "http://☃.example/é", "x y z", "article-body", "byline author", "share social related promo ad",
        "display:none", "visibility:hidden", "display:none;display:block", "opacity:0", "position:absolute;left:-9999px", "font-size:0", ";;;:::;;;", "2024-05-03T14:30:00+02:00", "0001-01-01", "99999-99-99", "now", "en", "de-DE-1996-x-private", "ar", "zh-Hant-TW", "x-none", "!!", "eN_uS", "\u0000", "\uD800", "&#0;", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "headline", "articleBody", "datePublished author",
    ];

    public static IReadOnlyList<string> Attributes { get; } =
    [
        "class", "id", "href", "src", "srcset", "data-src", "alt", "title", "lang", "xml:lang", "dir", "hidden", "style", "aria-hidden", "aria-label", "role", "itemprop", "itemscope", "itemtype", "itemid", "rel", "property", "name", "content", "datetime", "data-published",
        "start", "value", "type", "reversed", "colspan", "rowspan", "headers", "onload", "onerror", "width", "height", "http-equiv", "charset", "a\"b", "=", "x:y", "\uFFFD", "ſrc",
    ];

    public static IReadOnlyList<string> Tags { get; } =
    [
        "p", "p", "p", "div", "div", "span", "a", "b", "i", "em", "strong", "u", "s", "small", "sub", "sup", "mark", "q", "cite", "code", "pre", "kbd", "br", "hr", "wbr", "h1", "h2", "h3", "h6", "ul", "ol", "li", "dl", "dt", "dd", "menu", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th",
        "blockquote", "figure", "figcaption", "img", "picture", "source", "video", "audio", "track", "iframe", "object", "embed", "param", "svg", "math", "mi", "mtext", "annotation-xml", "foreignObject", "desc", "title", "template", "slot", "script", "style", "noscript", "noembed", "noframes", "textarea", "select", "option", "optgroup", "input", "button", "form",
        "fieldset", "legend", "label", "output", "progress", "details", "summary", "dialog", "article", "section", "main", "header", "footer", "aside", "nav", "address", "time", "data", "ruby", "rt", "rp", "bdo", "bdi", "center", "font", "marquee", "nobr", "tt", "big", "plaintext", "xmp", "listing", "frameset", "frame", "image", "isindex", "body", "html", "head",
        "meta", "link", "base", "amp-img", "amp-ad", "x-box", "o:p", "applet", "keygen", "area", "map", "canvas",
    ];

    /// <summary>Pieces of pages that are read in a way of their own.</summary>
    public static IReadOnlyList<string> Fragments { get; } =
    [
        "<br><br>", "<hr>", "<!-- note -->", "<!---->", "<!-->", "<!doctype html>", "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\">", "<?xml version=\"1.0\"?>", "<![CDATA[x]]>", "</p>", "</body></html>", "</br>", "<p/>", "<p>", "<a><a>", "<b><i></b></i>", "<table><p>x</table>", "<table><tr><td><table><tr><td>x", "<select><p>x</select>",
        "<svg><p>x</svg>", "<svg><title><p>x", "<svg><desc><b>y</b></desc><text>x</text></svg>", "<math><mtext><p>x</mtext></math>", "<math><annotation-xml encoding=text/html><p>x", "<template><p>x</template>", "<noscript><p>Please turn on scripts.</p></noscript>", "<plaintext>", "<textarea>", "<title>", "<style>", "<script>", "<xmp><p>x</xmp>",
        "<form><form><p>x</form>", "<button><p>x<button>", "<frameset><frame>", "<ul><li>x<ul><li>y<ol><li>z</ul></ol>", "<li>x", "<dl><dd>x<dt>y</dl>", "<h1>x<h2>y</h1>", "<p><blockquote><p>“We waited for two years,” said Ann Lee.</blockquote>", "<pre>\n\n a\n  b\n</pre>", "<pre><code>if (a < b) {\n  c();\n}</code></pre>",
        "<figure><img src=/a.jpg alt='The bridge'><figcaption>The bridge at dawn. Photo: Ann Lee/AP</figcaption></figure>", "<figure><figcaption></figcaption></figure>", "<img src=x alt=\"<b>\">", "<img srcset='a.jpg 1x, b.jpg 2x'>", "<picture><source srcset=a.webp><img src=a.jpg></picture>", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<blockquote class=\"twitter-tweet\"><p lang=en>The bridge is open. <a href=\"https://t.co/x\">pic</a></p>&mdash; Alder (@alder) <a href=\"https://twitter.com/alder/status/1\">May 3, 2024</a></blockquote>", "<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>", "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<p>x'></iframe>",
        "<blockquote class=instagram-media data-instgrm-permalink=\"https://www.instagram.com/p/x/\"></blockquote>", "<time datetime=2024-05-01>1 May</time>", "<time datetime=\"\">soon</time>", "<span class=byline>By <a rel=author href=/ann>Ann Lee</a>, Staff Writer</span>", "<address class=author>Ann Lee</address>", "<p class=dateline>LA CROSSE, Wis. (AP) — </p>",
        "<meta property=og:title content='The bridge'>", "<meta property=article:published_time content='2024-05-03T08:00:00+02:00'>", "<meta name=author content='Ann Lee, Bo Chen; admin'>", "<meta name=keywords content=',,,a;b|c'>", "<meta http-equiv=refresh content='0;url=javascript:x'>", "<meta charset=utf-16>", "<meta charset=x-nonsense>", "<base href='javascript:x'>", "<base href=//x.example/>", "<link rel=canonical href='//'>",
        "<link rel=license href=https://creativecommons.org/licenses/by/4.0/>", "<div itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>The bridge</h1><div itemprop=articleBody><p>The bridge was opened.</div></div>", "<div itemprop='author' itemscope><span itemprop=name>Ann Lee</span></div>", "<div hidden><p>Nobody sees this line of the page.</p></div>", "<details><summary>More</summary><p>x</details>",
        "<p>Advertisement</p>", "<div class=related><h3>Related</h3><ul><li><a href=/a>Council votes on the budget</a><li><a href=/b>Ferry runs again</a></ul></div>", "<div class=paywall>Subscribe to continue reading</div>", "<p>Source: AFP</p>", "<p>© 2024 Alder Herald. All rights reserved.</p>", "<p>Translated by machine</p>", "<p>Updated 2 hours ago</p>", "<p>5 min read</p>",
        "<table><caption>Votes</caption><tr><th>Name<th>Votes<tr><td>Lee<td>12<tr><td colspan=99999>x</table>", "<table><tr><td rowspan=0><td rowspan=65535>x</table>", "<ol start=-5 reversed><li value=99999999999>x</ol>", "<ruby>橋<rt>はし</rt></ruby>", "<bdo dir=rtl>abc</bdo>", "<p dir=rtl>שלום</p>", "<font color=red><center>x",
        "<script type=application/ld+json>{</script>", "<script type=application/ld+json><!-- {\"@type\":\"NewsArticle\"} --></script>", "<script>window.__DATA__ = {\"article\":{\"body\":\"<p>The bridge was opened again on Monday, two years after a barge had struck it.</p>\"}};</script>", "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"body\":\"x\"}}</script>", "<script><!--<script></script>", "<style>p{display:none}</style>",
        "<html lang=xx class='translated-ltr'>", "<body class=single>", "<font style='vertical-align: inherit;'>x</font>", "<div id=goog-gt-tt></div>",
    ];
}
