using System.Collections.Frozen;

namespace NewsParse.Bylines.Datelines;

/// <summary>
/// Places that news is filed from, as papers of many languages write them. Needed only where nothing else says that a word before a dash is a place:
/// no agency, no date, no state or country.
/// </summary>
internal static class DatelinePlaces
{
    private const string Cities = """
        Atlanta|Austin|Baltimore|Boston|Buffalo|Charlotte|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Detroit|El Paso|Fort Worth|Honolulu|Houston|Indianapolis
        Jacksonville|Kansas City|Las Vegas|Los Angeles|Louisville|Memphis|Miami|Milwaukee|Minneapolis|Nashville|New Orleans|New York|New York City|Oakland|Oklahoma City
        Orlando|Philadelphia|Pittsburgh|Raleigh|Sacramento|St. Louis|St Louis|Saint Louis|Salt Lake City|San Antonio|San Diego|San Francisco|San Jose|Seattle|Tampa|Tucson
        Washington|Washington DC|Washington D.C.|Hollywood|West Palm Beach|Fort Lauderdale|Albuquerque|Anchorage|Omaha|Wichita|Tulsa|Tallahassee|Sarasota|Palm Beach
        Ottawa|Toronto|Montreal|Montréal|Québec|Quebec City|Quebec|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Regina|Saskatoon|Mexico City|Tijuana|Guadalajara|Monterrey
        London|Londres|Londra|Londen|Londyn|Londýn|Лондон|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Liverpool|Birmingham|Leeds|Bristol|Dublin|Dublín|Dublino
        Paris|París|Parigi|Parijs|Paryż|Paříž|Париж|Marseille|Marsella|Marsiglia|Lyon|Lille|Strasbourg|Strasburgo|Straßburg|Bordeaux|Toulouse|Nantes|Rennes|Cannes|Grenoble
        Berlin|Berlín|Berlino|Berlim|Berlijn|Берлин|Берлін|München|Munich|Múnich|Monaco di Baviera|Hamburg|Köln|Cologne|Frankfurt|Frankfurt am Main|Frankfurt/Main|Fráncfort
        Stuttgart|Düsseldorf|Dortmund|Leipzig|Bremen|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Bonn|Münster|Mannheim|Karlsruhe|Wiesbaden|Mainz|Kiel|Rostock|Schwerin
        Magdeburg|Erfurt|Potsdam|Saarbrücken|Freiburg|Augsburg|Regensburg|Würzburg|Kassel|Göttingen|Braunschweig|Wolfsburg|Lübeck|Darmstadt|Heidelberg|Aachen|Bielefeld
        Wien|Vienna|Viena|Vienne|Вена|Відень|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Bregenz|Zürich|Zurich|Bern|Berna|Berne|Basel|Genf|Genève|Geneva|Ginebra|Ginevra|Женева
        Lausanne|Luzern|St. Gallen|Davos|Brussels|Bruxelles|Brussel|Brüssel|Bruselas|Bruxelas|Bruksela|Brusel|Bryssel|Брюссель|Antwerpen|Antwerp|Gent|Luxembourg|Luxemburg
        Den Haag|The Hague|La Haya|La Haye|L'Aia|Amsterdam|Ámsterdam|Rotterdam|Utrecht|Eindhoven|Groningen|Madrid|Barcelona|Barcelone|Valencia|Sevilla|Bilbao|Zaragoza|Málaga
        Pamplona|Santiago de Compostela|San Sebastián|Palma|Las Palmas|Lisbon|Lisboa|Lisbonne|Lissabon|Porto|Coimbra|Rome|Roma|Rom|Milan|Milano|Mailand|Milán|Napoli|Naples
        Nápoles|Torino|Turin|Firenze|Florence|Venezia|Venice|Bologna|Genova|Palermo|Bari|Catania|Vatican City|Città del Vaticano|Ciudad del Vaticano|Cité du Vatican|Vatikanstadt
        Athens|Athen|Atenas|Atene|Athènes|Αθήνα|ΑΘΗΝΑ|Thessaloniki|Nicosia|Valletta|Istanbul|İstanbul|Estambul|Ankara|İzmir|Izmir|Antalya|Adana|Trabzon|Diyarbakır
        Stockholm|Estocolmo|Stoccolma|Göteborg|Malmö|Oslo|Bergen|Trondheim|Copenhagen|København|Kopenhagen|Copenhague|Copenaghen|Köpenhamn|Aarhus|Helsinki|Helsingfors|Reykjavik
        Reykjavík|Warsaw|Warszawa|Warschau|Varsovia|Varsovie|Varsavia|Варшава|Kraków|Krakow|Gdańsk|Wrocław|Poznań|Łódź|Katowice|Lublin|Prague|Praha|Prag|Praga|Прага|Brno|Ostrava
        Bratislava|Košice|Budapest|Bukarest|Bucharest|București|Bucarest|Sofia|София|Belgrade|Beograd|Belgrado|Београд|Zagreb|Zagabria|Ljubljana|Sarajevo|Skopje|Pristina|Tirana
        Podgorica|Kyiv|Kiev|Kiew|Kijów|Kyjev|Київ|Киев|Lviv|Львів|Kharkiv|Харків|Odesa|Одеса|Moscow|Moskau|Moscou|Moscú|Mosca|Moskwa|Moskva|Москва|St. Petersburg|Санкт-Петербург
        Екатеринбург|Казань|Новосибирск|Владивосток|Minsk|Минск|Мінськ|Vilnius|Riga|Tallinn|Chișinău|Chisinau|Tbilisi|Тбилиси|Yerevan|Ереван|Baku|Баку|Astana|Астана|Алматы|Almaty
        Tashkent|Ташкент|Bishkek|Бишкек|Dushanbe|Ashgabat|Tokyo|Tokio|Osaka|Kyoto|Sapporo|Fukuoka|Hiroshima|Seoul|Séoul|Seúl|Busan|Pyongyang|Beijing|Peking|Pékin|Pekín|Pechino
        Pequim|Pekin|Пекин|Пекін|Shanghai|Schanghai|Shenzhen|Guangzhou|Wuhan|Chongqing|Hong Kong|Hongkong|Macau|Taipei|Kaohsiung|Ulaanbaatar|Hanoi|Hà Nội|Ho Chi Minh City|TP.HCM
        TP. Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Bangkok|Singapore|Singapur|Singapour|Kuala Lumpur|Putrajaya|Petaling Jaya|George Town|Johor Baru|Johor Bahru|Kota Kinabalu|Kuching
        Ipoh|Shah Alam|Jakarta|Surabaya|Bandung|Yogyakarta|Medan|Semarang|Makassar|Denpasar|Bogor|Depok|Bekasi|Tangerang|Palembang|Malang|Manila|Manille|Cebu City|Davao City
        Quezon City|Phnom Penh|Vientiane|Yangon|Naypyidaw|Dhaka|Kathmandu|Colombo|Islamabad|Karachi|Lahore|Peshawar|Quetta|Kabul|Kaboul|New Delhi|Delhi|Neu Delhi|Nueva Delhi
        Nouvelle-Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Ahmedabad|Pune|Lucknow|Jaipur|Bhopal|Patna|Srinagar|Jammu|Chandigarh|Thiruvananthapuram|Kochi|Guwahati
        Tehran|Teheran|Teherán|Téhéran|Тегеран|Baghdad|Bagdad|Erbil|Damascus|Damaskus|Damas|Damasco|Beirut|Beyrouth|Amman|Jerusalem|Jérusalem|Jerusalén|Gerusalemme|Tel Aviv
        Tel-Aviv|Ramallah|Gaza|Gaza City|Gaza-Stadt|Rafah|Khan Younis|Khan Yunis|Cairo|Kairo|Le Caire|El Cairo|Il Cairo|Alexandria|Riyadh|Riad|Jeddah|Dubai|Abu Dhabi|Doha|Manama
        Muscat|Kuwait City|Sanaa|Aden|Tripoli|Benghazi|Tunis|Túnez|Algiers|Alger|Argel|Rabat|Casablanca|Khartoum|Juba|Addis Ababa|Addis Abeba|Nairobi|Mombasa|Kampala|Kigali
        Mogadishu|Dar es Salaam|Dodoma|Kinshasa|Goma|Bujumbura|Lagos|Abuja|Kano|Accra|Abidjan|Dakar|Bamako|Niamey|Ouagadougou|Conakry|Lomé|Cotonou|Yaoundé|Libreville|Luanda|Maputo
        Harare|Bulawayo|Lusaka|Lilongwe|Gaborone|Windhoek|Maseru|Pretoria|Johannesburg|Cape Town|Kapstadt|Durban|Antananarivo|Port Louis|Sydney|Melbourne|Canberra|Brisbane|Perth
        Adelaide|Hobart|Darwin|Auckland|Wellington|Christchurch|Suva|Port Moresby|Apia|Havana|La Habana|Havanna|Kingston|Port-au-Prince|Santo Domingo|San Juan|Port of Spain
        Bridgetown|Nassau|Georgetown|Guatemala City|Ciudad de Guatemala|Tegucigalpa|San Salvador|Managua|San José|Ciudad de Panamá|Panama City|Ciudad de México|Bogotá|Bogota
        Medellín|Cali|Caracas|Maracaibo|Quito|Guayaquil|Lima|Cusco|Arequipa|La Paz|Santa Cruz|Sucre|Asunción|Montevideo|Buenos Aires|Córdoba|Rosario|Mendoza|Santiago
        Santiago de Chile|Valparaíso|Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro|Belo Horizonte|Porto Alegre|Recife|Salvador|Fortaleza|Curitiba|Manaus|Belém|Florianópolis
        Pristina|United Nations|Nations unies|Nations Unies|Naciones Unidas|Vereinte Nationen|ООН|Aboard Air Force One|Guantanamo Bay|Davos|Strasburg
        """;

    private const string Regions = """
        Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.
        Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|W. Va.|Wis.|Wyo.|D.C.|P.E.I.|N.S.|N.B.|Ont.|Que.|Man.|Sask.|Alta.|B.C.|N.L.|AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IA|KS|KY|LA|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ
        NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa
        Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina
        North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico
        Ontario|Quebec|Québec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Newfoundland|England|Scotland|Wales|Northern Ireland|United Kingdom|UK|Ireland|Irlanda
        France|Francia|Frankreich|França|Germany|Alemania|Allemagne|Germania|Deutschland|Alemanha|Austria|Österreich|Autriche|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Italy|Italia|Italie|Italien
        Spain|España|Espagne|Spanien|Spagna|Espanha|Portugal|Belgium|Belgique|Belgien|Bélgica|Belgio|Netherlands|Niederlande|Países Bajos|Pays-Bas|Luxembourg|Denmark|Dänemark|Danemark|Dinamarca
        Norway|Norwegen|Noruega|Norvège|Sweden|Schweden|Suecia|Suède|Finland|Finnland|Finlandia|Iceland|Poland|Polen|Polonia|Pologne|Czech Republic|Tschechien|Slovakia|Hungary|Ungarn|Hungría|Hongrie
        Romania|Rumänien|Rumania|Roumanie|Bulgaria|Serbia|Serbien|Croatia|Kroatien|Croacia|Slovenia|Bosnia|Bosnia-Herzegovina|Kosovo|Albania|North Macedonia|Montenegro|Greece|Griechenland|Grecia|Grèce
        Cyprus|Malta|Turkey|Türkiye|Türkei|Turquía|Turquie|Turchia|Ukraine|Ucrania|Ucraina|Russia|Russland|Rusia|Russie|Belarus|Moldova|Georgia|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Kyrgyzstan
        China|Chine|Cina|Japan|Japón|Japon|Giappone|South Korea|North Korea|Corea del Sur|Taiwan|Taiwán|Mongolia|Vietnam|Thailand|Tailandia|Malaysia|Indonesia|Philippines|Filipinas|Cambodia|Laos|Myanmar
        Bangladesh|Nepal|Sri Lanka|India|Inde|Indien|Pakistan|Afghanistan|Afganistán|Iran|Irán|Iraq|Irak|Syria|Syrien|Siria|Syrie|Lebanon|Libanon|Líbano|Liban|Jordan|Jordania|Israel|Israël|Gaza
        Gaza Strip|West Bank|Cisjordania|Egypt|Egipto|Ägypten|Égypte|Saudi Arabia|United Arab Emirates|UAE|Qatar|Bahrain|Oman|Kuwait|Yemen|Libya|Libia|Tunisia|Algeria|Morocco|Marruecos|Sudan|South Sudan
        Ethiopia|Kenya|Uganda|Rwanda|Somalia|Tanzania|Congo|Burundi|Nigeria|Ghana|Ivory Coast|Senegal|Mali|Niger|Burkina Faso|Guinea|Cameroon|Gabon|Angola|Mozambique|Zimbabwe|Zambia|Malawi|Botswana
        Namibia|Lesotho|South Africa|Südafrika|Sudáfrica|Afrique du Sud|Madagascar|Mauritius|Australia|Australien|Australie|New Zealand|Nueva Zelanda|Fiji|Papua New Guinea|Cuba|Jamaica|Haiti|Haití
        Dominican Republic|República Dominicana|Trinidad|Barbados|Bahamas|Guyana|Suriname|Mexico|México|Mexiko|Mexique|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Panamá|Colombia|Kolumbien
        Venezuela|Ecuador|Peru|Perú|Bolivia|Paraguay|Uruguay|Argentina|Argentinien|Argentine|Chile|Brazil|Brasil|Brasilien|Brésil|Brasile|Bayern|Baden-Württemberg|Nordrhein-Westfalen|Niedersachsen
        Hessen|Sachsen|Thüringen|Brandenburg|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Sachsen-Anhalt|SP|RJ|MG|BA|PR|RS|DF|PE|CE
        Maharashtra|Gujarat|Punjab|Kerala|Karnataka|Tamil Nadu|Uttar Pradesh|Bihar|Rajasthan|Assam|West Bengal|Madhya Pradesh|Telangana|Andhra Pradesh|Odisha|Jammu and Kashmir
        Tierra Santa|Crimea|Krim|Catalonia|Cataluña|Sicily|Sicilia|Corsica|Bali|Java|Sumatra|Okinawa|Hokkaido|Xinjiang|Tibet
        """;

    private const string Cjk = """
        北京|東京|东京|上海|香港|台北|臺北|高雄|台中|台南|桃園|新北|基隆|華盛頓|华盛顿|紐約|纽约|倫敦|伦敦|巴黎|柏林|莫斯科|首爾|首尔|新德里|曼谷|新加坡|耶路撒冷|布魯塞爾|布鲁塞尔|日內瓦|日内瓦|联合国|聯合國|广州|深圳|天津|重庆|南京|武汉|成都|西安
        杭州|郑州|沈阳|长沙|济南|合肥|福州|昆明|乌鲁木齐|拉萨|澳门|澳門|喀布尔|德黑兰|开罗|开罗|罗马|維也納|维也纳|马德里|悉尼|堪培拉|渥太华|平壌|平壤|大阪|名古屋|京都|札幌|福岡|広島|仙台|神戸|横浜|那覇|長崎|金沢|新潟|静岡|岡山|熊本|鹿児島|共同国連|国連
        서울|부산|대구|인천|광주|대전|울산|세종|수원|창원|전주|청주|춘천|제주|강릉|포항|경주|안동|목포|여수|순천|천안|의정부|고양|성남|용인|안산|평택|원주|김해|진주|구미|홍성|무안|경기|강원|충북|충남|전북|전남|경북|경남|워싱턴|뉴욕|도쿄|베이징|런던|파리|베를린
        모스크바|로스앤젤레스|상하이|홍콩|타이베이|브뤼셀|제네바|방콕|하노이|자카르타|싱가포르|시드니|뉴델리|테헤란|이스탄불|카이로|두바이|예루살렘|과천|판교|영종도|평양|유엔본부|밀라노|로마|마드리드
        """;

    private static readonly FrozenSet<string> s_cities = Split(Cities).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_regions = Split(Regions).Where(static name => name.Length > 3 || name.Contains('.')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_regionCodes = Split(Regions).Where(static name => name.Length <= 3).ToFrozenSet();

    private static readonly FrozenSet<string> s_cjk = Split(Cjk).ToFrozenSet();

    /// <summary>Towns whose names are first names or common words too: believed in capitals only.</summary>
    private static readonly FrozenSet<string> s_ambiguous = new[]
    {
        "Alexandria", "Austin", "Bari", "Buffalo", "Cali", "Charlotte", "Columbus", "Darwin", "Georgetown", "Goma", "Kano", "Malang", "Medan", "Mendoza", "Orlando", "Regina",
        "Rosario", "Salvador", "Santiago", "Sydney", "Victoria", "Hollywood", "Davos", "Chelsea", "Adelaide", "Florence", "Lourdes", "Houston", "Dallas", "Kingston", "Darwin",
    }.ToFrozenSet();

    /// <summary>Whether it is a town by that name, and nothing else as a word of a sentence.</summary>
    public static bool IsCity(string name) => (s_cities.Contains(name) && !s_ambiguous.Contains(name)) || s_cjk.Contains(name);

    /// <summary>Whether it is a town by that name, in capitals.</summary>
    public static bool IsCapitalCity(string name) => s_cities.Contains(name);

    public static bool IsRegion(string name) => s_regions.Contains(name) || s_regionCodes.Contains(name);

    /// <summary>How much of <paramref name="text"/>, at its end, is a place written without spaces; 0 where none is known there.</summary>
    public static int CjkLengthAtEnd(ReadOnlySpan<char> text)
    {
        const int longest = 6;
        for (int length = Math.Min(longest, text.Length); length >= 2; length--)
        {
            if (s_cjk.Contains(text[^length..].ToString()))
            {
                return length;
            }
        }

        return 0;
    }

    private static IEnumerable<string> Split(string lines) =>
        lines.Split(['\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();
}
