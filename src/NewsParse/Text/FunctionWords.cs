namespace NewsParse.Text;

/// <summary>
/// The small words that running text is held together by and that labels and link lists do without, in the languages read most.
/// Which language a word belongs to does not matter here: the count of all of them is the sign.
/// </summary>
internal static class FunctionWords
{
    private static readonly WordMap s_words = new((1, string.Join(' ', (string[])
    [
        // English, German, French
        "the a an and or but of to in on at by for with from as is are was were be been has have had will would can could not it its this that these those he she they his her their who which when where said says",
        "der die das den dem des ein eine einer eines einem einen und oder aber von zu im in am an auf für mit aus als ist sind war waren wird werden wurde wurden hat haben nicht sich es er sie dass auch nach bei über durch um noch wie nur sein seine ihre",
        "le la les un une des du de et ou mais à au aux en dans sur pour par avec est sont était ont été qui que ne pas ce cette ces il elle ils elles son sa ses leur plus selon",
        // Spanish, Italian, Portuguese, Catalan, Romanian
        "el los las un una unos unas y o pero de del al en con por para es son fue han ha que no se su sus lo como más este esta entre sobre desde según",
        "il lo gli un uno una e ed o ma di del della dei delle dal dalla nel nella al alla con per su è sono era che non si come più ha hanno anche tra fra",
        "o os as um uma e ou mas do da dos das em no na nos nas ao com por para é são foi que não se sua seu mais como também pelo pela",
        "els amb per és són va dels als i o si în la cu de pe din pentru este sunt că nu se sau care după",
        // Dutch, Swedish, Norwegian, Danish, Icelandic, Finnish
        "de het een en of maar van te in op aan voor met uit als is zijn was waren wordt worden heeft hebben niet zich dat die dit deze ook naar bij over door om er ze hij",
        "och att det som en ett är var för med på av den inte har hade till från om men han hon de vi kan ska blev også og ikke er til fra ble blir etter seg som sin sitt af det i at der være var har",
        "að og er var sem á til við um frá hefur eru ekki það ja on ei se että oli ovat mutta kun niin myös hän joka",
        // Polish, Czech, Slovak, Croatian, Slovenian, Hungarian
        "w we z ze na do i oraz że się nie jest są był była było po od dla przez przy o jak co to tym który która które jego jej",
        "v ve se že na s z do a i je jsou byl byla bylo by po od pro při o jak co který která které také jako ale podle sú bol bola nie aby zo",
        "u na i je su da se za od s sa iz koji koja što kao ali ili nije bio bila az és hogy nem egy is meg de van volt már csak még",
        // Russian, Ukrainian, Bulgarian, Serbian, Greek
        "в и на не что с по из к как от за это его у о об для при но а был была были он она они который также до после если уже",
        "і й та в у на не що з із до від за як це його її для про при але був була були він вона вони який також після та що се на да от е са за със като който",
        "και το η ο οι τα του της των στο στη στην για με από που να δεν είναι ότι ένα μια θα",
        // Turkish, Indonesian, Vietnamese, Swahili, Afrikaans
        "ve bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ya ki ne mi dedi oldu yang dan di ke dari untuk dengan pada ini itu tidak adalah dalam akan juga oleh para telah",
        "và của là các những một được trong cho với không có đã người này khi từ đến về tại theo cũng như để ở ra vào bị ya wa na kwa ni katika za la kuwa hiyo huo pia die van het en in is dat nie vir met wat sy",
        // Arabic, Persian, Hebrew, Hindi, Bengali, Urdu
        "في من على إلى أن عن مع هذا هذه التي الذي كان كانت قد لا ما هو هي بعد و در به از که این را با است برای آن می های של את על לא הוא היא עם זה כי גם אל או אבל",
        "के का की में है हैं से को और ने पर कि यह था थी नहीं भी एक लिए এবং এর করে থেকে এই তার হয় না کے کی کا میں ہے سے کو اور نے پر کہ یہ تھا نہیں بھی ایک",
    ])));

    public static bool Contains(ulong wordHash) => s_words[wordHash] != 0;
}
