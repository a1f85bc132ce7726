using System.Buffers;
using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>
/// The news agencies, and the wires that deliver as they do: the codes they sign with and their names in their own scripts. A short code counts
/// in its own spelling only: AP is an agency, "ap" is not.
/// </summary>
internal static class NewsAgencies
{
    private const int MaxName = 40;
    private const int MaxCode = 5;

    /// <summary>An agency a line: its names parted by strokes, the usual one first.</summary>
    private const string Names = """
        AP|The Associated Press|Associated Press|AP通信|АП
        AFP|Agence France-Presse|Agence France Presse|Afp|法新社|フランス通信|АФП|أ ف ب|ا ف ب|فرانس برس
        dpa|DPA|Deutsche Presse-Agentur|Deutsche Presse Agentur|dpa-infocom|dpa-AFX|dpa-tmn|德新社|ДПА
        Reuters|Thomson Reuters|Reuters News|路透社|路透|ロイター|ロイター通信|로이터|로이터통신|Рейтер|Рейтерс|رويترز
        EFE|Agencia EFE|Efe|埃菲社|ЭФЕ
        Europa Press
        ANSA|Ansa|Agenzia ANSA|安莎社
        AGI|Agenzia Italia
        Adnkronos|AdnKronos
        LaPresse
        Italpress
        Askanews
        Lusa|LUSA|Agência Lusa
        ANP|Algemeen Nederlands Persbureau
        Belga|BELGA
        PAP|Polska Agencja Prasowa
        ČTK|CTK|Česká tisková kancelář
        TASR|Tlačová agentúra Slovenskej republiky
        SITA
        MTI|Magyar Távirati Iroda
        TASS|ТАСС|ИТАР-ТАСС|ITAR-TASS|塔斯社|タス通信|타스통신
        RIA Novosti|РИА Новости|RIA|РИА|俄新社
        Interfax|Интерфакс|INTERFAX.RU|Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина
        Sputnik|Спутник|スプートニク
        REGNUM|ИА REGNUM
        Ukrinform|Укрінформ|Укринформ
        UNIAN|УНІАН|УНИАН
        УНН|UNN
        BelTA|БЕЛТА|БелТА
        Kazinform|КАЗИНФОРМ|Казинформ|QazInform
        BTA|БТА
        Agerpres|AGERPRES
        Mediafax|MEDIAFAX
        HINA|Hina
        Tanjug|Tanjug agencija
        FENA
        STA
        ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ
        VNA|TTXVN|Thông tấn xã Việt Nam|Vietnam News Agency|VietnamPlus|Vietnam+
        Kyodo|Kyodo News|共同|共同通信|共同社|교도통신|KYODO
        Jiji|Jiji Press|時事|時事通信|时事社|지지통신|JIJI
        Xinhua|Xinhua News Agency|新华社|新華社|신화통신|新華|新华|Tân Hoa xã|THX|Синьхуа|XINHUA
        China News Service|CNS|中新社|中新网|中新網|中国新闻社|中國新聞社
        CNA|中央社|中央通訊社|Central News Agency
        Yonhap|Yonhap News Agency|YONHAP|연합뉴스|聯合ニュース|韩联社|韓聯社|연합뉴스TV
        Newsis|뉴시스|NEWSIS
        News1|뉴스1|NEWS1|뉴스원
        KCNA|조선중앙통신|朝中社|朝鮮中央通信
        Antara|ANTARA|ANTARA News|LKBN Antara|Antara News
        Bernama|BERNAMA
        PNA|Philippine News Agency
        TNA|Thai News Agency|สำนักข่าวไทย
        PTI|Press Trust of India|भाषा|पीटीआई
        ANI|Asian News International|एएनआई
        IANS|Indo-Asian News Service|आईएएनएस
        UNI|United News of India|यूनीवार्ता
        BSS|Bangladesh Sangbad Sangstha|বাসস
        UNB|United News of Bangladesh
        Associated Press of Pakistan
        Rastriya Samachar Samiti
        AA|Anadolu Agency|Anadolu Ajansı|Anadolu|Agence Anadolu|Agencia Anadolu|الأناضول|وكالة الأناضول
        DHA|Demirören Haber Ajansı
        İHA|IHA|İhlas Haber Ajansı
        ANKA
        Ritzau|ritzau|Ritzaus Bureau|RITZAU
        NTB|Norsk Telegrambyrå
        TT|TT Nyhetsbyrån
        STT|Suomen Tietotoimisto|FNB|SPT
        BNS|Baltic News Service
        ELTA
        LETA
        APA|Austria Presse Agentur|Austria Presse-Agentur
        SDA|sda|Keystone-SDA|Schweizerische Depeschenagentur
        ATS|ats|Keystone-ATS|Agence télégraphique suisse|ATS/NXP
        AWP|awp
        KNA|Katholische Nachrichten-Agentur
        epd|Evangelischer Pressedienst
        SID|Sport-Informations-Dienst
        dts|dts Nachrichtenagentur|dts-Nachrichtenagentur
        dapd
        UPI|United Press International
        CP|The Canadian Press|Canadian Press|La Presse Canadienne|La Presse canadienne
        PA|PA Media|Press Association|PA news agency
        AAP|Australian Associated Press
        RNZ
        SAPA|Sapa|South African Press Association
        ANA|African News Agency
        NAN|News Agency of Nigeria
        PANA
        GNA|Ghana News Agency
        APS|Algérie Presse Service
        MAP|Maghreb Arabe Presse
        TAP|Tunis Afrique Presse
        MENA|Middle East News Agency|أ ش أ|وكالة أنباء الشرق الأوسط
        WAM|Emirates News Agency|وام
        SPA|Saudi Press Agency|واس
        KUNA|كونا
        QNA|قنا
        BNA
        بترا
        NNA
        SANA|سانا
        INA|واع
        WAFA|وفا
        IRNA|ایرنا
        ISNA|ایسنا
        Mehr News
        Fars News
        Tasnim|تسنیم
        AZERTAC|AZƏRTAC
        Armenpress
        Notimex|NOTIMEX
        Télam|TELAM|Telam
        Noticias Argentinas
        Agência Brasil
        Agência Estado|Estadão Conteúdo|ESTADÃO CONTEÚDO
        Folhapress|FOLHAPRESS
        Andina|ANDINA
        Prensa Latina
        ACN
        Colprensa|COLPRENSA
        Bloomberg|Bloomberg News|彭博社|ブルームバーグ|블룸버그
        CNN|CNN Wire|The-CNN-Wire|CNN Newsource|CNN Español
        Cox Media Group
        Tribune News Service|TNS
        Tribune Content Agency|TCA
        States Newsroom
        CNS News
        Project Syndicate
        StatePoint
        Inter Press Service|IPS
        Religion News Service|RNS
        Kaiser Health News|KHN|KFF Health News
        PRNewswire|PR Newswire|PRNEWSWIRE|PR NEWSWIRE
        Business Wire|BUSINESS WIRE|BUSINESSWIRE|Businesswire
        GlobeNewswire|GLOBE NEWSWIRE|GlobeNewsWire
        ACCESSWIRE|Accesswire
        Newsfile Corp|Newsfile
        Marketwired|MARKETWIRED
        CNW|CNW Telbec
        ots|OTS|news aktuell
        """;

    private static readonly SearchValues<char> s_joins = SearchValues.Create("/,&+-–");

    private static readonly string[][] s_agencies =
        [.. Names.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static line => line.Split('|'))];

    private static readonly FrozenDictionary<string, int> s_codes = Index(static name => name.Length <= MaxCode).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> s_names = Index(static name => name.Length > MaxCode).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Codes that are words or signs of other things as well: alone on a line they prove nothing.</summary>
    private static readonly FrozenSet<string> s_ambiguous = new[]
    {
        "AA", "ACN", "ANA", "ANI", "ANKA", "APA", "APS", "BNA", "BNS", "BSS", "BTA", "CNS", "CNW", "CP", "FENA", "GNA", "IHA", "INA", "IPS", "KHN", "MAP", "MENA", "NAN", "NNA",
        "OTS", "PA", "PANA", "PAP", "PNA", "RIA", "RNS", "RNZ", "SANA", "SID", "SITA", "SPA", "SPT", "STA", "STT", "TAP", "TCA", "THX", "TNA", "TNS", "TT", "UNB", "UNI",
        "ANDINA", "Andina", "Belga", "CNN", "Hina", "Sapa", "ats", "awp", "ots", "sda",
    }.ToFrozenSet();

    /// <summary>Every name and code of every agency.</summary>
    public static IEnumerable<string> All => s_agencies.SelectMany(static names => names);

    /// <summary>Whether the string is an agency's name or code, or a row of them, such as <c>dpa/AFP</c>.</summary>
    public static bool IsOne(string text) => Find(text) >= 0 || IsRow(text, mostly: false);

    /// <summary>Whether an agency signs here, perhaps with a desk of its own or a paper's sign behind: <c>dpa/lby</c>, <c>KNA/iz</c>.</summary>
    public static bool Signs(string text) => Find(text) >= 0 || IsRow(text, mostly: true);

    /// <summary>Whether the string can hardly be anything but an agency's name or code, even where nothing about it says so.</summary>
    public static bool IsPlainly(string text) => IsOne(text) && !s_ambiguous.Contains(text);

    /// <summary>How much of <paramref name="text"/>, from its beginning, is an agency's name; 0 where it begins with none.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(MaxName, text.Length); length >= 2; length--)
        {
            if ((length == text.Length || IsEdge(text[length - 1], text[length])) && Find(text[..length].ToString()) >= 0)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>How much of <paramref name="text"/>, at its end, is an agency's name; 0 where it ends with none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        for (int length = Math.Min(MaxName, text.Length); length >= 2; length--)
        {
            int start = text.Length - length;
            if ((start == 0 || IsEdge(text[start], text[start - 1])) && Find(text[start..].ToString()) >= 0)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether a site of this host or name is the agency's own, which takes nothing over from itself.</summary>
    public static bool IsOwn(string agency, string? host, string? siteName)
    {
        int found = Find(agency);
        foreach (string name in found >= 0 ? s_agencies[found] : [agency])
        {
            string key = TextKey.OfLetters(name);
            if (key.Length == 0)
            {
                continue;
            }

            if (siteName is not null && TextKey.OfLetters(siteName) is var site && (site == key || site == key + "news" || (key.Length >= MaxCode && site.Contains(key, StringComparison.Ordinal))))
            {
                return true;
            }

            foreach (string label in host?.ToLowerInvariant().Split('.', '-') ?? [])
            {
                if (label == key || label == key + "news" || (key.Length >= MaxCode && label.Contains(key, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether both name one agency, such as <c>AP</c> and <c>The Associated Press</c>.</summary>
    public static bool AreOne(string one, string other) => Find(one) is >= 0 and int found && found == Find(other);

    private static int Find(string name) =>
        s_codes.TryGetValue(name, out int agency) || s_names.TryGetValue(name, out agency) ? agency : -1;

    private static bool IsRow(string text, bool mostly)
    {
        if (text.Length > MaxName * 2 || !text.AsSpan().ContainsAny(s_joins))
        {
            return false;
        }

        int known = 0, others = 0;
        foreach (string part in text.Split(['/', ',', '&', '+', '-', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Find(part) >= 0)
            {
                known++;
            }
            else if (part.Length > 4 || part.Contains(' '))
            {
                return false;
            }
            else
            {
                others++;
            }
        }

        return known > 0 && (others == 0 || (mostly && others <= known + 1));
    }

    /// <summary>Whether a name may end between the two characters: scripts without spaces have no other sign of it.</summary>
    private static bool IsEdge(char inside, char outside) => !char.IsLetterOrDigit(outside) || Scripts.IsCjk(inside) != Scripts.IsCjk(outside) || Scripts.IsCjk(inside);

    private static Dictionary<string, int> Index(Func<string, bool> isWanted)
    {
        var index = new Dictionary<string, int>();
        for (int i = 0; i < s_agencies.Length; i++)
        {
            foreach (string name in s_agencies[i].Where(isWanted))
            {
                index.TryAdd(name, i);
            }
        }

        return index;
    }
}
