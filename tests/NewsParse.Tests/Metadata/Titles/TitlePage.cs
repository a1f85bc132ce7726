namespace NewsParse.Tests.Metadata.Titles;

/// <summary>Pages of an invented site, with a body that is clearly one.</summary>
internal static class TitlePage
{
    public const string Body =
        "<p>The council voted on Tuesday to rebuild the harbour wall, which the storm of last winter had broken in three places.</p>"
        + "<p>Work will begin in the spring and take two years, said the head of the port authority, who had asked for the money.</p>"
        + "<p>Fishermen had waited for the decision since January, as their boats have had no shelter from the north wind since then.</p>"
        + "<p>The opposition voted against it because the cost had doubled within a year, and asked for a new tender in the autumn.</p>";

    public static ArticleDocument Parse(string head, string top, string body = Body, string after = "") =>
        ArticleParser.Default.Parse(ArticleSource.FromHtml(
            $"<html><head>{head}</head><body><main><article>{top}<div class=text>{body}</div></article></main>{after}</body></html>",
            new Uri("https://www.coastalherald.example/regional/harbour-wall")));

    public static string Filed(string headline, string type = "NewsArticle", string more = "") =>
        $$"""<script type="application/ld+json">{"@type":"{{type}}","headline":"{{headline}}"{{more}},"datePublished":"2024-05-03T10:00:00Z"}</script>""";

    public static string Card(string title, string? twitter = null) =>
        $"""<meta property="og:title" content="{title}"><meta name="twitter:title" content="{twitter ?? title}">""";

    public static TracedBlock BlockOf(this ArticleDocument document, BlockRole role) => document.Header.Single(block => block.Trace.Role == role);
}
