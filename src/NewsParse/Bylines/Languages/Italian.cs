namespace NewsParse.Bylines.Languages;

internal static class Italian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "di", "da", "a cura di", "scritto da", "pubblicato da", "autore", "autrice", "dal nostro inviato", "dalla nostra inviata", "articolo di",
            "testo di",
        ],
        Joiners = ["e", "ed", "con"],
        Jobs = ["giornalista", "redattore", "redattrice", "corrispondente", "inviato", "inviata", "direttore", "direttrice", "editorialista", "professore"],
        Bodies = ["redazione", "agenzia", "agenzie", "giornale", "stampa", "ansa", "notizie"],
        Stops = ["aggiornato", "pubblicato", "lettura", "foto", "fonte", "commenti", "condividi", "ore", "tempo di lettura", "aggiornamento", "aggiornata", "pubblicata", "modificato", "data"],
    };
}
