using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>The words that interface labels, credits and notices are made of, in the languages read most.</summary>
internal static class LabelWords
{
    public const int Count = 11;

    public static readonly string[] Names =
        ["share", "related", "newsletter", "rights", "photo", "comment", "account", "author", "date", "ad", "cookie"];

    private static readonly WordMap s_words = new(
        (1u << 0, "share tweet facebook twitter whatsapp linkedin pinterest reddit telegram instagram email e-mail print follow copy link teilen drucken partager imprimer compartir imprimir condividi stampa compartilhar delen udostępnij sdílet dela paylaş поделиться chia sẻ 共有 分享 공유"),
        (1u << 1, "related read more also see watch next previous recommended popular trending latest most stories mehr lesen weitere weiterlesen auch zum thema meistgelesen lire aussi suite voir articles lea leer también más leídas relacionadas ver leggi anche correlati leia mais também veja lees ook meer czytaj także zobacz więcej čtěte také läs mer även les også læs читайте также devamı ilgili xem thêm liên quan 関連 続き 相关 阅读 相關 관련"),
        (1u << 2, "subscribe newsletter newsletters sign signup inbox subscription subscriber subscribers subscribing abonnieren abonnement abo abonnez s'abonner inscrivez suscríbete suscribirse boletín iscriviti assine inscreva nieuwsbrief zapisz odběr prenumerera abonner подписаться подпишитесь abone đăng ký"),
        (1u << 3, "copyright reserved rights © alle rechte vorbehalten tous droits réservés derechos reservados diritti riservati direitos zastrzeżone vyhrazena rettigheter forbeholdt защищены terms privacy policy impressum datenschutz imprint legal"),
        (1u << 4, "photo photos photograph image images picture pictures credit courtesy getty reuters afp ap foto fotos bild bilder quelle grafik picture-alliance illustration imago shutterstock istock alamy crédit image imagen fotografía foto: archivo kuva kép zdroj autor: фото ảnh 写真 撮影 图 사진 screenshot video file"),
        (1u << 5, "comment comments reply replies discussion kommentar kommentare kommentieren commentaire commentaires réagir comentario comentarios comentar commenti commento comentários reacties komentarze komentarz komentáře kommentarer комментарии комментарий yorum bình luận コメント 评论 댓글 log moderated"),
        (1u << 6, "login log-in logout register account password username anmelden registrieren einloggen passwort connexion compte iniciar sesión registrarse cuenta accedi registrati entrar cadastre inloggen zaloguj přihlásit logga войти giriş đăng nhập ログイン 登录 로그인"),
        (1u << 7, "by von par por di door author reporter correspondent editor staff writer redaktion redakteur journalist auteur autor autore redacción redazione redação tekst текст автор yazar tác giả 記者 记者 作者 기자"),
        (1u << 8, "published updated posted modified ago january february march april may june july august september october november december mon tue wed thu fri sat sun gmt est edt utc pm am uhr aktualisiert veröffentlicht publié mis à jour publicado actualizado aggiornato pubblicato atualizado opublikowano publikováno publisert oppdatert publicerad uppdaterad udgivet опубликовано обновлено güncelleme cập nhật 更新 公開 发布 입력"),
        (1u << 9, "advertisement advertisements ad ads sponsored advertise advertising anzeige werbung publicité publicidad pubblicità publicidade advertentie reklama annonse annons annonce реклама reklam quảng cáo 広告 广告 광고 story continues below"),
        (1u << 10, "cookie cookies javascript browser enable disabled consent preferences einstellungen zustimmen navigateur"));

    /// <summary>Counts words by category; a word in several counts for each.</summary>
    public static void CountWords(ReadOnlySpan<char> text, Span<int> counts)
    {
        counts.Clear();
        ulong hash = WordHash.Seed;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                hash = WordHash.AddFolded(hash, (char)(c | 0x20));
            }
            else if (char.IsLetter(c) || c is '-' or '\'' or '©')
            {
                hash = WordHash.Add(hash, c);
            }
            else if (hash != WordHash.Seed)
            {
                Add(s_words[hash], counts);
                hash = WordHash.Seed;
            }
        }

        Add(s_words[hash], counts);
    }

    private static void Add(uint categories, Span<int> counts)
    {
        for (int i = 0; categories != 0; i++, categories >>= 1)
        {
            counts[i] += (int)(categories & 1);
        }
    }
}
