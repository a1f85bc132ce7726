namespace NewsParse.Bylines.Languages;

internal static class Portuguese
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["por", "escrito por", "publicado por", "autor", "autora", "texto", "da redação com"],
        Joiners = ["e", "com"],
        Jobs =
        [
            "jornalista", "repórter", "redator", "redatora", "correspondente", "colunista", "editor", "editora", "professor", "professora",
            "enviado especial",
        ],
        Bodies = ["redação", "agência", "jornal", "equipe", "portal", "notícias", "folha", "estadão"],
        Stops = ["atualizado", "publicado", "leitura", "foto", "fonte", "comentários", "compartilhar", "às", "atualização", "atualizada", "publicada", "modificado", "data"],
    };
}
