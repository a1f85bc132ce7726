using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates;

/// <summary>The time zones that news pages name by letters, where the letters mean one zone in practice.</summary>
internal static class ZoneNames
{
    private static readonly FrozenDictionary<string, int> s_minutes = new Dictionary<string, int>
    {
        ["z"] = 0,
        ["utc"] = 0,
        ["gmt"] = 0,
        ["wet"] = 0,
        ["bst"] = 60,
        ["cet"] = 60,
        ["mez"] = 60,
        ["west"] = 60,
        ["wat"] = 60,
        ["cest"] = 120,
        ["mesz"] = 120,
        ["eet"] = 120,
        ["sast"] = 120,
        ["cat"] = 120,
        ["eest"] = 180,
        ["msk"] = 180,
        ["мск"] = 180,
        ["eat"] = 180,
        ["ist"] = 330,
        ["wib"] = 420,
        ["wita"] = 480,
        ["hkt"] = 480,
        ["sgt"] = 480,
        ["myt"] = 480,
        ["awst"] = 480,
        ["jst"] = 540,
        ["kst"] = 540,
        ["aest"] = 600,
        ["aedt"] = 660,
        ["nzst"] = 720,
        ["nzdt"] = 780,
        ["est"] = -300,
        ["edt"] = -240,
        ["cst"] = -360,
        ["cdt"] = -300,
        ["mst"] = -420,
        ["mdt"] = -360,
        ["pst"] = -480,
        ["pdt"] = -420,
    }.ToFrozenDictionary();

    public static bool TryGetOffset(string word, out TimeSpan offset)
    {
        bool known = s_minutes.TryGetValue(word, out int minutes);
        offset = TimeSpan.FromMinutes(minutes);
        return known;
    }
}
