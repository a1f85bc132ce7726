namespace NewsParse.Bylines.Languages;

internal static class French
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "par", "publié par", "écrit par", "rédigé par", "auteur", "auteure", "autrice", "propos recueillis par", "article de",
            "une chronique de", "un article de", "posté par", "de notre correspondant", "de notre correspondante", "de notre envoyé spécial",
            "de notre envoyée spéciale", "par notre correspondant", "analyse de", "reportage de", "tribune de", "une tribune de", "entretien avec",
            "signé", "signé par", "proposé par", "texte de", "texte et photos", "enquête de", "récit de", "chronique de", "mis en ligne par",
            "texte:", "recueilli par",
        ],
        ParticleIntros = ["par"],
        Joiners = ["et"],
        Suppliers = ["avec"],
        Jobs =
        [
            "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale", "chroniqueur",
            "chroniqueuse", "chef", "professeur", "directeur", "directrice", "éditorialiste", "rédacteur en chef", "rédactrice en chef",
            "grand reporter", "reporter", "secrétaire", "économiste", "historien", "historienne", "sociologue", "politologue", "philosophe",
            "professeure", "écrivain", "écrivaine", "essayiste", "pigiste", "envoyé", "envoyée", "cheffe", "présentateur", "présentatrice", "avocat",
            "avocate", "maire", "sénateur", "député", "chercheur", "chercheuse", "éditeur", "éditrice", "stagiaire", "alternant", "alternante",
            "responsable",
        ],
        Qualifiers =
        [
            "grand", "grande", "ancien", "ancienne", "adjoint", "adjointe", "chef", "cheffe", "permanent", "permanente", "spécial", "spéciale",
            "notre",
        ],
        Bodies =
        [
            "rédaction", "agence", "journal", "presse", "la rédaction", "équipe", "rédactions", "agences", "correspondants", "service", "magazine",
            "université", "fondation", "ministère", "association",
        ],
        Stops =
        [
            "publié", "mis à jour", "modifié", "lecture", "temps de lecture", "commentaires", "partager", "abonnés", "mise à jour", "actualisé",
            "modifié le", "publié le", "paru", "date", "photo ©", "crédit photo", "min", "article réservé", "réagir", "écouter", "imprimer",
            "à lire", "mis à jour le",
        ],
        NotNames =
        [
            "avion", "exemple", "hasard", "contre", "ailleurs", "conséquent", "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "notre",
            "accueil", "actualités", "actualité", "politique", "économie", "société", "culture", "sciences", "santé", "monde", "france", "région",
            "régions", "sport", "sports", "opinion", "opinions", "débats", "tribune", "dossier", "lire", "aussi", "plus", "voir", "vidéo", "vidéos",
            "photos", "newsletter", "abonnement", "abonnez-vous", "abonnés", "connexion", "partager", "commentaires", "commentaire", "publicité",
            "annonces", "emploi", "immobilier", "météo", "horoscope", "jeux", "recherche", "menu", "contact", "mentions", "légales",
            "confidentialité", "auteur", "auteure", "rédaction", "direct", "infos", "info", "édito", "éditorial", "enquête", "reportage", "portrait",
            "interview", "entretien", "décryptage", "analyse", "récit", "grand", "format", "article", "articles", "sujet", "sujets", "temps",
            "lecture", "ici", "jour", "jours", "année", "terre", "mer", "mail", "téléphone", "tous", "toutes", "moments", "endroits", "rapport",
            "définition",
        ],
        Locators = ["à", "en", "au", "aux", "depuis", "dans"],
        Employers = ["pour", "chez"],
        Contributions = ["ont contribué à cet article", "a contribué à cet article", "ont participé à cet article", "a participé à cet article"],
        Copulas = ["est", "est un", "est une", "est le", "est la", "est journaliste"],
        Bots =
        [
            "généré par ia", "généré par une ia", "rédigé par une ia", "intelligence artificielle", "généré automatiquement", "texte automatique",
        ],
        Credits =
        [
            new(ContributorRole.Reporting,
                "avec la collaboration de", "avec la contribution de", "avec la participation de", "en collaboration avec", "recherche:",
                "avec des informations de"),
            new(ContributorRole.Editing, "édité par", "édition:", "relecture:", "secrétariat de rédaction:", "revu par", "relu par"),
            new(ContributorRole.Writing, "adapté par", "compilé par"),
            new(ContributorRole.Translation,
                "traduit par", "traduction:", "traduction de", "traduit de l'anglais par", "traduit de l’anglais par", "traduction par",
                "traduit de l'anglais (états-unis) par"),
            new(ContributorRole.Photography,
                "photo:", "photos:", "photographie:", "photographies:", "crédit photo:", "photos de", "photo de", "images:", "vidéo:",
                "photographies de", "images de"),
            new(ContributorRole.Illustration,
                "illustration:", "illustrations:", "illustrations de", "illustration de", "dessin:", "dessins:", "dessin de", "infographie:",
                "infographie de"),
            new(ContributorRole.Production, "réalisation:", "montage:", "production:", "graphisme:", "réalisé par", "mise en page:"),
            new(ContributorRole.FactChecking, "vérification:", "vérifié par"),
        ],
    };
}
