using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>Tells the captions of pictures that a text no longer shows, by the credit or the label that only pictures have.</summary>
internal static class CaptionLines
{
    private const double MaxWords = 60;
    private const int MaxCredit = 90;
    private const uint Picture = 1, Source = 2, Agency = 4, Kind = 8, By = 16;

    private static readonly WordMap s_words = new(
        (Picture, "photo photos photograph photographer picture pictures image images illustration illustrative illustrated screenshot graphic foto fotos fotó fotografía fotograf bild bilder symbolbild symbolfoto grafik "
            + "crédit image illustration imagen ilustración ilustrativa captura immagine foto imagem ilustração ilustrativa afbeelding beeld zdjęcie fot fotografie ilustrační snímek kuva kép fotoğraf görsel фото фотография иллюстрация снимок фото ілюстрація ảnh ilustrasi صورة φωτογραφία εικόνα"),
        (Source, "source quelle bildquelle credit credits courtesy fuente fonte bron źródło zdroj källa kilde lähde forrás kaynak источник джерело nguồn sumber المصدر πηγή sursa izvor handout"),
        // Of pictures alone.
        (Picture | Source, "shutterstock alamy istock unsplash pixabay"),
        // Sign paragraphs as well as pictures, so they count only beside another word.
        (Agency, "getty afp reuters epa imago ap dpa xinhua ansa efe pti tass ttxvn vna"),
        (Kind, "file archive archivo archivio arquivo archives архив symbolic"),
        (By, "by von par por di av af przez"));

    // Vietnamese for illustrative and of the archive, beside a word for picture.
    private static readonly string[] s_kinds = ["minh họa", "minh hoạ", "tư liệu"];

    private static readonly string[] s_cjk = ["写真", "照片", "供图", "供圖", "撮影", "画像", "图片", "圖片", "图源", "摄影", "攝影", "资料图", "示意图", "示意圖", "사진", "이미지"];

    // What stands before a caption's colon.
    private static readonly WordMap s_labels = new((Picture,
        "photo photos picture image illustration caption foto fotos bild symbolbild imagen imagem immagine zdjęcie fot снимок фото ảnh fotografie kuva kép fotoğraf"));

    /// <summary>Whether the line is a caption: it ends in brackets that credit a picture, or begins with a picture's label.</summary>
    public static bool Is(string text, in TextStats stats)
    {
        if (stats.WordCount > MaxWords)
        {
            return false;
        }

        return EndsInCredit(text) || BeginsWithLabel(text) || EndsInLabel(text);
    }

    private static bool EndsInCredit(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimEnd(" .");
        if (line is not [.., ')' or '）' or ']' or '】'])
        {
            return false;
        }

        int open = line.LastIndexOfAny("(（[【");
        ReadOnlySpan<char> credit = open < 0 ? default : line[open..];
        return credit.Length < MaxCredit && IsCredit(credit);
    }

    private static bool IsCredit(ReadOnlySpan<char> credit)
    {
        foreach (string word in s_cjk)
        {
            if (credit.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        uint seen = 0, before = 0;
        int pictures = 0;
        bool isNamed = false, isBesideAgency = false;
        foreach (ReadOnlySpan<char> word in new WordRuns(credit))
        {
            // Compounds: Symbolfoto, Illustrationsfoto, Archivbild.
            uint own = s_words[WordHash.Of(word)] | (IsCompound(word) ? Picture | Kind : 0);
            credit.Overlaps(word, out int at);
            char next = FirstOf(credit[(at + word.Length)..]);
            isNamed |= (own & Picture) != 0 && (next is ':' or '：' or '/' or '©' or '=' || (seen == 0 && char.IsUpper(next)));
            isNamed |= (own & By) != 0 && (before & Picture) != 0;
            isBesideAgency |= (own & Agency) != 0 && (next == '/' || LastOf(credit[..at]) == '/');
            pictures += (own & Picture) != 0 ? 1 : 0;
            seen |= own;
            before = own;
        }

        if ((seen & Picture) == 0)
        {
            return isBesideAgency || (seen & (Agency | Source)) == (Agency | Source);
        }

        // "He posted it (with a photo)": the word for a picture alone credits none.
        return isNamed || pictures > 1 || (seen & (Source | Agency | Kind)) != 0
            || HasKind(credit);
    }

    private static bool HasKind(ReadOnlySpan<char> credit)
    {
        foreach (string kind in s_kinds)
        {
            if (credit.Contains(kind, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompound(ReadOnlySpan<char> word) =>
        word.Length > 6 && (word.EndsWith("foto") || word.EndsWith("bild") || word.EndsWith("photo") || word.EndsWith("billede") || word.EndsWith("bilde") || word.EndsWith("kuva"));

    private static char FirstOf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.IsEmpty ? ' ' : text[0];
    }

    private static char LastOf(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text.IsEmpty ? ' ' : text[^1];
    }

    /// <summary><c>The boats are back. Photo: Jane Roe</c></summary>
    private static bool EndsInLabel(string text)
    {
        const int maxName = 40;
        int colon = text.AsSpan().LastIndexOfAny(':', '：');
        if (colon < 0 || text.Length - colon > maxName || text[^1] is '?' or '!' or '"' or '”')
        {
            return false;
        }

        int start = text.LastIndexOf(' ', colon);
        return start > 0 && (char.IsUpper(text[start + 1]) || Scripts.IsCjk(text[start + 1])) && BeginsWithLabel(text[(start + 1)..]);
    }

    private static bool BeginsWithLabel(string text)
    {
        const int maxLabel = 24;
        int colon = text.AsSpan(0, Math.Min(text.Length, maxLabel)).IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return false;
        }

        ReadOnlySpan<char> label = text.AsSpan(0, colon);
        foreach (string word in s_cjk)
        {
            // A sentence may name a picture on its way to the colon.
            if (label.StartsWith(word) || label.EndsWith(word))
            {
                return true;
            }
        }

        foreach (ReadOnlySpan<char> word in new WordRuns(label))
        {
            return s_labels[WordHash.Of(word)] != 0;
        }

        return false;
    }
}
