using System.Text;

namespace NewsParse.Repair;

/// <summary>What one rule changes in one pass, in the order of the text.</summary>
internal sealed class EditList
{
    private List<(int Start, int Length, string After)>? _edits;

    public int Count => _edits?.Count ?? 0;

    public (int Start, int Length, string After) this[int index] => _edits![index];

    /// <summary>Adds an edit behind those before it; one that overlaps them is left for the next round, those that touch become one.</summary>
    public void Replace(int start, int length, string after)
    {
        _edits ??= [];
        if (_edits.Count > 0)
        {
            (int lastStart, int lastLength, string lastAfter) = _edits[^1];
            int end = lastStart + lastLength;
            if (start < end)
            {
                return;
            }

            if (start == end && lastAfter.Length < 64)
            {
                _edits[^1] = (lastStart, lastLength + length, lastAfter + after);
                return;
            }
        }

        _edits.Add((start, length, after));
    }

    public void Remove(int start, int length) => Replace(start, length, "");

    public void Clear() => _edits?.Clear();

    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length + 16);
        int at = 0;
        foreach ((int start, int length, string after) in _edits ?? [])
        {
            changed.Append(text, at, start - at).Append(after);
            at = start + length;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }
}
