using System.Buffers;
using System.Text;

namespace NewsParse.Reading;

/// <summary>The line being read: folds white space as a browser does, and counts what the text stands in.</summary>
internal sealed class TextRun
{
    // HTML white space; a no-break space is a character like any other.
    private static readonly SearchValues<char> s_space = SearchValues.Create(" \t\n\r\f");

    private readonly StringBuilder _text = new();
    private bool _spaceDue;

    public int Length => _text.Length;

    /// <summary>Where the next character will stand.</summary>
    public int NextStart => _spaceDue && _text.Length > 0 && _text[^1] != '\n' ? _text.Length + 1 : _text.Length;

    public int InkChars { get; private set; }

    public int LinkChars { get; private set; }

    public int BoldChars { get; private set; }

    public int ItalicChars { get; private set; }

    public bool HasInk => InkChars > 0;

    public void Append(ReadOnlySpan<char> data, bool inLink, bool inBold, bool inItalic)
    {
        while (!data.IsEmpty)
        {
            int word = data.IndexOfAnyExcept(s_space);
            if (word != 0)
            {
                _spaceDue = true;
                if (word < 0)
                {
                    return;
                }

                data = data[word..];
            }

            int end = data.IndexOfAny(s_space);
            ReadOnlySpan<char> ink = end < 0 ? data : data[..end];
            FlushSpace();
            _text.Append(ink);
            Count(ink, inLink, inBold, inItalic);
            data = data[ink.Length..];
        }
    }

    /// <summary>Appends text whose white space is kept.</summary>
    public void AppendPreformatted(ReadOnlySpan<char> data, bool inLink, bool inBold, bool inItalic)
    {
        _text.Append(data);
        int ink = 0;
        foreach (char c in data)
        {
            ink += char.IsWhiteSpace(c) ? 0 : 1;
        }

        Count(ink, inLink, inBold, inItalic);
    }

    public void Break()
    {
        _spaceDue = false;
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Gives the text and starts anew.</summary>
    public string Take(bool preformatted)
    {
        int start = 0;
        int end = _text.Length;
        while (end > 0 && IsBlank(_text[end - 1]))
        {
            end--;
        }

        // The first line of preformatted text keeps its indent.
        while (!preformatted && start < end && IsBlank(_text[start]))
        {
            start++;
        }

        TrimmedStart = start;
        string text = _text.ToString(start, end - start);
        Clear();
        return text;
    }

    /// <summary>How many characters the last <see cref="Take"/> cut off the front.</summary>
    public int TrimmedStart { get; private set; }

    public void Clear()
    {
        _text.Clear();
        _spaceDue = false;
        InkChars = LinkChars = BoldChars = ItalicChars = 0;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private void FlushSpace()
    {
        if (_spaceDue && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        _spaceDue = false;
    }

    private void Count(ReadOnlySpan<char> ink, bool inLink, bool inBold, bool inItalic)
    {
        int count = ink.Length;
        if (ink.IndexOfAny('\u00A0', '\u200B', '\uFEFF') >= 0)
        {
            foreach (char c in ink)
            {
                count -= IsBlank(c) ? 1 : 0;
            }
        }

        Count(count, inLink, inBold, inItalic);
    }

    private void Count(int ink, bool inLink, bool inBold, bool inItalic)
    {
        InkChars += ink;
        LinkChars += inLink ? ink : 0;
        BoldChars += inBold ? ink : 0;
        ItalicChars += inItalic ? ink : 0;
    }
}
