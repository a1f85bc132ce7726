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
        BlockRepair[] repairs = [.. _repairs[position].OrderBy(static repair => repair.Start)];
        int moved = 0;
        foreach (BlockRepair repair in repairs)
        {
            found.Add(new XRayMark(repair.Start + moved, isRepaired ? repair.After.Length : repair.Length, repair, null));
            moved += isRepaired ? repair.After.Length - repair.Length : 0;
        }

        foreach (TranslationSignal signal in _signals[position])
        {
            int before = isRepaired ? repairs.Where(repair => repair.Start + repair.Length <= signal.Start).Sum(static repair => repair.After.Length - repair.Length) : 0;
            found.Add(new XRayMark(signal.Start + before, signal.Length, null, signal));
        }
    }

    /// <summary>Whether the text is there that the mark says: it is not where a row is made of several blocks.</summary>
    private static bool Holds(XRayBlock block, XRayMark mark)
    {
        string expected = mark.Signal?.Text ?? (block.State == XRayState.Kept ? mark.Repair!.After : mark.Repair!.Before);
        return mark.Start >= 0 && mark.Start + mark.Length <= block.Text.Length && (mark.Length > 0 || mark.Repair is not null)
            && block.Text.AsSpan(mark.Start, mark.Length).SequenceEqual(expected);
    }
}
