using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>The notices that the rest of an article is for subscribers, in the languages read. An offer to subscribe alone is none.</summary>
internal static class PaywallWords
{
    private const uint Key = 1;

    private static readonly string[] s_notices =
    [
        "to continue reading", "continue reading with", "to read the full", "to read the rest", "to read this article", "to keep reading", "to unlock this", "to access this article", "to view this article", "to read more, subscribe",
        "reserved for subscribers", "for subscribers only", "subscriber-only", "subscriber only", "subscribers only", "exclusive to subscribers", "available to subscribers", "only available to subscribers", "this article is for subscribers",
        "subscribe to read", "subscribe to continue", "subscribe now to read", "already a subscriber?", "you've reached your limit", "you have reached your limit", "your free articles", "this is a premium article", "log in to continue", "register to continue",
        "jetzt weiterlesen", "um weiterzulesen", "weiterlesen mit", "weiterlesen?", "den ganzen artikel lesen", "diesen artikel weiterlesen", "nur für abonnenten", "für abonnenten", "exklusiv für abonnent", "sie sind bereits abonnent", "bereits abonnent?",
        "sie haben bereits ein abo", "mit plus weiterlesen", "dieser artikel ist kostenpflichtig", "artikel freischalten", "diesen artikel erwerben", "als abonnent",
        "réservé aux abonnés", "réservé à nos abonnés", "réservée aux abonnés", "pour lire la suite", "la suite est réservée", "de cet article à lire", "de cet article à découvrir", "abonnez-vous pour lire", "déjà abonné", "article réservé", "poursuivre la lecture", "abonnez-vous pour continuer",
        "para seguir leyendo", "para continuar leyendo", "solo para suscriptores", "sólo para suscriptores", "exclusivo para suscriptores", "exclusivo suscriptores", "contenido exclusivo para", "suscríbete para leer", "suscríbete para seguir", "¿ya eres suscriptor", "límite de noticias",
        "per continuare a leggere", "contenuto riservato agli abbonati", "riservato agli abbonati", "articolo riservato", "abbonati per leggere", "abbonati per continuare", "sei già abbonato", "leggi l'articolo completo",
        "para continuar lendo", "para continuar a ler", "exclusivo para assinantes", "conteúdo exclusivo para", "só para assinantes", "assine para ler", "já é assinante", "exclusivo para subscritores",
        "om verder te lezen", "verder lezen?", "alleen voor abonnees", "exclusief voor abonnees", "lees verder met", "al abonnee?", "dit artikel is alleen",
        "pozostało jeszcze", "czytaj dalej w", "dla prenumeratorów", "tylko dla subskrybentów", "dostęp do artykułu", "kup dostęp", "wykup dostęp", "aby przeczytać całość", "aby czytać dalej",
        "jen pro předplatitele", "pouze pro předplatitele", "pro předplatitele", "chcete číst dál", "pokračování článku", "odemkněte si", "iba pre predplatiteľov",
        "för prenumeranter", "läs vidare med", "för att läsa vidare", "endast för prenumeranter", "redan prenumerant", "for abonnenter", "kun for abonnenter", "for å lese videre", "les hele saken", "allerede abonnent", "for at læse videre", "læs videre med", "vain tilaajille",
        "okumaya devam etmek için", "sadece aboneler", "abonelere özel", "только для подписчиков", "доступно подписчикам", "чтобы читать дальше", "чтобы продолжить чтение", "тільки для передплатників", "лише для передплатників", "щоб читати далі",
        "đăng ký để đọc tiếp", "dành cho độc giả trả phí", "đăng nhập để đọc tiếp", "有料会員", "会員限定", "有料記事", "この記事は有料", "残り", "続きを読むには", "会员专享", "订阅后", "訂閱後", "付费阅读", "付費", "會員專屬", "유료", "구독하면", "로그인 후 이용", "기사 전문은",
        "untuk membaca selengkapnya, berlangganan", "khusus pelanggan", "berlangganan untuk", "للمشتركين فقط", "előfizetőink", "csak előfizetőknek", "doar pentru abonați", "samo za pretplatnike", "μόνο για συνδρομητές",
    ];

    // Of each notice its longest whole word: a line with none of them holds no notice. Its last word may go on.
    private static readonly WordMap s_keys = new((Key, string.Join(' ', s_notices.Select(KeyOf))));

    public static bool IsNotice(string text)
    {
        if (!HasKey(text))
        {
            return false;
        }

        string line = text.ToLowerInvariant();
        foreach (string notice in s_notices)
        {
            if (line.Contains(notice, StringComparison.Ordinal))
            {
                return notice != "残り" || line.Contains('字');
            }
        }

        return false;
    }

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
