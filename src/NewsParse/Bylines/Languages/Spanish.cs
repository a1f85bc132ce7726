namespace NewsParse.Bylines.Languages;

internal static class Spanish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["por", "escrito por", "publicado por", "autor", "autora", "texto", "redactado por", "una entrevista de", "un análisis de"],
        Joiners = ["y", "e", "con"],
        Jobs =
        [
            "periodista", "redactor", "redactora", "corresponsal", "enviado especial", "enviada especial", "columnista", "director", "directora",
            "editor", "editora", "profesor", "profesora", "analista", "colaborador", "colaboradora",
        ],
        Bodies =
        [
            "redacción", "agencia", "agencias", "noticias", "diario", "equipo", "prensa", "editorial", "universidad", "fundación", "digital",
            "periódico",
        ],
        Stops =
        [
            "actualizado", "publicado", "hace", "lectura", "min", "foto", "fuente", "comentarios", "compartir", "seguir", "hrs", "horas",
            "traducido por",
            "actualización", "actualizada", "publicada", "modificado", "fecha",
        ],
    };
}
