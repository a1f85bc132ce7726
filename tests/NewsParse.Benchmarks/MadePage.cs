using System.Globalization;
using System.Text;

namespace NewsParse.Benchmarks;

/// <summary>Pages made up for the benchmarks, built as news pages are: menus, metadata, an article, teasers and a footer.</summary>
internal static class MadePage
{
    private static readonly string[] s_sentences =
    [
        "The council of Alder voted on Monday to reopen the old bridge, two years after a barge had struck it.",
        "“We have waited long enough,” said the mayor, who had promised the reopening for last spring.",
        "Repairs cost 4.2 million, a third more than planned, and most of it was paid by the region.",
        "Hundreds of people walked across in the first hour; the first bus followed at noon.",
        "Critics say that the new railings hide the view for which the bridge was once known.",
    ];

    private const int LongestScript = 2_000_000;

    /// <summary>Makes a page of about this size; the same size gives the same page.</summary>
    public static byte[] OfSize(int bytes)
    {
        var page = new StringBuilder(bytes + 4096);
        page.Append(
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Old bridge reopens | Alder Herald</title>
            <meta property="og:title" content="Old bridge reopens"><meta property="og:site_name" content="Alder Herald">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Old bridge reopens",
            "datePublished":"2024-05-01T10:00:00+02:00","author":[{"@type":"Person","name":"Ann Lee"}]}</script>
            <style>.teaser{display:block}</style></head><body>
            """);
        Links(page, "nav", "menu", 40);
        page.Append("<main><article class=\"story\"><h1>Old bridge reopens</h1><p class=\"byline\">By <a rel=\"author\" href=\"/ann\">Ann Lee</a></p>");
        // Of a page's bytes about a third is article, a third teasers and a third script.
        for (int i = 0; page.Length < bytes / 3; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p id=\"p{i}\">{Sentence(i)} {Sentence(i * 3)} <a href=\"/topic/{i}\">Bridges</a> {Sentence(i + 2)}</p>\n");
            if (i % 6 == 5)
            {
                page.Append(CultureInfo.InvariantCulture, $"<h2>What happens next, part {i}</h2><div class=\"ad\" data-slot=\"{i}\"><span>Advertisement</span></div>");
            }
        }

        page.Append("</article><aside class=\"related\">");
        for (int i = 0; page.Length < bytes * 2 / 3; i++)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"teaser col-{i % 4}\"><a href=\"/story/{i}\"><img src=\"/img/{i}.jpg\" alt=\"\"><h3>Story {i} of the day</h3></a><span class=\"kicker\">Local</span></div>\n");
        }

        page.Append("</aside></main><script>var state = [");
        int begun = page.Length;
        while (page.Length < bytes - 2048)
        {
            // A single script of more than four million characters would be too large.
            if (page.Length - begun > LongestScript)
            {
                page.Append("];</script><script>state = [");
                begun = page.Length;
            }

            page.Append("{\"id\":1024,\"type\":\"slot\",\"sizes\":[[300,250],[728,90]],\"lazy\":true},\n");
        }

        page.Append("];</script>");
        Links(page, "footer", "imprint", 12);
        return Encoding.UTF8.GetBytes(page.Append("</body></html>").ToString());
    }

    private static string Sentence(int number) => s_sentences[number % s_sentences.Length];

    private static void Links(StringBuilder page, string tag, string name, int count)
    {
        page.Append(CultureInfo.InvariantCulture, $"<{tag} class=\"{name}\"><ul>");
        for (int i = 0; i < count; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/{name}/{i}\">{name} {i}</a></li>");
        }

        page.Append(CultureInfo.InvariantCulture, $"</ul></{tag}>");
    }
}
