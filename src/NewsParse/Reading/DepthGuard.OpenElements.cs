using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>The elements that are open, and how one closes others.</summary>
internal sealed partial class DepthGuard
{
    private void CloseParagraph()
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Key == s_p)
            {
                Close(i);
                return;
            }

            if ((_open[i].Kind & NestingKind.Scope) != 0 || _open[i].Key == s_button)
            {
                return;
            }
        }
    }

    private void CloseItem(ulong one, ulong other)
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            Open open = _open[i];
            if (open.Key == one || open.Key == other)
            {
                Close(i);
                return;
            }

            if ((open.Kind & NestingKind.Special) != 0 && open.Key != s_address && open.Key != s_div && open.Key != s_p)
            {
                return;
            }
        }
    }

    /// <summary>A cell ends the cell before it, a row the row, with all that was left open in them.</summary>
    private void CloseTablePart(ulong key)
    {
        bool isCell = key == s_td || key == s_th;
        for (int i = _depth - 1; i >= 0 && _open[i].Key != s_table && _open[i].Key != s_template; i--)
        {
            ulong open = _open[i].Key;
            if (isCell ? open == s_td || open == s_th : open == key)
            {
                Close(i);
                return;
            }

            if (isCell && open == s_tr)
            {
                return;
            }
        }
    }

    private int FindTablePart(ulong key)
    {
        int at = _depth - 1;
        while (at >= 0 && _open[at].Key != key && _open[at].Key != s_table && _open[at].Key != s_template)
        {
            at--;
        }

        return at >= 0 && _open[at].Key == key ? at : -1;
    }

    private bool HasListAbove(int at)
    {
        while (++at < _depth)
        {
            if (_open[at].Key == s_ul || _open[at].Key == s_ol)
            {
                return true;
            }
        }

        return false;
    }

    private int Find(ulong key, NestingKind until)
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Key == key)
            {
                return i;
            }

            if ((_open[i].Kind & until) != 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Takes one element out; boxes opened inside it stay open.</summary>
    private void Remove(int at)
    {
        int box = at + 1;
        while (box < _depth && (_open[box].Kind & NestingKind.Special) == 0)
        {
            box++;
        }

        // A form is taken out alone, whatever stands in it.
        if (box == _depth && _open[at].Key != s_form)
        {
            Close(at);
            return;
        }

        Forget(_open[at]);
        Array.Copy(_open, at + 1, _open, at, _depth - at - 1);
        _depth--;
    }

    /// <summary>Closes an element and all in it. Formatting left open in it goes on behind it, but not out of a cell.</summary>
    private void Close(int at)
    {
        bool isCell = false;
        for (int i = at; i < _depth; i++)
        {
            Open open = _open[i];
            Forget(open);
            isCell |= (open.Kind & NestingKind.Scope) != 0 && open.Key != s_table;
            if (i > at && !isCell && (open.Kind & NestingKind.Formatting) != 0)
            {
                SetAdrift(open);
            }
        }

        _depth = at;
    }

    /// <summary>Of the same formatting the parser opens three at most.</summary>
    private void SetAdrift(Open open)
    {
        int same = 0;
        foreach (Open other in _adrift)
        {
            same += other == open ? 1 : 0;
        }

        if (same < 3)
        {
            _adrift.Add(open);
        }
    }

    private void Truncate(int depth)
    {
        for (int i = depth; i < _depth; i++)
        {
            Forget(_open[i]);
        }

        _depth = depth;
    }

    private void Forget(Open open)
    {
        _foreign -= open.Key == s_svg || open.Key == s_math ? 1 : 0;
    }

    /// <summary>Whether the innermost element belongs to a drawing or formula, and not to HTML inside one.</summary>
    private bool IsForeign()
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Key == s_svg || _open[i].Key == s_math)
            {
                return true;
            }

            if ((_open[i].Kind & NestingKind.Special) != 0)
            {
                return false;
            }
        }

        return false;
    }

    private void Push(Open open)
    {
        // The parser makes each again in every box that follows, and what is no box stands inside them.
        _reopened += _adrift.Count;
        if ((open.Kind & (NestingKind.EndsParagraph | NestingKind.TablePart)) == 0 && _adrift.Count > 0)
        {
            foreach (Open again in _adrift)
            {
                Add(again);
            }

            _adrift.Clear();
        }

        Add(open);
    }

    private void Add(Open open)
    {
        if (_depth == _limit)
        {
            _session.Reach(ParseFailureCode.TooDeep, $"The page nests more than {_limit} elements deep.");
            _isSpent = true;
            return;
        }

        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, Math.Min(_limit, _open.Length * 2));
        }

        _foreign += open.Key == s_svg || open.Key == s_math ? 1 : 0;
        _open[_depth++] = open;
    }

    /// <param name="Key">The name.</param>
    /// <param name="Kind">What the name stands for.</param>
    /// <param name="Attributes">For formatting, what tells it from other formatting of the name.</param>
    private readonly record struct Open(ulong Key, NestingKind Kind, int Attributes);
}
