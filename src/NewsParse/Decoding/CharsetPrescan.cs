using System.Text;

namespace NewsParse.Decoding;

/// <summary>
/// Finds the charset a page declares for itself before the page can be read, as the prescan of the HTML standard does:
/// the first <c>meta charset</c> or <c>meta http-equiv</c> outside comments, or an XML declaration.
/// </summary>
internal ref struct CharsetPrescan
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    private CharsetPrescan(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public static string? Find(ReadOnlySpan<byte> bytes) => FromXml(bytes) ?? new CharsetPrescan(bytes).FindMeta();

    private static string? FromXml(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \t\r\n"u8);
        int end = bytes.StartsWith("<?xml"u8) ? bytes.IndexOf((byte)'>') : -1;
        if (end < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> declaration = bytes[..end];
        int name = declaration.IndexOf("encoding"u8);
        if (name < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> value = declaration[(name + 8)..].TrimStart(" \t\r\n"u8);
        if (!value.StartsWith("="u8))
        {
            return null;
        }

        value = value[1..].TrimStart(" \t\r\n"u8);
        int close = value.IsEmpty ? -1 : value[1..].IndexOf(value[0]);
        return close < 0 || value[0] is not ((byte)'"' or (byte)'\'')
            ? null
            : AsciiSafe(CharsetLabel.Trim(Encoding.Latin1.GetString(value.Slice(1, close))));
    }

    private string? FindMeta()
    {
        while (true)
        {
            int next = _bytes[_at..].IndexOf((byte)'<');
            if (next < 0)
            {
                return null;
            }

            _at += next + 1;
            ReadOnlySpan<byte> rest = _bytes[_at..];
            if (rest.StartsWith("!--"u8))
            {
                int end = rest[2..].IndexOf("-->"u8);
                if (end < 0)
                {
                    return null;
                }

                _at += end + 5;
            }
            else if (rest.Length > 5 && Ascii.EqualsIgnoreCase(rest[..4], "meta"u8) && (IsSpace(rest[4]) || rest[4] == '/'))
            {
                _at += 5;
                if (ReadMeta() is { } label)
                {
                    return label;
                }
            }
            else if (rest.Length > 1 && char.IsAsciiLetter((char)(rest[0] == '/' ? rest[1] : rest[0])))
            {
                SkipName();
                while (NextAttribute(out _, out _))
                {
                }
            }
        }
    }

    private string? ReadMeta()
    {
        string? charset = null, content = null;
        bool isContentType = false;
        while (NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
        {
            if (Ascii.EqualsIgnoreCase(name, "charset"u8))
            {
                charset ??= CharsetLabel.Trim(Encoding.Latin1.GetString(value));
            }
            else if (Ascii.EqualsIgnoreCase(name, "http-equiv"u8))
            {
                isContentType |= Ascii.EqualsIgnoreCase(value.Trim(" \t\r\n"u8), "content-type"u8);
            }
            else if (Ascii.EqualsIgnoreCase(name, "content"u8))
            {
                content ??= CharsetLabel.FromContentType(Encoding.Latin1.GetString(value));
            }
        }

        return AsciiSafe(charset ?? (isContentType ? content : null));
    }

    /// <summary>A declaration that could be read byte by byte is not in UTF-16, whatever it says; the standard takes UTF-8 then.</summary>
    private static string? AsciiSafe(string? label) =>
        label is not null && Charsets.ForLabel(label) is { } encoding && Charsets.IsWide(encoding) ? "utf-8" : label;

    private void SkipName()
    {
        while (_at < _bytes.Length && !IsSpace(_bytes[_at]) && _bytes[_at] != '>')
        {
            _at++;
        }
    }

    private bool NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        value = default;
        name = default;
        while (_at < _bytes.Length && (IsSpace(_bytes[_at]) || _bytes[_at] == '/'))
        {
            _at++;
        }

        int start = _at;
        while (_at < _bytes.Length && !IsSpace(_bytes[_at]) && _bytes[_at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
        {
            _at++;
        }

        name = _bytes[start.._at];
        SkipSpace();
        if (_at >= _bytes.Length || (name.IsEmpty && _bytes[_at] == '>'))
        {
            return false;
        }

        if (_bytes[_at] == '=')
        {
            _at++;
            SkipSpace();
            value = Value();
        }

        return true;
    }

    private ReadOnlySpan<byte> Value()
    {
        if (_at >= _bytes.Length)
        {
            return default;
        }

        byte quote = _bytes[_at];
        int start = _at;
        if (quote is (byte)'"' or (byte)'\'')
        {
            int close = _bytes[(start + 1)..].IndexOf(quote);
            _at = close < 0 ? _bytes.Length : start + close + 2;
            return close < 0 ? default : _bytes.Slice(start + 1, close);
        }

        SkipValue();
        return _bytes[start.._at];
    }

    private void SkipValue()
    {
        while (_at < _bytes.Length && !IsSpace(_bytes[_at]) && _bytes[_at] != '>')
        {
            _at++;
        }
    }

    private void SkipSpace()
    {
        while (_at < _bytes.Length && IsSpace(_bytes[_at]))
        {
            _at++;
        }
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';
}
