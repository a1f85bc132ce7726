using System.Collections.Frozen;
using NewsParse.Bylines.Languages;

namespace NewsParse.Bylines;

/// <summary>The byline words of all languages, joined for look-up.</summary>
internal static class BylineLexicon
{
    private static readonly BylineLanguage[] s_languages =
    [
        English.Words, German.Words, French.Words, Spanish.Words, Portuguese.Words, Italian.Words, Dutch.Words, Polish.Words, Czech.Words,
        Swedish.Words, Danish.Words, Norwegian.Words, Turkish.Words, Russian.Words, Ukrainian.Words, Vietnamese.Words, Indonesian.Words,
        Japanese.Words, Chinese.Words, Korean.Words,
    ];

    /// <summary>Longest first, so that "written by" is tried before "written".</summary>
    public static IReadOnlyList<string> Intros { get; } =
        [.. s_languages.SelectMany(static language => language.Intros).Distinct().OrderByDescending(static intro => intro.Length)];

    // Every line about the headline is tried for an intro, and hardly one begins with the first letter of more than a few.
    private static readonly FrozenDictionary<char, string[]> s_introsByFirst =
        Intros.GroupBy(static intro => char.ToUpperInvariant(intro[0])).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    public static FrozenSet<string> Joiners { get; } = Join(static language => language.Joiners);

    public static FrozenSet<string> Jobs { get; } = Join(static language => language.Jobs);

    public static FrozenSet<string> Bodies { get; } = Join(static language => language.Bodies);

    public static FrozenSet<string> Stops { get; } = Join(static language => language.Stops);

    /// <summary>News agencies by the codes they sign with; keys as <see cref="Text.TextKey.OfLetters"/> makes them.</summary>
    public static FrozenSet<string> Agencies { get; } = new[]
    {
        "ap", "afp", "dpa", "apa", "sda", "reuters", "upi", "efe", "ansa", "epd", "kna", "sid", "tass", "xinhua", "kyodo", "jiji", "yonhap", "pti", "ians", "ani",
        "bernama", "antara", "ttxvn", "tasr", "ctk", "čtk", "pap", "mti", "ntb", "tt", "ritzau", "anp", "belga", "ats", "keystonesda", "europapress", "lusa",
        "agenciabrasil", "anadoluajansi", "aa", "dha", "iha", "interfax", "rianovosti", "ukrinform", "bloomberg", "associatedpress", "theassociatedpress",
        "agencefrancepresse", "deutschepresseagentur", "canadianpress", "thecanadianpress", "pressassociation", "pa", "aap", "cna", "新華社", "新华社", "共同通信", "時事通信",
        "연합뉴스", "中央社", "reutersstaff", "afpnews",
    }.ToFrozenSet();

    /// <summary>The intros that begin with the letter <paramref name="text"/> does, case aside; longest first.</summary>
    public static ReadOnlySpan<string> IntrosLike(string text) =>
        text.Length > 0 && s_introsByFirst.TryGetValue(char.ToUpperInvariant(text[0]), out string[]? intros) ? intros : [];

    private static FrozenSet<string> Join(Func<BylineLanguage, IReadOnlyList<string>> pick) => s_languages.SelectMany(pick).ToFrozenSet();
}
