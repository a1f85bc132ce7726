using System.Collections.Frozen;

namespace NewsParse.Bylines.Datelines;

/// <summary>Papers and portals that sign the opening of a report as an agency does.</summary>
internal static class PressSigns
{
    private const int MaxName = 32;

    private static readonly FrozenSet<string> s_signs = (
        "NDO|TPO|HNMO|SGGPO|SGGP|TTO|NLĐO|PLO|VOV|VOV.VN|VOV.vn|VTV|VTV.vn|VTV.VN|TTXVN|VTC News|ĐTO|QĐND Online|QĐND|ANTĐ|CAND|KTSG Online|KTĐT|Dân trí|BĐT|TN|GD&TĐ|VietNamNet|VNE|DNVN|ĐSPL"
        + "|KOMPAS.com|KOMPAS.COM|TEMPO.CO|TEMPO|TRIBUNNEWS.COM|TRIBUNNEWS|Liputan6.com|detikcom|detikNews|CNN Indonesia|CNBC Indonesia|Bisnis.com|BISNIS.COM|REPUBLIKA.CO.ID|Republika.co.id|Suara.com"
        + "|Merdeka.com|merdeka.com|VIVA.co.id|VIVA|SINDOnews.com|SINDONEWS.COM|iNews.id|Okezone.com|JawaPos.com|JPNN.com|jpnn.com|Kontan.co.id|KONTAN.CO.ID|Beritasatu.com|IDN Times|Katadata.co.id"
        + "|KBRN|PikiranRakyat.com|PIKIRAN RAKYAT").Split('|').ToFrozenSet();

    /// <summary>Whether the string is such a sign.</summary>
    public static bool IsOne(string text) => s_signs.Contains(text);

    /// <summary>How much of <paramref name="text"/>, from its beginning, is such a sign or the site's own name before a dash or a comma; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text, Func<string, bool> isOwnName)
    {
        int length = 0;
        while (length < Math.Min(MaxName, text.Length) && !IsEnd(text, length))
        {
            length++;
        }

        ReadOnlySpan<char> name = text[..length].TrimEnd();
        return name.Length >= 2 && length < text.Length && (s_signs.Contains(name.ToString()) || (char.IsUpper(name[0]) && isOwnName(name.ToString()))) ? name.Length : 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '—' or '–' or '(' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == ' ') || (text[at] == '-' && (at == 0 || text[at - 1] == ' ' || (at + 1 < text.Length && text[at + 1] is ' ' or '-')));
}
