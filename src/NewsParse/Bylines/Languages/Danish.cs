namespace NewsParse.Bylines.Languages;

internal static class Danish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["af", "skrevet af", "tekst", "forfatter"],
        Joiners = ["og", "med"],
        Jobs = ["journalist", "redaktør", "korrespondent", "debattør", "kommentator", "chefredaktør"],
        Bodies = ["redaktionen", "bureau", "avis", "nyheder"],
        Stops = ["opdateret", "publiceret", "offentliggjort", "foto", "kilde", "kommentarer", "del", "læs", "kl", "opdatering", "sidst opdateret", "dato"],
    };
}
