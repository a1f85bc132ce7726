namespace NewsParse.Bylines.Languages;

internal static class Danish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "af", "skrevet af", "forfatter", "af vores korrespondent", "tekst og foto", "journalist", "en kommentar af", "kommentar af",
            "analyse af", "interview af", "kronik af", "oprettet af", "skribent", "tekst:", "tekst", "journalister",
        ],
        ParticleIntros = ["af"],
        Joiners = ["og"],
        Suppliers = ["med"],
        Jobs =
        [
            "journalist", "redaktør", "korrespondent", "debattør", "kommentator", "chefredaktør", "reporter", "udlandskorrespondent",
            "politisk reporter", "debatredaktør", "kulturredaktør", "redaktionschef", "klummeskribent", "anmelder", "professor", "forfatter",
            "historiker", "økonom", "fotograf", "praktikant", "sportsjournalist", "vært", "lektor", "freelancejournalist", "erhvervsredaktør",
        ],
        Qualifiers = ["politisk", "ansvarshavende", "tidligere", "international", "souschef"],
        Bodies = ["redaktionen", "nyheder", "avisen", "nyhedsbureau", "dagblad", "universitet", "ministerium", "forening", "fond"],
        Stops =
        [
            "opdateret", "publiceret", "offentliggjort", "kommentarer", "del", "læs", "kl", "opdatering", "sidst opdateret", "publiceret d",
            "opdateret d", "dato", "læsetid", "lyt", "abonnenter", "kilde",
        ],
        NotNames =
        [
            "nyheder", "indland", "udland", "politik", "økonomi", "sport", "kultur", "videnskab", "meninger", "leder", "debat", "læs", "mere",
            "også", "se", "video", "billeder", "log", "ind", "abonner", "del", "kommentarer", "annonce", "job", "vejr", "søg", "menu", "kontakt",
            "privatliv", "forfatter", "redaktion", "interview", "reportage", "analyse", "klumme", "emner", "artikel", "artikler", "dag", "går",
            "morgen", "regeringen", "ministeren", "seneste", "mest", "læste", "lige", "nu", "alle", "alt", "en", "et", "og", "du", "vi", "de",
            "hjertet", "sted", "samme", "danmark",
        ],
        Locators = ["i", "fra", "på"],
        Employers = ["for", "på", "hos"],
        Contributions = ["bidrog til denne artikel", "har bidraget til denne artikel", "bidrog til artiklen", "har bidraget til artiklen"],
        Copulas = ["er", "er en", "arbejder som"],
        Bots = ["skabt af ai", "kunstig intelligens", "ai-genereret", "skrevet af ai", "skrevet af en robot"],
        Credits =
        [
            new(ContributorRole.Reporting, "med bidrag fra", "medvirkende:", "research:", "i samarbejde med"),
            new(ContributorRole.Editing, "redaktør:", "redigering:", "redigeret af"),
            new(ContributorRole.Writing, "bearbejdet af", "samlet af"),
            new(ContributorRole.Translation, "oversættelse:", "oversat af", "oversættelse ved"),
            new(ContributorRole.Photography, "foto:", "fotos:", "billeder:", "fotograf:", "foto af", "fotos af", "foto", "video:"),
            new(ContributorRole.Illustration, "illustration:", "illustrationer:", "illustration af", "grafik:", "grafik af", "tegning:"),
            new(ContributorRole.Production, "produktion:", "klip:", "tilrettelæggelse:", "layout:", "produceret af"),
            new(ContributorRole.FactChecking, "faktatjek:"),
        ],
    };
}
