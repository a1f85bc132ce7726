using System.Buffers;
using System.Collections.Frozen;

namespace NewsParse.Metadata.Dates;

/// <summary>The words by which pages say of a date that it is that of publication, or of the last change.</summary>
internal static class DateLabels
{
    // Beginnings of words, as languages inflect their ends. "Public" and "publisher" are no labels.
    private static readonly string[] s_published =
    [
        "publish", "publié", "publicad", "publicat", "publication", "publicação", "publicación", "publicer", "publiser", "publikov", "publikac", "pubblicat",
        "posted", "created", "uploaded", "veröffentlich", "erschien", "erstellt", "geschrieben", "gepubliceerd", "geplaatst", "opublikowan", "dodano", "zveřejn", "vydán",
        "vytvořen", "julkais", "udgiv", "offentliggj", "yayın", "yayım", "giriş", "eklen", "опублик", "опублік", "создан", "створен", "размещен", "diterbitkan",
        "dipublikasikan", "tayang", "terbit", "objavljen", "megjelen", "közzét", "δημοσι", "publicēt", "paskelbt", "avaldat", "đăng",
    ];

    private static readonly string[] s_changed =
    [
        "updat", "modif", "revised", "edited", "changed", "amended", "aktuali", "geändert", "änderung", "bearbeit", "überarbeitet", "actuali", "aggiorn", "atualiz",
        "bijgewerkt", "gewijzigd", "zaktualiz", "upraven", "uppdater", "ändrad", "oppdater", "opdater", "endret", "ændret", "güncel", "обновл", "изменен", "оновл",
        "diperbarui", "diperbaharui", "päivit", "muokat", "ενημ", "frissít", "módosít", "zmienion", "zmodyf", "ažurir", "promijenj", "atjaun", "atnaujin", "muudet",
    ];

    // By their first letter: every word of every line that may hold a date is asked for.
    private static readonly FrozenDictionary<char, (string Beginning, DateRole Role)[]> s_beginnings =
        s_changed.Select(static word => (word, DateRole.Changed)).Concat(s_published.Select(static word => (word, DateRole.Published)))
            .GroupBy(static entry => entry.word[0]).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    private static readonly FrozenDictionary<string, DateRole> s_words = new Dictionary<string, DateRole>
    {
        ["stand"] = DateRole.Changed,
        ["màj"] = DateRole.Changed,
        ["jour"] = DateRole.Changed,
        ["ligne"] = DateRole.Published,
        ["cập"] = DateRole.Changed,
    }.ToFrozenDictionary();

    // Words of Chinese, Japanese and Korean run on; the label is their end.
    private static readonly string[] s_publishedEnds = ["公開", "公开", "掲載", "配信", "投稿", "発行", "发布", "發布", "发表", "發表", "刊登", "입력", "등록", "게시", "승인"];
    private static readonly string[] s_changedEnds = ["更新", "修正", "改訂", "수정", "업데이트"];

    private static readonly FrozenSet<string> s_credits = new[]
    {
        "audio", "video", "foto", "fotos", "photo", "photos", "bild", "bilder", "bildquelle", "quelle", "image", "picture", "getty", "写真", "ảnh", "фото", "imagen", "immagine", "zdjęcie",
        "abbildung", "figure", "fig", "abb",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_date = new[] { "date", "datum", "fecha", "data", "dato" }.ToFrozenSet();
    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenSet<string> s_by = new[] { "by", "von", "par", "door", "przez" }.ToFrozenSet();

    private static readonly SearchValues<char> s_copyright = SearchValues.Create("©℗");

    // "This page", "dieser Beitrag": what stands before a date at a page's end, and not before a date of a story linked there.
    private static readonly string[] s_thisPage =
    [
        "this page", "this article", "this post", "this entry", "this story", "diese seite", "dieser artikel", "dieser beitrag", "dieser eintrag", "dieser text",
        "cette page", "cet article", "esta página", "este artículo", "questa pagina", "questo articolo", "deze pagina", "dit artikel", "esta matéria", "este artigo",
        "tato stránka", "stránka byla", "tę stronę", "ta strona", "ostatnio edytow", "denna sida", "denne side", "эта страница", "ця сторінка", "bu sayfa", "最終更新", "本頁面", "本页面",
    ];

    /// <summary>What the token at <paramref name="at"/> says of a date beside it.</summary>
    public static DateRole RoleAt(List<DateToken> tokens, int at) => tokens[at].IsWord ? RoleOf(tokens[at].Word) : DateRole.Unnamed;

    /// <summary>The label nearest before a place; a number or a bar in between ends the search, as it belongs to something else.</summary>
    public static DateRole Before(List<DateToken> tokens, int end, int from)
    {
        const int reach = 8;
        for (int i = end - 1; i >= Math.Max(from, end - reach); i--)
        {
            if (RoleAt(tokens, i) is not DateRole.Unnamed and var role)
            {
                return role;
            }

            if (tokens[i].Sign is '|' or '•' or '·' or '/')
            {
                break;
            }
        }

        return DateRole.Unnamed;
    }

    /// <summary>The label nearest before a place in a text.</summary>
    public static DateRole Before(string text, int end)
    {
        const int reach = 40;
        if (end <= 0)
        {
            return DateRole.Unnamed;
        }

        int start = Math.Max(0, end - reach);
        List<DateToken> tokens = DateToken.Split(text[start..end]);
        return Before(tokens, tokens.Count, 0);
    }

    /// <summary>The label right behind a date, as some languages put it.</summary>
    public static DateRole After(List<DateToken> tokens, int start, int end)
    {
        const int reach = 4;
        for (int i = start; i < Math.Min(end, start + reach); i++)
        {
            if (RoleAt(tokens, i) is not DateRole.Unnamed and var role)
            {
                return role;
            }

            if (tokens[i].Sign is not ('\0' or ',' or ')' or '）' or '.'))
            {
                break;
            }
        }

        return DateRole.Unnamed;
    }

    public static bool BeginsWithLabel(string text)
    {
        List<DateToken> tokens = DateToken.Split(text.Length > 40 ? text[..40] : text);
        return tokens.Count > 0 && (RoleAt(tokens, 0) != DateRole.Unnamed || (tokens.Count > 1 && RoleAt(tokens, 1) != DateRole.Unnamed));
    }

    public static bool IsAboutThisPage(string text) =>
        Array.Exists(s_thisPage, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the line is a field that says no more of its date than that it is one.</summary>
    public static bool IsDateField(string text)
    {
        int end = text.AsSpan().IndexOfAnyExcept(s_letters);
        return end > 0 && s_date.Contains(text[..end].ToLowerInvariant());
    }

    /// <summary>Whether the line says who wrote something, as the heads of comments do.</summary>
    public static bool NamesWriter(string text) => DateToken.Split(text).Exists(static token => s_by.Contains(token.Word));

    /// <summary>Whether the line begins as the credit or the caption of a picture or a recording, whose date is not the article's.</summary>
    public static bool IsCredit(List<DateToken> tokens) => tokens.Count > 0 && s_credits.Contains(tokens[0].Word);

    /// <summary>The lines before one that claims a copyright, whose year is not the article's.</summary>
    public static string BeforeCopyright(string text)
    {
        int at = text.AsSpan().IndexOfAny(s_copyright);
        at = at >= 0 ? at : text.IndexOf("copyright", StringComparison.OrdinalIgnoreCase);
        at = at >= 0 ? at : text.IndexOf("(c) ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text[..(text.LastIndexOf('\n', at) + 1)];
    }

    private static DateRole RoleOf(string word)
    {
        if (s_words.TryGetValue(word, out DateRole role))
        {
            return role;
        }

        if (word[0] >= '\u3000')
        {
            return EndsIn(word, s_changedEnds) ? DateRole.Changed : EndsIn(word, s_publishedEnds) ? DateRole.Published : DateRole.Unnamed;
        }

        if (word is "publisher" or "publishers" or "publishing" || !s_beginnings.TryGetValue(word[0], out (string Beginning, DateRole Role)[]? beginnings))
        {
            return DateRole.Unnamed;
        }

        foreach ((string beginning, DateRole named) in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return named;
            }
        }

        return DateRole.Unnamed;
    }

    private static bool EndsIn(string word, string[] ends) => Array.Exists(ends, end => word.EndsWith(end, StringComparison.Ordinal));
}
