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

    private static readonly FrozenSet<string> s_japaneseSurnames = (
        "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 "
        + "藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 丸山 増田 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 "
        + "木下 久保 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 浜田 馬場 森本 "
        + "矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 堀 尾崎 望月 川村 永田 早川 田辺 岡崎 奥村 榎本 片山 西山 栗原 坂口 白石 三宅 平井 大島 児玉 小暮 松村 岡 須藤 荒井 星 堀内 本間 横田 川島 宮田 須田 飯塚 石橋 稲垣 大渡 塚本 池上 上原 比嘉 金城 仲村 宮城 "
        + "大城 島袋 桑原 成田 片岡 大石 青山 今村 村井 小田 小沢 小澤 滝沢 西野 津田 柳田 大森 古賀 関口 河合 佐久間 徳永 沢田 澤田 中井 堤 黒木 若林 神谷 長尾 神田 福井 鎌田 奥田 笠原 水谷 宮下 岸本 岸 岸田 安倍 北川 小倉 富田 八木 相沢 柏木 細川 窪田 高山 松永 瀬戸 根本 三好 榊原").Split(' ').ToFrozenSet();

    // Cut off a name, longest first, whatever the language: the jobs of newsrooms.
    private static readonly string[] s_jobs = [.. BylineLexicon.CjkJobs];

    private static readonly FrozenSet<string> s_labels = BylineLexicon.CjkLabels.Select(static label => label.Word).ToFrozenSet();

    public static bool IsLabel(string text) => s_labels.Contains(text) || (text.IndexOf('・') is > 0 and var dot && s_labels.Contains(text[..dot]));

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

        // A Korean name alone looks as any word does.
        if (bare.All(Scripts.IsHangul))
        {
            return bare.Length is >= 2 and <= 4 && isLoose;
        }

        if (!isLoose)
        {
            int dot = name.IndexOf('・');
            bool isForeign = dot >= 2 && name.Length - dot > 2 && name.All(static c => Scripts.IsKana(c) || c is '・' or '=');
            return isForeign || IsKnown(name) || (bare.Length is 2 or 3 && HasSurname(bare) && bare.All(Scripts.IsHan));
        }

        // Of a name in kanji and kana the kana come last: 小暮ひさのり, but not 改善で解消.
        int kana = bare.AsSpan().IndexOfAnyInRange('\u3041', '\u3096');
        bool isMixed = kana > 0 && bare[^1] is var last && Scripts.IsHan(last);
        return !isMixed && (!bare.All(Scripts.IsHan) || bare.Length <= 6);
    }

    /// <summary>Whether a Japanese name begins with a surname that many bear.</summary>
    public static bool IsKnown(string name)
    {
        string bare = name.Replace(" ", "", StringComparison.Ordinal);
        if (bare.Length is < 3 or > 7 || !bare.All(Scripts.IsCjk))
        {
            return false;
        }

        int space = name.IndexOf(' ');
        for (int length = 1; length <= 3 && length < bare.Length; length++)
        {
            if ((space < 0 ? length > 1 : length == space) && s_japaneseSurnames.Contains(bare[..length]) && bare[length] is not ('で' or 'の' or 'は' or 'が' or 'に' or 'を'))
            {
                return true;
            }
        }

        return false;
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
            // "更多新闻" is a heading.
            if (text.EndsWith(body, StringComparison.Ordinal) && BylineLexicon.NotNames.Contains(text[..^body.Length]))
            {
                return false;
            }

            if (body.Length > 1 ? text.Contains(body, StringComparison.Ordinal) : text.Length > 2 && text.EndsWith(body, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
