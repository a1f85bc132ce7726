using System.Text.Json.Nodes;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Makes the inputs of a run. An input follows from the seed, its number, the target asked for and the base pages, and from nothing else.</summary>
internal sealed class InputMaker(long seed, FuzzTarget? target, BasePages pages)
{
    private static readonly Uri?[] s_urls =
    [
        null, null, .. new[]
        {
            "https://alder-herald.example/2024/05/03/old-bridge-reopens", "https://alder-herald.example/", "http://herald.example:8080/a/b.html?id=1#x", "https://asiatimes.com/2024/05/bridge", "https://baobinhduong.vn/cau-moi-a123.html", "https://www.vietnam.vn/en/cau-moi",
            "https://medium.com/@ann/bridge", "https://ann.substack.com/p/bridge", "https://herald.co.uk/news/20240503/x", "https://zeitung.de/2024-99-99/x", "https://xn--80ak6aa92e.example/", "https://[2001:db8::1]/x", "https://h\uFFFDrald.example/x", "https://münchner-bote.example/x", "file:///tmp/page.html", "mailto:ann@herald.example", "data:text/html,x", "urn:isbn:1", "https://a.example/" + new string('a', 3_000),
        }.Select(static url => new Uri(url)),
    ];

    private static readonly DateTimeOffset?[] s_times = [null, null, new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero), new(2024, 5, 3, 23, 59, 0, TimeSpan.FromHours(-8)), DateTimeOffset.MinValue, DateTimeOffset.MaxValue];

    private static readonly string?[] s_languages = [null, null, "en", "en-US", "en-GB", "de", "fr", "es", "vi", "zh-Hant", "ja", "ko", "ar", "ru", "th", "sv", "x", "", "!!", "\uD800"];

    public FuzzInput Make(long index)
    {
        var random = new FuzzRandom(seed, index);
        FuzzTarget of = target ?? FuzzTargets.Any(random);
        var input = new FuzzInput(of) { Url = random.Of(s_urls), FetchedAt = random.Of(s_times), Language = random.Of(s_languages), Choice = random.OneIn(4) ? random.Below(1 << 16) : 0 };
        return of switch
        {
            FuzzTarget.Html => Encoded(input with { Text = MakePage(random) }, random),
            FuzzTarget.Text => Encoded(input with { Text = MakeText(random) }, random),
            FuzzTarget.Byline => input with { Text = LineMaker.Byline(random) },
            FuzzTarget.Date => input with { Text = LineMaker.Date(random) },
            FuzzTarget.JsonLd => input with { Text = JsonMutator.Make(random) },
            FuzzTarget.Document => input with { Text = JsonTreeMutator.Mutate(random.Of(SeedFiles.Documents), random) },
            FuzzTarget.Profile => input with { Text = MakeProfile(random) },
            _ => input with { Text = LineMaker.Damaged(random) },
        };
    }

    private string MakePage(FuzzRandom random) => new HtmlMutator(random, MaxChars(random)).Mutate(pages.Page(random), () => pages.Page(random));

    private string MakeText(FuzzRandom random) => new TextMutator(random, MaxChars(random)).Mutate(pages.Text(random), () => pages.Text(random));

    /// <summary>A profile, for a site of its own more often than not: those of content systems apply to few of the pages.</summary>
    private static string MakeProfile(FuzzRandom random) => JsonTreeMutator.Mutate(random.Of(SeedFiles.Profiles), random, root =>
    {
        if (!random.OneIn(4))
        {
            root.Remove("fingerprints");
            root["hosts"] = new JsonArray("alder-herald.example");
        }
    });

    private static FuzzInput Encoded(FuzzInput input, FuzzRandom random) => random.OneIn(3) ? ByteMutator.Encode(input, random) : input;

    /// <summary>A few inputs are large, for work that grows faster than the page.</summary>
    private int MaxChars(FuzzRandom random) => random.Below(5_000) switch
    {
        0 => 1_000_000,
        < 13 => Math.Max(150_000, pages.UsualChars),
        _ => pages.UsualChars,
    };
}
