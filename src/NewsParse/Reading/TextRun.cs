using System.Buffers;
using NewsParse.Decoding;

namespace NewsParse.Reading;

/// <summary>The line being read: folds white space as a browser does, and counts what the text stands in.</summary>
internal sealed class TextRun
{
    // HTML white space; a no-break space is a character like any other.
    private static readonly SearchValues<char> s_space = SearchValues.Create(" \t\n\r\f");

    // Of these a preformatted text keeps what it has.
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("\t\n\r\f");

    // Beyond HTML's own: what shows no ink all the same, be it wide or of no width at all.
    private static readonly SearchValues<char> s_inkless = SearchValues.Create(
        "\v\u0085\u00A0\u00AD\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F"
        + "\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF");

    private char[] _text = new char[1024];
    private bool _spaceDue;

    public int Length { get; private set; }

    /// <summary>Where the next character will stand, if it is no white space.</summary>
    public int NextStart => IsSpaceDue ? Length + 1 : Length;

    public int InkChars { get; private set; }

    public int LinkChars { get; private set; }

    public int BoldChars { get; private set; }

    public int ItalicChars { get; private set; }

    public bool HasInk => InkChars > 0;

    /// <summary>How many characters the last <see cref="Take"/> cut off the front.</summary>
    public int TrimmedStart { get; private set; }

    private bool IsSpaceDue => _spaceDue && Length > 0 && _text[Length - 1] != '\n';

    public char this[int index] => _text[index];

    public void Append(ReadOnlySpan<char> data, bool inLink, bool inBold, bool inItalic)
    {
        while (!data.IsEmpty)
        {
            if (s_space.Contains(data[0]))
            {
                _spaceDue = true;
                int word = data.IndexOfAnyExcept(s_space);
                if (word < 0)
                {
                    return;
                }

                data = data[word..];
            }

            if (IsSpaceDue)
            {
                Grow(1);
                _text[Length++] = ' ';
            }

            _spaceDue = false;
            ReadOnlySpan<char> line = Line(data);
            Add(line);
            Count(line, inLink, inBold, inItalic);
            data = data[line.Length..];
        }
    }

    /// <summary>Appends text whose white space is kept.</summary>
    public void AppendPreformatted(ReadOnlySpan<char> data, bool inLink, bool inBold, bool inItalic)
    {
        Add(data);
        Count(data, inLink, inBold, inItalic);
    }

    public void Break()
    {
        _spaceDue = false;
        if (Length > 0)
        {
            Grow(1);
            _text[Length++] = '\n';
        }
    }

    /// <summary>Drops what stands beyond a length, and half a character at its end.</summary>
    public void Truncate(int length)
    {
        Length = WellFormed.Cut(_text, length);
        InkChars = Ink(_text.AsSpan(0, Length));
        LinkChars = Math.Min(LinkChars, InkChars);
        BoldChars = Math.Min(BoldChars, InkChars);
        ItalicChars = Math.Min(ItalicChars, InkChars);
    }

    /// <summary>Gives the text and starts anew.</summary>
    public string Take(bool preformatted)
    {
        int start = 0;
        int end = Length;
        while (end > 0 && IsBlank(_text[end - 1]))
        {
            end--;
        }

        while (start < end && IsBlank(_text[start]))
        {
            start++;
        }

        if (preformatted)
        {
            // The first line keeps its indent.
            start = _text.AsSpan(0, start).LastIndexOf('\n') + 1;
        }

        TrimmedStart = start;
        var text = new string(_text, start, end - start);
        Clear();
        return text;
    }

    public void Clear()
    {
        Length = 0;
        _spaceDue = false;
        InkChars = LinkChars = BoldChars = ItalicChars = 0;
    }

    /// <summary>As much of the text as is written as it will be shown: single spaces only, and none at the end.</summary>
    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> data)
    {
        int at = 0;
        while (true)
        {
            int next = data[at..].IndexOfAny(s_space);
            if (next < 0)
            {
                return data;
            }

            at += next;
            if (data[at] != ' ' || at + 1 == data.Length || s_space.Contains(data[at + 1]))
            {
                return data[..at];
            }

            at++;
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private void Add(ReadOnlySpan<char> data)
    {
        Grow(data.Length);
        data.CopyTo(_text.AsSpan(Length));
        Length += data.Length;
    }

    private void Grow(int count)
    {
        if (Length + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(Length + count, 2 * _text.Length));
        }
    }

    private static int Ink(ReadOnlySpan<char> data)
    {
        if (!data.ContainsAny(s_inkless) && !data.ContainsAny(s_breaks))
        {
            return data.Length - data.Count(' ');
        }

        int ink = 0;
        foreach (char c in data)
        {
            ink += char.IsWhiteSpace(c) || s_inkless.Contains(c) ? 0 : 1;
        }

        return ink;
    }

    private void Count(ReadOnlySpan<char> data, bool inLink, bool inBold, bool inItalic)
    {
        int ink = Ink(data);
        InkChars += ink;
        LinkChars += inLink ? ink : 0;
        BoldChars += inBold ? ink : 0;
        ItalicChars += inItalic ? ink : 0;
    }
}
