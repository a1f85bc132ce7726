using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>The lines that interfaces label their parts with, whole or before a colon, in the languages read most; and what each says of the line and of those below it.</summary>
internal static class LabelPhrases
{
    private const int MaxChars = 70;

    private static readonly (BlockRole Role, string Phrases)[] s_phrases =
    [
        (BlockRole.Comment,
            "comment|comments|leave a comment|leave a reply|post a comment|add a comment|join the discussion|join the conversation|be the first to comment|your comment|view comments|show comments|load comments|what do you think|"
            + "kommentar|kommentare|kommentar schreiben|kommentare lesen|kommentieren|schreiben sie einen kommentar|diskutieren sie mit|ihr kommentar|leserkommentare|"
            + "commentaire|commentaires|laisser un commentaire|laissez un commentaire|commenter|réagir|vos réactions|réactions|comentario|comentarios|deja un comentario|deja tu comentario|dejar un comentario|comentar|"
            + "commento|commenti|lascia un commento|commenta|comentário|comentários|deixe um comentário|deixe seu comentário|deixe o seu comentário|reactie|reacties|reageer|plaats een reactie|"
            + "komentarz|komentarze|dodaj komentarz|skomentuj|komentář|komentáře|přidat komentář|diskuse|diskuze|komentár|komentáre|diskusia|kommentera|kommentarer|lämna en kommentar|skriv en kommentar|legg igjen en kommentar|kommentit|kommentoi|"
            + "yorum|yorumlar|yorum yaz|yorum yap|yorumunuzu yazın|комментарий|комментарии|оставить комментарий|комментировать|обсуждение|коментар|коментарі|залишити коментар|коментари|"
            + "bình luận|ý kiến|gửi bình luận|ý kiến của bạn|komentar|tulis komentar|beri komentar|コメント|コメントする|コメントを書く|评论|評論|发表评论|發表評論|网友评论|留言|댓글|댓글 쓰기|تعليقات|التعليقات|اترك تعليقا|أضف تعليق|"
            + "σχόλια|hozzászólás|hozzászólások|kommentek|comentarii|lasă un comentariu|komentari|komentiraj|תגובות|नज़रिया|टिप्पणी"),
        (BlockRole.Related,
            "related|samme emne|samme kategori|samme tema|samme tag|samma ämne|samma kategori|sama aihe|gleiches thema|même thème|même tag|même rubrique|mesmo assunto|mesmo tema|zelfde onderwerp|ten sam temat|ten sam tag|stejné téma|stejný štítek|rovnaký autor|rovnaká kategória|та же тема|тот же тег|тот же раздел|та сама тема|та сама категорія|topik yang sama|tag yang sama|同一标签|同一作者|同一类别|同一分类|相同类别|相同主题|同作者|同標籤|同類別|相同標籤|같은 태그|같은 카테고리|같은 주제|동일 저자|نفس الفئة|نفس الوسم|نفس الموضوع|ίδια κατηγορία|ίδιος συντάκτης|ugyanaz a szerző|azonos kategória|același autor|aceeași categorie|ista kategorija|ista tema|same label|same source|same theme|same subject|"
            + "related articles|related stories|related news|related posts|related content|related topics|related coverage|read more|read also|also read|read next|see also|more stories|more news|more headlines|other news|other stories|other articles|"
            + "most read|most popular|most viewed|trending|trending now|popular|popular posts|latest|latest news|latest stories|recent posts|top stories|recommended|recommended for you|recommended stories|you may also like|you might also like|don't miss|"
            + "up next|next article|previous article|next story|next post|previous post|same author|same tag|same category|same topic|same section|by the same author|from the same author|from the same category|in the same section|in the same category|editors' picks|editor's picks|must read|in other news|around the web|watch next|more on this|more on this story|"
            + "zum thema|mehr zum thema|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|meistgelesen|meist gelesen|verwandte artikel|verwandte themen|ähnliche artikel|ähnliche beiträge|vom selben autor|vom gleichen autor|gleicher autor|gleiche kategorie|gleiches thema|gleiches schlagwort|aus derselben rubrik|neueste beiträge|empfohlen|aktuelle nachrichten|mehr lesen|weiterlesen|"
            + "à lire aussi|lire aussi|à lire également|articles liés|articles similaires|articles connexes|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|du même auteur|même auteur|même catégorie|même sujet|les plus lus|à ne pas manquer|voir aussi|en savoir plus|recommandé pour vous|derniers articles|autres articles|"
            + "noticias relacionadas|artículos relacionados|relacionadas|relacionado|relacionados|te puede interesar|también te puede interesar|le puede interesar|puede interesarte|lea también|lee también|lo más leído|más leídas|las más leídas|más noticias|otras noticias|del mismo autor|mismo autor|misma categoría|misma etiqueta|mismo tema|ver también|leer más|últimas noticias|te recomendamos|"
            + "leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|ti potrebbe interessare|i più letti|più letti|dello stesso autore|stesso autore|stessa categoria|stesso argomento|stesso tag|altri articoli|vedi anche|ultime notizie|"
            + "leia também|leia mais|veja também|notícias relacionadas|artigos relacionados|matérias relacionadas|mais lidas|as mais lidas|do mesmo autor|mesmo autor|mesma categoria|mesma tag|últimas notícias|outras notícias|recomendado para você|"
            + "lees ook|lees meer|lees verder|gerelateerd|gerelateerde artikelen|meest gelezen|meer nieuws|ook interessant|van dezelfde auteur|zelfde auteur|zelfde categorie|bekijk ook|"
            + "czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|powiązane artykuły|podobne artykuły|najczęściej czytane|najpopularniejsze|polecane|polecamy|ten sam autor|tego samego autora|ta sama kategoria|inne artykuły|"
            + "čtěte také|čtěte též|čtěte dále|související|související články|podobné články|nejčtenější|mohlo by vás zajímat|doporučujeme|stejný autor|stejná kategorie|čítajte aj|súvisiace články|najčítanejšie|"
            + "läs mer|läs också|läs även|läs vidare|relaterat|relaterade artiklar|mest lästa|fler artiklar|samma författare|les også|les mer|relatert|relaterte saker|mest lest|flere saker|samme forfatter|læs også|læs mere|relateret|relaterede artikler|mest læste|lue myös|lue lisää|luetuimmat|aiheeseen liittyvää|"
            + "ilgili haberler|diğer haberler|benzer haberler|en çok okunanlar|son haberler|aynı yazar|aynı kategori|aynı etiket|bunları da beğenebilirsiniz|ilginizi çekebilir|"
            + "читайте также|читать также|по теме|материалы по теме|ещё по теме|еще по теме|похожие статьи|похожие новости|похожие материалы|другие новости|популярное|самое читаемое|смотрите также|рекомендуем|тот же автор|та же категория|того же автора|последние новости|"
            + "читайте також|за темою|схожі новини|схожі матеріали|популярне|дивіться також|інші новини|той самий автор|останні новини|прочетете още|свързани статии|"
            + "tin liên quan|bài liên quan|bài viết liên quan|cùng chuyên mục|tin cùng chuyên mục|cùng tác giả|cùng chủ đề|cùng thẻ|cùng từ khóa|xem thêm|đọc thêm|tin mới|tin mới nhất|đọc nhiều|tin khác|có thể bạn quan tâm|"
            + "baca juga|baca selengkapnya|berita terkait|artikel terkait|terpopuler|terkini|berita lainnya|penulis yang sama|kategori yang sama|"
            + "関連記事|関連ニュース|関連|あわせて読みたい|おすすめ記事|おすすめ|人気記事|最新記事|次の記事|前の記事|同じ著者|同じカテゴリー|同じタグ|アクセスランキング|相关新闻|相关阅读|相关文章|相关推荐|推荐阅读|延伸阅读|热门文章|热门新闻|相同作者|相同标签|同类文章|更多新闻|相關新聞|相關文章|相關閱讀|延伸閱讀|推薦閱讀|熱門文章|熱門新聞|更多新聞|"
            + "관련기사|관련 기사|관련 뉴스|추천 기사|추천기사|인기기사|많이 본 뉴스|많이 본 기사|최신기사|같은 작성자|اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|الأكثر قراءة|نفس الكاتب|"
            + "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|σχετικά άρθρα|kapcsolódó|kapcsolódó cikkek|olvasta már|ajánlott|citește și|citeste si|articole similare|articole recomandate|pročitajte i|pročitajte još|povezani članci|povezane vijesti|najčitanije|isti autor|इसे भी पढ़ें|यह भी पढ़ें|संबंधित खबरें"),
        (BlockRole.Share,
            "share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share via email|tweet|print|print this|print article|email|email this|save|save article|bookmark|copy link|follow|follow us|follow us on|like|like us on facebook|facebook|twitter|whatsapp|telegram|linkedin|instagram|youtube|pinterest|"
            + "teilen|artikel teilen|drucken|artikel drucken|merken|artikel merken|per e-mail teilen|folgen sie uns|folgen|partager|partager l'article|partager cet article|imprimer|envoyer|suivez-nous|compartir|compartir en|comparte|comparte esta noticia|compartir esta noticia|imprimir|síguenos|guardar|"
            + "condividi|condividi questo articolo|stampa|seguici|compartilhar|compartilhe|partilhar|partilhe|siga-nos|delen|deel|deel dit artikel|volg ons|udostępnij|podziel się|drukuj|sdílet|sdílejte|tisknout|zdieľať|dela|dela artikeln|skriv ut|del|del artikkel|del artiklen|jaa|paylaş|yazdır|takip et|поделиться|поделитесь|распечатать|подписывайтесь|поділитися|надрукувати|"
            + "chia sẻ|in bài|bagikan|cetak|シェア|シェアする|共有|ツイート|印刷|分享|分享到|打印|收藏|列印|공유|공유하기|인쇄|스크랩|مشاركة|شارك|طباعة|κοινοποίηση|megosztás|distribuie|podijeli|שתף"),
        (BlockRole.Navigation,
            "home|menu|search|sections|sign in|log in|login|register|my account|back|back to top|go to top|scroll to top|to top|skip to content|skip to main content|close|next|previous|startseite|suche|anmelden|nach oben|zum inhalt|accueil|rechercher|retour en haut|haut de page|se connecter|inicio|buscar|iniciar sesión|volver arriba|subir|ir arriba|"
            + "cerca|accedi|torna su|torna all'inizio|início|entrar|voltar ao topo|zoeken|inloggen|naar boven|szukaj|zaloguj|do góry|hledat|přihlásit|nahoru|sök|till toppen|til toppen|søk|ara|giriş|ana sayfa|yukarı çık|başa dön|поиск|войти|главная|наверх|вверх|пошук|головна|вгору|trang chủ|tìm kiếm|đăng nhập|quay lên trên|lên đầu trang|về đầu trang|beranda|cari|masuk|kembali ke atas|"
            + "ホーム|検索|ログイン|ページトップへ|トップへ戻る|首页|搜索|登录|返回顶部|回到顶部|首頁|搜尋|登入|回到頂部|홈|검색|로그인|맨 위로|الرئيسية|بحث|تسجيل الدخول"),
        (BlockRole.Tag,
            "tag|tags|tagged|topic|topics|keyword|keywords|filed under|more on|explore more|schlagwort|schlagworte|schlagwörter|themen|stichwörter|mots-clés|étiquettes|thèmes|temas|etiquetas|palabras clave|argomenti|etichette|parole chiave|assuntos|palavras-chave|trefwoorden|onderwerpen|tagi|słowa kluczowe|štítky|klíčová slova|témata|ämnen|emner|avainsanat|etiketler|теги|метки|ключевые слова|мітки|từ khóa|thẻ|topik|kata kunci|キーワード|タグ|标签|关键词|標籤|關鍵字|태그|키워드|الوسوم|ετικέτες|címkék|etichete|oznake"),
        (BlockRole.Newsletter,
            "newsletter|newsletters|subscribe|sign up|subscribe to our newsletter|sign up for our newsletter|newsletter abonnieren|abonnez-vous|inscrivez-vous|s'abonner|suscríbete|boletín|iscriviti|iscriviti alla newsletter|assine|inscreva-se|nieuwsbrief|zapisz się|odebírat|prenumerera|nyhetsbrev|nyhedsbrev|uutiskirje|abone ol|подписаться|рассылка|підписатися|đăng ký|berlangganan|メルマガ|订阅|訂閱|구독|اشترك"),
        (BlockRole.Advertisement,
            "advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid content|partner content|continue reading below|article continues below|article continues after advertisement|article continues below advertisement|story continues below|story continues below advertisement|scroll to continue|anzeige|anzeigen|werbung|publicité|annonce|publicidad|anuncio|pubblicità|publicidade|advertentie|reklama|reklamy|ogłoszenie|inzerce|annons|annonse|mainos|ilan|reklam|реклама|quảng cáo|iklan|pariwara|広告|スポンサー|pr|广告|廣告|광고|إعلان|διαφήμιση|hirdetés|publicitate|oglas|פרסומת|विज्ञापन"),
        (BlockRole.Summary,
            "summary|key points|key takeaways|key facts|takeaways|tl;dr|tldr|at a glance|in brief|in short|highlights|the gist|main points|quick read|ai summary|article summary|story highlights|zusammenfassung|kurz zusammengefasst|kurzfassung|das wichtigste in kürze|das wichtigste|auf einen blick|in kürze|résumé|en résumé|l'essentiel|en bref|points clés|à retenir|resumen|en resumen|puntos clave|claves|las claves|riassunto|in sintesi|in breve|punti chiave|resumo|em resumo|pontos-chave|destaques|samenvatting|in het kort|podsumowanie|w skrócie|streszczenie|najważniejsze|najważniejsze informacje|shrnutí|ve zkratce|sammanfattning|i korthet|sammendrag|kort fortalt|kort om saken|resumé|kort fortalt|tiivistelmä|özet|kısaca|кратко|коротко|главное|краткое содержание|стисло|головне|tóm tắt|điểm chính|điểm nhấn|ringkasan|要約|まとめ|ポイント|摘要|要点|要點|요약|핵심|ملخص|σύνοψη|összefoglaló|rezumat|sažetak"),
        (BlockRole.Footer,
            "about us|contact us|contact|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|cookie policy|cookies|cookie settings|imprint|careers|advertise|advertise with us|sitemap|accessibility|impressum|datenschutz|kontakt|agb|über uns|mentions légales|qui sommes-nous|nous contacter|confidentialité|aviso legal|política de privacidad|contacto|quiénes somos|privacidad|chi siamo|contatti|note legali|sobre nós|contato|contacto|política de privacidade|over ons|privacybeleid|colofon|o nas|polityka prywatności|regulamin|kontakty|o nás|om oss|om os|personvern|tietosuoja|hakkımızda|iletişim|künye|о нас|контакты|политика конфиденциальности|про нас|контакти|về chúng tôi|liên hệ|tentang kami|kontak|redaksi|会社概要|お問い合わせ|プライバシーポリシー|利用規約|关于我们|联系我们|隐私政策|關於我們|聯絡我們|회사소개|개인정보처리방침|이용약관|من نحن|اتصل بنا"),
    ];

    // Labels of lists of other stories that are as good a heading.
    private static readonly FrozenSet<ulong> s_matters =
        "popular|latest|trending|recommended|empfohlen|популярное|популярне|polecane|najpopularniejsze|terpopuler|terkini".Split('|').Select(static word => Key(word)).ToFrozenSet();

    private static readonly FrozenDictionary<ulong, BlockRole> s_roles = Collect();

    /// <summary>What the line is labelled as.</summary>
    /// <param name="text">A line.</param>
    /// <param name="isWhole">Whether the label is all of the line, so that it speaks for the lines below as well.</param>
    /// <returns>The role; null where the line is no label and begins with none.</returns>
    public static BlockRole? Of(string text, out bool isWhole)
    {
        isWhole = true;
        int colon = text.AsSpan(0, Math.Min(text.Length, MaxChars)).IndexOfAny(':', '：');
        if (text.Length <= MaxChars && Find(text) is { } whole)
        {
            return whole;
        }

        isWhole = false;
        return colon > 0 && Find(text.AsSpan(0, colon)) is { } role ? role : null;
    }

    /// <summary>Whether the label of that role may head a part of an article as well: words that name a matter, and no command.</summary>
    public static bool MayHead(string text, BlockRole role) =>
        role is BlockRole.Summary or BlockRole.Comment or BlockRole.Tag or BlockRole.Footer or BlockRole.Navigation
        || (role == BlockRole.Related && s_matters.Contains(Key(text)));

    private static BlockRole? Find(ReadOnlySpan<char> text) => s_roles.TryGetValue(Key(text), out BlockRole role) ? role : null;

    /// <summary>A hash of the words alone: without counts, signs and dots.</summary>
    private static ulong Key(ReadOnlySpan<char> text)
    {
        ulong hash = WordHash.Seed;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            // Words of a label are told apart by where they end, too.
            hash = WordHash.AddFolded(hash, ' ');
            foreach (char c in word)
            {
                hash = WordHash.Add(hash, c);
            }
        }

        return hash;
    }

    private static FrozenDictionary<ulong, BlockRole> Collect()
    {
        var roles = new Dictionary<ulong, BlockRole>();
        foreach ((BlockRole role, string phrases) in s_phrases)
        {
            foreach (string phrase in phrases.Split('|'))
            {
                roles.TryAdd(Key(phrase), role);
            }
        }

        return roles.ToFrozenDictionary();
    }
}
