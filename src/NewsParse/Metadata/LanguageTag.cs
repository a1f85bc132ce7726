using System.Buffers;
using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Brings what pages write for a language to BCP 47 form: <c>en_US</c> is <c>en-US</c>. What names no language gives nothing.</summary>
internal static class LanguageTag
{
    // All codes of two letters, and those of three that name a language some site is written in.
    private static readonly FrozenSet<string> s_codes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy
        ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo
        lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl
        sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        ace apc apd arq ary arz ast awa ban bar bcl bho bjn brx bug ceb chr ckb crh csb dsb egl eml fil frp fur gom gsw hak haw hil hsb ilo jam
        kab kea kha kok lij lld lmo ltg lus lzh mad mag mai min mni mnw nan nap nds nso pag pam pap pcm pms prs rmy rom rue sah sat scn sco shn smj sma
        srn szl tet tpi tyv tzm udm vec vro war wuu yue zgh
        """);

    private static readonly FrozenSet<string> s_regions = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN
        CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM
        HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
        ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
        SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
        VN VU WF WS XK YE YT ZA ZM ZW
        """);

    // Where the country's code is the language's; elsewhere, as in ar-AR and sv-SV, the second half is no country but the language once more.
    private static readonly FrozenSet<string> s_ownCountry = Set("az bg de es fi fj fr hr ht hu id is it lt lv mg mk mn mt nl no pl pt ro ru rw sk so th to tr vi");

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",;.@(|/");

    private static readonly FrozenDictionary<string, string> s_known = Known();

    public static string? Read(string raw)
    {
        ReadOnlySpan<char> text = raw.AsSpan().Trim(" \t\r\n\"'");
        int end = text.IndexOfAny(s_ends);
        string claim = (end < 0 ? text : text[..end]).Trim().ToString().Replace('_', '-').ToLowerInvariant();
        if (s_known.TryGetValue(claim, out string? known))
        {
            return known;
        }

        string[] parts = claim.Split('-');
        return LanguageOf(parts[0]) is { } language && !parts.Contains("") ? Tag(language, parts.AsSpan(1)) : null;
    }

    private static string? LanguageOf(string code) =>
        s_known.TryGetValue(code, out string? known) ? known : s_codes.Contains(code) ? code : null;

    private static string Tag(string language, ReadOnlySpan<string> rest)
    {
        if (rest.Length > 0 && rest[0].Length == 3 && s_codes.Contains(rest[0]))
        {
            // A language of the family that stands before it, as in zh-yue.
            language = rest[0];
            rest = rest[1..];
        }
        else if (rest.Length > 0 && rest[0] is "cmn" or "arb")
        {
            rest = rest[1..];
        }

        int at = 0;
        string primary = LanguageKin.Primary(language);
        string? script = language.Split('-').ElementAtOrDefault(1) is { Length: 4 } own ? own : null;
        if (at < rest.Length && rest[at].Length == 4 && rest[at].All(char.IsAsciiLetter))
        {
            script = char.ToUpperInvariant(rest[at][0]) + rest[at][1..];
            at++;
        }

        string? region = at < rest.Length ? RegionOf(primary, rest[at]) : language.Split('-').ElementAtOrDefault(1) is { Length: 2 } country ? country : null;
        return primary + (script is null ? "" : "-" + script) + (region is null ? "" : "-" + region);
    }

    private static string? RegionOf(string language, string part)
    {
        string region = part.ToUpperInvariant();
        return (language, region) switch
        {
            ("es", "LA") => "419",
            (_, "UK") => "GB",
            _ when part == language && !s_ownCountry.Contains(part) => null,
            _ when s_regions.Contains(region) || (part.Length == 3 && part.All(char.IsAsciiDigit)) => region,
            _ => null,
        };
    }

    private static FrozenSet<string> Set(string codes) => codes.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>What is written for a language and is no tag of it: names, codes of three letters, outdated ones, countries.</summary>
    private static FrozenDictionary<string, string> Known()
    {
        var known = new Dictionary<string, string>
        {
            ["chinese"] = "zh",
            ["中文"] = "zh",
            ["zho"] = "zh",
            ["chi"] = "zh",
            ["cn"] = "zh-CN",
            ["zh-chs"] = "zh-Hans",
            ["zh-cht"] = "zh-Hant",
            ["norwegian"] = "no",
            ["norsk"] = "no",
            ["nor"] = "no",
            ["bokmål"] = "nb",
            // Kanuri is kr as well, but no site of the news claims it.
            ["kr"] = "ko",
            ["us"] = "en-US",
            ["gb"] = "en-GB",
            ["au"] = "en-AU",
            ["at"] = "de-AT",
            ["mx"] = "es-MX",
        };
        foreach (Language language in LanguageData.All)
        {
            foreach (string name in language.Names.Concat(language.Codes))
            {
                if (!s_codes.Contains(name))
                {
                    known.TryAdd(name, language.Tag);
                }
            }
        }

        return known.ToFrozenDictionary();
    }
}
