using System.Buffers;

namespace NewsParse.Decoding;

/// <summary>Tells what is no text: by the first bytes, which file formats reserve for that, else by bytes that no text has.</summary>
internal static class BinaryContent
{
    public const string Unnamed = "binary data";

    /// <summary>Control bytes are counted this far; a page that turns binary later is still a page.</summary>
    private const int SampleLength = 256 << 10;

    // ESC is left out: ISO-2022-JP is written with it. So are tab, line feed, vertical tab, form feed and carriage return.
    private static readonly SearchValues<byte> s_controlBytes = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127]);

    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Names the format the bytes begin with, where it is a known one that is not text.</summary>
    public static string? FindSignature(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 64)];
        if (head.Length < 4)
        {
            return null;
        }

        if (head.TrimStart(" \t\r\n"u8).StartsWith("%PDF-"u8))
        {
            return "a PDF document";
        }

        string? format = head[0] switch
        {
            0x1F when head[1] == 0x8B => "gzip-compressed data",
            0x28 when head.StartsWith<byte>([0x28, 0xB5, 0x2F, 0xFD]) => "zstd-compressed data",
            0xFD when head.StartsWith<byte>([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0]) => "xz-compressed data",
            (byte)'B' when head.StartsWith("BZh"u8) && head[4..].StartsWith("1AY&SY"u8) => "bzip2-compressed data",
            (byte)'P' when head[1] == 'K' && head[2] < 9 && head[3] < 9 => "a ZIP archive or office document",
            (byte)'7' when head.StartsWith<byte>([(byte)'7', (byte)'z', 0xBC, 0xAF]) => "a 7z archive",
            (byte)'R' when head.StartsWith("Rar!\x1A"u8) => "a RAR archive",
            (byte)'R' when head.StartsWith("RIFF"u8) && HasZero(head) => "an image, sound or video",
            0x89 when head.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']) => "a PNG image",
            0xFF when head[1] == 0xD8 && head[2] == 0xFF => "a JPEG image",
            (byte)'G' when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => "a GIF image",
            (byte)'I' when head.StartsWith("II*\0"u8) => "a TIFF image",
            (byte)'M' when head.StartsWith("MM\0*"u8) => "a TIFF image",
            (byte)'B' when head[1] == 'M' && HasZero(head) => "a bitmap image",
            (byte)'8' when head.StartsWith("8BPS"u8) && HasZero(head) => "a Photoshop image",
            (byte)'I' when head.StartsWith("ID3"u8) && head[3] < 9 => "a sound file",
            (byte)'O' when head.StartsWith("OggS\0"u8) => "a sound or video file",
            (byte)'f' when head.StartsWith("fLaC"u8) && HasZero(head) => "a sound file",
            0x1A when head.StartsWith<byte>([0x1A, 0x45, 0xDF, 0xA3]) => "a video",
            (byte)'w' when (head.StartsWith("wOFF"u8) || head.StartsWith("wOF2"u8)) && HasZero(head) => "a web font",
            (byte)'O' when head.StartsWith("OTTO\0"u8) => "a font",
            0x7F when head[1..].StartsWith("ELF"u8) => "a program",
            (byte)'M' when head[1] == 'Z' && HasZero(head) => "a program",
            0xD0 when head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) => "an office document",
            _ => null,
        };
        return format ?? (head[4..].StartsWith("ftyp"u8) && HasZero(head) ? "a video or image" : null);
    }

    /// <summary>Whether there are more control bytes than a text could have; random bytes are one in ten.</summary>
    public static bool HasControlBytes(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var count = new ControlCount(sample.Length);
        while (!count.IsTooMany)
        {
            int at = sample.IndexOfAny(s_controlBytes);
            if (at < 0)
            {
                return false;
            }

            count.Add();
            sample = sample[(at + 1)..];
        }

        return true;
    }

    /// <summary>Names what a string holds where it is bytes that were never text.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("%PDF-"))
        {
            return "a PDF document";
        }

        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, SampleLength / 2)];
        // Binary data that someone decoded as UTF-8 is replacement characters for the most part.
        if (sample.Count('\uFFFD') > sample.Length / 4)
        {
            return Unnamed;
        }

        var count = new ControlCount(sample.Length);
        while (!count.IsTooMany)
        {
            int at = sample.IndexOfAny(s_controls);
            if (at < 0)
            {
                return null;
            }

            count.Add();
            sample = sample[(at + 1)..];
        }

        return Unnamed;
    }

    private static bool HasZero(ReadOnlySpan<byte> head) => head.Contains((byte)0);

    /// <summary>Counts up to what is too many: one in fifty, and never fewer than four of a text that has anything else.</summary>
    private struct ControlCount(int length)
    {
        private readonly int _allowed = Math.Max(0, Math.Min(length - 1, Math.Max(3, length / 50)));
        private int _count;

        public readonly bool IsTooMany => _count > _allowed;

        public void Add() => _count++;
    }
}
