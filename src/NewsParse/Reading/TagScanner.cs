using System.Buffers;
using NewsParse.Diagnostics;

namespace NewsParse.Reading;

/// <summary>Finds the tags of a page, cutting it up as the tokenizer of the HTML standard does, without making anything of them.</summary>
/// <param name="text">The page.</param>
/// <param name="session">The parse.</param>
/// <param name="longChars">Quoted values and comments that are longer are noted.</param>
internal ref struct TagScanner(ReadOnlySpan<char> text, ParseSession session, int longChars = int.MaxValue)
{
    private static readonly SearchValues<char> s_valueEnds = SearchValues.Create(" \n\t\r\f>");

    private readonly ReadOnlySpan<char> _text = text;
    private List<Range>? _long;
    private int _at;

    /// <summary>Where the tag just found has its last sign, or what was skipped after it ends.</summary>
    public readonly int Position => _at;

    /// <summary>The name of the tag just found, as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>What stands between its name and its end.</summary>
    public ReadOnlySpan<char> Attributes { get; private set; }

    /// <summary>How long the longest name is: its own, or that of an attribute.</summary>
    public int LongestName { get; private set; }

    public bool IsEnd { get; private set; }

    /// <summary>Gets how many values and comments met until now were long ones.</summary>
    public readonly int LongCount => _long?.Count ?? 0;

    /// <summary>Whether there was a CDATA section until now that is longer than the comment it was taken for.</summary>
    public bool HasSections { get; private set; }

    /// <summary>Whether it ends in a slash, which counts inside drawings and formulas only.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <param name="hasCharacterData">Whether a CDATA section is one here, as in drawings and formulas, or a comment.</param>
    public bool Next(bool hasCharacterData)
    {
        while (true)
        {
            session.Tick();
            int next = _text[_at..].IndexOf('<');
            if (next < 0 || _at + next + 1 >= _text.Length)
            {
                return false;
            }

            _at += next + 1;
            IsEnd = _text[_at] == '/';
            int name = IsEnd ? _at + 1 : _at;
            if (name < _text.Length && char.IsAsciiLetter(_text[name]))
            {
                ReadTag(name);
                return true;
            }

            SkipMarkup(hasCharacterData);
        }
    }

    /// <summary>Goes to the end tag of an element whose content is text, whatever stands in it.</summary>
    /// <remarks>A script that writes scripts within a comment has end tags that are not its own; the states are those of the HTML standard.</remarks>
    public void SkipText()
    {
        ReadOnlySpan<char> name = Name;
        bool isScript = name.Equals("script", StringComparison.OrdinalIgnoreCase);
        bool isEscaped = false, isNested = false;
        while (true)
        {
            session.Tick();
            ReadOnlySpan<char> rest = _text[_at..];
            int next = isEscaped ? rest.IndexOfAny('<', '-') : rest.IndexOf('<');
            if (next < 0)
            {
                _at = _text.Length;
                return;
            }

            _at += next;
            rest = rest[next..];
            if (isEscaped && rest.StartsWith("-->"))
            {
                isEscaped = isNested = false;
            }
            else if (rest.StartsWith("</") && IsName(rest[2..], name))
            {
                if (!isNested)
                {
                    return;
                }

                isNested = false;
            }
            else if (isScript && !isEscaped && rest.StartsWith("<!--"))
            {
                // Its dashes may be those that end it.
                isEscaped = true;
                _at++;
            }
            else if (isEscaped && rest[0] == '<' && IsName(rest[1..], name))
            {
                isNested = true;
            }

            _at++;
        }
    }

    public void SkipAll() => _at = _text.Length;

    /// <summary>Gives where a long value or comment stands, between its marks.</summary>
    public readonly Range Long(int index) => _long![index];

    private static bool IsName(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.Length > name.Length && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && EndsName(text[name.Length]);

    private void SkipMarkup(bool hasCharacterData)
    {
        ReadOnlySpan<char> rest = _text[_at..];
        if (rest.StartsWith("!--"))
        {
            int start = _at + 3;
            _at += 1;
            SkipComment();
            // Its marks stay: what stands around it must not grow together.
            NoteLong(start, _at < _text.Length ? _at - 2 : _at);
        }
        else if (rest.StartsWith("![CDATA["))
        {
            SkipPast(hasCharacterData ? "]]>" : ">");
            // Where its first ">" is that of its end, it is the same either way.
            HasSections |= !_text[.._at].EndsWith("]]>");
        }
        else if (rest[0] is '!' or '?' or '/')
        {
            SkipPast(">");
        }
    }

    private void SkipPast(string end)
    {
        int at = _text[_at..].IndexOf(end);
        _at = at < 0 ? _text.Length : _at + at + end.Length;
    }

    private void SkipComment()
    {
        bool isOpener = true;
        while (true)
        {
            session.Tick();
            int dashes = _text[_at..].IndexOf("--");
            if (dashes < 0)
            {
                _at = _text.Length;
                return;
            }

            _at += dashes + 2;
            int start = _at;
            while (_at < _text.Length && _text[_at] == '-')
            {
                _at++;
            }

            ReadOnlySpan<char> rest = _text[_at..];
            if (rest.StartsWith(">") || (rest.StartsWith("!>") && (!isOpener || _at - start >= 2)))
            {
                return;
            }

            isOpener = false;
        }
    }

    private void ReadTag(int name)
    {
        int at = name;
        while (at < _text.Length && !EndsName(_text[at]))
        {
            at++;
        }

        Name = _text[name..at];
        LongestName = Name.Length;
        int attributes = at;
        IsSelfClosing = false;
        while (at < _text.Length)
        {
            session.Tick();
            IsSelfClosing = false;
            while (at < _text.Length && (IsSpace(_text[at]) || _text[at] == '/'))
            {
                IsSelfClosing = _text[at] == '/';
                at++;
            }

            if (at >= _text.Length || _text[at] == '>')
            {
                break;
            }

            at = SkipAttribute(at);
        }

        Attributes = _text[attributes..at];
        _at = at;
    }

    private int SkipAttribute(int at)
    {
        int name = at;
        // The first character is part of the name even if it is '='.
        at++;
        while (at < _text.Length && _text[at] != '=' && !EndsName(_text[at]))
        {
            at++;
        }

        LongestName = Math.Max(LongestName, at - name);
        int value = SkipSpace(at);
        if (value >= _text.Length || _text[value] != '=')
        {
            return at;
        }

        at = SkipSpace(value + 1);
        if (at < _text.Length && _text[at] is '"' or '\'')
        {
            int close = _text[(at + 1)..].IndexOf(_text[at]);
            close = close < 0 ? _text.Length : at + 1 + close;
            NoteLong(at + 1, close);
            return Math.Min(close + 1, _text.Length);
        }

        int end = _text[at..].IndexOfAny(s_valueEnds);
        return end < 0 ? _text.Length : at + end;
    }

    private readonly int SkipSpace(int at)
    {
        while (at < _text.Length && IsSpace(_text[at]))
        {
            at++;
        }

        return at;
    }

    private void NoteLong(int start, int end)
    {
        if (end - start > longChars)
        {
            (_long ??= []).Add(start..end);
        }
    }

    private static bool EndsName(char c) => IsSpace(c) || c is '/' or '>';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
