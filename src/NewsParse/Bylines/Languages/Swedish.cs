namespace NewsParse.Bylines.Languages;

internal static class Swedish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["av", "text", "skriven av", "publicerad av", "reporter", "skribent"],
        Joiners = ["och", "med"],
        Jobs = ["reporter", "journalist", "redaktör", "korrespondent", "krönikör", "chefredaktör", "ledarskribent"],
        Bodies = ["redaktionen", "nyhetsbyrån", "redaktion", "tidning"],
        Stops = ["uppdaterad", "publicerad", "foto", "bild", "källa", "kommentarer", "dela", "läs mer", "lästid", "uppdatering", "publicerat", "uppdaterat", "ändrad"],
    };
}
