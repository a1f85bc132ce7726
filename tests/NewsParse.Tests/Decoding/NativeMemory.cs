using System.Buffers;

namespace NewsParse.Tests.Decoding;

/// <summary>Memory that does not show the array behind it, as that of a mapped file has none.</summary>
internal sealed class NativeMemory(byte[] content) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => content;

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
