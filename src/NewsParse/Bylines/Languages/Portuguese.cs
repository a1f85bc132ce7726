namespace NewsParse.Bylines.Languages;

internal static class Portuguese
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "por", "escrito por", "publicado por", "autor", "autora", "reportagem de", "texto de", "por nossa redação", "análise de",
            "entrevista de", "coluna de", "crônica de", "texto e fotos", "da redação", "texto:", "reportagem:", "repórter:",
        ],
        ParticleIntros = ["por", "da redação"],
        Joiners = ["e"],
        Suppliers = ["com"],
        Jobs =
        [
            "jornalista", "repórter", "redator", "redatora", "correspondente", "colunista", "editor", "editora", "professor", "professora",
            "enviado especial", "repórteres", "jornalistas", "economista", "historiador", "historiadora", "escritor", "escritora", "advogado",
            "advogada", "investigador", "investigadora", "pesquisador", "pesquisadora", "diretor", "diretora", "editor-chefe", "enviada especial",
            "enviado", "enviada", "apresentador", "apresentadora", "comentador", "comentadora", "comentarista", "analista", "estagiário",
            "estagiária", "fotógrafo", "fotógrafa", "chefe",
        ],
        Qualifiers = ["especial", "adjunto", "adjunta", "ex", "político", "política", "sênior"],
        Bodies =
        [
            "redação", "agência", "jornal", "equipe", "portal", "notícias", "folha", "estadão", "redações", "correspondentes", "assessoria",
            "ministério", "fundação", "instituto", "universidade", "revista", "lusa", "diário", "prefeitura",
        ],
        Stops =
        [
            "atualizado", "publicado", "leitura", "fonte", "comentários", "compartilhar", "atualização", "atualizada", "publicada", "modificado",
            "data", "atualizado em", "publicado em", "leia", "ouvir", "assinantes", "compartilhe",
        ],
        NotNames =
        [
            "exemplo", "favor", "fim", "isso", "que", "o", "a", "os", "as", "um", "uma", "de", "do", "da", "início", "capa", "notícias", "últimas",
            "política", "economia", "sociedade", "cultura", "esportes", "desporto", "mundo", "internacional", "nacional", "brasil", "opinião",
            "leia", "mais", "lidas", "vídeo", "vídeos", "fotos", "galeria", "assine", "entrar", "cadastre-se", "compartilhar", "comentários",
            "publicidade", "empregos", "clima", "tempo", "horóscopo", "buscar", "pesquisar", "menu", "contato", "privacidade", "autor", "autora",
            "redação", "entrevista", "reportagem", "análise", "coluna", "temas", "artigo", "artigos", "hoje", "ontem", "amanhã", "governo",
            "presidente", "ministro", "terra", "mar", "ar", "telefone", "dentro", "cento", "enquanto", "aí",
        ],
        Locators = ["em", "desde"],
        Employers = ["para"],
        Contributions =
        [
            "contribuíram para esta reportagem", "contribuiu para esta reportagem", "colaboraram com esta reportagem",
            "colaborou com esta reportagem", "contribuíram para este artigo",
        ],
        Copulas = ["é", "é um", "é uma", "é o", "é a", "é jornalista"],
        Bots = ["gerado por ia", "inteligência artificial", "escrito por ia", "texto gerado automaticamente"],
        Credits =
        [
            new(ContributorRole.Reporting,
                "com informações da", "com informações do", "da redação com", "com colaboração de", "colaboração:", "colaborou:", "colaboraram:",
                "com informações de", "com a colaboração de", "colaborou", "colaboraram"),
            new(ContributorRole.Editing, "edição:", "editado por", "edição de", "revisão:", "edição por"),
            new(ContributorRole.Writing, "compilado por"),
            new(ContributorRole.Translation, "tradução:", "traduzido por", "tradução de", "tradução por"),
            new(ContributorRole.Photography,
                "foto:", "fotos:", "fotografia:", "fotos de", "fotografia de", "fotografias de", "imagens:", "vídeo:", "imagem:"),
            new(ContributorRole.Illustration,
                "ilustração:", "ilustrações:", "ilustração de", "ilustrações de", "infografia:", "arte:", "infográfico:"),
            new(ContributorRole.Production, "produção:", "realização:", "montagem:", "design:"),
            new(ContributorRole.FactChecking, "verificação:", "checagem:"),
        ],
    };
}
