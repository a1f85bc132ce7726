using System.Collections.Frozen;

namespace NewsParse.Bylines;

/// <summary>The days of the week and words such as "today", which stand beside a byline and look like a name.</summary>
internal static class DayNames
{
    private static readonly FrozenSet<string> s_days = (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        + "mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles miercoles jueves viernes sábado sabado domingo segunda terça quarta quinta sexta "
        + "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        + "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle "
        + "понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер пʼятниця субота неділя pazartesi salı çarşamba perşembe cuma cumartesi pazar "
        + "senin selasa rabu kamis jumat sabtu minggu today yesterday tomorrow heute gestern hoy ayer oggi ieri hoje ontem aujourd'hui hier vandaag gisteren dzisiaj wczoraj dnes včera idag igår "
        + "сегодня вчера bugün dün am um at on le el il em den dne").Split(' ').ToFrozenSet();

    public static bool Contains(string key) => s_days.Contains(key);
}
