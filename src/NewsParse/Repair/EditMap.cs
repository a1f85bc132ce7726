using System.Collections.Immutable;

namespace NewsParse.Repair;

/// <summary>Which spans of the original became which spans of the text as it is now, kept up pass by pass.</summary>
internal sealed class EditMap
{
    private List<Span> _spans = [];

    /// <summary>Adds the edits of a pass, whose places are those of the text before it.</summary>
    public void Add(EditList edits, RepairRules rule)
    {
        var merged = new List<Span>(_spans.Count + edits.Count);
        int span = 0, edit = 0;
        // How much longer the text became left of here: by all passes before, and by this one.
        int grownBefore = 0, grownNow = 0;
        while (span < _spans.Count || edit < edits.Count)
        {
            bool oldFirst = edit == edits.Count || (span < _spans.Count && _spans[span].Start <= edits[edit].Start);
            int start = oldFirst ? _spans[span].Start : edits[edit].Start;
            int end = start;
            int oldEnd = -1, newEnd = -1, old = 0, now = 0;
            RepairRules rules = RepairRules.None;
            while (true)
            {
                // The first of the group, then whatever touches one of the other kind.
                if (span < _spans.Count && (oldFirst || _spans[span].Start <= newEnd))
                {
                    Span next = _spans[span++];
                    end = Math.Max(end, oldEnd = next.Start + next.Length);
                    old += next.Length - next.OriginalLength;
                    rules |= next.Rules;
                    oldFirst = false;
                }
                else if (edit < edits.Count && (edits[edit].Start <= oldEnd || rules == RepairRules.None))
                {
                    (int at, int length, string after) = edits[edit++];
                    end = Math.Max(end, newEnd = at + length);
                    now += after.Length - length;
                    rules |= rule;
                }
                else
                {
                    break;
                }
            }

            merged.Add(new Span(start - grownBefore, end - start - old, start + grownNow, end - start + now, rules));
            grownBefore += old;
            grownNow += now;
        }

        _spans = merged;
    }

    /// <summary>The edits, less those that were taken back.</summary>
    public ImmutableArray<TextEdit> Edits(string original, string text)
    {
        ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>(_spans.Count);
        foreach (Span span in _spans)
        {
            string before = original.Substring(span.OriginalStart, span.OriginalLength);
            string after = text.Substring(span.Start, span.Length);
            if (before != after)
            {
                edits.Add(new TextEdit { Rules = span.Rules, Start = span.OriginalStart, Before = before, After = after });
            }
        }

        return edits.DrainToImmutable();
    }

    private readonly record struct Span(int OriginalStart, int OriginalLength, int Start, int Length, RepairRules Rules);
}
