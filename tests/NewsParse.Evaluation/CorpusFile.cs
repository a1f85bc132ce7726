using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsParse.Evaluation;

/// <summary>Reads the files of a corpus.</summary>
internal static class CorpusFile
{
    // One byte more than the parser takes, so that it is the parser that refuses the page; an archive of zeros ends here too.
    private static readonly int s_maxBytes = new ParseLimits().MaxInputBytes + 1;

    /// <summary>Whether the name says plain text; all else is HTML.</summary>
    public static bool IsText(string name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".txt.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file as it was served.</summary>
    /// <exception cref="IOException">There is no such file, or it can't be read.</exception>
    /// <exception cref="InvalidDataException">The archive is broken.</exception>
    public static byte[] Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file '{name}' in the corpus.");
        }

        using FileStream file = File.OpenRead(path);
        if (!name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            return ReadUpToLimit(file);
        }

        uint lastSize = LastSize(file);
        using var archive = new GZipStream(file, CompressionMode.Decompress);
        byte[] content = ReadUpToLimit(archive);
        // A cut archive reads as a short one, without a word. Its last four bytes are then no size, but chance.
        return content.Length >= lastSize || content.Length == s_maxBytes
            ? content
            : throw new InvalidDataException($"The archive '{name}' is cut off.");
    }

    /// <summary>The size, unpacked, of the last of an archive's members: nearly always the only one.</summary>
    private static uint LastSize(FileStream archive)
    {
        Span<byte> size = stackalloc byte[sizeof(uint)];
        if (archive.Length <= size.Length)
        {
            throw new InvalidDataException("The archive is empty.");
        }

        archive.Seek(-size.Length, SeekOrigin.End);
        archive.ReadExactly(size);
        archive.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadUInt32LittleEndian(size);
    }

    private static byte[] ReadUpToLimit(Stream stream)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        int read;
        while (content.Length < s_maxBytes
            && (read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, s_maxBytes - content.Length))) > 0)
        {
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
