namespace NewsParse.Bylines.Languages;

internal static class Dutch
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "door", "geschreven door", "geplaatst door", "auteur", "van onze verslaggever", "van onze correspondent", "door onze",
            "door onze verslaggever", "door onze verslaggeefster", "door onze correspondent", "interview door", "opgetekend door", "een column van",
            "column van", "analyse van", "opinie van", "verslag van", "tekst en foto's", "tekst:", "auteurs",
        ],
        Joiners = ["en"],
        Suppliers = ["met"],
        Jobs =
        [
            "verslaggever", "redacteur", "correspondent", "journalist", "columnist", "hoofdredacteur", "verslaggeefster", "redactrice",
            "eindredacteur", "eindredactrice", "chef", "columniste", "journaliste", "correspondente", "politiek verslaggever", "presentator",
            "presentatrice", "hoogleraar", "schrijver", "schrijfster", "fotograaf", "econoom", "historicus", "adjunct-hoofdredacteur", "stagiair",
            "stagiaire", "medewerker", "recensent", "misdaadverslaggever", "sportverslaggever",
        ],
        Qualifiers = ["politiek", "freelance", "adjunct", "algemeen", "buitenlands", "onze"],
        Bodies =
        [
            "redactie", "krant", "persbureau", "nieuws", "redacties", "nieuwsdienst", "dagblad", "omroep", "universiteit", "ministerie", "stichting",
            "vereniging",
        ],
        Stops =
        [
            "bijgewerkt", "gepubliceerd", "leestijd", "reacties", "delen", "laatste", "geplaatst", "update", "laatste update", "gewijzigd",
            "aangepast", "bijgewerkt op", "gepubliceerd op", "bron", "datum", "luister", "abonnees", "uur",
        ],
        NotNames =
        [
            "onze", "het", "de", "een", "en", "elkaar", "deur", "midden", "heen", "nieuws", "binnenland", "buitenland", "politiek", "economie",
            "sport", "cultuur", "wetenschap", "opinie", "lees", "meer", "ook", "bekijk", "video", "foto's", "abonneren", "inloggen", "delen",
            "reacties", "reactie", "advertentie", "vacatures", "weer", "zoeken", "menu", "contact", "privacy", "auteur", "redactie", "interview",
            "analyse", "column", "onderwerpen", "artikel", "artikelen", "vandaag", "gisteren", "morgen", "regering", "minister", "net", "binnen",
            "toeval", "jaar",
        ],
        Locators = ["in", "uit", "te", "vanuit"],
        Employers = ["voor", "bij"],
        Contributions =
        [
            "hebben bijgedragen aan dit artikel", "heeft bijgedragen aan dit artikel", "werkten mee aan dit artikel", "werkte mee aan dit artikel",
            "droegen bij aan dit artikel", "droeg bij aan dit artikel",
        ],
        Copulas = ["is", "is een", "is de", "werkt als", "schrijft als"],
        Bots = ["gegenereerd door ai", "kunstmatige intelligentie", "geschreven door ai"],
        Credits =
        [
            new(ContributorRole.Reporting, "met medewerking van", "m.m.v", "mmv", "onderzoek:", "medewerking:"),
            new(ContributorRole.Editing, "eindredactie:", "redactie:", "eindredactie"),
            new(ContributorRole.Writing, "bewerkt door", "samengesteld door"),
            new(ContributorRole.Translation, "vertaald door", "vertaling:", "vertaling door", "vertaling"),
            new(ContributorRole.Photography, "foto:", "foto's:", "fotografie:", "foto's door", "beeld:", "beeld door", "fotografie door", "beeld"),
            new(ContributorRole.Illustration,
                "illustratie:", "illustraties:", "illustratie door", "illustraties door", "infographic:", "graphics:", "tekening:"),
            new(ContributorRole.Production, "productie:", "montage:", "vormgeving:", "geproduceerd door"),
            new(ContributorRole.FactChecking, "factcheck:"),
        ],
    };
}
