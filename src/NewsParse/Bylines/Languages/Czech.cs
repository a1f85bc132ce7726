namespace NewsParse.Bylines.Languages;

internal static class Czech
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["autor", "autoři", "autorka", "napsal", "napsala", "text", "připravil", "připravila"],
        Joiners = ["a", "s"],
        Jobs = ["redaktor", "redaktorka", "novinář", "novinářka", "zpravodaj", "zpravodajka", "reportér", "reportérka", "komentátor", "šéfredaktor"],
        Bodies = ["redakce", "agentura", "deník", "zprávy"],
        Stops = ["aktualizováno", "publikováno", "zdroj", "foto", "diskuse", "sdílet", "vydáno", "aktualizace", "zveřejněno", "datum"],
    };
}
