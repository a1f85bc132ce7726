namespace NewsParse.Text;

/// <summary>The writings of the news, by their codes in ISO 15924; <see cref="Kana"/> stands for both Japanese syllabaries.</summary>
internal enum Script : byte
{
    /// <summary>No letter, or one of no writing that is known.</summary>
    None,
    Latn,
    Cyrl,
    Grek,
    Armn,
    Hebr,
    Arab,
    Thaa,
    Deva,
    Beng,
    Guru,
    Gujr,
    Orya,
    Taml,
    Telu,
    Knda,
    Mlym,
    Sinh,
    Thai,
    Laoo,
    Tibt,
    Mymr,
    Geor,
    Ethi,
    Khmr,
    Hang,
    Kana,
    Hani,
}
