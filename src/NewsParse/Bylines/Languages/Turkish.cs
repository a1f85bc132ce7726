namespace NewsParse.Bylines.Languages;

internal static class Turkish
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["yazan", "yazar", "haber", "muhabir", "editör", "hazırlayan", "haberi hazırlayan"],
        Joiners = ["ve", "ile"],
        Jobs = ["muhabir", "gazeteci", "editör", "yazar", "temsilcisi"],
        Bodies = ["ajansı", "haber merkezi", "haberleri", "gazetesi", "dha", "iha"],
        Stops = ["güncelleme", "yayınlanma", "giriş", "son güncelleme", "kaynak", "fotoğraf", "yorum", "paylaş", "güncellendi", "güncellenme", "yayın tarihi", "tarih", "yayımlanma"],
    };
}
