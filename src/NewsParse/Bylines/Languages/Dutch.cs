namespace NewsParse.Bylines.Languages;

internal static class Dutch
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["door", "geschreven door", "geplaatst door", "auteur", "tekst", "van onze verslaggever", "van onze correspondent"],
        Joiners = ["en", "met"],
        Jobs = ["verslaggever", "redacteur", "correspondent", "journalist", "columnist", "hoofdredacteur"],
        Bodies = ["redactie", "krant", "persbureau", "nieuws"],
        Stops = ["bijgewerkt", "gepubliceerd", "leestijd", "foto", "bron", "reacties", "delen", "laatste", "geplaatst", "update", "laatste update", "gewijzigd", "aangepast", "datum"],
    };
}
