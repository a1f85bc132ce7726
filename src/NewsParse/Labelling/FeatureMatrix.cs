using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>A row of numbers for each block of a page. The rows are filled in full: their memory is lent, and holds what it held before.</summary>
internal sealed class FeatureMatrix(int rows, int columns) : IDisposable
{
    /// <summary>The rows of a vector.</summary>
    public const int Abreast = 8;

    // A quarter of a megabyte a page: as garbage it would be the most of all, and of the kind that is collected last.
    private readonly float[] _values = ArrayPool<float>.Shared.Rent(rows * columns);

    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public Span<float> this[int row] => _values.AsSpan(row * Columns, Columns);

    /// <summary>Lays rows side by side, so that each column of them is a vector; the lanes of rows that do not exist keep what they held.</summary>
    /// <returns>How many rows there were, <see cref="Abreast"/> at most.</returns>
    public int CopyColumns(int first, Span<Vector256<float>> columns)
    {
        Span<float> lanes = MemoryMarshal.Cast<Vector256<float>, float>(columns);
        int count = Math.Min(Abreast, Rows - first);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<float> row = this[first + i];
            for (int column = 0, at = i; column < row.Length && at < lanes.Length; column++, at += Abreast)
            {
                lanes[at] = row[column];
            }
        }

        return count;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}

/// <summary>Fills a row from left to right. The names are collected once, by the same calls that fill a row, so the two cannot drift apart.</summary>
internal ref struct FeatureRow(Span<float> values, List<string>? names)
{
    private readonly Span<float> _values = values;
    private int _next;

    public void Add(string name, double value)
    {
        names?.Add(name);
        _values[_next++] = (float)value;
    }

    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    /// <summary>Adds one of a family of features; the name is put together only where names are collected.</summary>
    public void Add(string family, string member, double value)
    {
        names?.Add(family + member);
        _values[_next++] = (float)value;
    }

    /// <summary>Adds a family of features whose values lie in a row.</summary>
    public void Add(string family, string[] members, ReadOnlySpan<byte> values)
    {
        Span<float> row = _values.Slice(_next, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            row[i] = values[i];
            names?.Add(family + members[i]);
        }

        _next += values.Length;
    }

    public void Add(string family, TagKind kind, bool value)
    {
        names?.Add(family + kind.ToString());
        _values[_next++] = value ? 1 : 0;
    }

    public void Add(string family, int member, double value)
    {
        names?.Add(family + member.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _values[_next++] = (float)value;
    }
}
