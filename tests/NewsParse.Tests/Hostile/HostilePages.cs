using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsParse.Tests.Hostile;

/// <summary>Pages and texts that were made to hurt a parser. Each is made when it is asked for, as most are large.</summary>
internal static class HostilePages
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    private const string Cyrillic = "\u0413\u043e\u0440\u0441\u043e\u0432\u0435\u0442 \u0440\u0435\u0448\u0438\u043b \u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432\u0438\u0442\u044c \u0433\u0430\u0432\u0430\u043d\u044c. ";

    private static readonly Uri s_url = new("https://herald.example/2026/05/harbour-wall");

    /// <summary>Gets each page by its name, with the failure it must end in; null for one that must give a document.</summary>
    public static IReadOnlyList<HostilePage> All { get; } =
    [
        // Nesting.
        Html("200,000 nested divs", () => Repeat("<div>", 200_000), ParseFailureCode.TooDeep),
        Html("200,000 nested spans", () => Repeat("<span>", 200_000), ParseFailureCode.TooDeep),
        Html("200,000 nested formatting elements", () => Repeat("<b><i><u>", 70_000), ParseFailureCode.TooDeep),
        Html("200,000 nested links, each with its address", () => Numbered("<a href=/{0}>", 200_000), null),
        Html("200,000 nested list items", () => Repeat("<ul><li>", 100_000), ParseFailureCode.TooDeep),
        Html("100,000 nested tables", () => Repeat("<table><tr><td>", 100_000), ParseFailureCode.TooDeep),
        Html("100,000 nested quotations", () => Repeat("<blockquote>", 100_000), ParseFailureCode.TooDeep),
        Html("100,000 nested elements of the page's own naming", () => Repeat("<x-box>", 100_000), ParseFailureCode.TooDeep),
        Html("100,000 nested <pre>", () => Repeat("<pre>", 100_000), ParseFailureCode.TooDeep) with { MayBeCut = false },
        Html("1,000 nested <pre> with texts", () => Repeat("<pre>x", 990), null),
        Html("1,000 nested <pre> in a template in a table", () => "<table><template shadowrootmode=open><tr>" + Repeat("<pre><listing>", 450), ParseFailureCode.TooDeep) with { MayBeCut = false },
        Html("100,000 nested drawings", () => Repeat("<svg><g>", 50_000), ParseFailureCode.TooDeep),
        Html("100,000 nested templates", () => Repeat("<template>", 100_000), ParseFailureCode.TooDeep),
        Html("nested to the limit, again and again", () => Repeat(Repeat("<div>", 900) + Sentence + Repeat("</div>", 900), 200), ParseFailureCode.TooManyNodes),
        Html("nested to the limit, with texts all the way", () => Repeat("<div><p>" + Sentence, 490), null),
        Html("900 spans, 400,000 end tags of others", () => Repeat("<span>", 900) + Repeat("</i></b></em>", 133_333), ParseFailureCode.TooManyNodes),
        Html("900 formats opened again with each paragraph", () => Numbered("<font size={0}>", 900) + Repeat("<p>x", 20_000), null),

        // Number.
        Html("1,000,000 siblings", () => Repeat("<i>x</i>", 1_000_000), ParseFailureCode.TooManyNodes),
        Html("1,000,000 empty siblings", () => Repeat("<p>", 1_000_000), ParseFailureCode.TooManyNodes),
        Html("240,000 paragraphs", () => Article(Repeat("<p>x</p>", 240_000)), ParseFailureCode.TooManyBlocks),
        Html("60,000 paragraphs of a sentence", () => Article(Repeat($"<p>{Sentence}</p>", 60_000)), ParseFailureCode.TooMuchText),
        Html("240,000 line breaks", () => Article("<p>" + Repeat("x<br>", 240_000)), null),
        Html("120,000 links", () => Article(Numbered("<a href=/story/{0}>Harbour {0}</a> ", 120_000)), ParseFailureCode.TooMuchText),
        Html("80,000 list items", () => Article("<ul>" + Numbered("<li>Item {0} of many", 80_000) + "</ul>"), ParseFailureCode.TooManyBlocks),
        Html("a table of 150,000 cells", () => Article("<table>" + Repeat("<tr>" + Repeat("<td>7", 50), 3_000) + "</table>"), ParseFailureCode.TooManyBlocks),
        Html("100,000 pictures", () => Article(Numbered("<img src=/{0}.jpg alt='The wall'>", 100_000)), null),
        Html("40,000 figures", () => Article(Numbered("<figure><img src=/{0}.jpg><figcaption>The wall. Photo: Ann Lee</figcaption></figure>", 40_000)), null),
        Html("100,000 headings", () => Article(Numbered("<h2>Part {0}</h2>", 100_000)), ParseFailureCode.TooManyBlocks),
        Html("100,000 titles", () => Numbered("<h1>Harbour wall {0}</h1>", 100_000), ParseFailureCode.TooManyBlocks),
        Html("60,000 bylines", () => Article(Numbered("<p class=byline>By Jane Roe {0} and John Doe</p>", 60_000)), ParseFailureCode.TooMuchText),
        Html("100,000 dates", () => Article(Numbered("<time datetime=2026-05-01T10:00:{0}Z>1 May</time> ", 100_000)), null),
        Html("100,000 meta elements", () => "<head>" + Numbered("<meta property=article:tag content='tag {0}'>", 100_000) + "</head>" + Article(""), null),
        Html("50,000 quotations of networks", () => Article(Repeat("<blockquote class=twitter-tweet><a href=https://twitter.com/a/status/1>x</a></blockquote>", 50_000)), ParseFailureCode.TooManyBlocks),
        Html("the same paragraph 100,000 times in sections", () => Article(Repeat("<section><p>Read more</p></section>", 100_000)), ParseFailureCode.TooManyBlocks),

        // Size.
        Html("50 MB", () => Article(Repeat($"<p>{Sentence}</p>", 50_000_000 / (Sentence.Length + 7))), ParseFailureCode.TooLarge),
        Html("one text of 15,000,000 characters", () => Article("<p>" + Repeat(Sentence, 15_000_000 / Sentence.Length)), ParseFailureCode.TooLarge),
        Html("one word of 15,000,000 characters", () => Article("<p>" + Repeat("x", 15_000_000)), ParseFailureCode.TooLarge),
        Bytes("one text of 20 MB", () => new byte[20 << 20].Select(static _ => (byte)'x').ToArray(), ParseFailureCode.TooLarge),
        Html("15,000,000 spaces", () => Article("<p>a" + Repeat(" ", 15_000_000) + "b"), ParseFailureCode.TooLarge),
        Html("15,000,000 lines in <pre>", () => Article("<pre>" + Repeat("x\n", 7_000_000)), ParseFailureCode.TooLarge),
        Html("a comment of 15,000,000 characters", () => "<!--" + Repeat("-", 15_000_000) + Article(""), null),
        Html("15,000,000 < signs", () => Article("<p>" + Repeat("<", 15_000_000)), ParseFailureCode.TooLarge),
        Html("a tag name of 15,000,000 characters", () => "<" + Repeat("x", 15_000_000), ParseFailureCode.TooLarge),
        Html("a script of 15,000,000 characters", () => "<script>" + Repeat("</scrip", 2_000_000) + "</script>" + Article(""), null),
        Html("a title of 10,000,000 characters", () => "<title>" + Repeat(Sentence, 80_000) + "</title>" + Article(""), ParseFailureCode.TooLarge),
        Html("a heading of 10,000,000 characters", () => "<h1>" + Repeat(Sentence, 80_000) + "</h1>" + Article(""), ParseFailureCode.TooLarge),
        Html("a byline of 10,000,000 characters", () => Article("<p class=byline>By " + Repeat("Jane Roe, John Doe and ", 400_000)), ParseFailureCode.TooLarge),
        Html("a caption of 10,000,000 characters", () => Article("<figure><img src=/a.jpg><figcaption>" + Repeat("Photo: Ann Lee / AP. ", 400_000)), ParseFailureCode.TooLarge),
        Html("an address of 100,000 characters", () => Article($"<a href=\"https://x.example/{Repeat("a/../", 20_000)}\">x</a><link rel=canonical href=\"https://x.example/{Repeat("%41", 33_000)}\">"), null),
        Html("a style of 10,000,000 characters", () => Article($"<p style=\"{Repeat("display:", 1_200_000)}\">{Sentence}</p>"), null),
        Html("a class of 10,000,000 characters", () => Article($"<p class=\"{Repeat("byline-", 1_400_000)}\">{Sentence}</p>"), null),
        Html("100,000 classes", () => Article($"<p class=\"{Numbered("c{0} ", 100_000)}\">{Sentence}</p>"), null),

        // Attributes.
        Html("100,000 attributes", () => Article($"<p {Numbered("data-x{0}=1 ", 100_000)}>{Sentence}</p>"), null),
        Html("100,000 attributes of a link", () => Article($"<a {Numbered("data-x{0}=1 ", 100_000)}>{Sentence}</a>"), null),
        Html("100,000 times the same attribute", () => Article($"<p {Repeat("class=a ", 100_000)}>{Sentence}</p>"), null),
        Html("100,000 attributes of a link in a drawing", () => Article($"<svg><a {Numbered("x{0}=1 ", 100_000)}>{Sentence}</a></svg><math><mi {Numbered("x{0}=1 ", 100_000)}>x"), null),
        Html("300,000 literals in scripts", () => "<p>x</p><script>" + Repeat("\":\"\\u003cp", 300_000) + "</script>", null),
        Html("100,000 <body> with attributes", () => Numbered("<body data-x{0}=1 class=c{0}>", 100_000) + Article(""), null),
        Html("2,000 links of 500 attributes, none closed", () => Article(Repeat($"<b {Numbered("x{0}=1 ", 500)}>{{0}}x", 900)), null),

        // Entities and signs.
        Html("3,000,000 entities", () => Article("<p>" + Repeat("&amp;", 3_000_000)), ParseFailureCode.TooLarge),
        Html("1,000,000 unknown entities", () => Article("<p>" + Repeat("&unknownentity;", 1_000_000)), ParseFailureCode.TooLarge),
        Html("1,000,000 & signs", () => Article("<p>" + Repeat("&", 1_000_000)), ParseFailureCode.TooLarge),
        Html("entities without their number", () => Article("<p>" + Repeat("&#x;&#;&#99999999999;&#0;&#xD800;", 300_000)), ParseFailureCode.TooLarge),
        Html("3,000,000 quotation marks", () => Article("<p>" + Repeat("\u201c\u201d'\"", 3_000_000)), ParseFailureCode.TooLarge),
        Html("3,000,000 brackets", () => Article("<p>" + Repeat("([{", 2_000_000) + Repeat("}])", 2_000_000)), ParseFailureCode.TooLarge),
        Html("5,000,000 dashes", () => Article("<p>Harbour (AP) " + Repeat("\u2014 ", 2_500_000)), ParseFailureCode.TooLarge),
        Html("2,000,000 combining marks", () => Article("<p>e" + Repeat("\u0301", 5_000_000)), ParseFailureCode.TooLarge),
        Html("2,000,000 signs of no width", () => Article("<p>" + Repeat("\u200b\u200d\ufeff\u00ad", 2_000_000)), ParseFailureCode.TooLarge),
        Html("2,000,000 marks of direction", () => Article("<p>" + Repeat("\u202e\u202c\u2066\u2069", 2_000_000)), ParseFailureCode.TooLarge),
        Html("5,000,000 NULs", () => Article("<p>" + Repeat("a\0", 2_500_000)), ParseFailureCode.NotText),
        Html("2,000,000 half surrogates", () => Article("<p>" + Repeat("\ud83dx\ude00", 2_000_000)), ParseFailureCode.NotText),
        Html("3,000,000 emoji", () => Article("<p>" + Repeat("\U0001F600", 3_000_000)), ParseFailureCode.TooLarge),
        Html("2,000,000 letters of Hangul in parts", () => Article("<p>" + Repeat("\u1112\u1161\u11ab", 2_000_000)), ParseFailureCode.TooLarge),
        Html("text in which everything wants repair", () => Article("<p>" + Repeat("It\u00e2\u20ac\u2122s \" quoted\" ,and so on.Next &amp;amp; \u00ad ", 150_000)), ParseFailureCode.TooLarge),

        // Bait for patterns.
        Html("bait: one letter and a sign", () => Article("<p>" + Repeat("a-", 2_000_000) + "!"), ParseFailureCode.TooLarge),
        Html("bait: names without end", () => Article("<p>By " + Repeat("Jane ", 1_000_000)), ParseFailureCode.TooLarge),
        Html("bait: dates without end", () => Article("<p>" + Repeat("12 May 2026 ", 400_000)), ParseFailureCode.TooLarge),
        Html("bait: digits without end", () => Article("<p>" + Repeat("1", 3_000_000) + "<p class=date>" + Repeat("2026-", 500_000)), ParseFailureCode.TooMuchText),
        Html("bait: addresses without end", () => Article("<p>" + Repeat("https://", 600_000) + Repeat("@a.b", 600_000)), ParseFailureCode.TooLarge),
        Html("bait: datelines without end", () => Article("<p>" + Repeat("LONDON, ", 500_000) + "(AP) - x"), ParseFailureCode.TooLarge),
        Html("bait: sources without end", () => Article(Repeat("<p>Source: Source: Source: AP", 60_000)), ParseFailureCode.TooMuchText),
        Html("bait: paragraphs that almost repeat the title", () => "<h1>" + Repeat("harbour wall ", 200) + "</h1>" + Article(Repeat("<p>" + Repeat("harbour wall ", 199) + "</p>", 1_500)), ParseFailureCode.TooMuchText),
        Html("bait: a script that would draw the page", () => Article("") + "<script>" + Repeat("\"articleBody\":\"", 300_000) + "</script>", null),
        Html("bait: braces in scripts", () => "<p>x</p><script>" + Repeat("{\"body\":[", 400_000) + "</script>", null),

        // JSON-LD.
        Html("JSON-LD 10,000 deep", () => JsonLd(Repeat("{\"a\":", 10_000) + "1" + Repeat("}", 10_000)) + Article(""), null),
        Html("JSON-LD 10,000 lists deep", () => JsonLd(Repeat("[", 10_000)) + Article(""), null),
        Html("JSON-LD of 15,000,000 characters", () => JsonLd("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Repeat("x", 15_000_000) + "\"}") + Article(""), null),
        Html("JSON-LD of 100 MB", () => JsonLd("[" + Repeat("{\"@type\":\"NewsArticle\"},", 4_200_000) + "1]") + Article(""), ParseFailureCode.TooLarge),
        Html("JSON-LD, 40 scripts of 900,000 characters", () => Repeat(JsonLd("[" + Repeat("{\"@type\":\"Person\",\"name\":\"x\"},", 11_000) + "1]"), 40) + Article(""), null),
        Html("JSON-LD that wants mending", () => JsonLd("{\"a\":\"" + Repeat("\" ", 450_000)) + Article(""), null),
        Html("JSON-LD that wants mending, of spaces", () => JsonLd("{\"a\":\"" + Repeat("\"", 10_000) + Repeat(" ", 900_000)) + Article(""), null),
        Html("JSON-LD with a name given 100,000 times", () => JsonLd("{" + Repeat("\"headline\":\"x\",", 60_000) + "\"@type\":\"NewsArticle\"}") + Article(""), null),
        Html("JSON-LD in which everything refers to itself", () => JsonLd("{\"@id\":\"a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"a\"},\"mainEntity\":{\"@id\":\"a\"}}") + Article(""), null),
        Html("JSON-LD with numbers for strings", () => JsonLd("{\"@type\":7,\"@id\":{},\"headline\":1e400,\"author\":[1,null,true,[[]],{\"name\":{\"name\":[]}}],\"datePublished\":20260501,\"image\":-1,\"keywords\":{\"a\":1},\"isAccessibleForFree\":\"maybe\"}") + Article(""), null),
        Html("100,000 JSON-LD scripts", () => Repeat(JsonLd("{}"), 100_000) + Article(""), null),

        // As much as the limits let pass.
        Html("49,000 paragraphs", () => Article(Repeat("<p>x</p>", 49_000)), null),
        Html("8,000 paragraphs of a sentence", () => Article(Repeat($"<p>{Sentence}</p>", 8_000)), null),
        Html("49,000 list items", () => Article("<ul>" + Numbered("<li>Item {0} of many", 49_000) + "</ul>"), null),
        Html("a table of 49,000 cells", () => Article("<table>" + Repeat("<tr>" + Repeat("<td>7", 49), 1_000) + "</table>"), null),
        Html("49,000 paragraphs in a list item", () => Article("<ul><li>" + Repeat("<p>x</p>", 49_000)), null),
        Html("a row of 20,000 cells without text, and 5,000 with a table each", () => Article("<table><tr>" + Repeat("<td>", 20_000) + Repeat("<td>x<table><tr><td>y</table>", 5_000) + "</table>"), null),
        Html("49,000 headings", () => Article(Numbered("<h2>Part {0}</h2>", 49_000)), null),
        Html("49,000 titles", () => Numbered("<h1>Wall {0}</h1>", 49_000), null),
        Html("20,000 bylines", () => Article(Numbered("<p class=byline>By Jane Roe {0} and John Doe</p>", 20_000)), null),
        Html("15,000 lines of dates", () => Article(Numbered("<p class=date><time>Published 12 May 2026, 10:{0} GMT</time></p>", 15_000)), null),
        Html("20,000 captions", () => Article(Numbered("<figure><img src=/{0}.jpg><figcaption>The wall. Photo: Ann Lee</figcaption></figure>", 20_000)), null),
        Html("49,000 quotations of networks", () => Article(Repeat("<blockquote class=twitter-tweet><a href=https://twitter.com/a/status/1>x</a></blockquote>", 49_000)), null),
        Html("the same paragraph 49,000 times in sections", () => Article(Repeat("<section><p>Read more</p></section>", 49_000)), null),
        Html("40,000 lines of sources", () => Article(Repeat("<p>Source: Source: AP", 40_000)), null),
        Html("one text of 990,000 characters", () => Article("<p>" + Repeat(Sentence, 990_000 / Sentence.Length)), null),
        Html("one word of 990,000 characters", () => Article("<p>" + Repeat("x", 990_000)), null),
        Html("990,000 characters in <pre>", () => Article("<pre>" + Repeat("x\n", 495_000)), null),
        Html("a heading of 900,000 characters", () => "<h1>" + Repeat(Sentence, 7_500) + "</h1>" + Article(""), null),
        Html("a title of 900,000 characters", () => "<title>" + Repeat(Sentence, 7_500) + "</title>" + Article(""), null),
        Html("a byline of 900,000 characters", () => Article("<p class=byline>By " + Repeat("Jane Roe, John Doe and ", 39_000)), null),
        Html("a caption of 900,000 characters", () => Article("<figure><img src=/a.jpg><figcaption>" + Repeat("Photo: Ann Lee / AP. ", 42_000)), null),
        Html("a description of 900,000 characters", () => $"<meta name=description content=\"{Repeat(Sentence, 7_500)}\">" + Article(""), null),
        Html("a style of 3,000,000 characters", () => Article($"<p style=\"{Repeat("display:", 375_000)}\">{Sentence}</p>"), null),
        Html("100,000 times in a paragraph whose class has 3,000,000 characters", () => Article($"<p class=\"{Repeat("byline ", 430_000)}\">{Repeat("<time>x</time>", 100_000)}"), null),
        Html("100,000 pictures in a line whose class has 3,000,000 characters", () => Article($"<span class=\"{Repeat("byline ", 430_000)}\">{Repeat("<img src=a.jpg>", 100_000)}"), null),
        Html("100,000 names in a scope whose property has 3,000,000 characters", () => Article($"<div itemprop=\"{Repeat("byline ", 430_000)}\">{Repeat("<span itemprop=name>x</span> ", 100_000)}"), null),
        Bytes("8 tags whose names have 3,900,000 characters", () => Encoding.ASCII.GetBytes(Article(Repeat($"<{Repeat("AB", 1_950_000)}>x", 8))), ParseFailureCode.TooLarge),
        Html("100,000 tooltips in a line whose class has 3,000,000 characters", () => Article($"<span class=\"{Repeat("byline ", 430_000)}\">x{Repeat("<span class=tooltip>x</span> ", 100_000)}"), null),
        Bytes("8 classes of 3,900,000 characters", () => Encoding.ASCII.GetBytes(Article(Repeat($"<p class='{Repeat("a-b ", 970_000)}'>x", 8))), null),
        Bytes("8 ids of 3,900,000 characters", () => Encoding.ASCII.GetBytes(Article(Repeat($"<p id='{Repeat("aB-b", 970_000)}'>x", 8))), null),
        Bytes("a section of 30,000,000 characters in a drawing", () => Encoding.ASCII.GetBytes(Article($"<svg><![CDATA[{Repeat("<a>", 10_000_000)}]]></svg>")), ParseFailureCode.TooLarge),
        Html("a class of 3,000,000 characters", () => Article($"<p class=\"{Repeat("byline-", 430_000)}\">{Sentence}</p>"), null),
        Html("an address of 3,000,000 characters", () => Article($"<a href=\"https://x.example/{Repeat("../a", 750_000)}\">x</a><img src=\"/{Repeat("%41", 1_000_000)}\">"), null),
        Html("a base of 2,000,000 characters", () => $"<base href=\"https://x.example/{Repeat("a/", 1_000_000)}\">" + Article(Numbered("<img src=/{0}.jpg width=600 height=400>", 20_000)), null),
        Html("a srcset of 3,000,000 characters", () => Article($"<img src=/a.jpg srcset=\"{Repeat("/a.jpg 1x, ", 270_000)}\">"), null),
        Html("58,000 entities", () => Article("<p>" + Repeat("&amp;", 58_000)), null),
        Html("50,000 unknown entities", () => Article("<p>" + Repeat("&unknownentity;", 50_000)), null),
        Html("900,000 quotation marks", () => Article("<p>" + Repeat("\u201c\u201d'\"", 240_000)), null),
        Html("900,000 brackets", () => Article("<p>" + Repeat("([{", 160_000) + Repeat("}])", 160_000)), null),
        Html("900,000 dashes", () => Article("<p>Harbour (AP) " + Repeat("\u2014 ", 480_000)), null),
        Html("900,000 combining marks", () => Article("<p>e" + Repeat("\u0301", 950_000)), null),
        Html("900,000 signs of no width", () => Article("<p>" + Repeat("\u200b\u200d\ufeff\u00ad", 240_000)), null),
        Html("900,000 marks of direction", () => Article("<p>" + Repeat("\u202e\u202c\u2066\u2069", 240_000)), null),
        Html("380,000 half surrogates", () => Article("<p>" + Repeat("\ud83dxyz\ude00", 190_000)), ParseFailureCode.NotText),
        Html("480,000 emoji", () => Article("<p>" + Repeat("\U0001F600", 480_000)), null),
        Html("900,000 letters of Hangul in parts", () => Article("<p>" + Repeat("\u1112\u1161\u11ab", 320_000)), null),
        Html("900,000 characters of which all want repair", () => Article("<p>" + Repeat("It\u00e2\u20ac\u2122s \" quoted\" ,and so on.Next &amp;amp; \u00ad ", 20_000)), null),
        Html("bait: letters and signs", () => Article("<p>" + Repeat("a-", 480_000) + "!"), null),
        Html("bait: names", () => Article("<p>By " + Repeat("Jane ", 190_000)), null),
        Html("bait: days", () => Article("<p>" + Repeat("12 May 2026 ", 80_000)), null),
        Html("bait: digits", () => Article("<p>" + Repeat("1", 400_000) + "<p class=date>" + Repeat("2026-", 100_000)), null),
        Html("bait: addresses", () => Article("<p>" + Repeat("https://", 60_000) + Repeat("@a.b", 100_000)), null),
        Html("bait: datelines", () => Article("<p>" + Repeat("LONDON, ", 120_000) + "(AP) - x"), null),
        Html("bait: paragraphs like the title", () => "<h1>" + Repeat("harbour wall ", 200) + "</h1>" + Article(Repeat("<p>" + Repeat("harbour wall ", 199) + "</p>", 350)), null),
        Html("bait: literals in scripts", () => Article("") + "<script>" + Repeat("\"articleBody\":\"", 200_000) + "</script>", null),
        Html("bait: markup in scripts", () => "<p>x</p><script>" + Repeat("\"a\":\"\\u003cp\\u003e", 150_000) + "</script>", null),
        Html("bait: one text in a script", () => "<p>x</p><script>{\"articleBody\":\"" + Repeat("<b>x</b> ", 400_000) + "\"}</script>", null),
        Html("JSON-LD of 900,000 characters", () => JsonLd("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Repeat("word ", 180_000) + "\"}") + Article(""), null),
        Html("60 JSON-LD scripts of 900,000 characters that want mending", () => Repeat(JsonLd("{\"a\":\"" + Repeat("\" ", 300_000)), 20) + Article(""), null),
        Bytes("30 JSON-LD articles of 900,000 characters of markup", () => Encoding.ASCII.GetBytes(Repeat(JsonLd("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Repeat("&quot;<p>word ", 70_000) + "\"}"), 30) + Article("")), null),
        Html("1,000 sections of 3,500 characters", () => Repeat($"<meta property=article:section content=\"{Repeat("Harbour / ", 350)}\">", 1_000) + Article(""), null),
        Html("900 formats of many attributes", () => Article(string.Concat(Enumerable.Range(0, 900).Select(static i => $"<b {(i % 2 == 0 ? Numbered("x{0}=1 ", 500) : "")} y{i}=1>x"))), null),
        Text("text of 49,000 lines", () => Repeat("x\n", 49_000), null),
        Text("text of 8,000 lines of a sentence", () => Repeat(Sentence + "\n", 8_000), null),
        Text("text of one line of 990,000 characters", () => Repeat("x", 990_000), null),
        Text("text of one line of 8,000 sentences", () => Repeat(Sentence, 8_000), null),
        Text("text of 900,000 characters wrapped to a width", () => Repeat("the council voted on tuesday to rebuild the harbour wall after a\nstorm of last winter had broken it in three places and so the\n", 7_500), null),
        Text("text of 20,000 bylines", () => Repeat("By Jane Roe and John Doe, Staff Writers\n\n", 20_000), null),
        Text("text of 15,000 dates", () => Repeat("Published: 12 May 2026 10:00 GMT | Updated 25:61\n", 15_000), null),
        Text("text of 45,000 labels", () => Repeat("Read more:\nAdvertisement\nShare this\n", 15_000), null),
        Text("text of 30,000 sources", () => Repeat("Source: AP, Reuters (c) 2026\n", 30_000), null),
        Text("text of 45,000 lines of Chinese", () => Repeat("\u4e2d\u592e\u793e\u8a18\u8005\u738b\u5c0f\u660e\u53f0\u5317\uff11\uff12\u65e5\u96fb\n", 45_000), null),

        // Encodings and what is no page.
        Bytes("UTF-16 without a mark", () => Encoding.Unicode.GetBytes(Article("")), null),
        Bytes("UTF-32", () => [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Article(""))], null),
        Bytes("UTF-7", () => Encoding.ASCII.GetBytes("<meta charset=utf-7>" + Article("<p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</p>")), null),
        Bytes("a mark of UTF-16 before UTF-8", () => [0xFF, 0xFE, .. Encoding.UTF8.GetBytes(Article(""))], null),
        Bytes("a mark of UTF-8 before Latin-1", () => [0xEF, 0xBB, 0xBF, .. Encoding.Latin1.GetBytes(Article("<p>caf\u00e9 d\u00e9j\u00e0</p>"))], null),
        Bytes("three encodings in one page", () => [.. Encoding.UTF8.GetBytes(Article("\u00e9\u4e2d")), .. Encoding.Latin1.GetBytes("\u00e9\u00e8"), .. Encoding.Unicode.GetBytes("ab")], null),
        Bytes("a charset of no name", () => Encoding.UTF8.GetBytes("<meta charset='" + Repeat("x", 100_000) + "'>" + Article("\u00e9")), null),
        Bytes("10,000,000 bytes of no charset", () => [.. Encoding.ASCII.GetBytes(Article("<p>")), .. Enumerable.Range(0, 10_000_000).Select(static i => (byte)(0x80 + (i * 7 % 128)))], ParseFailureCode.TooLarge),
        Bytes("30 MB of Cyrillic in a charset of single bytes", () => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Large(Cyrillic, 30)), null),
        Bytes("30 MB of Cyrillic in a charset that it is not in", () => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=shift_jis>" + Large(Cyrillic, 30)), null),
        Bytes("30 MB of damaged UTF-8", () => [.. Encoding.UTF8.GetBytes(Large(Cyrillic, 16)), 0xFF], null),
        Bytes("30 MB of UTF-16", () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Large(Cyrillic, 15))], null),
        Html("15,000,000 characters and a half surrogate", () => Large(Cyrillic, 15) + "\ud800", null),
        Html("5,300,000 pairs of surrogates, each by itself", () => Large("a\ud83d\udc4d", 16), null),
        Html("a comment of 5,000,000 dashes in pairs", () => Article("<!--" + Repeat("--x", 5_000_000) + "-->"), null),
        Html("15,000,000 characters and one that is none", () => Large(Cyrillic, 15) + "\uffff", null),
        Bytes("gzip", () => Gzip(Article("")), ParseFailureCode.NotText),
        Bytes("PDF", () => Encoding.Latin1.GetBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj"), ParseFailureCode.NotText),
        Bytes("PNG", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52], ParseFailureCode.NotText),
        Bytes("ELF", () => [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], ParseFailureCode.NotText),
        Bytes("zip", () => [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0], ParseFailureCode.NotText),
        Bytes("nothing", () => [], ParseFailureCode.Empty),
        Bytes("zeros", () => new byte[1_000_000], ParseFailureCode.NotText),

        // Plain text.
        Text("text of 1,000,000 lines", () => Repeat("x\n", 1_000_000), ParseFailureCode.TooManyNodes),
        Text("text of 490,000 lines", () => Repeat("x\n", 490_000), ParseFailureCode.TooManyBlocks),
        Text("text of 150,000 lines of a sentence", () => Repeat(Sentence + "\n", 130_000), ParseFailureCode.TooMuchText),
        Text("text of one line of 16,000,000 characters", () => Repeat("x", 16_000_000), ParseFailureCode.TooMuchText),
        Text("text of one line of 130,000 sentences", () => Repeat(Sentence, 130_000), ParseFailureCode.TooMuchText),
        Text("text of 15,000,000 blank lines", () => "x" + Repeat("\n", 480_000) + "x", null),
        Text("text wrapped to a width", () => Repeat("the council voted on tuesday to rebuild the harbour wall after a\nstorm of last winter had broken it in three places and so the\n", 100_000), ParseFailureCode.TooMuchText),
        Text("text of bylines", () => Repeat("By Jane Roe and John Doe, Staff Writers\n\n", 100_000), ParseFailureCode.TooMuchText),
        Text("text of dates", () => Repeat("Published: 12 May 2026 10:00 GMT | Updated 25:61\n", 100_000), ParseFailureCode.TooMuchText),
        Text("text of labels", () => Repeat("Read more:\nAdvertisement\nShare this\n", 150_000), ParseFailureCode.TooMuchText),
        Text("text of sources", () => Repeat("Source: AP, Reuters (c) 2026\n", 150_000), ParseFailureCode.TooMuchText),
        Text("text of Chinese", () => Repeat("\u4e2d\u592e\u793e\u8a18\u8005\u738b\u5c0f\u660e\u53f0\u5317\uff11\uff12\u65e5\u96fb\n", 200_000), ParseFailureCode.TooMuchText),
        Text("text of marks of direction", () => Repeat("\u202eBy Jane\u202c \u2066Roe\u2069\u200b\n", 200_000), ParseFailureCode.TooMuchText),
    ];

    private static HostilePage Html(string name, Func<string> page, ParseFailureCode? failure) => new(name, () => ArticleSource.FromHtml(page(), s_url), failure);

    private static HostilePage Bytes(string name, Func<byte[]> page, ParseFailureCode? failure) => new(name, () => ArticleSource.FromHtml(page(), url: s_url), failure);

    private static HostilePage Text(string name, Func<string> text, ParseFailureCode? failure) => new(name, () => ArticleSource.FromText(text(), s_url), failure);

    private static string Article(string inner) =>
        $"<html><head><title>Harbour wall to be rebuilt</title></head><body><article><h1>Harbour wall to be rebuilt</h1><p>{Sentence}</p><p>{Sentence}{Sentence}</p>{inner}</article></body></html>";

    /// <summary>As many scripts of a million characters.</summary>
    private static string Large(string text, int count) => Article(Repeat("<script>" + Repeat(text, 990_000 / text.Length) + "</script>", count));

    private static string JsonLd(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(string format, int count)
    {
        CompositeFormat parsed = CompositeFormat.Parse(format);
        var text = new StringBuilder(format.Length * count);
        for (int i = 0; i < count; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, parsed, i);
        }

        return text.ToString();
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
