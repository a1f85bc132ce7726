namespace NewsParse.Bylines.Languages;

internal static class Norwegian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "av", "skrevet av", "journalist", "forfatter", "tekst og foto", "publisert av", "en kommentar av", "kommentar av", "analyse av",
            "intervju av", "av vår korrespondent", "journalister", "skribent", "forfattere", "tekst:", "tekst", "reporter:",
        ],
        ParticleIntros = ["av"],
        Joiners = ["og"],
        Suppliers = ["med"],
        Jobs =
        [
            "journalist", "redaktør", "korrespondent", "kommentator", "sjefredaktør", "reporter", "fotograf", "utenrikskorrespondent",
            "politisk reporter", "politisk redaktør", "kulturredaktør", "debattredaktør", "nyhetsredaktør", "professor", "forfatter", "historiker",
            "økonom", "frilansjournalist", "spaltist", "anmelder", "programleder", "sportsjournalist", "journalister", "utenriksredaktør",
            "førsteamanuensis", "vaktsjef",
        ],
        Qualifiers = ["politisk", "ansvarlig", "tidligere", "fast"],
        Bodies =
        [
            "redaksjonen", "avis", "nyhetsbyrå", "nyheter", "ntb", "dagblad", "universitet", "departement", "forening", "stiftelse", "kringkasting",
        ],
        Stops =
        [
            "oppdatert", "publisert", "kommentarer", "les", "sist", "oppdatering", "sist oppdatert", "publisert kl", "oppdatert kl", "del", "kl",
            "lesetid", "lytt", "abonnenter", "kilde", "dato", "for siden",
        ],
        NotNames =
        [
            "nyheter", "innenriks", "utenriks", "politikk", "økonomi", "sport", "kultur", "vitenskap", "meninger", "leder", "debatt", "les", "mer",
            "også", "se", "video", "bilder", "logg", "inn", "abonner", "del", "kommentarer", "annonse", "jobb", "vær", "søk", "meny", "kontakt",
            "personvern", "forfatter", "redaksjonen", "intervju", "reportasje", "analyse", "emner", "artikkel", "artikler", "dag", "går", "morgen",
            "regjeringen", "statsråden", "siste", "mest", "lest", "akkurat", "nå", "alle", "alt", "en", "et", "og", "du", "vi", "de", "norge",
            "gårde", "sted", "verden",
        ],
        Locators = ["i", "fra", "på"],
        Employers = ["for", "i", "hos"],
        Contributions = ["har bidratt til denne saken", "bidro til denne saken", "har bidratt til artikkelen", "bidro til artikkelen"],
        Copulas = ["er", "er en", "jobber som", "arbeider som"],
        Bots = ["laget av ki", "ki-generert", "kunstig intelligens", "skrevet av ki", "skrevet av en robot"],
        Credits =
        [
            new(ContributorRole.Reporting, "med bidrag fra", "research:", "i samarbeid med", "bidragsytere:"),
            new(ContributorRole.Editing, "redaktør:", "redigering:", "redigert av", "desk:"),
            new(ContributorRole.Writing, "bearbeidet av"),
            new(ContributorRole.Translation, "oversettelse:", "oversatt av", "oversettelse ved"),
            new(ContributorRole.Photography, "foto:", "bilder:", "fotograf:", "foto av", "foto", "video:", "foto og video:"),
            new(ContributorRole.Illustration, "illustrasjon:", "illustrasjoner:", "illustrasjon av", "grafikk:", "grafikk av", "tegning:"),
            new(ContributorRole.Production, "produksjon:", "klipp:", "produsent:", "design:", "utvikling:"),
            new(ContributorRole.FactChecking, "faktasjekk:", "faktasjekk av"),
        ],
    };
}
