using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates;

/// <summary>The words by which languages tell a time from now.</summary>
internal static class RelativeWords
{
    /// <summary>Whole days before the fetch, by the site's calendar; the second word where two make one ("hôm qua") is in <see cref="SecondWords"/>.</summary>
    public static FrozenDictionary<string, int> Days { get; } = Table(
        (0, "today heute aujourd'hui hoy oggi hoje vandaag dzisiaj dziś dzis dnes idag bugün сегодня сьогодні 今日 本日 今天 오늘 tänään σήμερα"),
        (1, "yesterday gestern hier ayer ieri ontem gisteren wczoraj včera igår dün вчера вчора 昨日 昨天 어제 kemarin eilen χθες tegnap"),
        (2, "vorgestern anteayer eergisteren przedwczoraj předevčírem позавчера позавчора 一昨日 前天 그저께"));

    public static FrozenDictionary<string, int> SecondWords { get; } = Table(
        (0, "hôm-nay i-dag aujourd-hui hari-ini"),
        (1, "hôm-qua i-går"),
        (2, "hôm-kia avant-hier i-forgårs"));

    /// <summary>Units, in minutes; a month and a year are too vague to be reckoned in.</summary>
    public static FrozenDictionary<string, int> Units { get; } = Table(
        (0, "second seconds sec secs sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekund sekundy sekunder sekunt секунд секунды секунду giây 秒 秒鐘 秒钟 초 detik saniye"),
        (1, "minute minutes min mins minuten minuto minutos minuti minuut minut minuty minutę minutu minuter minutt minutter dakika минут минуты минуту хвилин хвилини хвилину phút 分 分鐘 分钟 분 menit"),
        (60, "hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren godzin godziny godzinę hodin hodiny hodinu hodinami timme timmar time timer saat час часа часов годин години годину tiếng giờ 時間 小時 小时 시간 jam"),
        (1440, "day days d tag tagen tage jour jours día días dia dias giorno giorni dag dagen dni dzień dnů dny dny dnem dagar dager dage gün день дня дней дні днів ngày 日 天 일 hari"),
        (10080, "week weeks w woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie tygodni týdny týdnem týdnů vecka veckor uke uker uge uger hafta неделю недели недель тиждень тижні тижнів tuần 週間 周 週 주 minggu"));

    public static FrozenDictionary<string, int> Numerals { get; } = Table(
        (1, "a an one ein einer eine einem un une una uno um uma uno een jedną jednu en ett et bir một satu"),
        (2, "two zwei deux dos due dois twee två to iki hai dua"));

    /// <summary>"Ago" where it stands before the number.</summary>
    public static FrozenSet<string> Before { get; } = new[] { "vor", "hace", "há", "před", "πριν" }.ToFrozenSet();

    /// <summary>"Ago" where it stands behind the unit.</summary>
    public static FrozenSet<string> After { get; } = new[]
    {
        "ago", "fa", "atrás", "geleden", "temu", "sedan", "siden", "önce", "назад", "тому", "trước", "lalu", "sitten", "前", "전", "之前", "以前", "yang",
    }.ToFrozenSet();

    public static FrozenSet<string> Now { get; } = new[] { "刚刚", "剛剛", "방금", "たった今" }.ToFrozenSet();

    private static FrozenDictionary<string, int> Table(params (int Value, string Words)[] rows)
    {
        var table = new Dictionary<string, int>();
        foreach ((int value, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.TryAdd(word, value);
            }
        }

        return table.ToFrozenDictionary();
    }
}
