using System.Collections.Frozen;

namespace NewsParse.Bylines.Credits;

/// <summary>The words that credit a picture, in the languages read; lower case.</summary>
internal static class CreditWords
{
    // Words that a colon, a slash or the like has to follow, as each is also an ordinary word.
    private static readonly string[] s_marked = LongestFirst(
        // English
        "photo", "photos", "photograph", "photographs", "photographer", "photography", "picture", "pictures", "image", "images", "image credit", "image credits",
        "photo credit", "photo credits", "picture credit", "credit", "credits", "photo courtesy", "video", "illustration", "graphic", "source", "image source", "photo source",
        // German, Dutch, Scandinavian, Finnish, Icelandic
        "foto", "fotos", "bild", "bilder", "bildquelle", "fotoquelle", "quelle", "bildrechte", "bildnachweis", "grafik", "symbolbild", "symbolfoto", "beeld", "bron",
        "fotograf", "bilde", "källa", "kilde", "kuva", "lähde", "mynd", "ljósmynd",
        // French, Spanish, Italian, Portuguese, Romanian, Catalan
        "crédit", "crédits", "crédit photo", "crédits photo", "photo d'illustration", "imagen", "fotografía", "crédito", "créditos", "fuente", "fonte", "imagem", "reprodução",
        "divulgação", "arquivo", "sursa", "sursa foto", "font",
        // Polish, Czech, Slovak, Croatian, Hungarian, Turkish, Indonesian, Vietnamese
        "zdjęcie", "fot", "źródło", "zdroj", "foto autor", "izvor", "fotó", "kép", "forrás", "fotoğraf", "kaynak", "sumber", "dok", "ảnh", "nguồn", "ảnh minh họa",
        // Russian, Ukrainian, Bulgarian, Greek
        "фото", "источник", "джерело", "снимка", "φωτογραφία", "πηγή",
        // Japanese, Chinese, Korean
        "写真", "撮影", "提供", "写真提供", "画像", "出典", "图", "圖", "图片", "圖片", "图源", "圖源", "图片来源", "圖片來源", "来源", "來源", "摄影", "攝影", "摄", "攝", "사진", "사진제공", "출처", "제공",
        // Arabic, Hebrew, Thai
        "صورة", "تصوير", "المصدر", "צילום", "ภาพ");

    // Phrases that credit by themselves.
    private static readonly string[] s_plain = LongestFirst(
        "photo by", "photos by", "photograph by", "photographs by", "picture by", "pictures by", "image by", "images by", "photography by", "illustration by", "illustrations by",
        "graphic by", "video by", "photo courtesy of", "courtesy of", "photograph courtesy", "photo courtesy", "image courtesy", "courtesy", "photo from", "foto von", "bild von", "grafik von", "foto van", "photo de", "foto de", "fotos de", "foto di", "foto av",
        "foto af", "ảnh của", "foto oleh");

    /// <summary>Those beside the news agencies (<see cref="NewsAgencies"/>) whose pictures news sites print, as they sign.</summary>
    public static FrozenSet<string> Sources { get; } = new[]
    {
        "getty", "gettyimages", "epa", "epa-efe", "imago", "shutterstock", "istock", "istockphoto", "alamy", "pa", "unsplash", "pixabay", "pexels", "wikimedia", "wikipedia", "flickr", "zuma", "sipa",
        "keystone", "scanpix", "lehtikuva", "corbis", "depositphotos", "dreamstime", "handout", "hand-out", "privat", "picture-alliance", "photonews", "afpforum", "adobestock", "fotolia", "thinkstock",
        "instagram", "facebook", "twitter", "youtube", "tiktok", "screenshot", "screengrab", "nasa", "unicef", "archivo", "archiv", "archiwum", "視覺中國", "视觉中国",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Every word of a caption is tried, and hardly one begins as more than a few of these do.
    private static readonly FrozenDictionary<char, string[]> s_markedByFirst = ByFirst(s_marked);
    private static readonly FrozenDictionary<char, string[]> s_plainByFirst = ByFirst(s_plain);

    /// <summary>Of the words that a sign has to follow, those that begin with the letter, case aside; longest first.</summary>
    public static ReadOnlySpan<string> MarkedLike(char first) => s_markedByFirst.GetValueOrDefault(char.ToUpperInvariant(first));

    /// <summary>Of the phrases that credit by themselves, those that begin with the letter, case aside; longest first.</summary>
    public static ReadOnlySpan<string> PlainLike(char first) => s_plainByFirst.GetValueOrDefault(char.ToUpperInvariant(first));

    /// <summary>Whether a string, lower case, is such a word and nothing else.</summary>
    public static bool IsMark(string text) => Array.IndexOf(s_marked, text) >= 0;

    private static FrozenDictionary<char, string[]> ByFirst(string[] words) =>
        words.GroupBy(static word => char.ToUpperInvariant(word[0])).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    private static string[] LongestFirst(params string[] words) => [.. words.Distinct().OrderByDescending(static word => word.Length)];
}
