namespace NewsParse.Text;

/// <summary>The words a language cannot do without, by language: those that many neighbours share count less, so each list holds some they have not.</summary>
internal static class LanguageWords
{
    // A line a language; at most 32 lines a script, a bit each.
    private static readonly (string Tag, string Words)[] s_latin =
    [
        ("en", "the of and to in that is was for on with as by at from it be are this have has had not they which were their said who will would been its but he his she an"),
        ("de", "der die das und den von zu mit dem des nicht ein eine ist im auf für sich auch als wird werden hat sind aus bei nach einer einem einen wie oder noch dass aber über um so am zum zur sie er"),
        ("fr", "le la les des et est une du dans pour qui que sur au par pas ce avec il sont plus ne se aux mais cette ont été son sa ses leur ou comme après être nous vous elle deux"),
        ("es", "el la los de que y en un una por con no para del se las su al lo más como es ha fue sus pero este esta entre desde sobre también hasta años han sin ser muy según"),
        ("it", "il di che la è e per un una non del della dei delle nel nella sono con si da al alla le gli come più anche ha ma dal dalla questo questa hanno stato essere i lo su tra dopo"),
        ("pt", "o a os as de que e do da dos das em um uma não no na nos nas para com por se mais como ao é foi são pelo pela seu sua também ou já à até sobre entre ser tem muito"),
        ("nl", "de het een van en in is dat op te zijn met voor niet die aan er ook om door naar bij uit maar dan als wordt worden heeft hebben werd over nog deze dit meer hij ze je was tot"),
        ("ca", "el la els les de que i en un una per amb no del al dels més com és ha va són aquest aquesta seva seu també pel sobre però ser fins hi han entre des dels ho molt quan perquè"),
        ("ro", "și de la în a pe cu din care nu să un o este că al ale mai pentru fost au sunt prin lui ca după fi ce dar sau cel cea despre acest această fiind într între foarte am s"),
        ("sv", "och att det i som en på är av för med den till inte har om ett han var men sig från vi så kan när hon de man efter också eller ut vid under mot sin där skulle över alla blir"),
        ("da", "og at det i er en på til af for med den der de ikke som har et om han var men sig fra vi så kan når hun efter også eller ud ved under mod sin hvor blev over alle bliver havde mere"),
        ("no", "og at det i er en på til av for med den som de ikke har et om han var men seg fra vi så kan når hun etter også eller ut ved under mot sin hvor ble over alle blir hadde mer opp noe"),
        ("is", "og að í á er sem við um það var ekki til en af fyrir með hann hún eru þetta þess því frá eftir hafa hefur verið úr þar þeir sér líka svo vera yfir voru þegar ég einnig kemur"),
        ("fi", "ja on ei se että oli hän mutta ovat kun niin myös joka kuin tai jos sen hänen mukaan vain nyt mitä ole olla vuoden sitä eivät tämä jo sekä jossa joita kanssa jotka voi mukana siitä"),
        ("pl", "w i na z się nie do to że jest o jak za od po co ale dla przez był była są tym jego jej ich oraz który która które przed już tego także może ma czy być było roku ze też"),
        ("cs", "v a se na že je s z do o i to za by jsem ale jako po pro si od jeho ve který která které byl byla bylo také už jsou nebo podle při jsme když aby byly má let před mezi kde"),
        ("sk", "v a sa na že je s z do o aj to za by ale ako po pre si od jeho vo ktorý ktorá ktoré bol bola bolo tiež už sú alebo podľa pri sme keď aby boli má rokov pred medzi kde ešte"),
        ("hr", "je i u na da se za su od s kao što to iz koji koja koje ali ili nije bio bila će nakon te sam samo kako također ne više o biti po prema još bi tako smo jer kada ga"),
        ("sl", "je in v na da se za so od s kot ki pa z po tudi bi ne bil bila pri še ali iz ni bo do o lahko ter več smo med bilo sta kaj ga že ko svoje leta ker"),
        ("hu", "a az és hogy nem is egy meg van volt el de már csak még ha ez azt mint vagy mert kell ezt ki fel szerint után lehet lesz majd nagyon pedig sem között amely több ami akkor"),
        ("tr", "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ki ne dedi oldu var değil olduğunu ancak her tarafından üzere etti yer göre olduğu iki büyük diye veya ama hem son yeni kendi bin türkiye üzerinden arasında ilk oldu etti söyledi"),
        ("id", "yang dan di untuk dengan dari ini itu dalam pada tidak akan ke oleh juga adalah ada telah bisa saat karena tersebut atau lebih sudah para bahwa kata kami mereka saya dia secara menjadi"),
        ("vi", "và của là các những một được trong cho với không có đã người này khi từ đến về tại theo cũng như để ra vào bị sẽ năm ông trên nhiều phải đó anh ngày hai"),
        ("sw", "ya wa na kwa ni katika la za kuwa hiyo huo pia cha hii kwamba alisema baada lakini hilo yake wake watu hizo wakati huyo ambayo ambao kama si bila yao zaidi"),
        ("et", "ja on ei et see oli ning kui ka mis aga ta oma või kes ole siis juba selle välja eest pärast nii veel tema olid seda üle mida kuid saab oleks"),
        ("lv", "un ir ka par no ar kas bija uz arī bet tas kā nav lai pēc tika viņš gan pie šo vai jau viņa līdz būs šī to tiek savu pret gada"),
        ("lt", "ir kad yra tai su iš bei buvo bet kaip apie jis už nuo jau dėl taip pat tik ar šių po prie iki savo dar gali metų kurie ne pagal teigė"),
        ("sq", "dhe të në e i me për nga që një është si ka nuk më do kanë së ishte ka por janë tij edhe pas këtë kjo ky u duke gjithë ndaj"),
        ("af", "die van en in is het dat nie vir met wat op sy te om aan was hy deur ook word maar by het daar uit hulle ons oor as sal kan wees haar"),
        ("ms", "yang dan di untuk dengan dalam pada tidak akan oleh juga adalah ini itu kepada daripada beliau kerana boleh telah atau ialah bagi mereka berkata semalam hari iaitu turut sebagai negara katanya"),
        ("tl", "ang ng sa na mga at ay si ni para nang hindi kay ito siya niya ko kung may ang mo nito naman pa rin lang din kanyang isang dahil mula"),
        ("eu", "eta da ez du bat dute izan dira ere zen bere baina dela egin hori zuen duen dituzte izango beste baino dago oso hau gehiago diote"),
    ];

    private static readonly (string Tag, string Words)[] s_other =
    [
        ("ru", "и в не на что с по как это из к за от его для у он о но все был также которые который после она они или если уже так только года было же быть до бы этом"),
        ("uk", "і в у на що не з та до як за від це його для але про він був також які який після вона вони або якщо вже так тільки року було є й під щоб із цього"),
        ("be", "і ў на не што з як да за ад гэта яго для але пра ён быў таксама якія які пасля яна яны або калі ўжо так толькі года было"),
        ("bg", "и в на да се за от не е са с че по като до това ще които който след но или ако вече само години беше има при бъде му си той тя във със"),
        ("mk", "и во на да се за од не е со дека по како до тоа ќе кои кој по но или ако веќе само години беше има при биде му си тој таа ги ја"),
        ("sr", "и у на да се за од је су не са као што то из који која које али или није био била ће након те само како такође више по према још би"),
        ("hi", "के का की में है हैं से को और ने पर कि यह था थी नहीं भी एक लिए इस हो गया कर तो वह साथ बाद ही किया"),
        ("mr", "आहे आणि या ते की च्या मध्ये होते नाही ही हे तर असे केले त्या झाली करण्यात साठी त्यांनी यांनी"),
        ("ne", "छ र को मा ले पनि गरेको भएको हो छन् तथा गर्न लागि यो उनले गरी एक भने थियो"),
    ];

    private static readonly WordMap s_latinMap = Build(s_latin);
    private static readonly WordMap s_otherMap = Build(s_other);

    public static int Count(bool latin) => latin ? s_latin.Length : s_other.Length;

    public static string Tag(bool latin, int index) => latin ? s_latin[index].Tag : s_other[index].Tag;

    /// <summary>The languages that have the word, a bit each by their index.</summary>
    public static uint LanguagesOf(bool latin, ulong wordHash) => (latin ? s_latinMap : s_otherMap)[wordHash];

    private static WordMap Build((string Tag, string Words)[] languages) =>
        new([.. languages.Select(static (language, index) => (1u << index, language.Words))]);
}
