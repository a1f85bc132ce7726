namespace NewsParse.Bylines.Languages;

internal static class French
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "par", "publié par", "écrit par", "rédigé par", "auteur", "auteure", "autrice", "texte", "propos recueillis par", "article de",
            "une chronique de", "un article de", "posté par",
        ],
        Joiners = ["et", "avec"],
        Jobs =
        [
            "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale", "chroniqueur",
            "chroniqueuse", "chef", "professeur", "directeur", "directrice", "éditorialiste",
        ],
        Bodies = ["rédaction", "agence", "journal", "presse", "la rédaction", "équipe"],
        Stops =
        [
            "publié", "mis à jour", "modifié", "le", "à", "lecture", "temps de lecture", "photo", "crédit", "commentaires", "partager", "traduit par",
            "abonnés",
            "mise à jour", "actualisé", "modifié le", "publié le", "paru", "date",
        ],
    };
}
