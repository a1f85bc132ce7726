using System.Collections.Frozen;

namespace NewsParse.Bylines.Credits;

/// <summary>Notes that a picture is not of the event: they stand with the credit and caption nothing.</summary>
internal static class PictureNotes
{
    private static readonly FrozenSet<string> s_notes = new[]
    {
        "illustrative image", "illustrative photo", "illustrative picture", "illustration image", "illustration photo", "illustration", "photo illustration", "for illustration only", "for illustration purposes only",
        "for illustrative purposes only", "representative image", "representational image", "representative photo", "file photo", "file image", "file picture", "file", "archive photo", "archive", "stock photo", "stock image",
        "symbolbild", "symbolfoto", "archivbild", "archivfoto", "image d'illustration", "photo d'illustration", "image d’illustration", "photo d’illustration", "photo d'archives", "archives", "imagen ilustrativa", "foto ilustrativa", "imagen de archivo",
        "foto de archivo", "archivo", "immagine di repertorio", "foto di repertorio", "foto d'archivio", "imagem ilustrativa", "foto ilustrativa", "imagem de arquivo", "foto de arquivo", "arquivo", "archieffoto", "archiefbeeld", "zdjęcie ilustracyjne",
        "fot. ilustracyjna", "ilustrační foto", "ilustrační snímek", "ilustračné foto", "arkivbild", "arkivfoto", "arkivbilde", "illustrasjonsfoto", "genrebild", "kuvituskuva", "arkistokuva", "temsili", "arşiv", "arşiv fotoğrafı",
        "иллюстративное фото", "архивное фото", "фото из архива", "ілюстративне фото", "архівне фото", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa", "ảnh tư liệu", "foto ilustrasi", "ilustrasi", "foto arsip", "資料写真", "イメージ", "イメージ写真",
        "资料图", "资料图片", "示意图", "資料圖片", "資料照片", "示意圖", "자료사진", "자료 사진", "صورة أرشيفية", "صورة توضيحية",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsOne(string text) => s_notes.Contains(text.Trim().TrimEnd('.', ';', ',', ':', '。').TrimEnd());
}
