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
    public void Read_OrdinaryOpening_GivesNone(string text)
    {
        DatelineText? read = DatelineReader.Read(text, static _ => false);

        read.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-01-01", "2023-12-31")]
    [InlineData("2023-12-31", "2023-12-31")]
    public void ToDate_YearLeftOut_TakesTheNearest(string published, string expected)
    {
        var day = new DatelineDay(31, 12, 0);

        ArticleDate? date = day.ToDate(s_published with { Value = DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture) });

        date!.ToString().Should().Be(expected);
    }

    [Fact]
    public void ToDate_YearLeftOutAndNothingPublished_GivesNone()
    {
        new DatelineDay(3, 5, 0).ToDate(null).Should().BeNull();
        new DatelineDay(31, 2, 2024).ToDate(null).Should().BeNull();
    }
}
