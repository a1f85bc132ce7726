using System.Runtime.InteropServices;
using System.Text;
using UtfUnknown;

namespace NewsParse.Decoding;

/// <summary>The last resort: guesses a charset from how often its characters occur.</summary>
internal static class CharsetGuess
{
    /// <summary>Enough text to tell charsets apart; the guess is slower than all of the parse, by the byte.</summary>
    private const int SampleLength = 32 << 10;

    /// <summary>Below this the guess is worse than taking the most common charset of all.</summary>
    private const float LeastConfidence = .5f;

    public static Encoding Of(ReadOnlyMemory<byte> bytes)
    {
        int first = bytes.Span.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        int start = Math.Max(0, first);
        ReadOnlyMemory<byte> window = bytes.Slice(start, Math.Min(SampleLength, bytes.Length - start));
        if (!MemoryMarshal.TryGetArray(window, out ArraySegment<byte> sample))
        {
            sample = window.ToArray();
        }

        DetectionDetail? best = CharsetDetector.DetectFromBytes(sample.Array, sample.Offset, sample.Count).Detected;
        // UTF-8 was looked at before, with all of the bytes.
        return best is { Confidence: >= LeastConfidence, EncodingName: { } name }
            && Charsets.ForLabel(name) is { } encoding
            && encoding.CodePage != Charsets.Utf8.CodePage
            && !Charsets.IsWide(encoding)
            ? encoding
            : Charsets.Western;
    }
}
