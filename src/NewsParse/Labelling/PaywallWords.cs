using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>The notices that the rest of an article is for subscribers, in the languages read. An offer to subscribe alone is none.</summary>
internal static class PaywallWords
{
    private const uint Key = 1;

    private static readonly string[] s_notices =
    [
        "to continue reading", "continue reading with", "to read the full", "to read the rest", "to read this article", "to keep reading", "to unlock this", "to access this article", "to view this article", "to read more, subscribe",
        "is reserved for subscribers", "is for subscribers only", "is exclusive to subscribers", "is available to subscribers", "is only available to subscribers", "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
        "subscribe to read", "subscribe to continue", "subscribe now to read", "already a subscriber?", "you've reached your limit", "you have reached your limit", "your free articles", "this is a premium article", "log in to continue", "register to continue",
        "jetzt weiterlesen", "um weiterzulesen", "weiterlesen mit", "weiterlesen?", "den ganzen artikel lesen", "diesen artikel weiterlesen", "dieser artikel ist nur für", "dieser artikel ist exklusiv", "dieser inhalt ist exklusiv", "dieser text ist exklusiv", "exklusiv für abonnenten lesbar", "sie sind bereits abonnent", "bereits abonnent?",
        "sie haben bereits ein abo", "mit plus weiterlesen", "dieser artikel ist kostenpflichtig", "artikel freischalten", "diesen artikel erwerben",
        "article réservé aux abonnés", "article est réservé", "contenu est réservé", "lecture réservée aux abonnés", "pour lire la suite", "la suite est réservée", "de cet article à lire", "de cet article à découvrir", "abonnez-vous pour lire", "déjà abonné", "poursuivre la lecture", "abonnez-vous pour continuer",
        "para seguir leyendo", "para continuar leyendo", "este contenido es exclusivo", "este artículo es exclusivo", "este artículo es solo para", "esta noticia es exclusiva", "esta noticia es solo para", "suscríbete para leer", "suscríbete para seguir", "¿ya eres suscriptor", "límite de noticias",
        "per continuare a leggere", "contenuto è riservato agli", "articolo è riservato agli", "questo contenuto è riservato", "articolo riservato agli abbonati", "abbonati per leggere", "abbonati per continuare", "sei già abbonato", "leggi l'articolo completo",
        "para continuar lendo", "para continuar a ler", "este conteúdo é exclusivo", "esta matéria é exclusiva", "conteúdo exclusivo para assinantes, assine", "assine para ler", "já é assinante", "este artigo é exclusivo",
        "om verder te lezen", "verder lezen?", "artikel is exclusief voor", "lees verder met", "al abonnee?", "dit artikel is alleen",
        "pozostało jeszcze", "czytaj dalej w", "artykuł tylko dla prenumeratorów", "artykuł dostępny tylko dla", "tekst dostępny tylko dla", "dostęp do artykułu", "aby przeczytać całość", "aby czytać dalej",
        "článek je jen pro", "článek je pouze pro", "článek je určen pro předplatitele", "chcete číst dál", "pokračování článku", "odemkněte si článek", "článok je iba pre",
        "artikeln är för prenumeranter", "artikeln är endast för", "läs vidare med", "för att läsa vidare", "redan prenumerant", "saken er for abonnenter", "saken er kun for", "artikkelen er for abonnenter", "artikkelen er kun for", "artiklen er for abonnenter", "artiklen er kun for", "for å lese videre", "les hele saken", "allerede abonnent", "for at læse videre", "læs videre med", "juttu on vain tilaajille", "artikkeli on vain tilaajille",
        "okumaya devam etmek için", "bu içerik sadece aboneler", "bu haber sadece aboneler", "bu içerik abonelere özel", "статья доступна только", "материал доступен только", "полный текст доступен", "чтобы читать дальше", "чтобы продолжить чтение", "стаття доступна лише", "матеріал доступний лише", "матеріал доступний тільки", "щоб читати далі",
        "đăng ký để đọc tiếp", "bài viết dành cho độc giả trả phí", "đăng nhập để đọc tiếp", "この記事は会員限定", "この記事は有料", "この記事は、有料", "有料会員になると", "有料会員限定記事です", "会員限定記事です", "残り", "続きを読むには", "本文为会员专享", "本文為會員專屬", "订阅后阅读", "订阅后继续", "訂閱後閱讀", "訂閱後繼續", "付费阅读全文", "付費閱讀全文", "付费后继续", "付費後繼續", "이 기사는 유료", "유료 기사입니다", "유료회원 전용 기사", "구독하면 기사", "로그인 후 기사", "기사 전문은",
        "untuk membaca selengkapnya, berlangganan", "artikel ini khusus pelanggan", "berlangganan untuk membaca", "berlangganan untuk melanjutkan", "هذا المقال للمشتركين", "a cikk csak előfizető", "articol este doar pentru abonați", "članak je samo za pretplatnike", "το άρθρο είναι μόνο για συνδρομητές",
    ];

    // Of each notice its longest whole word: a line with none of them holds no notice. Its last word may go on.
    private static readonly WordMap s_keys = new((Key, string.Join(' ', s_notices.Select(KeyOf))));

    /// <param name="text">A block.</param>
    /// <param name="isMostOfIt">Whether the notice must be most of it: a text may use the words, too.</param>
    public static bool IsNotice(string text, bool isMostOfIt)
    {
        if (!HasKey(text))
        {
            return false;
        }

        string line = text.ToLowerInvariant();
        foreach (string notice in s_notices)
        {
            if ((!isMostOfIt || notice.Length * 2 >= line.Length) && line.Contains(notice, StringComparison.Ordinal) && IsCounted(notice, line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is left of the text is told in characters, or as a share.</summary>
    private static bool IsCounted(string notice, string line) => notice switch
    {
        "残り" => line.Contains('字'),
        "pozostało jeszcze" => line.Contains('%'),
        _ => true,
    };

    private static string KeyOf(string notice)
    {
        string[] words = [.. notice.Split([' ', ',', '?', '\'', '’', '-', '¿'], StringSplitOptions.RemoveEmptyEntries)];
        return words.Take(Math.Max(1, words.Length - 1)).MaxBy(static word => word.Length)!;
    }

    private static bool HasKey(string text)
    {
        ulong hash = WordHash.Seed;
        foreach (char c in text)
        {
            if (Scripts.IsCjk(c))
            {
                return true;
            }

            if (char.IsLetter(c))
            {
                hash = WordHash.Add(hash, c);
            }
            else if (hash != WordHash.Seed)
            {
                if (s_keys[hash] != 0)
                {
                    return true;
                }

                hash = WordHash.Seed;
            }
        }

        return s_keys[hash] != 0;
    }
}
