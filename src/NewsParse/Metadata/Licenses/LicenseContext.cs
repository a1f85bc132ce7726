using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata.Licenses;

/// <summary>Tells what a license near it belongs to.</summary>
internal static class LicenseContext
{
    private const uint Picture = 1, License = 2, Article = 4, Under = 8, This = 16;

    /// <summary>The longest line that leaves out what it speaks of: "Licensed under CC BY 4.0".</summary>
    private const int MaxShort = 160;

    private static readonly WordMap s_words = new(
        (Picture, "photo photos photograph photographer photography image images picture pictures foto fotos fotograf bild bilder titelbild beitragsbild bildquelle bildrechte fotocredit grafik illustration video imagen "
            + "fotografía imágenes photographie crédit immagine fotografia imagem zdjęcie obraz kuva kép wikimedia flickr pixabay unsplash screenshot courtesy kredit icons icon music musik font fonts grafiken"),
        (License, "license licence licenses licences lizenz lizenzen lizenzvertrag lizenzbedingungen licencia licença licenza licentie licencja licencji licencją licens licenci"),
        (Under, "licensed licenced lizenziert licencié licenciado licenziato licencjonowany steht stehen published republished veröffentlicht available under unter sous bajo sotto sob onder na pod med"),
        (Article, "article articles work content contents text texts site website blog weblog story page post posts inhalt inhalte inhalten werk artikel beitrag beiträge texte seite contenido contenidos artículo obra sitio "
            + "contenu contenus œuvre oeuvre contenuto contenuti opera articolo sito conteúdo artigo obra treść treści utwór tekst dílo obsah innehåll verk inhoud"),
        (This, "this these our all except unless otherwise dieser diese dieses diesem alle unsere unser ausgenommen soweit sofern sauf cet cette ce ces nos tous toutes salvo excepto este esta estos estas nuestros nuestras todo todos todas "
            + "questo questa questi nostri tutti tutte eccetto dit deze onze tenzij ten niniejszy ta ile wszystkie toto tento tato není denna denne dette den här"));

    /// <summary>A credit of a picture names the license it is shown under.</summary>
    public static bool IsPicture(PageBlock block) =>
        block.Parent.Nearest(TagKind.Caption) is not null || block.Parent.Nearest(TagKind.Figure) is not null || IsPictureLine(block.Text);

    /// <summary>A line about the text may go on to say that its pictures are another matter.</summary>
    private static bool IsPictureLine(string text) => (Count(text) & Picture) != 0 && (!IsAboutArticle(text) || (First(text, Picture | Article) & Picture) != 0);

    /// <summary>
    /// Whether the line says that something stands under the license, or begins with its name. Creative Commons without a variant is more often a subject
    /// than a license: it must be said outright.
    /// </summary>
    public static bool IsStatement(string text, bool isVariantNamed)
    {
        uint words = Count(text);
        return isVariantNamed
            ? (words & (License | Under)) != 0 || text.TrimStart('(', '[', ' ', '©').StartsWith("CC", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase)
            : (words & Under) != 0 && (words & (License | Article)) != 0;
    }

    /// <summary>Whether the line says it of the article or the site.</summary>
    public static bool IsAboutArticle(string text) => Count(text) is var words && (words & Article) != 0 && (words & (License | Under)) != 0;

    /// <summary>Whether the line says it of the very text it stands with: "This work is licensed under", "Licensed under"; a work in the public domain must be named.</summary>
    public static bool IsOfThis(string text, LicenseKind kind) =>
        (IsAboutArticle(text) && (Count(text) & This) != 0) || (kind != LicenseKind.PublicDomain && text.Length <= MaxShort && IsShort(text));

    /// <summary>Or of a text at all: "The content is available under".</summary>
    public static bool IsOfText(string text, LicenseKind kind) => IsOfThis(text, kind) || (kind != LicenseKind.PublicDomain && IsAboutArticle(text));

    /// <summary>Whether the line begins with the license's name, or with what says that something stands under it.</summary>
    private static bool IsShort(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimStart("([ ©*–-");
        int end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line.StartsWith("CC", StringComparison.Ordinal) || line.StartsWith("Creative Commons", StringComparison.OrdinalIgnoreCase)
            || (s_words[WordHash.Of(line[..end])] & (License | Under)) != 0 || (line.Length > end && line[end] == ':' && (s_words[WordHash.Of(line[..end])] & Article) != 0);
    }

    private static uint Count(string text) => Read(text, 0);

    private static uint First(string text, uint wanted) => Read(text, wanted);

    /// <summary>The categories of all words, or those of the first word that is <paramref name="wanted"/>.</summary>
    private static uint Read(string text, uint wanted)
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
                uint word = s_words[hash];
                if ((word & wanted) != 0)
                {
                    return word;
                }

                found |= word;
                (hash, inWord) = (WordHash.Seed, false);
            }
        }

        return inWord ? found | s_words[hash] : found;
    }
}
