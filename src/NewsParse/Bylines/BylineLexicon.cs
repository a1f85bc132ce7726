using System.Collections.Frozen;
using NewsParse.Bylines.Languages;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>The byline words of all languages, joined for look-up.</summary>
internal static class BylineLexicon
{
    private static readonly BylineLanguage[] s_languages =
    [
        Common.Words, English.Words, German.Words, French.Words, Spanish.Words, Portuguese.Words, Italian.Words, Dutch.Words, Polish.Words, Czech.Words,
        Swedish.Words, Danish.Words, Norwegian.Words, Turkish.Words, Russian.Words, Ukrainian.Words, Vietnamese.Words, Indonesian.Words,
        Japanese.Words, Chinese.Words, Korean.Words,
    ];

    private static readonly FrozenSet<string> s_particleIntros = Join(static language => language.ParticleIntros);

    // Every line about the headline is tried for an intro, and hardly one begins with the first word of one.
    private static readonly FrozenSet<string> s_firstWords = Join(static language => language.Intros.Select(static intro => intro.TrimEnd(':').Split(' ')[0]));

    /// <summary>Its value is whether names hold the word as well.</summary>
    public static PhraseMap<bool> Intros { get; } = new(s_languages.SelectMany(static language => language.Intros).Distinct().Select(static intro => (intro, s_particleIntros.Contains(intro))));

    public static PhraseMap<ContributorRole> Credits { get; } = new(
        s_languages.SelectMany(static language => language.Credits).SelectMany(static credit => credit.Phrases.Select(phrase => (phrase, credit.Role))).DistinctBy(static entry => entry.phrase));

    public static PhraseMap<bool> Contributions { get; } = Phrases(static language => language.Contributions);

    public static PhraseMap<bool> Copulas { get; } = Phrases(static language => language.Copulas);

    public static PhraseMap<bool> Bots { get; } = Phrases(static language => language.Bots);

    public static PhraseMap<bool> Stops { get; } = Phrases(static language => language.Stops);

    public static FrozenSet<string> Joiners { get; } = Join(static language => language.Joiners);

    public static FrozenSet<string> Suppliers { get; } = Join(static language => language.Suppliers);

    public static FrozenSet<string> Jobs { get; } = Join(static language => language.Jobs);

    public static FrozenSet<string> Qualifiers { get; } = Join(static language => language.Qualifiers);

    public static FrozenSet<string> Bodies { get; } = Join(static language => language.Bodies);

    public static FrozenSet<string> NotNames { get; } = Join(static language => language.NotNames);

    public static FrozenSet<string> Locators { get; } = Join(static language => language.Locators);

    public static FrozenSet<string> Employers { get; } = Join(static language => language.Employers);

    /// <summary>For scripts without spaces: what may stand glued to a name, longest first.</summary>
    public static IReadOnlyList<(string Word, ContributorRole? Role)> CjkLabels { get; } =
    [
        .. s_languages.SelectMany(static language => language.Intros).Where(static word => Scripts.HasCjk(word)).Select(static word => (word, (ContributorRole?)null))
            .Concat(s_languages.SelectMany(static language => language.Credits).SelectMany(static credit => credit.Phrases.Where(static word => Scripts.HasCjk(word)).Select(word => (word, (ContributorRole?)credit.Role))))
            .OrderByDescending(static label => label.word.Length),
    ];

    public static IReadOnlyList<string> CjkJobs { get; } = LongestFirst(static language => language.Jobs);

    public static IReadOnlyList<string> CjkBodies { get; } = LongestFirst(static language => language.Bodies);

    public static IReadOnlyList<string> CjkStops { get; } = LongestFirst(static language => language.Stops);

    public static bool IsIntroWord(string word) => s_firstWords.Contains(word);

    /// <summary>Whether the text is the code or the name of a news agency.</summary>
    public static bool IsAgency(string text) => Agencies.Contains(text);

    private static PhraseMap<bool> Phrases(Func<BylineLanguage, IReadOnlyList<string>> pick) => new(s_languages.SelectMany(pick).Distinct().Select(static phrase => (phrase, true)));

    private static FrozenSet<string> Join(Func<BylineLanguage, IEnumerable<string>> pick) => s_languages.SelectMany(pick).ToFrozenSet();

    private static string[] LongestFirst(Func<BylineLanguage, IReadOnlyList<string>> pick) =>
        [.. s_languages.SelectMany(pick).Where(static word => Scripts.HasCjk(word)).Distinct().OrderByDescending(static word => word.Length)];
}
