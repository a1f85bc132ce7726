namespace NewsParse.Metadata.Licenses;

/// <summary>The words of licenses in the languages read: what the parts of Creative Commons are called, and how all rights are reserved.</summary>
internal static class LicenseWords
{
    // Compared as keys: small letters, no marks, no signs.
    private static readonly string[] s_by =
        ["attribution", "namensnennung", "reconocimiento", "atribucion", "attribuzione", "atribuicao", "naamsvermelding", "uznanie autorstwa", "uvedte puvod", "paternite", "erkannande", "navngivelse", "nimea"];

    private static readonly string[] s_nc =
        ["noncommercial", "non commercial", "nicht kommerziell", "nichtkommerziell", "keine kommerzielle", "nicht kommerzielle", "pas d utilisation commerciale", "pas dutilisation commerciale",
            "nocomercial", "no comercial", "naocomercial", "nao comercial", "non commerciale", "nietcommercieel", "niet commercieel", "uzycie niekomercyjne", "neuzivejte dilo komercne", "ickekommersiell", "ikkekommersiell"];

    private static readonly string[] s_sa =
        ["sharealike", "share alike", "weitergabe unter gleichen bedingungen", "partage dans les memes conditions", "partage a l identique", "compartirigual", "compartir igual", "compartilhaigual",
            "condividi allo stesso modo", "gelijkdelen", "gelijk delen", "na tych samych warunkach", "zachovejte licenci", "dela lika", "del pa samme"];

    private static readonly string[] s_nd =
        ["noderivs", "noderivatives", "noderivative", "no derivs", "keine bearbeitung", "keinebearbeitung", "pas de modification", "sinderivadas", "sin derivadas", "sin obra derivada", "sinobraderivada",
            "semderivacoes", "sem derivacoes", "semderivados", "non opere derivate", "geenafgeleidewerken", "geen afgeleide werken", "bez utworow zaleznych", "nezpracovavejte", "inga bearbetningar", "ingenbearbeidelse"];

    private static readonly string[] s_publicDomain =
        [" in the public domain ", " public domain dedication ", " gemeinfrei ", " domaine public ", " dominio publico ", " pubblico dominio ", " publiek domein ", " domena publiczna "];

    private static readonly string[] s_reserved =
    [
        "all rights reserved", "all right reserved", "all rights are reserved", "alle rechte vorbehalten", "tous droits réservés", "tous droits reserves", "tous les droits sont réservés", "todos los derechos reservados",
        "derechos reservados", "tutti i diritti riservati", "tutti i diritti sono riservati", "riproduzione riservata", "diritti riservati", "todos os direitos reservados", "direitos reservados",
        "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "prawa zastrzeżone", "všechna práva vyhrazena", "všetky práva vyhradené", "minden jog fenntartva",
        "alla rättigheter förbehållna", "med ensamrätt", "alle rettigheter forbeholdt", "alle rettigheder forbeholdes", "kaikki oikeudet pidätetään", "tüm hakları saklıdır", "her hakkı saklıdır",
        "все права защищены", "всі права захищено", "всі права захищені", "усі права захищено", "toate drepturile rezervate", "všechna práva vyhrazená", "sva prava pridržana", "sva prava zadržana", "všechna práva",
        "με επιφύλαξη παντός δικαιώματος", "all rechten voorbehouden", "hak cipta dilindungi", "giữ bản quyền", "bản quyền thuộc về", "無断転載", "無断複製", "不許複製", "版权所有", "版權所有", "著作權所有", "无断转载",
        "무단전재", "무단 전재", "저작권자", "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "सर्वाधिकार सुरक्षित", "สงวนลิขสิทธิ์", "כל הזכויות שמורות", "visas tiesības aizsargātas", "visos teisės saugomos",
    ];

    private static readonly string[] s_someReserved =
        ["some rights reserved", "einige rechte vorbehalten", "certains droits réservés", "algunos derechos reservados", "alguns direitos reservados", "alcuni diritti riservati", "sommige rechten", "niektóre prawa"];

    /// <summary>Such as <c>BY-NC-SA</c>; null where no part is named.</summary>
    /// <param name="key">The words' key, a space at either end.</param>
    public static string? VariantOf(string key)
    {
        bool nc = HasOne(key, s_nc), sa = HasOne(key, s_sa), nd = HasOne(key, s_nd);
        return nc || sa || nd || HasOne(key, s_by) ? "BY" + (nc ? "-NC" : "") + (nd ? "-ND" : sa ? "-SA" : "") : null;
    }

    public static bool IsPublicDomain(string key) => HasOne(key, s_publicDomain);

    public static bool IsReserved(string text)
    {
        string line = text.ToLowerInvariant();
        foreach (string some in s_someReserved)
        {
            if (line.Contains(some, StringComparison.Ordinal))
            {
                return false;
            }
        }

        foreach (string phrase in s_reserved)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOne(string key, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (key.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
