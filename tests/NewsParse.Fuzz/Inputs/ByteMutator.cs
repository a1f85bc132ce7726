using System.Text;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Makes bytes of a text, in this encoding or that, and damages some of them.</summary>
internal static class ByteMutator
{
    private static readonly Encoding[] s_encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, false), new UTF32Encoding(false, true), Encoding.Latin1,
        .. new[] { "windows-1252", "windows-1251", "windows-1256", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "iso-2022-jp", "koi8-r", "iso-8859-2", "windows-874", "windows-1258" }
            .Select(static name => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!),
    ];

    private static readonly string?[] s_types =
    [
        null, null, null, "text/html", "text/html; charset=utf-8", "text/html; charset=\"gb2312\"", "text/html;charset=shift_jis", "text/html; charset=windows-1252", "text/plain; charset=utf-16", "text/html; charset=utf-32", "text/html; charset=utf-7",
        "text/html; charset=x-user-defined", "text/html; charset=", "charset", "; charset=iso-2022-jp; charset=utf-8", "application/pdf", "image/png", "text/html; charset=\0", "text/html; charset='", "iso-8859-1",
    ];

    // Marks of byte order, and what other kinds of files begin with.
    private static readonly byte[][] s_heads =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x2B, 0x2F, 0x76, 0x38], [0x84, 0x31, 0x95, 0x33], [0x1F, 0x8B, 8, 0], [.. "%PDF-1.7\n"u8], [.. "PK\u0003\u0004"u8], [0x89, .. "PNG\r\n"u8], [.. "GIF89a"u8], [0xFF, 0xD8, 0xFF], [0, 0, 0, 0],
    ];

    private static readonly byte[][] s_pieces =
    [
        [0], [0xFF], [0xFE], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x80], [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0x0E], [0x8E], [0x81, 0x30], [0xA0], [0x85], [0x92], [0x1A],
    ];

    public static FuzzInput Encode(FuzzInput input, FuzzRandom random)
    {
        Encoding encoding = random.Of(s_encodings);
        string text = WithLabel(input.Text!, input.Target, encoding, random);
        var bytes = new List<byte>();
        bytes.AddRange(random.OneIn(2) ? encoding.GetPreamble() : random.OneIn(8) ? random.Of(s_heads) : []);
        bytes.AddRange(encoding.GetBytes(text));
        for (int edits = random.OneIn(2) ? random.Few(20) : 0; edits > 0; edits--)
        {
            Edit(bytes, random);
        }

        return input with { Text = null, Bytes = [.. bytes], ContentType = random.Of(s_types) };
    }

    /// <summary>Most pages say what they are encoded in, and most say it rightly.</summary>
    private static string WithLabel(string text, FuzzTarget target, Encoding encoding, FuzzRandom random)
    {
        if (target != FuzzTarget.Html || random.OneIn(3))
        {
            return text;
        }

        string name = random.OneIn(4) ? random.Of(s_encodings).WebName : encoding.WebName;
        return $"<meta charset=\"{name}\">{text}";
    }

    private static void Edit(List<byte> bytes, FuzzRandom random)
    {
        int at = random.Below(bytes.Count + 1);
        int length = random.Below(Math.Min(bytes.Count - at, 40) + 1);
        switch (random.Below(6))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next();
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4 when random.OneIn(6):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, random.Of(s_pieces));
                break;
        }
    }
}
