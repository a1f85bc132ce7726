using System.Buffers;
using System.Text.Unicode;
using NewsParse.Diagnostics;

namespace NewsParse.Decoding;

/// <summary>
/// The characters of a source. Those of a page lie in lent memory, which goes back when this is disposed. U+FFFF, which stands for no character and
/// which AngleSharp takes for the end of the page, is U+FFFD here.
/// </summary>
internal sealed class DecodedText : IDisposable
{
    private char[]? _lent;

    private DecodedText(ReadOnlyMemory<char> chars, char[]? lent)
    {
        Chars = chars;
        _lent = lent;
    }

    public ReadOnlyMemory<char> Chars { get; private set; }

    public static DecodedText Of(string text) => new(text.Replace('\uFFFF', '\uFFFD').AsMemory(), null);

    /// <summary>Reads UTF-8; null where the bytes are none.</summary>
    public static DecodedText? FromUtf8(ReadOnlySpan<byte> bytes, ParseSession session)
    {
        // As strings, the texts of pages would be the most of all garbage, and large objects, which are collected last.
        char[] lent = ArrayPool<char>.Shared.Rent(bytes.Length);
        int length = 0;
        do
        {
            ReadOnlySpan<byte> piece = bytes[..Math.Min(bytes.Length, TextDecoder.PieceBytes)];
            OperationStatus status = Utf8.ToUtf16(piece, lent.AsSpan(length), out int read, out int written, replaceInvalidSequences: false, isFinalBlock: piece.Length == bytes.Length);
            // A character that the end of the piece cuts is left for the next one.
            if (status == OperationStatus.InvalidData)
            {
                ArrayPool<char>.Shared.Return(lent);
                return null;
            }

            bytes = bytes[read..];
            length += written;
            session.Checkpoint();
        }
        while (!bytes.IsEmpty);
        lent.AsSpan(0, length).Replace('\uFFFF', '\uFFFD');
        return new DecodedText(lent.AsMemory(0, length), lent);
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
}
