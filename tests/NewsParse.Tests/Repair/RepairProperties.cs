using System.Text;
using CsCheck;
using NewsParse.Evaluation;
using NewsParse.Repair;

namespace NewsParse.Tests.Repair;

public sealed class RepairProperties
{
    /// <summary>As many as CsCheck's own setting says, where it says: mutation testing asks for few.</summary>
    private static readonly long s_iterations = Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? 5_000 : Check.Iter;

    private static readonly Gen<string> s_piece = Gen.OneOf<string>(
        "the", "is", "do", "State", "it", "I", "mayor", "visits", "States", "brief", "term", "to", "and", "on", "over", "und", "Rat", "élan", "Été", "ça", "é", "É", "à", "NÃO", "3", "16", "2002",
        " ", " ", " ", " ", "  ", "\n", "\n\n", "\u00A0", "\u202F", "\t", ".", ",", ";", ":", "!", "?", "...", " . . .", "…", "-", "- ", " -", "–", "—", "\u2010", "\u2011",
        "'", "’", "‘", "“", "”", "„", "«", "»", "\"", "‚", "‹", "›", "’s", " 's", "n't", " n’t", "’ s", " ’ ", " ‘ ", "” ", " “", "as” the", "(", ")", "[", "]",
        "&", "&amp;", "&amp;amp;", "amp;", "&rsquo;", "&#8217;", "#39;", "&nbsp", "& ", ";", "&lt;", "&#x", "&#55357;", "&shy;", "&acirc;", "&#195;", "&#169;",
        "Ã", "Â", "â", "€", "™", "œ", "Ã©", "â€™", "â€œ", "â€", "Ã¢â‚¬â„¢", "ÃƒÂ©", "Ð", "Ñ", "Ð¿Ñ€", "á»", "ðŸ", "˜", "ä", "¸", "\u0080", "\u0092", "\u009D", "\u0085", "\u00AD", "ï»¿",
        "\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060", "\u200E", "\u202A", "\uFFFD", "\0", "\u0301", "\u0308", "\u0323", "\u0327", "\u0338", "\u1100", "\u1161", "\u11A8", "가", "\uF9E1",
        "\u212B", "\u0344", "\u0F73", "\u0958", "\uD834\uDD5E", "\uD83D", "\uDC4D", "👍", "👨‍👩‍👧", "か\u3099", "東京", "สะ", "हि", "جس", "שלום", "http://x.example/A.B", "a.B", "A.B", "e.The", "U.S.", "co.De",
        "the the", "The council votes on Monday", "The council votes on Monday\n", "of of");

    private static readonly Gen<string> s_mixed = s_piece.Array[0, 40].Select(string.Concat);

    private static readonly Gen<string> s_any = Gen.OneOf(
        Gen.Char.Array[0, 60].Select(static chars => new string(chars)),
        Gen.Char['\0', '\u02FF'].Array[0, 60].Select(static chars => new string(chars)),
        Gen.Char['\u0080', '\u2122'].Array[0, 60].Select(static chars => new string(chars)),
        Gen.Char['\u0300', '\u036F'].Array[0, 40].Select(static chars => "a" + new string(chars)));

    private static readonly Gen<string> s_damaged = Gen.Select(Gen.OneOf<string>(CleanTexts.All), Gen.OneOf<string>(CleanTexts.All), Gen.Int[0, 7], s_piece, Gen.Int[0, 200])
        .Select(static (one, other, way, piece, place) => Damage(one + " " + other, way, piece, place));

    private static readonly Gen<string> s_text = Gen.OneOf(s_mixed, s_any, s_damaged, Gen.Select(s_damaged, s_mixed).Select(static (one, other) => one + other));

    private static readonly Gen<string?> s_language = Gen.OneOf<string?>(null, null, "en", "fr", "de", "vi", "ru", "ko", "sv", "x", "");

    private static readonly Gen<RepairRules> s_rules = Gen.OneOf(Gen.Const(RepairRules.Default), Gen.Const(RepairRules.All), Gen.Int[0, (int)RepairRules.All].Select(static bits => (RepairRules)bits));

    [Fact]
    public void Repair_Anything_TwiceIsAsOnce() =>
        Gen.Select(s_text, s_language, s_rules).Sample(
            static (text, language, rules) =>
            {
                string once = TextRepair.Repair(text, language, rules).Text;

                TextRepair.Repair(once, language, rules).Text.Should().BeSameAs(once);
            },
            iter: s_iterations);

    [Fact]
    public void Repair_Anything_IsWhatItsEditsMakeOfIt() =>
        Gen.Select(s_text, s_language, s_rules).Sample(
            static (text, language, rules) =>
            {
                RepairedText repaired = TextRepair.Repair(text, language, rules);

                TextRepairTests.Replayed(text, repaired).Should().Be(repaired.Text);
                repaired.Edits.Should().NotContain(edit => edit.Rules == 0 || (edit.Rules & ~rules) != 0 || edit.Before == edit.After);
                repaired.Edits.IsEmpty.Should().Be(ReferenceEquals(text, repaired.Text));
            },
            iter: s_iterations);

    [Fact]
    public void Repair_NearlyAnything_ComesToRest()
    {
        int restless = 0, all = 0;
        s_damaged.Sample(
            text =>
            {
                var round = new RepairRound(text);
                int runs = 0;
                while (runs < 8 && round.Run(null, RepairRules.Default))
                {
                    runs++;
                }

                Interlocked.Increment(ref all);
                Interlocked.Add(ref restless, runs == 8 ? 1 : 0);
            },
            iter: s_iterations);

        ((double)restless / all).Should().BeLessThan(0.001);
    }

    [Fact]
    public void Repair_Composition_IsWhatTheSystemMakes() =>
        Gen.OneOf(
                Gen.Char['a', 'z'],
                Gen.Char['\u0300', '\u0362'],
                Gen.Char['\0', '\u0890'],
                Gen.Char['\u0900', '\u0CEF'],
                Gen.Char['\u0D00', '\u0EBF'],
                Gen.Char['\u0F00', '\u0FFF'],
                Gen.Char['\u1100', '\u11FF'],
                Gen.Char['\u1B00', '\u212F'],
                Gen.Char['\u3040', '\u30FF'],
                Gen.Char['\uAC00', '\uD7A3'],
                Gen.Char['\uF900', '\uFAFF'])
            .Array[0, 12]
            .Select(static chars => new string(chars))
            .Sample(static text => TextRepair.Repair(text, "en", RepairRules.Composition).Text.Should().Be(text.Normalize(NormalizationForm.FormC)), iter: s_iterations);

    [Theory]
    [InlineData("“")]
    [InlineData("as” x ")]
    [InlineData("‘ ")]
    [InlineData("s ‘ a")]
    [InlineData("s ' a")]
    [InlineData("&amp;")]
    [InlineData("&")]
    [InlineData("a- ")]
    [InlineData("a.B")]
    [InlineData(" .")]
    [InlineData("\" ")]
    [InlineData("« a")]
    [InlineData("Ã©")]
    [InlineData("Ãƒ")]
    [InlineData("\u200B ")]
    [InlineData("e\u0301")]
    [InlineData("\u0301\u0323")]
    [InlineData("the ")]
    [InlineData("The council votes on Monday\n")]
    [InlineData("'")]
    [InlineData(" 's")]
    public void Repair_LongText_TakesTimeInProportion(string piece)
    {
        double small = Time(Long(piece, 50_000)), large = Time(Long(piece, 400_000));

        // Eight times the text, and what the collector takes; squares of it would take 64 times as long.
        large.Should().BeLessThan((32 * small) + 0.1);
    }

    private static string Long(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    /// <summary>Seconds of CPU, the least of a few runs.</summary>
    private static double Time(string text) =>
        Enumerable.Range(0, 3).Min(_ =>
        {
            double started = ThreadClock.Now();
            TextRepair.Repair(text, "en", RepairRules.All);
            return ThreadClock.Now() - started;
        });

    private static string Damage(string text, int way, string piece, int place) => way switch
    {
        0 => TextRepairTests.Misread(WellFormed(text)),
        1 => TextRepairTests.Misread(TextRepairTests.Misread(WellFormed(text))),
        2 => WellFormed(text).Normalize(NormalizationForm.FormD),
        3 => text.Replace(",", " ,", StringComparison.Ordinal).Replace(".", " .", StringComparison.Ordinal),
        4 => text.Replace("-", "- ", StringComparison.Ordinal).Replace("’", " ’", StringComparison.Ordinal),
        5 => text.Replace("“", "“ ", StringComparison.Ordinal).Replace("”", " ”", StringComparison.Ordinal),
        6 => text.Replace("’", "&rsquo;", StringComparison.Ordinal).Replace(". ", ".", StringComparison.Ordinal),
        _ => text.Insert(Math.Min(place, text.Length), piece),
    };

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
