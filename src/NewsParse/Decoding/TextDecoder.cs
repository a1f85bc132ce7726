using System.Text;
using System.Text.Unicode;
using NewsParse.Diagnostics;

namespace NewsParse.Decoding;

/// <summary>Turns what the caller handed in into characters, or says why it is none.</summary>
/// <remarks>
/// Bytes are believed before what is said of them: bytes that are valid UTF-8 are UTF-8 whatever is declared, since no text of
/// another charset is so by chance. Only then does a declaration count, and only then is anything guessed.
/// </remarks>
internal static class TextDecoder
{
    /// <summary>Where a declaration has to stand; the HTML standard asks for the first 1,024 bytes, pages are less careful.</summary>
    private const int PrescanBytes = 4096;

    /// <summary>How far a declaration is looked for where the bytes themselves do not tell.</summary>
    private const int LatePrescanBytes = 128 << 10;

    public static DecodedText Decode(ArticleSource source, ParseSession session)
    {
        session.Checkpoint();
        long size = source.Text is null ? source.Bytes.Length : 2L * source.Text.Length;
        bool isTooLarge = size > session.Limits.MaxInputBytes;
        if (isTooLarge)
        {
            session.Reach(ParseFailureCode.TooLarge, $"The source has {size} bytes; the limit is {session.Limits.MaxInputBytes}.");
        }

        DecodedText text = source.Text is { } given
            ? FromString(isTooLarge ? Start(given, session.Limits.MaxInputBytes) : given, session)
            : DecodeBytes(source, isTooLarge ? Start(source.Bytes, session.Limits.MaxInputBytes) : source.Bytes, session);
        if (text.Chars.Span.IsWhiteSpace())
        {
            text.Dispose();
            throw new ParseAbortedException(ParseFailureCode.Empty, "The source holds nothing but white space.");
        }

        if (BinaryContent.Find(text.Chars.Span) is { } kind)
        {
            text.Dispose();
            throw NotText(kind);
        }

        return text;
    }

    private static string Start(string text, int maxBytes) => text[..WellFormed.Cut(text, maxBytes / sizeof(char))];

    /// <summary>The first bytes of a source, up to where a character of a wide charset would begin, or else one of UTF-8.</summary>
    private static ReadOnlyMemory<byte> Start(ReadOnlyMemory<byte> bytes, int maxBytes)
    {
        const int most = 4;
        int length = maxBytes & ~(most - 1);
        bool isWide = Charsets.FromMark(bytes.Span, out _) is { } marked && marked.CodePage != Charsets.Utf8.CodePage;
        for (int back = 0; back < most && back <= length && !isWide; back++)
        {
            if ((bytes.Span[length - back] & 0xC0) != 0x80)
            {
                return bytes[..(length - back)];
            }
        }

        return bytes[..length];
    }

    private static DecodedText DecodeBytes(ArticleSource source, ReadOnlyMemory<byte> memory, ParseSession session)
    {
        ReadOnlySpan<byte> bytes = memory.Span;
        if (Charsets.FromMark(bytes, out int markLength) is { } marked)
        {
            return Read(marked, bytes[markLength..], session);
        }

        if (BinaryContent.FindSignature(bytes) is { } format)
        {
            throw NotText(format);
        }

        if (Charsets.FromZeros(bytes) is { } wide)
        {
            return Read(wide, bytes, session);
        }

        if (BinaryContent.HasControlBytes(bytes))
        {
            throw NotText(BinaryContent.Unnamed);
        }

        bool isHtml = source.Kind == ArticleSourceKind.Html;
        string? declared = CharsetLabel.FromContentType(source.ContentType);
        declared ??= isHtml ? CharsetPrescan.Find(bytes[..Math.Min(bytes.Length, PrescanBytes)]) : null;
        Encoding? encoding = declared is null ? null : Charsets.ForLabel(declared);
        if (declared is not null && encoding is null)
        {
            Ignore(declared, "no charset goes by that name", session);
        }

        if (DecodedText.FromUtf8(bytes, session) is { } text)
        {
            return Believe(text, bytes, declared, encoding, session);
        }

        if (declared is null && isHtml)
        {
            declared = CharsetPrescan.Find(bytes[..Math.Min(bytes.Length, LatePrescanBytes)]);
            encoding = declared is null ? null : Charsets.ForLabel(declared);
        }

        return DecodeDoubtful(memory, declared, encoding, session);
    }

    /// <summary>Takes bytes for the UTF-8 that they are, whatever was declared.</summary>
    private static DecodedText Believe(DecodedText text, ReadOnlySpan<byte> bytes, string? declared, Encoding? encoding, ParseSession session)
    {
        if (encoding is not null && encoding.CodePage != Charsets.Utf8.CodePage)
        {
            // ISO-2022-JP writes Japanese in ASCII bytes after an escape; every other charset agrees with ASCII.
            if (Charsets.IsEscaped(encoding) && bytes.Contains((byte)0x1B))
            {
                text.Dispose();
                return Read(encoding, bytes, session);
            }

            if (!Ascii.IsValid(bytes))
            {
                Ignore(declared!, "the bytes are UTF-8", session);
            }
        }

        return text;
    }

    /// <summary>Decodes bytes that are not UTF-8 throughout: a damaged page, or one in a charset of its own.</summary>
    private static DecodedText DecodeDoubtful(ReadOnlyMemory<byte> memory, string? declared, Encoding? encoding, ParseSession session)
    {
        ReadOnlySpan<byte> bytes = memory.Span;
        bool declaresUtf8 = encoding?.CodePage == Charsets.Utf8.CodePage;
        if (Utf8Damage.Of(bytes).IsSlight(declaresUtf8))
        {
            if (encoding is not null && !declaresUtf8)
            {
                Ignore(declared!, "all but a few bytes are UTF-8", session);
            }

            return ReadReporting(Charsets.Utf8, bytes, session);
        }

        if (encoding is not null && !declaresUtf8 && !Charsets.IsWide(encoding))
        {
            DecodedText text = DecodedText.From(encoding, bytes, session);
            int lost = text.Chars.Span.Count('\uFFFD');
            if (lost == 0)
            {
                return text;
            }

            // One stray byte among many is damage; one in twenty is another charset.
            if (lost <= 2 || lost * 20L <= Utf8Damage.NonAscii(text.Chars.Span))
            {
                ReportLost(encoding, session);
                return text;
            }

            text.Dispose();
        }

        if (encoding is not null)
        {
            Ignore(declared!, "too many bytes stand for nothing in it", session);
        }

        return ReadReporting(CharsetGuess.Of(memory), bytes, session);
    }

    private static DecodedText Read(Encoding encoding, ReadOnlySpan<byte> bytes, ParseSession session) =>
        (encoding.CodePage == Charsets.Utf8.CodePage ? DecodedText.FromUtf8(bytes, session) : null) ?? ReadReporting(encoding, bytes, session);

    private static DecodedText ReadReporting(Encoding encoding, ReadOnlySpan<byte> bytes, ParseSession session)
    {
        DecodedText text = DecodedText.From(encoding, bytes, session);
        // A page that was damaged before it was encoded holds U+FFFD itself; that is not ours to report.
        if (text.Chars.Span.Contains('\uFFFD') && !(encoding.CodePage == Charsets.Utf8.CodePage && Utf8.IsValid(bytes)))
        {
            ReportLost(encoding, session);
        }

        return text;
    }

    private static DecodedText FromString(string source, ParseSession session)
    {
        DecodedText text = DecodedText.FromString(source, session, out bool hasHalves);
        if (hasHalves)
        {
            session.Report(DiagnosticCode.InvalidBytes, "Some surrogates stand without their other half; each became U+FFFD.");
        }

        return text.WithoutMark();
    }

    private static ParseAbortedException NotText(string kind) => new(ParseFailureCode.NotText, $"The source is not text but {kind}.");

    private static void ReportLost(Encoding encoding, ParseSession session) => session.Report(
        DiagnosticCode.InvalidBytes,
        $"Some bytes stand for no character in {encoding.WebName}; each became U+FFFD.",
        encoding.WebName);

    private static void Ignore(string declared, string why, ParseSession session) => session.Report(
        DiagnosticCode.CharsetIgnored,
        $"The declared charset was ignored: {why}.",
        declared);
}
