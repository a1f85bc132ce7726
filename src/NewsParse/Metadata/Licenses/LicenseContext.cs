using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata.Licenses;

/// <summary>Tells what a license near it belongs to.</summary>
internal static class LicenseContext
{
    private const uint Picture = 1, Statement = 2, Article = 4;

    private static readonly WordMap s_words = new(
        (Picture, "photo photos photograph photographer photography image images picture pictures foto fotos fotograf bild bilder titelbild beitragsbild bildquelle bildrechte fotocredit grafik illustration video imagen "
            + "fotografía imágenes photographie crédit immagine fotografia imagem zdjęcie obraz kuva kép wikimedia flickr pixabay unsplash screenshot courtesy kredit icons icon music musik font fonts grafiken"),
        (Statement, "license licensed licence licenced licenses lizenz lizenziert lizenzen lizenzvertrag licencia licencié licenciado licença licenza licentie licencja licencji licencjonowany licens licence "
            + "steht stehen veröffentlicht published republish republished veröffentlichung available under unter sous bajo sotto sob onder na"),
        (Article, "article articles work content contents text texts site website blog weblog story page post posts inhalt inhalte inhalten werk artikel beitrag beiträge texte seite contenido contenidos artículo obra sitio "
            + "contenu contenus œuvre oeuvre contenuto contenuti opera articolo sito conteúdo artigo obra treść treści utwór tekst dílo obsah innehåll verk inhoud"));

    /// <summary>A credit of a picture names the license it is shown under.</summary>
    public static bool IsPicture(PageBlock block) =>
        block.Parent.Nearest(TagKind.Caption) is not null || block.Parent.Nearest(TagKind.Figure) is not null || (Count(block.Text) & Picture) != 0;

    /// <summary>Whether the line says that something stands under the license, or is hardly more than its name.</summary>
    public static bool IsStatement(string text)
    {
        const int shortLine = 60;
        return (Count(text) & Statement) != 0 || text.Length <= shortLine;
    }

    /// <summary>Whether the line says it of the article or the site.</summary>
    public static bool IsAboutArticle(string text) => (Count(text) & (Statement | Article)) == (Statement | Article);

    private static uint Count(string text)
    {
        uint found = 0;
        ulong hash = WordHash.Seed;
        bool inWord = false;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                hash = WordHash.Add(hash, c);
                inWord = true;
            }
            else if (inWord)
            {
                found |= s_words[hash];
                (hash, inWord) = (WordHash.Seed, false);
            }
        }

        return inWord ? found | s_words[hash] : found;
    }
}
