using System.Collections.Frozen;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>Labels of the interface in another language than the article, and those worded as only a translation is.</summary>
internal static class ForeignLabels
{
    private const int MaxChars = 60;

    private const double Foreign = .2, Translated = .12;

    private const string Wording = "*";

    // By language; "*" has those that are English in words alone.
    private static readonly FrozenDictionary<string, string> s_labels = Labels(
        ("vi", "quay lên trên|lên đầu trang|báo in|chia sẻ|bình luận|bản in|in bài viết|gửi bình luận|xem thêm|tin liên quan|cùng chuyên mục|cùng tác giả|cùng chủ đề|đăng nhập|trang chủ|theo dõi|đọc thêm|tin mới|tin cùng chuyên mục|ý kiến bạn đọc"),
        ("ja", "トップへ戻る|ページトップへ|シェア|コメント|続きを読む|関連記事|印刷|ログイン|ホーム"),
        ("ru", "поделиться|комментарии|читать далее|читайте также|наверх|версия для печати|подписаться|войти|главная|похожие новости"),
        ("zh-Hans", "返回顶部|回到顶部|分享|评论|相关阅读|相关新闻|打印|登录|首页|责任编辑"),
        ("zh-Hant", "回到頂部|返回頂部|留言|相關新聞|延伸閱讀|列印|登入|首頁"),
        ("ko", "맨 위로|공유|댓글|관련 기사|인쇄|로그인|더보기|홈"),
        ("de", "teilen|kommentare|nach oben|drucken|mehr zum thema|weiterlesen|anmelden|startseite|kommentar schreiben"),
        ("fr", "partager|commentaires|haut de page|imprimer|lire la suite|à lire aussi|se connecter|accueil|s'abonner"),
        ("es", "compartir|comentarios|volver arriba|imprimir|leer más|noticias relacionadas|iniciar sesión|inicio|suscribirse"),
        ("pt", "compartilhar|partilhar|comentários|voltar ao topo|leia mais|leia também|notícias relacionadas"),
        ("it", "condividi|commenti|torna su|stampa|leggi anche|leggi tutto|accedi"),
        ("pl", "udostępnij|komentarze|do góry|drukuj|czytaj także|czytaj więcej|zaloguj się|strona główna"),
        ("tr", "paylaş|yorumlar|başa dön|yazdır|devamını oku|ilgili haberler|giriş yap|ana sayfa"),
        ("id", "bagikan|komentar|kembali ke atas|cetak|baca juga|selengkapnya|berita terkait|beranda"),
        ("nl", "delen|reacties|naar boven|afdrukken|lees meer|lees ook|inloggen"),
        ("uk", "поділитися|коментарі|читати далі|читайте також|вгору|увійти"),
        ("ar", "مشاركة|تعليقات|اقرأ أيضا|العودة إلى الأعلى|طباعة|الرئيسية"),
        ("th", "แชร์|ความคิดเห็น|กลับขึ้นด้านบน|อ่านต่อ|ข่าวที่เกี่ยวข้อง"),
        (Wording, "comment|please leave a comment to share your feelings|same author|same tag|same category|print newspaper|back to top of the page|see more of|send a comment to share|go up top|newspaper in"));

    /// <param name="page">The page.</param>
    /// <param name="body">The positions of the body's blocks, ascending: above them stand menus, those of languages too.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="signals">Takes what is found.</param>
    public static void Find(Page page, IReadOnlyList<int> body, string? language, SignalList signals)
    {
        if (language is null || body.Count == 0)
        {
            return;
        }

        bool isEnglish = LanguageKin.Primary(language) == "en";
        var seen = new HashSet<string>();
        foreach (PageBlock block in page.Blocks.Skip(body[0]))
        {
            if (block.Text.Length > MaxChars || LabelOf(block.Text, out bool hasCount) is not { } label
                || !s_labels.TryGetValue(label, out string? own))
            {
                continue;
            }

            bool isWorded = own == Wording && isEnglish && (label != "comment" || hasCount);
            bool isForeign = own != Wording && !LanguageKin.IsKin(own, language);
            if ((isWorded || isForeign) && seen.Add(label))
            {
                signals.Add(
                    new TranslationSignal
                    {
                        Kind = TranslationSignalKind.ForeignLabel,
                        Weight = isForeign ? Foreign : Translated,
                        Block = block.Position,
                        Length = block.Text.Length,
                        Text = block.Text,
                    },
                    isForeign ? own : null);
            }
        }
    }

    /// <summary>The words of a label without count and signs; null where it has none.</summary>
    private static string? LabelOf(string text, out bool hasCount)
    {
        ReadOnlySpan<char> label = text.AsSpan().Trim(" .!:•|»›>…");
        int open = label.LastIndexOf('(');
        hasCount = open > 0 && label[^1] == ')' && label[(open + 1)..^1].Trim().ContainsAnyInRange('0', '9');
        label = (hasCount ? label[..open] : label).TrimEnd();
        return label.Length == 0 ? null : label.ToString().ToLowerInvariant();
    }

    private static FrozenDictionary<string, string> Labels(params (string Language, string Labels)[] rows)
    {
        var labels = new Dictionary<string, string>();
        foreach ((string language, string row) in rows)
        {
            foreach (string label in row.Split('|'))
            {
                labels.TryAdd(label, language);
            }
        }

        return labels.ToFrozenDictionary();
    }
}
