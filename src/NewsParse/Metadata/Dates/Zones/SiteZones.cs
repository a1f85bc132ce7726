using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates.Zones;

/// <summary>
/// The zone whose clocks a site prints, where its country has one: told by the domain of the country, else by a language that is written
/// in one zone. Countries with several zones are left out (but those whose newsrooms all print the capital's time), and so is English
/// without a country: of American sites too many print another time than that of the East.
/// </summary>
internal static class SiteZones
{
    // The countries of a zone, as their domains.
    private static readonly FrozenDictionary<string, Entry> s_countries = Table(
        (new(ZoneRule.Of(0, DaylightRule.Europe), 1996), "uk ie pt fo"),
        (new(ZoneRule.Of(60, DaylightRule.Europe), 1996), "de at ch li fr be nl lu it es pl cz sk hu si hr ba rs mk al xk se no dk mt mc ad sm va gi"),
        (new(ZoneRule.Of(120, DaylightRule.Europe), 1996), "fi ee lv lt gr cy ro bg ua"),
        (new(ZoneRule.Of(0), 1980), "is gh sn ci ml bf tg gn sl lr gm mr"),
        (new(ZoneRule.Of(60), 2010), "ng cm ao bj ne td ga cg cf gq dz tn"),
        (new(ZoneRule.Of(120), 2010), "za zw zm mz bw mw rw bi ls sz"),
        (new(ZoneRule.Of(180), 2017), "tr ru by sa kw qa bh iq ye ke et tz ug so dj mg"),
        (new(ZoneRule.Of(240), 2012), "ae om am az ge mu sc"),
        (new(ZoneRule.Of(300), 2010), "pk uz tm tj mv"),
        (new(ZoneRule.Of(330), 1980), "in lk"),
        (new(ZoneRule.Of(345), 1986), "np"),
        (new(ZoneRule.Of(360), 2010), "bd bt kg"),
        (new(ZoneRule.Of(390), 1980), "mm"),
        (new(ZoneRule.Of(420), 1980), "vn th kh la id"),
        (new(ZoneRule.Of(480), 1992), "cn tw hk mo sg my ph bn"),
        (new(ZoneRule.Of(540), 1989), "jp kr"),
        (new(ZoneRule.Of(720, DaylightRule.NewZealand), 2008), "nz"),
        (new(ZoneRule.Of(-180), 2020), "br ar uy"),
        (new(ZoneRule.Of(-240), 2017), "bo ve do gy pr tt"),
        (new(ZoneRule.Of(-300), 1994), "pe ec com.co pa jm"),
        (new(ZoneRule.Of(-360), 2023), "mx cr gt hn sv ni bz"));

    private static readonly FrozenDictionary<string, string> s_languages = new Dictionary<string, string>
    {
        ["ja"] = "jp",
        ["ko"] = "kr",
        ["vi"] = "vn",
        ["th"] = "th",
        ["id"] = "id",
        ["hi"] = "in",
        ["ne"] = "np",
        ["tr"] = "tr",
        ["de"] = "de",
        ["nl"] = "nl",
        ["it"] = "it",
        ["pl"] = "pl",
        ["cs"] = "cz",
        ["sk"] = "sk",
        ["hu"] = "hu",
        ["sl"] = "si",
        ["hr"] = "hr",
        ["sr"] = "rs",
        ["sv"] = "se",
        ["no"] = "no",
        ["nb"] = "no",
        ["nn"] = "no",
        ["da"] = "dk",
        ["fi"] = "fi",
        ["et"] = "ee",
        ["lv"] = "lv",
        ["lt"] = "lt",
        ["el"] = "gr",
        ["bg"] = "bg",
        ["ro"] = "ro",
        ["uk"] = "ua",
        ["is"] = "is",
    }.ToFrozenDictionary();

    /// <summary>The zone of the site on <paramref name="day"/>, or null where nothing tells it.</summary>
    public static ZoneRule? Find(string? host, string? language, DateTime day)
    {
        Entry entry;
        ReadOnlySpan<char> ending = host is null ? [] : host.AsSpan(host.LastIndexOf('.') + 1);
        if (ending.Length == 2)
        {
            // Of the two-letter domains some are sold to the whole world.
            string country = host!.EndsWith(".com.co", StringComparison.OrdinalIgnoreCase) ? "com.co" : ending.ToString().ToLowerInvariant();
            if (s_countries.TryGetValue(country, out entry))
            {
                return day.Year >= entry.Since ? entry.Zone : null;
            }

            if (country is not ("eu" or "tv" or "io" or "co" or "me" or "cc" or "fm" or "ai" or "to" or "ly" or "gg" or "su"))
            {
                return null;
            }
        }

        string? key = language is { Length: >= 2 } && s_languages.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out string? home) ? home : null;
        return key is not null && s_countries.TryGetValue(key, out entry) && day.Year >= entry.Since ? entry.Zone : null;
    }

    private static FrozenDictionary<string, Entry> Table(params (Entry Entry, string Countries)[] rows)
    {
        var table = new Dictionary<string, Entry>();
        foreach ((Entry entry, string countries) in rows)
        {
            foreach (string country in countries.Split(' '))
            {
                table.Add(country, entry);
            }
        }

        return table.ToFrozenDictionary();
    }

    /// <param name="Zone">The zone.</param>
    /// <param name="Since">The first year from which it holds throughout.</param>
    private readonly record struct Entry(ZoneRule Zone, int Since);
}
