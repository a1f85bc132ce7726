namespace NewsParse.Bylines.Languages;

internal static class Polish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "autor", "autorka", "autorzy", "napisał", "napisała", "napisane przez", "opublikowane przez", "autor tekstu", "rozmawia", "rozmawiał",
            "rozmawiała", "rozmawiali", "korespondencja z", "tekst i zdjęcia", "opracowanie własne", "przygotował", "przygotowała", "relacja",
            "dodał", "dodała", "tekst:", "oprac", "opracował", "opracowała", "opracowanie:", "opr", "dodał:", "dodała:", "przez",
        ],
        Joiners = ["i", "oraz"],
        Suppliers = ["z"],
        Jobs =
        [
            "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "korespondent", "korespondentka", "publicysta", "reporter", "redaktor naczelny",
            "zastępca", "reporterka", "publicystka", "felietonista", "felietonistka", "komentator", "komentatorka", "dziennikarze", "profesor",
            "historyk", "ekonomista", "pisarz", "pisarka", "fotoreporter", "wydawca", "specjalny wysłannik", "wysłannik", "prawnik", "politolog",
        ],
        Qualifiers = ["specjalny", "główny", "starszy", "zastępca", "były", "naczelny"],
        Bodies =
        [
            "redakcja", "agencja", "gazeta", "dziennik", "rzeczpospolita", "wydawnictwo", "ministerstwo", "uniwersytet", "fundacja",
            "stowarzyszenie", "instytut", "portal", "pap",
        ],
        Stops =
        [
            "aktualizacja", "opublikowano", "komentarze", "udostępnij", "zaktualizowano", "publikacja", "aktualizowano", "data publikacji",
            "data dodania", "źródło", "godz", "czytaj", "opublikowany", "dodano",
        ],
        NotNames =
        [
            "wiadomości", "kraj", "świat", "polityka", "gospodarka", "biznes", "sport", "kultura", "nauka", "opinie", "opinia", "czytaj", "więcej",
            "także", "też", "zobacz", "wideo", "zdjęcia", "galeria", "zaloguj", "prenumerata", "udostępnij", "komentarze", "komentarz", "reklama",
            "praca", "pogoda", "szukaj", "menu", "kontakt", "prywatność", "autor", "autorka", "redakcja", "wywiad", "reportaż", "analiza",
            "felieton", "tematy", "artykuł", "artykuły", "dziś", "dzisiaj", "wczoraj", "jutro", "rząd", "prezydent", "minister", "najnowsze",
            "najpopularniejsze", "strona", "główna", "nowy", "nowa", "nowe", "sąd", "policja", "przede", "tylko",
        ],
        Locators = ["w", "we", "z", "ze"],
        Employers = ["dla"],
        Contributions = ["współpracowali przy tym artykule", "współpracował przy tym artykule"],
        Copulas = ["jest", "to"],
        Bots = ["wygenerowane przez ai", "sztuczna inteligencja", "sztuczną inteligencję", "napisane przez ai"],
        Credits =
        [
            new(ContributorRole.Reporting, "współpraca:", "współpraca", "przy współpracy", "we współpracy z"),
            new(ContributorRole.Editing, "redakcja:", "korekta:", "red", "edycja:", "redagowała", "redagował"),
            new(ContributorRole.Writing, "na podstawie"),
            new(ContributorRole.Translation, "tłumaczenie:", "tłum", "tłumaczył", "tłumaczyła", "przełożył", "przełożyła", "przekład:"),
            new(ContributorRole.Photography, "fot", "foto:", "zdjęcia:", "zdjęcie:", "fotografie:", "wideo:", "zdjęcia"),
            new(ContributorRole.Illustration, "ilustracja:", "ilustracje:", "rysunek:", "grafika:", "il", "rys", "infografika:"),
            new(ContributorRole.Production, "montaż:", "realizacja:", "produkcja:"),
            new(ContributorRole.FactChecking, "weryfikacja:"),
        ],
    };
}
