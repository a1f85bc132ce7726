using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>News agencies, by the codes and the names they sign with.</summary>
internal static class Agencies
{
    // As TextKey.OfLetters makes them.
    private static readonly FrozenSet<string> s_keys = (
        "ap afp dpa apa sda reuters upi efe ansa epd kna sid tass itartass xinhua kyodo kyodonews jiji jijipress yonhap yonhapnews pti ians ani bernama antara ttxvn vna tasr "
        + "ctk čtk pap mti ntb tt ritzau anp belga ats keystonesda europapress lusa agenciabrasil anadoluajansi aa dha iha interfax rianovosti ukrinform bloomberg bloombergnews "
        + "associatedpress theassociatedpress agencefrancepresse agenciaefe deutschepresseagentur dpaafx dpainfocom canadianpress thecanadianpress pressassociation pa panews pamedia aap "
        + "australianassociatedpress cna 新華社 新华社 共同通信 時事通信 연합뉴스 뉴시스 뉴스1 中央社 中新社 中新网 reutersstaff afpnews cp stt tanjug bta mediafax agerpres belta "
        + "kazinform apnews apa adnkronos agi askanews agerpress unian rbc тасс интерфакс рианоновости рианновости риановости укринформ укрінформ уніан унiан мбх anadoluagency anadolu "
        + "prensalatina telam notimex tnn agencias agences agenturen agencies ppa nna spa wam kuna irna isna "
        + "cihan demirorenhaberajansi demiroren ihlashaberajansi nyhetsbyrantt tidningarnastelegrambyra norsktelegrambyra ritzausbureau associatedpressap gettyimages").Split(' ').ToFrozenSet();

    public static bool Contains(string text)
    {
        // Codes of two letters are words of many languages, unless in capitals.
        string key = TextKey.OfLetters(text);
        // The key takes Korean letters apart.
        return (s_keys.Contains(key) && (key.Length > 4 || IsCode(text, key))) || (Scripts.HasCjk(text) && s_keys.Contains(text));
    }

    private static bool IsCode(string text, string key) =>
        string.Equals(text, text.ToUpperInvariant(), StringComparison.Ordinal) || (string.Equals(text, key, StringComparison.Ordinal) && key.Length is 3 or 4);
}
