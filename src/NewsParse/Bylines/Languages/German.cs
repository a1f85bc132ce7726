namespace NewsParse.Bylines.Languages;

internal static class German
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "von", "autor", "autorin", "autoren", "ein artikel von", "eine kolumne von", "ein kommentar von", "ein gastbeitrag von",
            "ein interview von", "eine analyse von", "geschrieben von", "verfasst von", "veröffentlicht von", "interview von", "aufgezeichnet von",
            "ein bericht von", "beitrag von", "gepostet von", "erstellt von", "verfasser", "von unserem korrespondenten",
            "von unserer korrespondentin", "von unserem reporter", "von unserer reporterin", "von unserem redakteur", "von unserer redakteurin",
            "vom", "text und fotos", "text und foto", "text & fotos", "eine reportage von", "ein essay von", "kommentar von", "kolumne von",
            "analyse von", "reportage von", "bericht von", "porträt von", "ein porträt von", "gastbeitrag von", "gastkommentar von", "essay von",
            "rezension von", "artikel von", "glosse von", "protokolliert von", "protokoll", "aufgezeichnet", "es berichtet", "es berichten",
            "publiziert von", "eingestellt von", "redaktion:", "text:", "interview:", "text",
        ],
        ParticleIntros = ["von", "vom"],
        Joiners = ["und", "sowie"],
        Suppliers = ["mit"],
        Jobs =
        [
            "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin", "autor", "autorin", "chefredakteur",
            "chefredakteurin", "ressortleiter", "ressortleiterin", "volontär", "volontärin", "freier journalist", "gastautor", "gastautorin",
            "kolumnist", "kolumnistin", "leiter", "leiterin", "geschäftsführer", "professor", "reporter", "chefreporter", "chefreporterin",
            "politikredakteur", "politikredakteurin", "sportredakteur", "sportredakteurin", "wirtschaftsredakteur", "wirtschaftsredakteurin",
            "lokalredakteur", "auslandskorrespondent", "auslandskorrespondentin", "parlamentskorrespondent", "parlamentskorrespondentin",
            "journalist", "historiker", "historikerin", "professorin", "publizist", "publizistin", "schriftsteller", "schriftstellerin",
            "wissenschaftler", "wissenschaftlerin", "ökonom", "ökonomin", "büroleiter", "büroleiterin", "praktikant", "praktikantin", "textchef",
            "textchefin", "herausgeber", "herausgeberin", "moderator", "moderatorin", "fachanwalt", "rechtsanwalt", "rechtsanwältin", "verleger",
            "blogger", "bloggerin", "mitarbeiter", "mitarbeiterin", "ressortleitung", "chefin", "redaktionsleiter", "redaktionsleiterin",
        ],
        Qualifiers =
        [
            "stellvertretender", "stellvertretende", "freier", "freie", "leitender", "leitende", "politischer", "politische", "ehemaliger",
            "ehemalige", "geschäftsführender", "wissenschaftlicher", "wissenschaftliche",
        ],
        Bodies =
        [
            "redaktion", "agentur", "agenturen", "zeitung", "nachrichten", "verlag", "onlineredaktion", "newsdesk", "gmbh", "verein", "verband",
            "institut", "ministerium", "pressestelle", "universität", "magazin", "red", "redaktionen", "newsroom", "pressemitteilung", "stiftung",
            "kammer", "amt", "polizei", "feuerwehr", "landkreis", "stadtverwaltung", "rundfunk",
        ],
        Stops =
        [
            "aktualisiert", "veröffentlicht", "uhr", "lesezeit", "kommentare", "quelle", "stand", "teilen", "folgen", "zuletzt", "erstellt",
            "mehr von", "alle artikel", "zur autorenseite", "update", "datum", "geändert", "letzte aktualisierung", "bildquelle", "bildrechte",
            "bildnachweis", "min", "minuten lesezeit", "zuletzt aktualisiert", "artikel teilen", "merken", "drucken", "anhören", "abo",
            "vor stunden",
        ],
        NotNames =
        [
            "publiziert", "eingetragen", "erschienen", "geschrieben", "verfasst", "noch", "wer", "fertiger", "stau", "fon", "fax", "telefon", "tel",
            "wegen", "uns", "allem", "der", "die", "das", "den", "dem", "ein", "eine", "mehr", "datum", "verfasser", "handout", "firma", "gastautor",
            "gastbeitrag", "startseite", "politik", "wirtschaft", "kultur", "gesellschaft", "wissen", "panorama", "regional", "lokales", "ausland",
            "inland", "meinung", "anzeige", "werbung", "jetzt", "lesen", "alle", "themen", "thema", "artikel", "bilder", "bildergalerie",
            "kommentar", "kommentare", "teilen", "drucken", "merken", "anmelden", "registrieren", "abonnieren", "newsletter", "impressum",
            "datenschutz", "kontakt", "suche", "menü", "über", "nach", "aus", "bis", "zu", "im", "am", "vom", "zum", "zur", "für", "mit", "ohne",
            "heute", "gestern", "morgen", "januar", "erscheinungsdatum", "stadt", "land", "kreis", "polizei", "feuerwehr", "update", "eilmeldung",
            "kurzmeldung", "überblick", "vorlesen", "anhören", "symbolbild", "archivbild", "foto", "fotos", "bild", "quelle", "videos", "ratgeber",
            "reise", "auto", "technik", "gesundheit", "sport", "fußball", "bundesliga", "stellenmarkt", "immobilien", "abo", "shop", "spiele",
            "rätsel", "wetter", "verkehr", "leserbriefe", "amtliche", "bekanntmachungen", "jahre", "neue", "neues", "aktuell", "aktuelles",
            "beitrag", "beiträge", "anfang", "hier", "dort", "osten", "westen", "norden", "süden", "beginn", "seiten", "seite", "hand", "haus",
            "natur", "innen", "außen", "oben", "unten", "fall", "klein", "groß", "gott", "herzen", "rechts", "links", "hinten", "vorne", "weltweit",
        ],
        Locators = ["in", "aus", "im"],
        Employers = ["für", "bei", "beim"],
        Contributions =
        [
            "haben zu diesem bericht beigetragen", "hat zu diesem bericht beigetragen", "haben zu diesem artikel beigetragen",
            "hat zu diesem artikel beigetragen", "hat mitgearbeitet", "haben mitgearbeitet",
        ],
        Copulas = ["ist", "ist ein", "ist eine", "ist der", "ist die", "war", "arbeitet als", "schreibt als", "berichtet als"],
        Bots =
        [
            "von ki erstellt", "ki-generiert", "ki generiert", "von einer ki", "künstliche intelligenz", "künstlicher intelligenz",
            "automatisch erstellt", "automatisiert erstellt", "roboterjournalismus", "ki-assistent", "mit ki erstellt", "ki",
        ],
        Credits =
        [
            new(ContributorRole.Reporting,
                "mitarbeit:", "unter mitarbeit von", "mitarbeit von", "mitarbeit", "mit material von", "recherche:", "recherche von",
                "redaktionelle mitarbeit:"),
            new(ContributorRole.Editing,
                "redaktionelle bearbeitung:", "redigiert von", "lektorat:", "bearbeitet von", "redigatur:", "schlussredaktion:", "onlinefassung:"),
            new(ContributorRole.Writing, "zusammengestellt von", "aufgeschrieben von"),
            new(ContributorRole.Translation,
                "übersetzt von", "übersetzung:", "aus dem englischen von", "aus dem englischen übersetzt von", "aus dem französischen von",
                "übersetzung von", "übersetzung und adaptierung:", "deutsch von"),
            new(ContributorRole.Photography,
                "foto:", "fotos:", "bild:", "bilder:", "fotografie:", "video:", "videos:", "fotos von", "foto von", "bilder von", "fotografiert von",
                "kamera:"),
            new(ContributorRole.Illustration,
                "illustration:", "illustrationen:", "illustration von", "illustrationen von", "grafik:", "grafiken:", "grafik von", "zeichnung:",
                "zeichnungen:", "karikatur:", "animation:"),
            new(ContributorRole.Production,
                "produktion:", "produziert von", "schnitt:", "gestaltung:", "layout:", "design:", "programmierung:", "sprecher:"),
            new(ContributorRole.FactChecking, "faktencheck:", "faktenprüfung:", "dokumentation:"),
        ],
    };
}
