namespace NewsParse.Tests.Cleaning.Profiles;

/// <summary>A profile that uses all there is, and a page in the shape it describes.</summary>
internal static class HeraldProfile
{
    public const string Json =
        """
        {
          "$schema": "https://newsparse.example/site-profile.schema.json",
          "name": "herald",
          "description": "The Herald, a paper that does not exist.",
          "hosts": ["herald.example", "hérald.example"],
          "paths": ["/news/**", "/20*/**"],
          "fingerprints": [{ "lines": [{ "startsWith": "The Herald - ", "within": 3 }] }, { "generator": "HeraldPress", "source": "/herald-assets/", "select": "body.herald" }],
          "site": { "name": "The Herald", "language": "en-GB", "timeZone": "+07:00" },
          "rules": [
            { "name": "more", "from": { "text": "More from the Herald" }, "until": { "startsWith": "Corrections" }, "role": "Related" },
            { "name": "join", "line": { "contains": ["join our readers", "become a member"], "maxChars": 80 }, "role": "Promotion" },
            { "name": "edition", "line": { "matches": "^Edition (?<value>[A-Z][a-z]+)$" }, "field": "Section", "role": "Navigation" }
          ],
          "versions": [
            {
              "name": "2024",
              "validFrom": "2024-03-01",
              "probe": { "select": ".story-v2" },
              "rules": [
                { "name": "headline", "select": [".no-such-headline", ".story-v2 .headline"], "field": "Title" },
                { "name": "writer", "select": ".signed b", "field": "Author" },
                { "name": "published", "select": ".posted", "field": "Published", "format": "dd/MM/yyyy HH:mm" },
                { "name": "source", "select": ".taken-from", "field": "Origin" },
                { "name": "lead-image", "select": ".hero img", "attribute": "src", "field": "Image" },
                { "name": "box", "select": ".box-7", "role": "Promotion" },
                { "name": "note", "select": ".note", "role": "Correction", "expected": true }
              ]
            },
            {
              "name": "2019",
              "validTo": "2024-02-29",
              "probe": { "select": "#old-story" },
              "rules": [{ "name": "headline", "select": "#old-story h3", "field": "Title" }]
            }
          ]
        }
        """;

    public const string Page =
        """
        <html lang="en"><head><title>Something else altogether</title></head><body>
        <nav><a href="/">Home</a> <a href="/a">More from the Herald</a></nav>
        <p>Edition North</p>
        <div class="story-v2">
        <div class="headline">Ferry returns to the upper lake</div>
        <div class="signed">Words <b>Ida Holm</b></div>
        <span class="posted">05/10/2024 09:30</span>
        <p>The ferry that joined the two shores of the upper lake for ninety years is back in service, the harbour office said on Friday.</p>
        <p>It carries forty people and four cars, and it will cross eleven times a day until the ice comes, as it did before the war.</p>
        <p class="box-7">The harbour office asks all those who own a boat on the lake to register it with the district before the end of the year.</p>
        <p>Those who live on the far shore have waited for it since the bridge was closed, and many of them came to watch the first crossing.</p>
        <p>Join our readers on the lake this summer.</p>
        <div class="taken-from">Lake Wire</div>
        </div>
        <h2>More from the Herald</h2>
        <p>The lake has frozen over earlier than in any of the last forty years, and the skaters are already out on it, the district said.</p>
        <p>Corrections are made on page two.</p>
        </body></html>
        """;

    public static readonly Uri Address = new("https://www.herald.example/news/2024/ferry");
}
