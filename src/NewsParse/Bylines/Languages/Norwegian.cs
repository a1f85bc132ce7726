namespace NewsParse.Bylines.Languages;

internal static class Norwegian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["av", "skrevet av", "tekst", "journalist", "forfatter"],
        Joiners = ["og", "med"],
        Jobs = ["journalist", "redaktør", "korrespondent", "kommentator", "sjefredaktør", "reporter", "fotograf"],
        Bodies = ["redaksjonen", "avis", "nyhetsbyrå", "nyheter"],
        Stops = ["oppdatert", "publisert", "foto", "kilde", "kommentarer", "les", "del", "sist", "oppdatering", "sist oppdatert", "dato"],
    };
}
