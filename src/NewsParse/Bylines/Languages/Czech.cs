namespace NewsParse.Bylines.Languages;

internal static class Czech
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "autor", "autoři", "autorka", "napsal", "napsala", "připravil", "připravila", "autor článku", "autoři článku", "napsali",
            "od našeho zpravodaje", "text a foto", "připravili", "zpracoval", "zpracovala", "autory", "rozhovor vedl", "rozhovor vedla", "text:",
            "redakce:",
        ],
        Joiners = ["a"],
        Suppliers = ["s"],
        Jobs =
        [
            "redaktor", "redaktorka", "novinář", "novinářka", "zpravodaj", "zpravodajka", "reportér", "reportérka", "komentátor", "šéfredaktor",
            "novináři", "redaktoři", "šéfredaktorka", "zástupce", "komentátorka", "publicista", "publicistka", "profesor", "historik", "ekonom",
            "spisovatel", "spisovatelka", "fotograf", "fotografka", "editor", "editorka", "moderátor", "moderátorka", "sportovní redaktor",
            "zvláštní zpravodaj", "analytik", "politolog",
        ],
        Qualifiers = ["zvláštní", "hlavní", "bývalý", "zahraniční", "domácí", "sportovní", "politický"],
        Bodies =
        [
            "redakce", "agentura", "deník", "zprávy", "redakcí", "noviny", "rozhlas", "televize", "ministerstvo", "univerzita", "nadace", "sdružení",
            "ústav", "čtk",
        ],
        Stops =
        [
            "aktualizováno", "publikováno", "diskuse", "sdílet", "vydáno", "aktualizace", "zveřejněno", "zdroj", "datum", "publikováno dne", "čtení",
            "přečtení", "hod", "dnes", "včera", "aktualizováno dnes",
        ],
        NotNames =
        [
            "zprávy", "domácí", "zahraničí", "svět", "politika", "ekonomika", "byznys", "sport", "kultura", "věda", "názory", "názor", "komentář",
            "komentáře", "více", "číst", "čtěte", "také", "video", "foto", "fotogalerie", "galerie", "přihlásit", "předplatné", "sdílet", "diskuse",
            "reklama", "práce", "počasí", "hledat", "menu", "kontakt", "soukromí", "autor", "autorka", "redakce", "rozhovor", "reportáž", "analýza",
            "témata", "téma", "článek", "články", "dnes", "včera", "zítra", "vláda", "prezident", "ministr", "nejnovější", "nejčtenější", "hlavní",
            "stránka", "praha",
        ],
        Locators = ["v", "ve", "z", "ze"],
        Employers = ["pro"],
        Contributions = ["přispěli k tomuto článku", "přispěl k tomuto článku", "přispěla k tomuto článku"],
        Copulas = ["je", "pracuje jako"],
        Bots = ["vytvořeno ai", "umělá inteligence", "vygenerováno umělou inteligencí", "napsala ai", "napsala umělá inteligence"],
        Credits =
        [
            new(ContributorRole.Reporting,
                "spolupráce:", "ve spolupráci s", "spolupracoval:", "spolupracovala:", "spolupracovali:", "na článku spolupracoval",
                "na článku spolupracovala"),
            new(ContributorRole.Editing, "editor:", "editorka:", "korektura:", "editace:"),
            new(ContributorRole.Writing, "na základě"),
            new(ContributorRole.Translation, "překlad:", "přeložil", "přeložila", "přeložili"),
            new(ContributorRole.Photography, "foto:", "fotografie:", "fotky:", "snímky:", "video:", "kamera:"),
            new(ContributorRole.Illustration, "ilustrace:", "grafika:", "infografika:", "kresba:"),
            new(ContributorRole.Production, "střih:", "produkce:", "režie:"),
            new(ContributorRole.FactChecking, "ověření faktů:"),
        ],
    };
}
