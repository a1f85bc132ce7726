using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsParse.Diagnostics;

namespace NewsParse.Decoding;

/// <summary>
/// The characters of a source. Those that had to be decoded or mended lie in lent memory, which goes back when this is disposed. U+FFFF, which
/// stands for no character and which AngleSharp takes for the end of the page, is U+FFFD here, and so are halves of surrogate pairs.
/// </summary>
/// <remarks>
/// All is done by the piece, with a look at the clock between: memory that the system has yet to give takes many times as long to fill as to read.
/// As strings, the texts of pages would be the most of all garbage, and large objects, which are collected last.
/// </remarks>
internal sealed class DecodedText : IDisposable
{
    /// <summary>How much is decoded between two looks at the clock.</summary>
    private const int PieceLength = 1 << 20;

    private char[]? _lent;

    private DecodedText(ReadOnlyMemory<char> chars, char[]? lent)
    {
        Chars = chars;
        _lent = lent;
    }

    public ReadOnlyMemory<char> Chars { get; private set; }

    /// <summary>Takes a string as it is, but for what stands for no character.</summary>
    /// <param name="text">The string.</param>
    /// <param name="session">The parse.</param>
    /// <param name="hasHalves">Whether it held halves of surrogate pairs.</param>
    public static DecodedText FromString(string text, ParseSession session, out bool hasHalves)
    {
        hasHalves = HasHalves(text, session);
        if (!hasHalves && !text.Contains('\uFFFF'))
        {
            return new DecodedText(text.AsMemory(), null);
        }

        char[] lent = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        while (length < text.Length)
        {
            session.Checkpoint();
            ReadOnlySpan<char> piece = Piece(text.AsSpan(length));
            Span<char> target = lent.AsSpan(length, piece.Length);
            piece.CopyTo(target);
            WellFormed.Mend(target);
            target.Replace('\uFFFF', '\uFFFD');
            length += piece.Length;
        }

        return new DecodedText(lent.AsMemory(0, length), lent);
    }

    /// <summary>Reads UTF-8; null where the bytes are none.</summary>
    public static DecodedText? FromUtf8(ReadOnlySpan<byte> bytes, ParseSession session)
    {
        char[] lent = ArrayPool<char>.Shared.Rent(bytes.Length);
        int length = 0;
        do
        {
            ReadOnlySpan<byte> piece = bytes[..Math.Min(bytes.Length, PieceLength)];
            OperationStatus status = Utf8.ToUtf16(piece, lent.AsSpan(length), out int read, out int written, replaceInvalidSequences: false, isFinalBlock: piece.Length == bytes.Length);
            // A character that the end of the piece cuts is left for the next one.
            if (status == OperationStatus.InvalidData)
            {
                ArrayPool<char>.Shared.Return(lent);
                return null;
            }

            lent.AsSpan(length, written).Replace('\uFFFF', '\uFFFD');
            bytes = bytes[read..];
            length += written;
            session.Checkpoint();
        }
        while (!bytes.IsEmpty);
        return new DecodedText(lent.AsMemory(0, length), lent);
    }

    /// <summary>Reads a charset, with U+FFFD for the bytes that stand for nothing in it.</summary>
    public static DecodedText From(Encoding encoding, ReadOnlySpan<byte> bytes, ParseSession session)
    {
        Decoder decoder = encoding.GetDecoder();
        char[] lent = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        int length = 0;
        while (!bytes.IsEmpty)
        {
            session.Checkpoint();
            ReadOnlySpan<byte> piece = bytes[..Math.Min(bytes.Length, PieceLength)];
            bytes = bytes[piece.Length..];
            int written = decoder.GetChars(piece, lent.AsSpan(length), flush: bytes.IsEmpty);
            lent.AsSpan(length, written).Replace('\uFFFF', '\uFFFD');
            length += written;
        }

        return new DecodedText(lent.AsMemory(0, length), lent);
    }

    /// <summary>Leaves out the mark that says in which order the bytes stood, at the start of some strings.</summary>
    public DecodedText WithoutMark()
    {
        Chars = Chars.Span is ['\uFEFF', ..] ? Chars[1..] : Chars;
        return this;
    }

    public override string ToString() => Chars.ToString();

    public void Dispose()
    {
        Chars = default;
        if (_lent is { } lent)
        {
            _lent = null;
            ArrayPool<char>.Shared.Return(lent);
        }
    }

    private static bool HasHalves(ReadOnlySpan<char> text, ParseSession session)
    {
        while (!text.IsEmpty)
        {
            session.Checkpoint();
            ReadOnlySpan<char> piece = Piece(text);
            if (!WellFormed.IsSo(piece))
            {
                return true;
            }

            text = text[piece.Length..];
        }

        return false;
    }

    private static ReadOnlySpan<char> Piece(ReadOnlySpan<char> rest) => rest.Length > PieceLength ? rest[..WellFormed.Cut(rest, PieceLength)] : rest;
}
