namespace NewsParse.Bylines.Languages;

internal static class Swedish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "av", "skriven av", "publicerad av", "text och foto", "text & foto", "text och bild", "skrivet av", "av vår korrespondent", "krönika av",
            "analys av", "kommentar av", "intervju av", "en krönika av", "upplagd av", "författare", "text:", "reporter:", "skribent:", "artikel av",
            "reportrar:", "text",
        ],
        ParticleIntros = ["av"],
        Joiners = ["och"],
        Suppliers = ["med"],
        Jobs =
        [
            "reporter", "journalist", "redaktör", "korrespondent", "krönikör", "chefredaktör", "ledarskribent", "utrikeskorrespondent",
            "politisk reporter", "kolumnist", "ledarredaktör", "kulturredaktör", "journalister", "reportrar", "professor", "författare",
            "historiker", "ekonom", "fotograf", "nyhetschef", "sportreporter", "programledare", "kommentator", "frilans", "frilansjournalist",
            "praktikant", "skribent", "debattör", "docent", "redaktionschef",
        ],
        Qualifiers = ["politisk", "biträdande", "ansvarig", "tidigare", "fri"],
        Bodies =
        [
            "redaktionen", "nyhetsbyrån", "redaktion", "tidning", "nyheter", "dagblad", "radion", "universitet", "stiftelse", "förening",
            "departement", "tt",
        ],
        Stops =
        [
            "uppdaterad", "publicerad", "kommentarer", "dela", "läs mer", "lästid", "uppdatering", "publicerat", "uppdaterat", "ändrad",
            "publicerad i", "uppdaterad i", "källa", "kl", "klockan", "lyssna", "prenumeranter", "för sedan", "idag", "igår",
        ],
        NotNames =
        [
            "nyheter", "inrikes", "utrikes", "politik", "ekonomi", "sport", "kultur", "vetenskap", "åsikter", "ledare", "debatt", "läs", "mer",
            "också", "visa", "video", "bilder", "logga", "prenumerera", "dela", "kommentarer", "annons", "jobb", "väder", "sök", "meny", "kontakt",
            "integritet", "författare", "redaktion", "intervju", "reportage", "analys", "krönika", "ämnen", "artikel", "artiklar", "idag", "igår",
            "imorgon", "regeringen", "ministern", "senaste", "mest", "lästa", "just", "nu", "detta", "allt", "alla", "en", "ett", "och", "du", "vi",
            "de", "misstag", "en slump",
        ],
        Locators = ["i", "från", "på"],
        Employers = ["för", "på"],
        Contributions = ["bidrog till denna artikel", "bidrog till artikeln", "har bidragit till artikeln", "medverkade till artikeln"],
        Copulas = ["är", "är en", "arbetar som"],
        Bots = ["skapad av ai", "ai-genererad", "artificiell intelligens", "skriven av ai", "skriven av en robot", "robotskriven"],
        Credits =
        [
            new(ContributorRole.Reporting, "med hjälp av", "research:", "medarbetare:", "i samarbete med"),
            new(ContributorRole.Editing, "redaktör:", "redigering:", "redigerad av"),
            new(ContributorRole.Writing, "sammanställt av", "bearbetad av"),
            new(ContributorRole.Translation, "översättning:", "översatt av", "översättning av", "översättning"),
            new(ContributorRole.Photography, "foto:", "bild:", "bilder:", "foton:", "foto av", "foto", "fotograf:", "video:", "film:"),
            new(ContributorRole.Illustration, "illustration:", "illustrationer:", "illustration av", "grafik:", "grafik av", "teckning:"),
            new(ContributorRole.Production, "produktion:", "klippning:", "formgivning:", "producent:"),
            new(ContributorRole.FactChecking, "faktagranskning:", "faktakoll:", "faktagranskad av"),
        ],
    };
}
