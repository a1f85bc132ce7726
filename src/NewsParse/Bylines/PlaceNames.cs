using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Places that newsrooms report from most, and those of several words, which look like a person's name.</summary>
internal static class PlaceNames
{
    // As TextKey.OfWords makes them.
    private static readonly FrozenSet<string> s_places = string.Join('|', (string[])
    [
        "new york|new york city|los angeles|san francisco|san diego|san jose|san antonio|las vegas|new orleans|salt lake city|kansas city|st louis|saint louis|st paul|fort worth|palm beach|long beach|santa fe|santa monica|baton rouge|des moines|"
        + "el paso|washington|washington dc|washington d c|chicago|boston|philadelphia|houston|dallas|atlanta|miami|seattle|detroit|denver|phoenix|minneapolis|portland|cleveland|pittsburgh|baltimore|charlotte|nashville|memphis|orlando|tampa|oakland|sacramento|"
        + "toronto|montreal|montréal|vancouver|ottawa|calgary|edmonton|winnipeg|quebec|québec|halifax|mexico city|ciudad de méxico|guadalajara|monterrey|havana|la habana|san juan|santo domingo|port au prince|guatemala city|san salvador|tegucigalpa|managua|"
        + "san josé|panama city|bogota|bogotá|medellín|caracas|quito|guayaquil|lima|la paz|santiago|santiago de chile|buenos aires|montevideo|asuncion|asunción|brasilia|brasília|sao paulo|são paulo|rio de janeiro|belo horizonte|porto alegre|salvador|recife",
        "london|manchester|birmingham|liverpool|leeds|glasgow|edinburgh|cardiff|belfast|dublin|cork|paris|lyon|marseille|lille|bordeaux|toulouse|strasbourg|nice|nantes|brussels|bruxelles|brüssel|brussel|antwerp|antwerpen|amsterdam|rotterdam|the hague|den haag|"
        + "utrecht|luxembourg|luxemburg|berlin|munich|münchen|hamburg|frankfurt|frankfurt am main|cologne|köln|düsseldorf|stuttgart|dresden|leipzig|hannover|bremen|bonn|nürnberg|potsdam|mainz|wiesbaden|erfurt|magdeburg|karlsruhe|vienna|wien|graz|linz|salzburg|"
        + "innsbruck|zurich|zürich|bern|basel|geneva|genf|genève|lausanne|rome|roma|rom|milan|milano|mailand|naples|napoli|turin|torino|florence|firenze|venice|venezia|bologna|palermo|vatican city|vatikan|madrid|barcelona|valencia|sevilla|seville|bilbao|málaga|"
        + "palma|lisbon|lisboa|porto|athens|athen|thessaloniki|stockholm|göteborg|gothenburg|malmö|oslo|bergen|trondheim|copenhagen|københavn|aarhus|helsinki|tampere|reykjavik|reykjavík|tallinn|riga|vilnius|warsaw|warszawa|warschau|krakow|kraków|gdansk|gdańsk|"
        + "wrocław|poznań|prague|praha|prag|brno|ostrava|bratislava|budapest|bucharest|bukarest|bucurești|sofia|belgrade|belgrad|beograd|zagreb|ljubljana|sarajevo|skopje|pristina|tirana|podgorica|chisinau|kyiv|kiev|kiew|київ|киев|lviv|львів|львов|odesa|odessa|одеса|kharkiv|"
        + "харків|харьков|donetsk|minsk|минск|moscow|moskau|moscou|moscú|mosca|москва|st petersburg|saint petersburg|санкт петербург|новосибирск|екатеринбург|tbilisi|yerevan|baku|istanbul|ankara|izmir|antalya|adana|bursa|diyarbakır|gaziantep|trabzon",
        "jerusalem|tel aviv|gaza|gaza city|ramallah|beirut|damascus|damaskus|amman|baghdad|bagdad|erbil|tehran|teheran|téhéran|riyadh|riad|jeddah|dubai|abu dhabi|doha|kuwait city|muscat|sanaa|aden|cairo|kairo|le caire|alexandria|tripoli|tunis|algiers|alger|rabat|"
        + "casablanca|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|dodoma|mogadishu|lagos|abuja|accra|dakar|abidjan|bamako|niamey|ouagadougou|kinshasa|goma|luanda|lusaka|harare|maputo|johannesburg|cape town|durban|pretoria|windhoek|gaborone|maseru|antananarivo",
        "kabul|islamabad|karachi|lahore|peshawar|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|bengaluru|bangalore|hyderabad|pune|ahmedabad|lucknow|jaipur|patna|guwahati|srinagar|kathmandu|dhaka|colombo|yangon|naypyidaw|bangkok|chiang mai|hanoi|hà nội|ha noi|"
        + "ho chi minh city|tp hcm|đà nẵng|da nang|hải phòng|cần thơ|phnom penh|vientiane|kuala lumpur|singapore|singapur|singapour|jakarta|surabaya|bandung|yogyakarta|denpasar|semarang|medan|makassar|manila|cebu city|quezon city|davao city|beijing|pekin|peking|pékin|shanghai|"
        + "guangzhou|shenzhen|wuhan|chengdu|hong kong|hongkong|macau|taipei|kaohsiung|tokyo|tokio|osaka|kyoto|hiroshima|nagoya|fukuoka|sapporo|seoul|busan|pyongyang|ulaanbaatar|almaty|astana|tashkent|bishkek|sydney|melbourne|brisbane|perth|canberra|adelaide|hobart|darwin|auckland|wellington|christchurch",
        "united states|united kingdom|saudi arabia|south korea|north korea|south africa|sri lanka|new zealand|costa rica|puerto rico|el salvador|hong kong sar|northern ireland|west bank|middle east|north america|south america|latin america|central asia|"
        + "new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|new south wales|western australia|south australia|northern territory|british columbia|nova scotia|new brunswick|baden württemberg|nordrhein westfalen|sachsen anhalt|"
        + "england|scotland|wales|ireland|france|germany|deutschland|italy|italia|spain|españa|portugal|poland|polska|russia|russland|ukraine|turkey|türkei|israel|iran|iraq|syria|egypt|india|pakistan|bangladesh|china|japan|taiwan|vietnam|indonesia|malaysia|philippines|thailand|"
        + "australia|canada|mexico|brazil|brasil|argentina|chile|colombia|venezuela|peru|cuba|usa|uk|us|eu|europe|europa|africa|asia|kenya|nigeria|ghana|ethiopia|tanzania|uganda|zimbabwe|california|texas|florida|ohio|michigan|pennsylvania|massachusetts|connecticut|arizona|nevada|oregon|colorado|"
        + "illinois|indiana|wisconsin|minnesota|missouri|tennessee|kentucky|alabama|mississippi|louisiana|arkansas|oklahoma|kansas|nebraska|iowa|utah|idaho|montana|wyoming|alaska|hawaii|maine|vermont|maryland|delaware|ontario|alberta|manitoba|saskatchewan|queensland|tasmania",
    ]).Split('|').Select(TextKey.OfWords).ToFrozenSet();

    public static bool Contains(string text) => text.Length is > 1 and < 40 && s_places.Contains(TextKey.OfWords(text));
}
