using NewsParse.Bylines.Datelines;

namespace NewsParse.Tests.Bylines.Datelines;

public sealed class DatelineReaderTests
{
    private const string Rest = "The council voted for the new bridge on Thursday, after months of quarrels about its cost.";

    private static readonly ArticleDate s_published =
        new() { Value = new DateTimeOffset(2024, 5, 4, 9, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Minute, IsZoneStated = true };

    /// <summary>Opening, place, agency, day (a dash where there is none).</summary>
    public static TheoryData<string, string, string, string> Datelines
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (string row in Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string[] cells = row.Split('¦');
                data.Add(cells[0], cells[1], cells[2], cells[3]);
            }

            return data;
        }
    }

    private const string Rows = """
        LA CROSSE, Wis. (AP) — ¦LA CROSSE, Wis.¦AP¦-
        GROSSETO, Italy (AP) -- ¦GROSSETO, Italy¦AP¦-
        WASHINGTON (AP) — ¦WASHINGTON¦AP¦-
        TOKYO, June 6 (Kyodo) - ¦TOKYO¦Kyodo¦2024-06-06
        PARIS, May 3 (Reuters) - ¦PARIS¦Reuters¦2024-05-03
        LONDON (Reuters) – ¦LONDON¦Reuters¦-
        (Reuters) — ¦-¦Reuters¦-
        PARIS, April 8 — ¦PARIS¦-¦2024-04-08
        PARIS (3 May) — ¦PARIS¦-¦2024-05-03
        (Paris) (AFP) — ¦Paris¦AFP¦-
        (dpa - 3 May) Berlin — ¦Berlin¦dpa¦-
        [Reuters] PARIS — ¦PARIS¦Reuters¦-
        MADRID — ¦MADRID¦-¦-
        NEW YORK - ¦NEW YORK¦-¦-
        KHAN YOUNIS, GAZA — ¦KHAN YOUNIS, GAZA¦-¦-
        BUFFALO, N.Y. — ¦BUFFALO, N.Y.¦-¦-
        Dekalb, Ill. — ¦Dekalb, Ill.¦-¦-
        PUTRAJAYA, Nov 22 — ¦PUTRAJAYA¦-¦2023-11-22
        AUSTIN (KXYZ) — ¦AUSTIN¦KXYZ¦-
        ST CATHERINE, Jamaica — ¦ST CATHERINE, Jamaica¦-¦-
        NEW DELHI, May 3 (PTI) ¦NEW DELHI¦PTI¦2024-05-03
        Chennai, May 3 (IANS) ¦Chennai¦IANS¦2024-05-03
        KUALA LUMPUR, May 3 (Bernama) -- ¦KUALA LUMPUR¦Bernama¦2024-05-03
        BEIJING, May 3 (Xinhua) -- ¦BEIJING¦Xinhua¦2024-05-03
        MOSCOW, May 3. /TASS/. ¦MOSCOW¦TASS¦2024-05-03
        SYDNEY, 3 May 2024 (AAP) - ¦SYDNEY¦AAP¦2024-05-03
        TORONTO, May 3, 2024 /PRNewswire/ -- ¦TORONTO¦PRNewswire¦2024-05-03
        (Washington) 21/11/2019 ¦Washington¦-¦2019-11-21
        PARIS/BERLIN (AFP) — ¦PARIS/BERLIN¦AFP¦-
        Indianapolis – ¦Indianapolis¦-¦-
        Berlin (dpa) – ¦Berlin¦dpa¦-
        München/Berlin (dpa/lby) - ¦München/Berlin¦dpa/lby¦-
        Frankfurt/Main (dpa) - ¦Frankfurt/Main¦dpa¦-
        Frankfurt am Main (epd). ¦Frankfurt am Main¦epd¦-
        BERLIN. ¦BERLIN¦-¦-
        Wiesbaden (KNA/iz). ¦Wiesbaden¦KNA/iz¦-
        Montpellier (SID) – ¦Montpellier¦SID¦-
        Wien, 14. Dezember 2021 – ¦Wien¦-¦2021-12-14
        London/Teheran - ¦London/Teheran¦-¦-
        Bern, 03.05.2024 (SDA) - ¦Bern¦SDA¦2024-05-03
        Berlin (jr). ¦Berlin¦-¦-
        Paris (AFP) – ¦Paris¦AFP¦-
        PARIS, 3 mai (Reuters) - ¦PARIS¦Reuters¦2024-05-03
        Paris, le 3 mai 2024 – ¦Paris¦-¦2024-05-03
        BRUXELLES (BELGA) = ¦BRUXELLES¦BELGA¦-
        Londres - ¦Londres¦-¦-
        Madrid, 3 may (EFE).- ¦Madrid¦EFE¦2024-05-03
        (EFE).- ¦-¦EFE¦-
        MADRID, 3 (EUROPA PRESS) ¦MADRID¦EUROPA PRESS¦2024-05-03
        DORTMUND, Alemania (AP) — ¦DORTMUND, Alemania¦AP¦-
        TEGUCIGALPA, HONDURAS.- ¦TEGUCIGALPA, HONDURAS¦-¦-
        Ciudad de México, 3 de mayo de 2024 (Notimex).- ¦Ciudad de México¦Notimex¦2024-05-03
        ROMA, 03 MAG - ¦ROMA¦-¦2024-05-03
        (ANSA) - ROMA, 03 MAG - ¦ROMA¦ANSA¦2024-05-03
        WASHINGTON, DEC 5 - ¦WASHINGTON¦-¦2023-12-05
        Roma, 3 mag. (Adnkronos) - ¦Roma¦Adnkronos¦2024-05-03
        Lisboa, 03 mai 2024 (Lusa) – ¦Lisboa¦Lusa¦2024-05-03
        SÃO PAULO, SP (FOLHAPRESS) - ¦SÃO PAULO, SP¦FOLHAPRESS¦-
        Brasília - ¦Brasília¦-¦-
        DEN HAAG (ANP) - ¦DEN HAAG¦ANP¦-
        Warszawa, 3.05.2024 (PAP) - ¦Warszawa¦PAP¦2024-05-03
        Praha 3. května (ČTK) - ¦Praha¦ČTK¦2024-05-03
        Bratislava 3. mája (TASR) - ¦Bratislava¦TASR¦2024-05-03
        Budapest, 2024. május 3., péntek (MTI) - ¦Budapest¦MTI¦2024-05-03
        Stockholm (TT) ¦Stockholm¦TT¦-
        OSLO (NTB): ¦OSLO¦NTB¦-
        København /ritzau/ ¦København¦ritzau¦-
        ANKARA (AA) - ¦ANKARA¦AA¦-
        İSTANBUL, (DHA) - ¦İSTANBUL¦DHA¦-
        МОСКВА, 3 мая. /ТАСС/. ¦МОСКВА¦ТАСС¦2024-05-03
        МОСКВА, 3 мая — РИА Новости. ¦МОСКВА¦РИА Новости¦2024-05-03
        Москва. 3 мая. INTERFAX.RU - ¦Москва¦INTERFAX.RU¦2024-05-03
        ПАВЛОДАР. КАЗИНФОРМ – ¦ПАВЛОДАР¦КАЗИНФОРМ¦-
        КИЇВ, 3 травня /Укрінформ/. ¦КИЇВ¦Укрінформ¦2024-05-03
        (TTXVN) - ¦-¦TTXVN¦-
        Hà Nội (TTXVN) - ¦Hà Nội¦TTXVN¦-
        Jakarta (ANTARA) - ¦Jakarta¦ANTARA¦-
        JAKARTA, LEMBAH.com - ¦JAKARTA¦LEMBAH.com¦-
        LEMBAH.CO, Jakarta - ¦Jakarta¦LEMBAH.CO¦-
        Lembah6.com, Jakarta - ¦Jakarta¦Lembah6.com¦-
        القاهرة (رويترز) - ¦القاهرة¦رويترز¦-
        ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - ¦ΑΘΗΝΑ¦ΑΠΕ-ΜΠΕ¦-
        (Herald Online) - ¦-¦Herald Online¦-
        Herald Online – ¦-¦Herald Online¦-
        Stockholm (TT - 3 maj) ¦Stockholm¦TT¦-
        Leeds (Herald Online) ¦Leeds¦Herald Online¦-
        Leeds, Herald Online - ¦Leeds¦Herald Online¦-
        Herald Online, Leeds - ¦Leeds¦Herald Online¦-
        Herald Online (Leeds) - ¦Leeds¦Herald Online¦-
        GROSSETO, REUTERS. ¦GROSSETO¦REUTERS¦-
        GROSSETO, Herald Online - ¦GROSSETO¦Herald Online¦-
        Reuters, May 3 - ¦-¦Reuters¦2024-05-03
        Reuters, GROSSETO - ¦GROSSETO¦Reuters¦-
        REUTERS, LEEDS. ¦LEEDS¦REUTERS¦-
        TASS, 3 May 2024. ¦-¦TASS¦2024-05-03
        LEEDS, West Yorkshire, England (AP) - ¦LEEDS, West Yorkshire, England¦AP¦-
        One Two Three Four (AP) - ¦One Two Three Four¦AP¦-
        ONE TWO THREE FOUR FIVE (AP) - ¦ONE TWO THREE FOUR FIVE¦AP¦-
        One Two Three Four Five, Ill. (AP) - ¦One Two Three Four Five, Ill.¦AP¦-
        One Two Three Four Five, 3 May (AP) - ¦One Two Three Four Five¦AP¦2024-05-03
        One Two Three Four Five/Leeds (AP) - ¦One Two Three Four Five/Leeds¦AP¦-
        Budapest, 2024. május 3., péntek /MTI/ - ¦Budapest¦MTI¦2024-05-03
        Berlin (Roe). ¦Berlin¦-¦-
        Berlin (KXY). ¦Berlin¦KXY¦-
        Berlin (Kxyz) - ¦Berlin¦Kxyz¦-
        AUSTIN (kxyz) — ¦AUSTIN¦-¦-
        AUSTIN (A Station of Many Long Words X) — ¦AUSTIN¦A Station of Many Long Words X¦-
        AUSTIN (A Station of Many Long Words XY) — ¦AUSTIN¦-¦-
        PARIS (3 May edition) — ¦PARIS¦-¦-
        PARIS (3 May) (AFP) — ¦PARIS¦AFP¦2024-05-03
        Dekalb, Ill. (KXYZ) — ¦Dekalb, Ill.¦KXYZ¦-
        AUSTIN (KXYZ). ¦AUSTIN¦KXYZ¦-
        (AFP). ¦-¦AFP¦-
        Grosseto, 3. Mai 2024 – ¦Grosseto¦-¦2024-05-03
        Grosse Stadt, 3. Mai 2024 – ¦Grosse Stadt¦-¦2024-05-03
        GROSSETO, 3. Mai – ¦GROSSETO¦-¦2024-05-03
        Paris, May 3: ¦Paris¦-¦2024-05-03
        MADRID | May 3 (EFE) — ¦MADRID¦EFE¦2024-05-03
        MADRID 3 May 2024 — ¦MADRID¦-¦2024-05-03
        MADRID -¦MADRID¦-¦-
        MADRID- ¦MADRID¦-¦-
        MADRID --¦MADRID¦-¦-
        MADRID -- ¦MADRID¦-¦-
        MADRID—¦MADRID¦-¦-
        MADRID ― ¦MADRID¦-¦-
        MADRID − ¦MADRID¦-¦-
        MADRID. – ¦MADRID¦-¦-
        MADRID. — ¦MADRID¦-¦-
        MADRID, – ¦MADRID¦-¦-
        MADRID,— ¦MADRID¦-¦-
        KHAN YOUNIS، GAZA — ¦KHAN YOUNIS, GAZA¦-¦-
        (EFE)-¦-¦EFE¦-
        [EFE]-¦-¦EFE¦-
        /EFE/-¦-¦EFE¦-
        （AP） - ¦-¦AP¦-
        ［AP］ - ¦-¦AP¦-
        BERLIN, den 3. Mai (dpa) - ¦BERLIN¦dpa¦2024-05-03
        BERLIN, am 3. Mai (dpa) - ¦BERLIN¦dpa¦2024-05-03
        MADRID, el 3 mayo (EFE) - ¦MADRID¦EFE¦2024-05-03
        """;

    [Theory]
    [MemberData(nameof(Datelines))]
    public void Read_Opening_GivesItsParts(string opening, string place, string agency, string day)
    {
        DatelineText? read = DatelineReader.Read(opening + Rest, static name => name is "Herald Online");

        read.Should().NotBeNull();
        (read!.Place ?? "-").Should().Be(place);
        (read.Agency ?? "-").Should().Be(agency);
        (read.Day?.ToDate(s_published)?.ToString() ?? "-").Should().Be(day);
        (opening + Rest)[read.BodyStart..].Should().Be(Rest);
        opening.Should().StartWith(read.Text);
    }

    [Theory]
    [InlineData("NDO - ", "vi", null, "NDO")]
    [InlineData("TLO – ", "vi-VN", null, "TLO")]
    [InlineData("THUNG.VN - ", "vi", null, "THUNG.VN")]
    [InlineData("LEMBAH.com - ", "id", null, "LEMBAH.com")]
    [InlineData("LMBH, Jakarta - ", "id", "Jakarta", "LMBH")]
    public void Read_SignOfAPaper_IsReadWhereItIsCustom(string opening, string language, string? place, string agency)
    {
        DatelineText? read = DatelineReader.Read(opening + Rest, static _ => false, language: language);

        read!.Place.Should().Be(place);
        read.Agency.Should().Be(agency);
        DatelineReader.Read(opening + Rest, static _ => false, language: "en").Should().BeNull();
    }

    [Theory]
    [InlineData("UPDATE - ", "vi")]
    [InlineData("LMBH - ", "id")]
    [InlineData("LEMBAH, ", "id")]
    [InlineData("U.S. - ", "vi")]
    [InlineData("COVID-19 - ", "vi")]
    public void Read_NoSignOfAPaper_GivesNone(string opening, string language) =>
        DatelineReader.Read(opening + Rest, static _ => false, language: language).Should().BeNull();

    [Theory]
    [InlineData("【ワシントン＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。", "ワシントン", null, null)]
    [InlineData("【ワシントン＝山本太郎、ロンドン＝佐藤次郎】町議会は木曜日、新しい橋の建設を決めた。", "ワシントン、ロンドン", null, null)]
    [InlineData("【ロンドン共同】町議会は木曜日、新しい橋の建設を決めた。", "ロンドン", "共同", null)]
    [InlineData("【北京時事】町議会は木曜日、新しい橋の建設を決めた。", "北京", "時事", null)]
    [InlineData("[東京　３日　ロイター] - 町議会は木曜日、新しい橋の建設を決めた。", "東京", "ロイター", "2024-05-03")]
    [InlineData("（北京＝山本太郎）町議会は木曜日、新しい橋の建設を決めた。", "北京", null, null)]
    [InlineData("新华社北京5月3日电（记者 王明）镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("新华社北京5月3日电 镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("中新社上海5月3日电 (记者 王明)镇议会星期四决定建造新桥。", "上海", "中新社", "2024-05-03")]
    [InlineData("中新网5月3日电 镇议会星期四决定建造新桥。", null, "中新网", "2024-05-03")]
    [InlineData("本报北京5月3日电 镇议会星期四决定建造新桥。", "北京", null, "2024-05-03")]
    [InlineData("（中央社記者王小明台北3日電）鎮議會星期四決定建造新橋。", "台北", "中央社", "2024-05-03")]
    [InlineData("(서울=연합뉴스) 홍길동 기자 = 시의회는 목요일 새 다리를 짓기로 했다.", "서울", "연합뉴스", null)]
    [InlineData("[서울=뉴시스] 홍길동 기자 = 시의회는 목요일 새 다리를 짓기로 했다.", "서울", "뉴시스", null)]
    [InlineData("[부산=한빛일보 홍길동 기자] 시의회는 목요일 새 다리를 짓기로 했다.", "부산", "한빛일보", null)]
    [InlineData("【北京、3日、共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2024-05-03")]
    [InlineData("【北京 5月3日,共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2024-05-03")]
    [InlineData("【北京 ５月３日 共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2024-05-03")]
    [InlineData("【北京 31日 共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2024-05-31")]
    [InlineData("【北京 12月3日 共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2023-12-03")]
    [InlineData("【共同】町議会は木曜日、新しい橋の建設を決めた。", null, "共同", null)]
    [InlineData("［東京　３日　ロイター］ - 町議会は木曜日、新しい橋の建設を決めた。", "東京", "ロイター", "2024-05-03")]
    [InlineData("（共同）町議会は木曜日、新しい橋の建設を決めた。", null, "共同", null)]
    [InlineData("（時事）――町議会は木曜日、新しい橋の建設を決めた。", null, "時事", null)]
    [InlineData("【ロンドン=山本太郎,パリ=佐藤次郎】町議会は木曜日、新しい橋の建設を決めた。", "ロンドン、パリ", null, null)]
    [InlineData("【ロンドン=山本太郎、佐藤次郎】町議会は木曜日、新しい橋の建設を決めた。", "ロンドン", null, null)]
    [InlineData("【長野市＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。", "長野市", null, null)]
    [InlineData("【長野県＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。", "長野県", null, null)]
    [InlineData("【サン・パウロ＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。", "サン・パウロ", null, null)]
    [InlineData("【ロンドンロンドンロンドンロン＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。", "ロンドンロンドンロンドンロン", null, null)]
    [InlineData("(골짜기=연합뉴스) 시의회는 목요일 새 다리를 짓기로 했다.", "골짜기", "연합뉴스", null)]
    [InlineData("(서울=연합뉴스 홍길동 기자) 시의회는 목요일 새 다리를 짓기로 했다.", "서울", "연합뉴스", null)]
    [InlineData("(서울·부산=홍길동 기자) 시의회는 목요일 새 다리를 짓기로 했다.", "서울·부산", null, null)]
    [InlineData("(뉴욕=홍길동 특파원) 시의회는 목요일 새 다리를 짓기로 했다.", "뉴욕", null, null)]
    [InlineData("[부산=한빛일보] 시의회는 목요일 새 다리를 짓기로 했다.", "부산", null, null)]
    [InlineData("[부산= 한빛일보 홍길동] 시의회는 목요일 새 다리를 짓기로 했다.", "부산", "한빛일보", null)]
    [InlineData("(뉴욕=연합뉴스) 홍길동 특파원 = 시의회는 목요일 새 다리를 짓기로 했다.", "뉴욕", "연합뉴스", null)]
    [InlineData("(서울=연합뉴스) = 시의회는 목요일 새 다리를 짓기로 했다.", "서울", "연합뉴스", null)]
    [InlineData("据新华社北京5月3日电 镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("本報北京5月3日訊 镇议会星期四决定建造新桥。", "北京", null, "2024-05-03")]
    [InlineData("新华社北京电 镇议会星期四决定建造新桥。", "北京", "新华社", null)]
    [InlineData("新华社 北京 5月3日电 镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("新华社记者王明北京5月3日电 镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("新华社记者王明5月3日电 镇议会星期四决定建造新桥。", null, "新华社", "2024-05-03")]
    [InlineData("新华社记者王明山谷5月3日电 镇议会星期四决定建造新桥。", null, "新华社", "2024-05-03")]
    [InlineData("新华社山谷镇5月3日电 镇议会星期四决定建造新桥。", "山谷镇", "新华社", "2024-05-03")]
    [InlineData("新华社山谷东西南北上下5月3日电 镇议会星期四决定建造新桥。", "山谷东西南北上下", "新华社", "2024-05-03")]
    [InlineData("新华社山谷东西南北上下左5月3日电 镇议会星期四决定建造新桥。", null, "新华社", "2024-05-03")]
    [InlineData("新华社北京电 （记者 王明） 镇议会星期四决定建造新桥。", "北京", "新华社", null)]
    [InlineData("新华社北京电：―－ 镇议会星期四决定建造新桥。", "北京", "新华社", null)]
    [InlineData("(新华社北京5月3日电) 镇议会星期四决定建造新桥。", "北京", "新华社", "2024-05-03")]
    [InlineData("(서울=연합뉴스/AFP) 시의회는 목요일 새 다리를 짓기로 했다.", "서울", "연합뉴스/AFP", null)]
    [InlineData("【ロンドン=共同、パリ=時事】町議会は木曜日、新しい橋の建設を決めた。", "ロンドン、パリ", "共同", null)]
    [InlineData("新华社山谷北京5月3日电 镇议会星期四决定建造新桥。", "山谷北京", "新华社", "2024-05-03")]
    [InlineData("【北京 12月31日 共同】町議会は木曜日、新しい橋の建設を決めた。", "北京", "共同", "2023-12-31")]
    public void Read_OpeningWithoutSpaces_GivesItsParts(string text, string? place, string? agency, string? day)
    {
        DatelineText? read = DatelineReader.Read(text, static _ => false);

        read.Should().NotBeNull();
        read!.Place.Should().Be(place);
        read.Agency.Should().Be(agency);
        read.Day?.ToDate(s_published)?.ToString().Should().Be(day);
        text[read.BodyStart..].Should().MatchRegex("^(町議会|镇议会|鎮議會|시의회)");
    }

    [Theory]
    [InlineData("Paris - a city of light, and of long queues before its museums in the heat of the summer.")]
    [InlineData("Paris – City of Light – is as crowded as ever, and its mayor wants fewer coaches in the streets.")]
    [InlineData("COVID-19 – what we know about the new variant, and what the hospitals expect of the winter to come.")]
    [InlineData("BREAKING (UPDATE) - The council voted for the new bridge on Thursday, after months of quarrels.")]
    [InlineData("BREAKING - The council voted for the new bridge on Thursday, after months of quarrels about it.")]
    [InlineData("Q&A: What the vote of the council on the bridge means for the town, its roads and its debts.")]
    [InlineData("WASHINGTON WIZARDS 98 - The home side never led, and lost for the fifth time in a row on Friday.")]
    [InlineData("NEW: The council voted for the new bridge on Thursday, after months of quarrels about its cost.")]
    [InlineData("The council voted for the new bridge on Thursday, after months of quarrels about its cost.")]
    [InlineData("Barcelona - Sevilla 2-1: The home side turned the match in the last ten minutes of a poor evening.")]
    [InlineData("Berlin – Warschau in vier Stunden: Die Bahn will schneller werden, doch es fehlen neue Gleise.")]
    [InlineData("Angela Muster (CDU) - Die Abgeordnete sprach am Donnerstag über die Brücke und ihre Kosten.")]
    [InlineData("ACME (ACM) - Shares of the maker of bridges rose on Thursday after the council's vote, by a tenth.")]
    [InlineData("Monday, June 3 — The council meets at seven in the town hall to vote on the bridge once more.")]
    [InlineData("UPDATE, May 3 — The council has voted for the bridge; the story below was written before that.")]
    [InlineData("June 3: ACCIDENT – A car ran off the road near the bridge, and its driver was slightly hurt there.")]
    [InlineData("(18.01.2018) Die Brücke wird teurer als gedacht, sagt der Rat, und später fertig wird sie auch.")]
    [InlineData("06.11.23 - Sensation im Rathaus: Der Rat stimmt nach Monaten des Streits für die neue Brücke.")]
    [InlineData("MIGRATION – Probleme zwischen Einheimischen und Zugezogenen sind auch im Tal ein Thema des Rates.")]
    [InlineData("Hand aufs Herz – fast jeder im Tal hat sich schon einmal über die alte Brücke geärgert.")]
    [InlineData("Adobe Flash – co by złego o nim nie mówić – był technologią, która wzbogacała strony w sieci.")]
    [InlineData("Dee Dee Miller — a former press secretary of the council — is leaving her post at the end of May.")]
    [InlineData("U.S. Treasury yields fell on Tuesday as the council's vote on the bridge surprised the markets.")]
    [InlineData("D.C. police are looking into a shooting near the bridge in the southeast of the town on Friday.")]
    [InlineData("LE POINT SUR LA SITUATION - «Nous avons voté pour le pont», a affirmé jeudi le maire de la ville.")]
    [InlineData("Mikaela Muster (USA/Ski alpin): Mit 18 Jahren gewann sie ihr erstes Rennen, mit 20 das fünfte.")]
    [InlineData("Reuters – the agency, not the street – has sold its building by the river to a maker of bridges.")]
    [InlineData("Amazon.com - the shop for everything - wants to build a warehouse next to the bridge in the valley.")]
    [InlineData("Ashley (28) - The engineer drew the bridge in a single night, and sent it in an hour too late.")]
    [InlineData("Bernau (Barnim): Ein bisschen ungerecht ist es ja schon, sagt der Rat, aber die Brücke kommt.")]
    [InlineData("Essen – Trinken – Feiern: Das Fest an der neuen Brücke hat für alle etwas, sagt der Rat der Stadt.")]
    [InlineData("Nice – that is the word most people here use for the new bridge, which cost forty millions.")]
    [InlineData("FILE - In this photo of last summer, workers stand on the half-built bridge in the valley.")]
    [InlineData("Name: Ashley Roe, an engineer. Location: Downtown, a short walk from the bridge she has drawn.")]
    [InlineData("Sydney – The actress has bought a house by the bridge, and will live there with her two dogs.")]
    [InlineData("Orlando - The singer's third album is out on Friday, with a song about the bridge in the valley.")]
    [InlineData("EXCLUSIVE — The mayor knew of the bridge's cost for a year, papers seen by the Herald show now.")]
    [InlineData("AP Photo/Jane Roe shows the bridge in the valley on the day when the council voted for it at last.")]
    [InlineData("May 3, 2024 — The council voted for the new bridge on Thursday, after months of quarrels about it.")]
    [InlineData("Herald Tribune Books - Ten novels about bridges that we liked this year, and two that we did not.")]
    [InlineData("Stand, 3. Mai 2024 – Die Zahlen in dieser Übersicht stammen vom Rat und werden laufend ergänzt.")]
    [InlineData("【速報】町議会は木曜日、新しい橋の建設を決めた。反対は三人だけだった。")]
    [InlineData("【独自＝関係者】町議会は木曜日、新しい橋の建設を決めた。反対は三人だけだった。")]
    [InlineData("[한빛미디어=홍길동의 생각] 시의회는 목요일 새 다리를 짓기로 했다. 반대는 셋뿐이었다.")]
    [InlineData("新华社发言人说，镇议会星期四决定建造新桥，反对的只有三人，会议开到深夜。")]
    [InlineData("[관련기사] 시의회는 목요일 새 다리를 짓기로 했다. 반대는 셋뿐이었다고 한다.")]
    [InlineData("【北京3日共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 東京 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 32日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 0日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 13月3日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 5月32日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 5月0日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 5月3 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 3 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 ３日午後 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【東京 Reuters】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【東京 共同町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【市＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【独自市場＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【京＝共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【ロンドンロンドンロンドンロンド＝共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【ロンドン＝山本太郎、独自＝佐藤次郎】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("(골짜기=홍길동) 시의회는 목요일 새 다리를 짓기로 했다.")]
    [InlineData("据报新华社北京5月3日电 镇议会星期四决定建造新桥。")]
    [InlineData("本报讯 镇议会星期四决定建造新桥。")]
    [InlineData("新华社电 镇议会星期四决定建造新桥。")]
    [InlineData("新华社记者王明电 镇议会星期四决定建造新桥。")]
    [InlineData("新华社北京5月3日电视台 镇议会星期四决定建造新桥。")]
    [InlineData("新华社北京5月3日电影节 镇议会星期四决定建造新桥。")]
    [InlineData("新华社北京5月3日电话会议 镇议会星期四决定建造新桥。")]
    [InlineData("新华社北京5月3日下午电 镇议会星期四决定建造新桥。")]
    [InlineData("新华社北京100日电 镇议会星期四决定建造新桥。")]
    [InlineData("[新华社北京5月3日电] 镇议会星期四决定建造新桥。")]
    [InlineData("【＝共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【第3区 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【中市＝山本太郎】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("(서울·골짜기=홍길동 기자) 시의회는 목요일 새 다리를 짓기로 했다.")]
    [InlineData("【北京 5年3日 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("【北京 5月3号 共同】町議会は木曜日、新しい橋の建設を決めた。")]
    [InlineData("新华社京电 镇议会星期四决定建造新桥。")]
    public void Read_OrdinaryOpening_GivesNone(string text)
    {
        DatelineText? read = DatelineReader.Read(text, static _ => false);

        read.Should().BeNull();
    }

    [Theory]
    [InlineData("(뉴욕=연합뉴스) 홍길동 선수 = 시의회", "홍길동 선수 = 시의회")]
    [InlineData("(서울=연합뉴스) 시의회는 목요일 새 다리를 짓기로 했다고 하는 소식을 오늘 아침에 들은 기자 = 시의회", "시의회는 목요일")]
    [InlineData("新华社北京电（记者 王明 镇议会星期四决定建造新桥。", "（记者 王明 镇议会")]
    [InlineData("新华社北京电（镇议会星期四决定建造新桥，反对的只有三人，会议开到深夜，市长和市民一起庆祝了很久很久很久）镇", "（镇议会")]
    public void Read_WhatIsNoReporterBehindTheDateline_IsText(string text, string rest) =>
        text[DatelineReader.Read(text, static _ => false)!.BodyStart..].Should().StartWith(rest);

    [Theory]
    [InlineData("(CORRECTS) May 3 — ")]
    [InlineData("(Roe) LEEDS — ")]
    [InlineData("(Madrid) — ")]
    [InlineData("PARIS (3) - ")]
    [InlineData("PARIS, May 3, amid – ")]
    [InlineData("Budapest, 2024. május 3., péntek.(MTI) - ")]
    [InlineData("LEEDS, West Yorkshire, England, Ill. (AP) - ")]
    [InlineData("One Two Three Four Five (AP) - ")]
    [InlineData("One Two Three Four Five Six (AP) - ")]
    [InlineData("GROSSETO, Herald Online. ")]
    [InlineData("Herald Online. ")]
    [InlineData("herald online - ")]
    [InlineData("Reuters. ")]
    [InlineData("Reuters, Grosseto - ")]
    [InlineData("Reuters, Grosseto. ")]
    [InlineData("REUTERS, Leeds. ")]
    [InlineData("(AFP) ")]
    [InlineData("(AP).")]
    [InlineData("［AP] - ")]
    [InlineData("Grosseto, 3. Mai – ")]
    [InlineData("Neue Grosse Stadt, 3. Mai 2024 – ")]
    [InlineData("GROSSETO, May 3: ")]
    [InlineData("Washington 21/11/2019 ")]
    [InlineData("PARIS, May 3\n")]
    [InlineData("LEEDS, ENGLAND\n")]
    [InlineData("Dekalb (KXYZ) — ")]
    [InlineData("AUSTIN (KXYZ): ")]
    [InlineData("GROSSETO — ")]
    [InlineData("GROSSETO. ")]
    [InlineData("Madrid. ")]
    [InlineData("MADRID: ")]
    [InlineData("MADRID = ")]
    [InlineData("MADRID | ")]
    [InlineData("MADRID, ")]
    [InlineData("MADRID, - ")]
    [InlineData("MADRID ")]
    [InlineData("MADRID–")]
    [InlineData("BERLIN, 3 dpa - ")]
    public void Read_OpeningThatProvesNothing_GivesNone(string opening) =>
        DatelineReader.Read(opening + Rest, static name => name is "Herald Online").Should().BeNull();

    [Theory]
    [InlineData("Oslo (NTB): rådet har stemt for den nye broen i byen, etter måneder med krangel om prisen.")]
    [InlineData("Oslo (NTB). rådet har stemt for den nye broen i byen, etter måneder med krangel om prisen.")]
    [InlineData("Oslo (NTB) rådet har stemt for den nye broen i byen, etter måneder med krangel om prisen.")]
    [InlineData("Oslo, 3. mai: rådet har stemt for den nye broen i byen, etter måneder med krangel om pris.")]
    [InlineData("Oslo, 3. mai – rådet har stemt for den nye broen i byen, etter måneder med krangel om pris.")]
    [InlineData("(Oslo) 3. mai 2024 rådet har stemt for den nye broen i byen, etter måneder med krangel.")]
    [InlineData("OSLO (KXYZ) — rådet har stemt for den nye broen i byen, etter måneder med krangel om pris.")]
    [InlineData("NTB, OSLO – rådet har stemt for den nye broen i byen, etter måneder med krangel om prisen.")]
    public void Read_SentenceThatGoesOn_HasNoDatelineBeforeIt(string text) => DatelineReader.Read(text, static _ => false).Should().BeNull();

    [Fact]
    public void Read_SentenceThatGoesOnBehindAnAgencySetOffByADash_HasADateline() =>
        DatelineReader.Read("Oslo (NTB) - rådet har stemt for den nye broen.", static _ => false)!.Agency.Should().Be("NTB");

    [Theory]
    [InlineData("(AP)", null, "AP")]
    [InlineData("LONDON (Reuters)", "LONDON", "Reuters")]
    [InlineData("LEEDS, ENGLAND", "LEEDS, ENGLAND", null)]
    [InlineData("PARIS, May 3", "PARIS", null)]
    [InlineData("  PARIS (AP)", "PARIS", "AP")]
    [InlineData("新华社北京5月3日电", "北京", "新华社")]
    public void Read_LineOfItsOwn_IsADatelineToItsEnd(string line, string? place, string? agency)
    {
        DatelineText? read = DatelineReader.Read(line, static _ => false);

        read!.Place.Should().Be(place);
        read.Agency.Should().Be(agency);
        read.BodyStart.Should().Be(line.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AP")]
    [InlineData("共同")]
    [InlineData("据")]
    [InlineData("(AP),")]
    [InlineData("(AP).")]
    [InlineData("(AP) -")]
    [InlineData("(AP)-")]
    [InlineData("MADRID-")]
    [InlineData("MADRID.")]
    [InlineData("LEEDS")]
    [InlineData("LEEDS,")]
    [InlineData("LEEDS, ENGLAND,")]
    [InlineData("LEEDS, England")]
    [InlineData("Leeds, ENGLAND")]
    [InlineData("GROSSETO, May 3")]
    [InlineData("Paris, 3 mai, ")]
    [InlineData("Budapest, 2024. május 3., péntek")]
    [InlineData("Budapest, 2024. május 3., péntek ")]
    [InlineData("Herald Online")]
    [InlineData("Herald Online.")]
    public void Read_LineThatIsCutOffOrProvesNothing_GivesNone(string line) => DatelineReader.Read(line, static name => name is "Herald Online").Should().BeNull();

    [Theory]
    [InlineData("PARIS (AFP) (Update) — ", "PARIS (AFP)")]
    [InlineData("(Reuters) — ACME Corp - ", "(Reuters)")]
    [InlineData("(Reuters) — LEEDS - ", "(Reuters) — LEEDS")]
    [InlineData("MADRID — Roe, May 3 — ", "MADRID")]
    [InlineData("МОСКВА, 3 мая 2024 — Совет: ", "МОСКВА, 3 мая 2024")]
    [InlineData("МОСКВА, 3 мая 2024 — ТАСС — ", "МОСКВА, 3 мая 2024 — ТАСС")]
    public void Read_MoreBehindTheDash_BelongsToItOnlyWhereItProvesItself(string opening, string dateline) =>
        DatelineReader.Read(opening + Rest, static _ => false)!.Text.Should().Be(dateline);

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Read_Bracket_IsReadUpToALimit(int length, bool expected) =>
        (DatelineReader.Read($"LEEDS (A{new string('p', length - 1)}) - {Rest}", static _ => false) is not null).Should().Be(expected);

    [Fact]
    public void Read_AgencyOnTheLineAbove_IsADateline()
    {
        DatelineText read = DatelineReader.Read("LEEDS (Reuters)\n" + Rest, static _ => false)!;

        read.Text.Should().Be("LEEDS (Reuters)");
        read.BodyStart.Should().Be("LEEDS (Reuters)\n".Length);
    }

    [Theory]
    [InlineData(110, true)]
    [InlineData(111, false)]
    public void Read_PartFarIntoTheText_IsReadUpToALimit(int spaces, bool expected)
    {
        DatelineText? read = DatelineReader.Read($"GROSSETO,{new string(' ', spaces)}(AP) - {Rest}", static _ => false);

        (read is not null).Should().Be(expected);
    }

    [Theory]
    [InlineData("MADRID — The council voted for a new bridge in the old valley, it is.", true)]
    [InlineData("MADRID — The council voted for a new bridge in the old valley, it is", false)]
    [InlineData("MADRID — The home side won 3-1 on Friday, and the town had a feast on the new bridge.", false)]
    [InlineData("MADRID — The home side won 3:1 on Friday, and the town had a feast on the new bridge.", false)]
    [InlineData("MADRID — The home side won 3–1 on Friday, and the town had a feast on the new bridge.", false)]
    [InlineData("MADRID. The home side won 3-1 on Friday, and the town had a feast on the new bridge.", false)]
    [InlineData("LEEDS, Ill. — The home side won 3-1 on Friday, and the town had a feast on the bridge.", false)]
    [InlineData("MADRID — 3-1 is what the home side won by on Friday, and the town had a feast on the bridge.", false)]
    [InlineData("MADRID — The home side won 13-1 on Friday, and the town had a feast on the new bridge.", true)]
    [InlineData("MADRID — The council met in 2023-24 to talk of nothing but the new bridge in the valley.", true)]
    [InlineData("MADRID — The road A-1 leads over the new bridge, which the council voted for on Thursday.", true)]
    [InlineData("MADRID — The road 3-A leads over the new bridge, which the council voted for on Thursday.", true)]
    [InlineData("MADRID — The home side from the old valley has won 3-1 on Friday, and the town had a feast.", false)]
    [InlineData("MADRID — The home side from the old valley has won: 3-1 on Friday, and the town had a feast.", true)]
    [InlineData("Madrid — The bridge of 1970 - a wonder of its day - is to be torn down by the council soon.", false)]
    [InlineData("Madrid — The bridge of 1970 – a wonder of its day – is to be torn down by the council soon.", false)]
    [InlineData("Madrid — The bridge of 1970 — a wonder of its day — is to be torn down by the council soon.", false)]
    [InlineData("MADRID — The bridge of 1970 — a wonder of its day — is to be torn down by the council soon.", true)]
    [InlineData("Madrid — The bridge that was built in the year of 1970, so - it seems - is to be torn down.", true)]
    [InlineData("Madrid — Paris is four hours away, once the new bridge is done that the council voted for.", false)]
    [InlineData("MADRID — Paris is four hours away, once the new bridge is done that the council voted for.", true)]
    public void Read_PlaceAlone_IsADatelineOfAReportOnly(string text, bool expected) =>
        (DatelineReader.Read(text, static _ => false) is not null).Should().Be(expected);

    [Theory]
    [InlineData("LEMBAH.com, ", "vi", null)]
    [InlineData("LEMBAH.com (", "vi", null)]
    [InlineData("NDO — ", "vi", "NDO")]
    [InlineData("NDO -- ", "vi", "NDO")]
    [InlineData("NDO-- ", "vi", "NDO")]
    [InlineData("NDO, ", "vi", null)]
    [InlineData("NDO (Hà Nội) - ", "vi", null)]
    [InlineData("NDO. ", "vi", null)]
    [InlineData("NDO - ", "vie", null)]
    [InlineData("ABCDE - ", "vi", "ABCDE")]
    [InlineData("TL - ", "vi", "TL")]
    [InlineData("ABCDEF - ", "vi", null)]
    [InlineData("A - ", "vi", null)]
    [InlineData("Ndo - ", "vi", null)]
    [InlineData("UTAH - ", "vi", null)]
    [InlineData("NY - ", "vi", null)]
    [InlineData("ROMA - ", "vi", null)]
    [InlineData("NDO, Hà Nội - ", "vi", "NDO")]
    [InlineData("LMBH, Jakarta - ", "id-ID", "LMBH")]
    [InlineData("LMBH, Lembah - ", "id", null)]
    [InlineData("LMBH - Jakarta - ", "id", null)]
    [InlineData("LEMBAH.com - ", "id-ID", "LEMBAH.com")]
    [InlineData("LEMBAH.com - ", "ido", null)]
    [InlineData("LEMBAH.com - ", null, null)]
    [InlineData("GROSSETO, LEMBAH.com - ", "en", null)]
    [InlineData("Lembah.com, Lembah - ", "en", null)]
    [InlineData("TH.VN - ", "vi", "TH.VN")]
    [InlineData("T.VN - ", "vi", null)]
    [InlineData("THUNG.V - ", "vi", null)]
    [InlineData("THUNG.V1 - ", "vi", null)]
    [InlineData("THUNG!.VN - ", "vi", null)]
    [InlineData("THUNG-LUNG.VN - ", "vi", "THUNG-LUNG.VN")]
    [InlineData("thung.vn - ", "vi", "thung.vn")]
    [InlineData("LEMBAHLEMBAHLEMBAHLEMBAHLEMB.com - ", "vi", "LEMBAHLEMBAHLEMBAHLEMBAHLEMB.com")]
    [InlineData("LEMBAHLEMBAHLEMBAHLEMBAHLEMBA.com - ", "vi", null)]
    public void Read_SignOfAPaper_IsAnAddressOrACode(string opening, string? language, string? agency) =>
        (DatelineReader.Read(opening + Rest, static _ => false, language: language)?.Agency).Should().Be(agency);
}
