namespace NewsParse.Bylines.Languages;

internal static class Polish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["autor", "autorka", "autorzy", "oprac", "opracowanie", "opracował", "opracowała", "tekst", "napisał", "napisała"],
        Joiners = ["i", "oraz"],
        Jobs = ["dziennikarz", "dziennikarka", "redaktor", "redaktorka", "korespondent", "korespondentka", "publicysta", "reporter"],
        Bodies = ["redakcja", "agencja", "gazeta"],
        Stops = ["aktualizacja", "opublikowano", "data", "źródło", "fot", "zdjęcie", "komentarze", "udostępnij", "zaktualizowano", "publikacja", "aktualizowano"],
    };
}
