namespace NewsParse.Repair.Rules;

/// <summary>
/// UTF-8 whose bytes were taken for characters. A sequence that no text has by itself is put right, one that might stand there
/// by chance only where others beside it show what happened.
/// </summary>
internal static class MojibakeRule
{
    public static void Find(TextInRepair text, EditList edits)
    {
        List<Misreading>? found = null;
        bool evidence = false;
        int at = 0;
        while (NextLead(text.Text, at) is >= 0 and var lead)
        {
            if (Misreading.At(text, lead, found is [.., var last] ? last : null) is { } misreading)
            {
                found ??= [];
                evidence |= misreading.IsSure;
                if (misreading.ConfirmsLast && !found[^1].IsSure)
                {
                    found[^1] = found[^1] with { IsSure = true };
                }

                found.Add(misreading);
                at = misreading.End;
            }
            else
            {
                at = lead + 1;
            }
        }

        foreach (Misreading misreading in found ?? [])
        {
            if (misreading.IsSure || (evidence && misreading.IsLikely))
            {
                edits.Replace(misreading.Start, misreading.Length, misreading.Meant);
            }
        }
    }

    /// <summary>Where a sequence may begin, or where a character of windows-1252 was taken for one of latin-1.</summary>
    private static int NextLead(string text, int start)
    {
        int next = text.AsSpan(start).IndexOfAnyInRange('\u0080', '\u00F4');
        // Between the two ranges are only signs; they are no reason to look closer.
        while (next >= 0 && text[start + next] is > '\u009F' and < '\u00C2')
        {
            start += next + 1;
            next = text.AsSpan(start).IndexOfAnyInRange('\u0080', '\u00F4');
        }

        return next < 0 ? -1 : start + next;
    }
}
