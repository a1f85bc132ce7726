namespace NewsParse.Bylines.Languages;

internal static class Spanish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "por", "escrito por", "publicado por", "autor", "autora", "redactado por", "una entrevista de", "un análisis de",
            "de nuestro corresponsal", "de nuestra corresponsal", "por nuestro corresponsal", "un reportaje de", "una crónica de", "reportaje de",
            "crónica de", "análisis de", "entrevista de", "texto y fotos", "una columna de", "columna de", "firmado por", "texto:", "redacción:",
            "texto de", "autores",
        ],
        ParticleIntros = ["por"],
        Joiners = ["y", "e"],
        Suppliers = ["con"],
        Jobs =
        [
            "periodista", "redactor", "redactora", "corresponsal", "enviado especial", "enviada especial", "columnista", "director", "directora",
            "editor", "editora", "profesor", "profesora", "analista", "colaborador", "colaboradora", "jefe", "jefa", "subdirector", "subdirectora",
            "cronista", "reportero", "reportera", "politólogo", "politóloga", "economista", "historiador", "historiadora", "escritor", "escritora",
            "abogado", "abogada", "catedrático", "catedrática", "investigador", "investigadora", "enviado", "enviada", "presentador", "presentadora",
            "fotógrafo", "fotógrafa", "becario", "becaria", "responsable", "coordinador", "coordinadora",
        ],
        Qualifiers = ["jefe", "jefa", "especial", "adjunto", "adjunta", "ex", "político", "política", "senior"],
        Bodies =
        [
            "redacción", "agencia", "agencias", "noticias", "equipo", "prensa", "universidad", "fundación", "periódico", "diario", "corresponsales",
            "servicio", "servicios", "ministerio", "asociación", "instituto", "redacciones", "revista",
        ],
        Stops =
        [
            "actualizado", "publicado", "lectura", "fuente", "comentarios", "compartir", "seguir", "actualización", "actualizada", "publicada",
            "modificado", "fecha", "foto cortesía", "fotografía cortesía", "actualizado el", "publicado el", "a las", "hace", "hrs", "hs", "leer",
            "escuchar", "suscriptores",
        ],
        NotNames =
        [
            "ejemplo", "favor", "supuesto", "ciento", "fin", "primera", "vez", "qué", "que", "el", "la", "los", "las", "un", "una", "de", "del", "y",
            "o", "inicio", "portada", "noticias", "actualidad", "política", "economía", "sociedad", "cultura", "deportes", "mundo", "internacional",
            "nacional", "opinión", "editorial", "últimas", "última", "hora", "más", "leídas", "leer", "ver", "video", "vídeo", "vídeos", "fotos",
            "galería", "suscríbete", "suscripción", "iniciar", "sesión", "registrarse", "compartir", "comentarios", "comentario", "publicidad",
            "anuncios", "empleo", "clima", "horóscopo", "buscar", "menú", "contacto", "aviso", "legal", "privacidad", "cookies", "autor", "autora",
            "redacción", "redaccion", "entrevista", "reportaje", "análisis", "crónica", "columna", "temas", "tema", "artículo", "artículos",
            "siguiente", "anterior", "hoy", "ayer", "mañana", "lunes", "martes", "gobierno", "presidente", "ministro", "ayuntamiento", "congreso",
            "senado", "estados", "unidos", "américa", "latina", "europa", "madrid", "ahora", "nunca", "todo", "todos", "tierra", "mar", "aire",
            "teléfono", "correo", "lo", "tanto", "otra", "parte", "eso", "ello", "escrito", "voces",
        ],
        Locators = ["en", "desde"],
        Employers = ["para"],
        Contributions =
        [
            "contribuyeron a este reportaje", "contribuyó a este reportaje", "contribuyeron a este informe", "contribuyó a este informe",
            "colaboraron en este reportaje", "colaboró en este reportaje", "contribuyó con este reporte", "contribuyeron con este reporte",
        ],
        Copulas = ["es", "es un", "es una", "es el", "es la", "es periodista", "trabaja como"],
        Bots = ["generado por ia", "generado con ia", "inteligencia artificial", "redactado por ia", "escrito por ia", "texto automático"],
        Credits =
        [
            new(ContributorRole.Reporting,
                "con la colaboración de", "con información de", "con la contribución de", "colaboración:", "colaboró:", "investigación:",
                "en colaboración con", "colaboradores:"),
            new(ContributorRole.Editing, "editado por", "edición:", "editor:", "editora:", "corrección:", "edición de"),
            new(ContributorRole.Writing, "redactado por", "compilado por", "elaborado por"),
            new(ContributorRole.Translation, "traducido por", "traducción:", "traducción de", "traducido del inglés por"),
            new(ContributorRole.Photography,
                "foto:", "fotos:", "fotografía:", "fotografías:", "fotos de", "foto de", "fotografía de", "fotografías de", "imágenes:", "video:",
                "vídeo:"),
            new(ContributorRole.Illustration,
                "ilustración:", "ilustraciones:", "ilustración de", "ilustraciones de", "infografía:", "gráficos:", "gráficos de", "infografía de"),
            new(ContributorRole.Production, "producción:", "realización:", "producido por", "diseño:", "montaje:", "diseño de"),
            new(ContributorRole.FactChecking, "verificación:", "verificado por"),
        ],
    };
}
