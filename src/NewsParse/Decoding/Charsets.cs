using System.Collections.Frozen;
using System.Text;

namespace NewsParse.Decoding;

/// <summary>
/// Charsets by the labels of the WHATWG encoding standard, in which a label names what pages that use it are written in:
/// <c>iso-8859-1</c> is windows-1252, <c>gb2312</c> is GB 18030.
/// </summary>
internal static class Charsets
{
    private const int Utf16Little = 1200, Utf16Big = 1201, Utf32Little = 12000, Utf32Big = 12001, Iso2022Jp = 50220;

    // By label without its punctuation, which pages write as they like: UTF8, utf_8, x-sjis.
    private static readonly FrozenDictionary<string, int> s_codePages = CodePages();

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Western { get; } = ForCodePage(1252)!;

    /// <summary>Finds the charset a label stands for; null where it stands for none that can be read.</summary>
    public static Encoding? ForLabel(string label)
    {
        Span<char> key = stackalloc char[32];
        int length = 0;
        foreach (char c in label)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                continue;
            }

            if (length == key.Length)
            {
                return null;
            }

            key[length++] = char.ToLowerInvariant(c);
        }

        return s_codePages.TryGetValue(key[..length].ToString(), out int codePage) ? ForCodePage(codePage) : null;
    }

    /// <summary>Reads the byte order mark, where there is one.</summary>
    public static Encoding? FromMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (ForCodePage(Utf32Little), 4),
            [0, 0, 0xFE, 0xFF, ..] => (ForCodePage(Utf32Big), 4),
            [0xFF, 0xFE, ..] => (ForCodePage(Utf16Little), 2),
            [0xFE, 0xFF, ..] => (ForCodePage(Utf16Big), 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>Tells UTF-16 without a mark by the zero that every second byte of its markup is.</summary>
    public static Encoding? FromZeros(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, 1024)];
        if (sample.Length < 8 || !sample.Contains((byte)0))
        {
            return null;
        }

        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int pairs = sample.Length / 2;
        return odd * 10 > pairs * 6 && even * 20 < pairs ? ForCodePage(Utf16Little)
            : even * 10 > pairs * 6 && odd * 20 < pairs ? ForCodePage(Utf16Big)
            : null;
    }

    /// <summary>Whether the charset writes other scripts in ASCII bytes.</summary>
    public static bool IsEscaped(Encoding encoding) => encoding.CodePage == Iso2022Jp;

    /// <summary>Whether ASCII takes more than a byte in it; text that could be scanned for a declaration is not in such a charset.</summary>
    public static bool IsWide(Encoding encoding) => encoding.CodePage is Utf16Little or Utf16Big or Utf32Little or Utf32Big;

    // The provider is asked directly: registering it would change what Encoding.GetEncoding gives the whole process.
    private static Encoding? ForCodePage(int codePage) => codePage switch
    {
        65001 => Utf8,
        Utf16Little => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        Utf16Big => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        Utf32Little => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
        Utf32Big => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")),
    };

    private static FrozenDictionary<string, int> CodePages()
    {
        (int CodePage, string Labels)[] table =
        [
            (65001, "utf8 unicode11utf8 unicode20utf8 xunicode20utf8 utf8mb4"),
            (Utf16Little, "utf16 utf16le unicode ucs2 iso10646ucs2 csunicode unicodefeff"),
            (Utf16Big, "utf16be unicodefffe"),
            (866, "866 cp866 csibm866 ibm866"),
            (28592, "csisolatin2 iso88592 iso885921987 isoir101 l2 latin2"),
            (28593, "csisolatin3 iso88593 iso885931988 isoir109 l3 latin3"),
            (28594, "csisolatin4 iso88594 iso885941988 isoir110 l4 latin4"),
            (28595, "csisolatincyrillic cyrillic iso88595 iso885951988 isoir144"),
            (28596, "arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596 iso885961987 iso88596e iso88596i isoir127"),
            (28597, "csisolatingreek ecma118 elot928 greek greek8 iso88597 iso885971987 isoir126 suneugreek"),
            (28598, "csiso88598e csisolatinhebrew hebrew iso88598 iso885981988 iso88598e isoir138 visual"),
            (38598, "csiso88598i iso88598i logical"),
            (28603, "iso885913"),
            (28605, "csisolatin9 iso885915 l9 latin9"),
            (20866, "cskoi8r koi koi8 koi8r"),
            (21866, "koi8ru koi8u"),
            (10000, "csmacintosh mac macintosh xmacroman"),
            (874, "dos874 iso885911 tis620 windows874"),
            (1250, "cp1250 windows1250 xcp1250 win1250"),
            (1251, "cp1251 windows1251 xcp1251 win1251"),
            (1252, "ansix341968 ansix341986 ascii cp1252 cp819 csisolatin1 ibm819 iso88591 iso885911987 isoir100 l1 latin1 usascii windows1252 xcp1252 win1252 xuserdefined"),
            (1253, "cp1253 windows1253 xcp1253"),
            (1254, "cp1254 csisolatin5 iso88599 iso885991989 isoir148 l5 latin5 windows1254 xcp1254"),
            (1255, "cp1255 windows1255 xcp1255"),
            (1256, "cp1256 windows1256 xcp1256"),
            (1257, "cp1257 windows1257 xcp1257"),
            (1258, "cp1258 windows1258 xcp1258"),
            (10007, "xmaccyrillic xmacukrainian"),
            (54936, "chinese csgb2312 csiso58gb231280 gb2312 gb231280 gbk isoir58 xgbk gb18030 cp936 936 euccn"),
            (950, "big5 big5hkscs cnbig5 csbig5 xxbig5 cp950"),
            (51932, "cseucpkdfmtjapanese eucjp xeucjp"),
            (Iso2022Jp, "csiso2022jp iso2022jp"),
            (932, "csshiftjis ms932 mskanji shiftjis sjis windows31j xsjis cp932"),
            (949, "cseuckr csksc56011987 euckr isoir149 korean ksc56011987 ksc56011989 ksc5601 windows949 cp949 uhc"),
        ];
        var codePages = new Dictionary<string, int>();
        foreach ((int codePage, string labels) in table)
        {
            foreach (string label in labels.Split(' '))
            {
                codePages.Add(label, codePage);
            }
        }

        return codePages.ToFrozenDictionary();
    }
}
