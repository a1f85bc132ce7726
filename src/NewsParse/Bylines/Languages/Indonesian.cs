namespace NewsParse.Bylines.Languages;

internal static class Indonesian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros = ["oleh", "penulis", "reporter", "editor", "ditulis oleh"],
        Joiners = ["dan"],
        Jobs = ["wartawan", "jurnalis", "reporter", "redaktur", "editor"],
        Bodies = ["redaksi", "tim", "berita"],
        Stops = ["diperbarui", "diterbitkan", "foto", "sumber", "komentar", "bagikan", "wib", "pembaruan", "dipublikasikan", "terbit", "tayang", "tanggal"],
    };
}
