using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates.Zones;

/// <summary>The time zones that news pages name by letters, where the letters mean one zone in practice.</summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, ZoneRule> s_zones = new Dictionary<string, ZoneRule>
    {
        ["z"] = ZoneRule.Of(0),
        ["utc"] = ZoneRule.Of(0),
        ["gmt"] = ZoneRule.Of(0),
        ["wet"] = ZoneRule.Of(0),
        ["bst"] = ZoneRule.Of(60),
        ["cet"] = ZoneRule.Of(60),
        ["mez"] = ZoneRule.Of(60),
        ["west"] = ZoneRule.Of(60),
        ["wat"] = ZoneRule.Of(60),
        ["cest"] = ZoneRule.Of(120),
        ["mesz"] = ZoneRule.Of(120),
        ["eet"] = ZoneRule.Of(120),
        ["sast"] = ZoneRule.Of(120),
        ["cat"] = ZoneRule.Of(120),
        ["eest"] = ZoneRule.Of(180),
        ["msk"] = ZoneRule.Of(180),
        ["мск"] = ZoneRule.Of(180),
        ["eat"] = ZoneRule.Of(180),
        ["trt"] = ZoneRule.Of(180),
        ["gst"] = ZoneRule.Of(240),
        ["pkt"] = ZoneRule.Of(300),
        ["ist"] = ZoneRule.Of(330),
        ["wib"] = ZoneRule.Of(420),
        ["ict"] = ZoneRule.Of(420),
        ["wita"] = ZoneRule.Of(480),
        ["hkt"] = ZoneRule.Of(480),
        ["sgt"] = ZoneRule.Of(480),
        ["myt"] = ZoneRule.Of(480),
        ["awst"] = ZoneRule.Of(480),
        ["wit"] = ZoneRule.Of(540),
        ["jst"] = ZoneRule.Of(540),
        ["kst"] = ZoneRule.Of(540),
        ["acst"] = ZoneRule.Of(570),
        ["acdt"] = ZoneRule.Of(630),
        ["aest"] = ZoneRule.Of(600),
        ["aedt"] = ZoneRule.Of(660),
        ["nzst"] = ZoneRule.Of(720),
        ["nzdt"] = ZoneRule.Of(780),
        ["art"] = ZoneRule.Of(-180),
        ["brt"] = ZoneRule.Of(-180),
        ["ndt"] = ZoneRule.Of(-150),
        ["nst"] = ZoneRule.Of(-210),
        ["adt"] = ZoneRule.Of(-180),
        ["est"] = ZoneRule.Of(-300),
        ["edt"] = ZoneRule.Of(-240),
        ["cst"] = ZoneRule.Of(-360),
        ["cdt"] = ZoneRule.Of(-300),
        ["mst"] = ZoneRule.Of(-420),
        ["mdt"] = ZoneRule.Of(-360),
        ["pst"] = ZoneRule.Of(-480),
        ["pdt"] = ZoneRule.Of(-420),
        ["akst"] = ZoneRule.Of(-540),
        ["akdt"] = ZoneRule.Of(-480),
        ["hst"] = ZoneRule.Of(-600),
        // Newsrooms of North America name the zone and leave open whether it is summer.
        ["et"] = ZoneRule.Of(-300, DaylightRule.NorthAmerica),
        ["ct"] = ZoneRule.Of(-360, DaylightRule.NorthAmerica),
        ["mt"] = ZoneRule.Of(-420, DaylightRule.NorthAmerica),
        ["pt"] = ZoneRule.Of(-480, DaylightRule.NorthAmerica),
        ["eastern"] = ZoneRule.Of(-300, DaylightRule.NorthAmerica),
        ["pacific"] = ZoneRule.Of(-480, DaylightRule.NorthAmerica),
    }.ToFrozenDictionary();

    /// <param name="token">The word beside a time.</param>
    /// <param name="afterMeridiem">Whether it follows "am" or "pm".</param>
    /// <param name="zone">The zone it names.</param>
    public static bool TryFind(DateToken token, bool afterMeridiem, out ZoneRule zone)
    {
        zone = default;
        // In small letters most of these are words of some language: "et", "est", "ist", "art".
        bool isName = token.IsUpper || afterMeridiem || token.Word is "z" or "utc" or "gmt" or "msk" or "мск" or "wib" or "wita" or "jst" or "kst" or "cet" or "cest";
        return isName && s_zones.TryGetValue(token.Word, out zone);
    }
}
