namespace NewsParse.Formats;

/// <summary>
/// Finds where in the text of a block the repairs and the signs of a translation stand. Both are given by places in the text as the page has it;
/// a text of the body is shown as it was repaired.
/// </summary>
internal sealed class XRayMarks
{
    private readonly ILookup<int, BlockRepair> _repairs;
    private readonly ILookup<int, TranslationSignal> _signals;

    public XRayMarks(ArticleDocument document)
    {
        _repairs = document.Repairs.Where(static repair => repair.Block is not null).ToLookup(static repair => repair.Block!.Value);
        _signals = document.Translation.Signals.Where(static signal => signal.Block is not null).ToLookup(static signal => signal.Block!.Value);
    }

    /// <summary>The marks of a block in the order of its text, and what has no place in it or lies across another mark.</summary>
    public (List<XRayMark> Placed, List<XRayMark> Others) Of(XRayBlock block)
    {
        var found = new List<XRayMark>();
        foreach (BlockTrace trace in block.Traces)
        {
            AddTo(found, block, trace.Position);
        }

        var placed = new List<XRayMark>();
        var others = new List<XRayMark>();
        int end = 0;
        foreach (XRayMark mark in found.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.Length))
        {
            if (mark.Start >= end && Holds(block, mark))
            {
                placed.Add(mark);
                end = mark.Start + mark.Length;
            }
            else
            {
                others.Add(mark);
            }
        }

        return (placed, others);
    }

    private void AddTo(List<XRayMark> found, XRayBlock block, int position)
    {
        // The header keeps the text the page has, so no place moves there.
        bool isRepaired = block.State == XRayState.Kept;
        long moved = 0;
        foreach (BlockRepair repair in _repairs[position].OrderBy(static repair => repair.Start))
        {
            found.Add(new XRayMark(Place(repair.Start + moved), isRepaired ? repair.After.Length : repair.Length, repair, null));
            moved += isRepaired ? Growth(repair) : 0;
        }

        BlockRepair[] before = isRepaired ? [.. _repairs[position].OrderBy(End)] : [];
        int next = 0;
        moved = 0;
        foreach (TranslationSignal signal in _signals[position].OrderBy(static signal => signal.Start))
        {
            for (; next < before.Length && End(before[next]) <= signal.Start; next++)
            {
                moved += Growth(before[next]);
            }

            found.Add(new XRayMark(Place(signal.Start + moved), signal.Length, null, signal));
        }
    }

    private static int Growth(BlockRepair repair) => repair.After.Length - repair.Length;

    // A document that somebody else made may say any place.
    private static long End(BlockRepair repair) => (long)repair.Start + repair.Length;

    private static int Place(long at) => at is >= 0 and <= int.MaxValue ? (int)at : -1;

    /// <summary>Whether the text is there that the mark says: it is not where a row is made of several blocks.</summary>
    private static bool Holds(XRayBlock block, XRayMark mark)
    {
        string expected = mark.Signal?.Text ?? (block.State == XRayState.Kept ? mark.Repair!.After : mark.Repair!.Before);
        return mark.Start >= 0 && mark.Length >= 0 && mark.Start <= block.Text.Length - mark.Length && (mark.Length > 0 || mark.Repair is not null)
            && block.Text.AsSpan(mark.Start, mark.Length).SequenceEqual(expected);
    }
}
