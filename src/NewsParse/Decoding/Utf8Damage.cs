using System.Buffers;
using System.Text;

namespace NewsParse.Decoding;

/// <summary>How far bytes are from being UTF-8.</summary>
/// <param name="Whole">Characters beyond ASCII that are written right.</param>
/// <param name="Broken">Places where the bytes stand for nothing.</param>
/// <param name="IsCutOff">Whether the last of them is a character the end of the bytes cut off.</param>
internal readonly record struct Utf8Damage(int Whole, int Broken, bool IsCutOff)
{
    /// <summary>So much tells; a megabyte of another charset is looked at byte by byte.</summary>
    private const int SampleLength = 1 << 20;

    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, SampleLength)];
        int whole = 0, broken = 0;
        bool cutOff = false;
        while (true)
        {
            int next = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
            {
                return new Utf8Damage(whole, broken, cutOff);
            }

            bytes = bytes[next..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            whole += status == OperationStatus.Done ? 1 : 0;
            broken += status == OperationStatus.Done ? 0 : 1;
            cutOff = status == OperationStatus.NeedMoreData;
            bytes = bytes[length..];
        }
    }

    /// <summary>
    /// Whether this is UTF-8 with a few bytes lost. Text of another charset hardly ever has two characters in a row that are
    /// right by chance, so a page that says it is UTF-8 needs only more right ones than wrong.
    /// </summary>
    public bool IsSlight(bool declared)
    {
        int broken = IsCutOff ? Broken - 1 : Broken;
        return broken == 0 ? declared || Whole > 0 : declared ? Whole > 2L * broken : Whole >= 10 && Whole > 20L * broken;
    }

    public static int NonAscii(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c > '\x7F' ? 1 : 0;
        }

        return count;
    }
}
