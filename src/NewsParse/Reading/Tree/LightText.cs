using System.Runtime.InteropServices;
using AngleSharp.Common;

namespace NewsParse.Reading.Tree;

/// <summary>A text, which lies where the tokenizer put it: no string is made of it.</summary>
internal sealed class LightText(ReadOnlyMemory<char> data) : LightNode
{
    private char[]? _grown;

    public ReadOnlyMemory<char> Data { get; private set; } = data;

    public override StringOrMemory NodeName => "#text";

    public void Append(ReadOnlyMemory<char> more)
    {
        // What a skipped comment parted mostly lies side by side.
        if (MemoryMarshal.TryGetArray(Data, out ArraySegment<char> own)
            && MemoryMarshal.TryGetArray(more, out ArraySegment<char> next)
            && own.Array == next.Array
            && own.Offset + own.Count == next.Offset)
        {
            Data = own.Array.AsMemory(own.Offset, own.Count + next.Count);
            return;
        }

        int length = Data.Length + more.Length;
        if (_grown is null || _grown.Length < length)
        {
            // Twice the room: a text in a thousand parts is not copied a thousand times.
            var grown = new char[Math.Max(length, 2 * Data.Length)];
            Data.CopyTo(grown);
            _grown = grown;
        }

        more.CopyTo(_grown.AsMemory(Data.Length));
        Data = _grown.AsMemory(0, length);
    }

    public void Prepend(ReadOnlyMemory<char> before)
    {
        var grown = new char[before.Length + Data.Length];
        before.CopyTo(grown);
        Data.CopyTo(grown.AsMemory(before.Length));
        _grown = grown;
        Data = grown;
    }
}
