namespace NewsParse.Bylines.Languages;

internal static class Turkish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "yazan", "yazar", "muhabir", "hazırlayan", "haberi hazırlayan", "haber:", "yazı:", "yazı", "haberi yapan", "röportaj:", "röportaj",
            "kaleme alan", "derleyen", "haber - kamera", "haber-kamera", "haber / fotoğraf", "söyleşi:", "analiz:", "metin:", "yazarlar",
        ],
        ParticleIntros = ["haber", "yazar"],
        Joiners = ["ve", "ile"],
        Suppliers = ["ile"],
        Jobs =
        [
            "muhabir", "gazeteci", "editör", "yazar", "temsilcisi", "muhabiri", "editörü", "gazeteci-yazar", "köşe yazarı", "yazarı",
            "foto muhabiri", "haber müdürü", "genel yayın yönetmeni", "sorumlu müdür", "profesör", "tarihçi", "ekonomist", "akademisyen", "sunucu",
            "müdürü", "avukat", "spikeri", "araştırmacı", "temsilci",
        ],
        Qualifiers = ["özel", "ankara", "istanbul", "kıdemli", "dış", "eski", "spor", "diplomasi"],
        Bodies =
        [
            "ajansı", "haber merkezi", "haberleri", "gazetesi", "dha", "iha", "haberler", "gazete", "merkezi", "ajans", "üniversitesi", "bakanlığı",
            "vakfı", "derneği", "televizyonu",
        ],
        Stops =
        [
            "güncelleme", "yayınlanma", "son güncelleme", "yorum", "paylaş", "güncellendi", "güncellenme", "yayın tarihi", "yayımlanma", "kaynak",
            "giriş tarihi", "tarih", "giriş", "saat", "okuma süresi", "dk", "abone",
        ],
        NotNames =
        [
            "haber", "haberler", "haberleri", "son", "dakika", "gündem", "politika", "siyaset", "ekonomi", "spor", "kültür", "sanat", "dünya",
            "türkiye", "yaşam", "sağlık", "teknoloji", "bilim", "eğitim", "magazin", "yazarlar", "yazar", "köşe", "video", "videolar", "foto",
            "galeri", "fotogaleri", "abone", "giriş", "yap", "üye", "ol", "paylaş", "yorum", "yorumlar", "reklam", "ilan", "hava", "durumu", "ara",
            "menü", "iletişim", "gizlilik", "künye", "anasayfa", "ana", "sayfa", "editör", "röportaj", "analiz", "konular", "bugün", "dün", "yarın",
            "hükümet", "cumhurbaşkanı", "bakan", "devamı", "devamını", "oku", "ilgili", "diğer", "en", "çok", "okunan", "okunanlar", "tümü", "bir",
            "ve", "bu", "da", "için", "daha", "yeni", "güncel", "yerel",
        ],
        Employers = ["için"],
        Contributions = ["bu habere katkıda bulundu", "bu habere katkıda bulundular", "habere katkı sağladı"],
        Bots = ["yapay zeka", "yapay zekâ", "yapay zeka ile oluşturuldu", "yapay zekâ tarafından"],
        Credits =
        [
            new(ContributorRole.Reporting, "katkıda bulunan", "katkıda bulunanlar", "araştırma:", "katkı:"),
            new(ContributorRole.Editing, "editör", "editör:", "düzenleyen", "redaksiyon:", "yayına hazırlayan"),
            new(ContributorRole.Writing, "derleyen", "derleyen:"),
            new(ContributorRole.Translation, "çeviren", "çeviri:", "çeviren:", "çevirmen", "çeviri"),
            new(ContributorRole.Photography,
                "fotoğraf:", "fotoğraflar:", "fotoğraf", "foto:", "kamera:", "kamera", "kameraman:", "görüntü:", "video:"),
            new(ContributorRole.Illustration, "çizer:", "illüstrasyon:", "grafik:", "çizim:", "infografik:"),
            new(ContributorRole.Production, "yapım:", "kurgu:", "yapımcı:", "tasarım:"),
            new(ContributorRole.FactChecking, "doğrulama:"),
        ],
    };
}
