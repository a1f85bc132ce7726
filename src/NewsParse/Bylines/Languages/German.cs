namespace NewsParse.Bylines.Languages;

internal static class German
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "von", "autor", "autorin", "autoren", "text", "ein artikel von", "eine kolumne von", "ein kommentar von", "ein gastbeitrag von",
            "ein interview von", "eine analyse von", "geschrieben von", "verfasst von", "veröffentlicht von", "redaktion", "interview von",
            "aufgezeichnet von", "ein bericht von", "beitrag von", "gepostet von", "erstellt von", "verfasser",
        ],
        Joiners = ["und", "mit", "sowie"],
        Jobs =
        [
            "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin", "autor", "autorin", "chefredakteur",
            "chefredakteurin", "ressortleiter", "ressortleiterin", "volontär", "volontärin", "freier journalist", "gastautor", "gastautorin",
            "kolumnist", "kolumnistin", "leiter", "leiterin", "geschäftsführer", "professor", "dr",
        ],
        Bodies =
        [
            "redaktion", "agentur", "agenturen", "zeitung", "nachrichten", "verlag", "onlineredaktion", "newsdesk", "gmbh", "verein", "verband",
            "institut", "ministerium", "pressestelle", "universität", "magazin",
        ],
        Stops =
        [
            "aktualisiert", "veröffentlicht", "uhr", "lesezeit", "kommentare", "foto", "bild", "quelle", "stand", "teilen", "folgen", "zuletzt",
            "erstellt", "artikel", "mehr von", "alle artikel", "zur autorenseite", "übersetzt von", "fotos",
            "update", "datum", "geändert", "letzte aktualisierung",
        ],
    };
}
