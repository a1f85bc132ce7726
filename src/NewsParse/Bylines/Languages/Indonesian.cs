namespace NewsParse.Bylines.Languages;

internal static class Indonesian
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "oleh", "penulis", "ditulis oleh", "penulis:", "ditulis", "laporan:", "laporan", "dilaporkan oleh", "dilaporkan", "liputan:", "teks:",
            "pewarta", "pewarta:", "jurnalis:", "wartawan:", "reporter:", "kontributor:", "kontributor", "laporan wartawan", "naskah:", "reporter",
        ],
        Joiners = ["dan"],
        Suppliers = ["dengan"],
        Jobs =
        [
            "wartawan", "jurnalis", "reporter", "redaktur", "editor", "kontributor", "koresponden", "penulis", "kolumnis", "redaktur pelaksana",
            "pemimpin redaksi", "profesor", "dosen", "pengamat", "peneliti", "fotografer", "presenter", "ekonom", "sejarawan", "sastrawan",
            "guru besar", "direktur", "ketua", "mahasiswa", "pewarta",
        ],
        Qualifiers = ["senior", "khusus", "wakil", "mantan"],
        Bodies =
        [
            "redaksi", "tim", "berita", "media", "koran", "kantor", "universitas", "kementerian", "yayasan", "lembaga", "asosiasi", "polri",
            "kepolisian", "humas", "tribun", "kompas", "tempo", "biro",
        ],
        Stops =
        [
            "diperbarui", "diterbitkan", "komentar", "bagikan", "wib", "pembaruan", "dipublikasikan", "terbit", "tayang", "sumber", "tanggal",
            "wita", "wit", "baca", "dibaca", "pukul", "terbit pada", "diperbarui pada", "hari",
        ],
        NotNames =
        [
            "berita", "terkini", "terbaru", "terpopuler", "nasional", "internasional", "politik", "ekonomi", "bisnis", "olahraga", "budaya",
            "hiburan", "teknologi", "sains", "kesehatan", "pendidikan", "gaya", "hidup", "dunia", "daerah", "opini", "baca", "juga", "selengkapnya",
            "lihat", "video", "foto", "galeri", "langganan", "masuk", "daftar", "bagikan", "komentar", "iklan", "lowongan", "cuaca", "cari", "menu",
            "kontak", "privasi", "penulis", "redaksi", "wawancara", "analisis", "topik", "artikel", "hari", "ini", "kemarin", "besok", "pemerintah",
            "presiden", "menteri", "karena", "itu", "sebab", "beranda", "indeks", "tag", "halaman", "berikutnya", "sebelumnya", "yang", "dan", "di",
            "ke", "dari", "untuk", "dengan", "pilihan", "populer", "trending", "tim", "kata", "siapa", "orang",
        ],
        Locators = ["di", "dari"],
        Employers = ["untuk", "dari"],
        Contributions =
        [
            "berkontribusi dalam laporan ini", "berkontribusi pada laporan ini", "turut berkontribusi", "berkontribusi dalam artikel ini",
        ],
        Copulas = ["adalah", "adalah seorang", "merupakan", "merupakan seorang"],
        Bots = ["dibuat oleh ai", "kecerdasan buatan", "ditulis oleh ai", "dihasilkan oleh ai"],
        Credits =
        [
            new(ContributorRole.Reporting, "dengan kontribusi", "kontribusi:", "dibantu oleh", "riset:"),
            new(ContributorRole.Editing,
                "editor", "editor:", "penyunting", "penyunting:", "disunting oleh", "redaktur:", "redaktur", "diedit oleh", "uploader:"),
            new(ContributorRole.Writing, "disusun oleh", "dirangkum oleh"),
            new(ContributorRole.Translation, "penerjemah", "penerjemah:", "diterjemahkan oleh"),
            new(ContributorRole.Photography, "foto:", "foto oleh", "fotografer:", "fotografer", "videografer:", "video:", "kamerawan:", "gambar:"),
            new(ContributorRole.Illustration, "ilustrasi:", "ilustrasi oleh", "ilustrator:", "infografis:", "grafis:"),
            new(ContributorRole.Production, "produser:", "produksi:", "desain:", "produser"),
            new(ContributorRole.FactChecking, "pemeriksa fakta:", "cek fakta:"),
        ],
    };
}
