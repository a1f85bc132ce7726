namespace NewsParse.Bylines.Languages;

internal static class Italian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "di", "da", "a cura di", "scritto da", "pubblicato da", "autore", "autrice", "dal nostro inviato", "dalla nostra inviata", "articolo di",
            "testo di", "dal nostro corrispondente", "dalla nostra corrispondente", "testo e foto di", "intervista di", "analisi di", "reportage di",
            "commento di", "raccolto da", "firmato da", "testo:", "testi di", "autori",
        ],
        ParticleIntros = ["di", "da"],
        Joiners = ["e", "ed"],
        Suppliers = ["con"],
        Jobs =
        [
            "giornalista", "redattore", "redattrice", "corrispondente", "inviato", "inviata", "direttore", "direttrice", "editorialista",
            "professore", "giornalisti", "caporedattore", "caporedattrice", "vicedirettore", "vicedirettrice", "cronista", "opinionista",
            "inviato speciale", "inviata speciale", "economista", "storico", "storica", "scrittore", "scrittrice", "avvocato", "professoressa",
            "ricercatore", "ricercatrice", "docente", "conduttore", "conduttrice", "fotografo", "fotografa", "critico", "blogger", "responsabile",
            "praticante",
        ],
        Qualifiers = ["nostro", "nostra", "speciale", "vice", "capo", "politico", "politica", "ex"],
        Bodies =
        [
            "redazione", "agenzia", "agenzie", "giornale", "stampa", "notizie", "redazioni", "ministero", "università", "fondazione", "associazione",
            "istituto", "rivista", "ufficio",
        ],
        Stops =
        [
            "aggiornato", "pubblicato", "lettura", "commenti", "condividi", "ore", "tempo di lettura", "aggiornamento", "aggiornata", "pubblicata",
            "modificato", "aggiornato il", "pubblicato il", "fonte", "tempo di", "ascolta", "abbonati",
        ],
        NotNames =
        [
            "notte", "giorno", "fatto", "più", "nuovo", "solito", "sera", "mattina", "il", "lo", "la", "i", "gli", "le", "un", "una", "e", "o",
            "ora", "allora", "oggi", "ieri", "domani", "qui", "quando", "home", "notizie", "cronaca", "politica", "economia", "società", "cultura",
            "sport", "mondo", "esteri", "interni", "italia", "opinioni", "editoriale", "editoriali", "leggi", "anche", "guarda", "video", "foto",
            "gallery", "abbonati", "accedi", "registrati", "condividi", "commenti", "commento", "pubblicità", "annunci", "lavoro", "meteo",
            "oroscopo", "cerca", "menu", "contatti", "privacy", "autore", "autrice", "redazione", "intervista", "reportage", "analisi", "temi",
            "articolo", "articoli", "governo", "presidente", "ministro", "ultime", "ultima", "giocare", "ridere", "mare", "terra",
        ],
        Locators = ["a", "da", "dalla", "dal", "in"],
        Employers = ["per"],
        Contributions =
        [
            "hanno collaborato a questo articolo", "ha collaborato a questo articolo", "hanno contribuito a questo articolo",
            "ha contribuito a questo articolo",
        ],
        Copulas = ["è", "è un", "è una", "è il", "è la", "è giornalista"],
        Bots = ["generato dall'ia", "intelligenza artificiale", "scritto dall'ia", "generato da ia"],
        Credits =
        [
            new(ContributorRole.Reporting,
                "ha collaborato", "hanno collaborato", "con la collaborazione di", "collaborazione:", "in collaborazione con"),
            new(ContributorRole.Editing, "editing:", "revisione:", "a cura della redazione"),
            new(ContributorRole.Writing, "adattamento di"),
            new(ContributorRole.Translation, "traduzione di", "tradotto da", "traduzione:", "traduzione a cura di"),
            new(ContributorRole.Photography,
                "foto di", "foto:", "fotografie di", "fotografia:", "fotografie:", "video di", "video:", "immagini di", "immagini:"),
            new(ContributorRole.Illustration,
                "illustrazione di", "illustrazioni di", "illustrazione:", "illustrazioni:", "disegni di", "infografica:", "infografica di",
                "grafica:"),
            new(ContributorRole.Production, "montaggio di", "montaggio:", "produzione:", "regia di", "realizzazione:"),
            new(ContributorRole.FactChecking, "verifica:"),
        ],
    };
}
