using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Whether characters are a person's name in Chinese, Japanese or Korean.</summary>
internal static class CjkNames
{
    private const string ChineseSurnames =
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于於蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
        + "温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饒饶解牟艾尤时時穆农農司卓古吉繆缪简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺";

    private const string KoreanSurnames = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";

    // Cut off a name, longest first, whatever the language: the jobs of newsrooms.
    private static readonly string[] s_jobs = [.. BylineLexicon.CjkJobs];

    private static readonly FrozenSet<string> s_labels = BylineLexicon.CjkLabels.Select(static label => label.Word).ToFrozenSet();

    public static bool IsLabel(string text) => s_labels.Contains(text);

    public static bool HasSurname(string name) => (Scripts.IsHangul(name[0]) ? KoreanSurnames : ChineseSurnames).Contains(name[0]);

    /// <param name="name">The characters.</param>
    /// <param name="isLoose">Whether a word beside them says that they are a name; else its first character has to be a surname.</param>
    public static bool IsPerson(string name, bool isLoose)
    {
        string bare = name.Replace(" ", "", StringComparison.Ordinal);
        if (bare.Length is < 2 or > 16 || !name.All(static c => Scripts.IsCjk(c) || c is ' ' or '・' or '·' or '=' or 'ー' || char.IsLetter(c)) || IsBody(bare) || IsLabel(bare) || IsJob(bare))
        {
            return false;
        }

        if (BylineLexicon.CjkStops.Any(stop => stop.Length > 1 && bare.Contains(stop, StringComparison.Ordinal)) || BylineLexicon.NotNames.Contains(bare))
        {
            return false;
        }

        if (bare.All(Scripts.IsHangul))
        {
            return bare.Length is >= 2 and <= 4 && (isLoose || (bare.Length == 3 && HasSurname(bare)));
        }

        bool isHan = bare.All(Scripts.IsHan);
        return isHan
            ? bare.Length <= (isLoose ? 6 : 5) && (isLoose || HasSurname(bare) && bare.Length is 2 or 3 || (name.Contains(' ') && bare.Length is >= 3 and <= 5))
            : isLoose || (bare.Length is >= 3 and <= 7 && Scripts.IsHan(bare[0]) && name.Contains(' ') && bare.All(Scripts.IsCjk));
    }

    /// <summary>Cuts the job off the end of a name: <c>山田太郎記者</c>, <c>홍길동 기자</c>.</summary>
    public static string CutJob(string name, out string? job)
    {
        foreach (string word in s_jobs)
        {
            if (name.EndsWith(word, StringComparison.Ordinal) && name.Length > word.Length + 1)
            {
                job = word;
                return name[..^word.Length].TrimEnd(' ', '·', '・');
            }
        }

        job = null;
        return name;
    }

    /// <summary>Cuts the job off the front of a name: <c>編集委員・山田太郎</c>.</summary>
    public static string CutJobBefore(string name, out string? job)
    {
        foreach (string word in s_jobs)
        {
            if (name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal) && word.Length > 1)
            {
                job = word;
                return name[word.Length..].TrimStart(' ', '·', '・', ':');
            }
        }

        job = null;
        return name;
    }

    public static bool IsJob(string text) => s_jobs.Contains(text);

    public static bool IsBody(string text)
    {
        foreach (string body in BylineLexicon.CjkBodies)
        {
            if (body.Length > 1 ? text.Contains(body, StringComparison.Ordinal) : text.Length > 2 && text.EndsWith(body, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
