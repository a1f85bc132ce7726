namespace NewsParse.Bylines.Datelines;

/// <summary>
/// Reads the dateline off the front of a report: parts in any order (place, agency, day), signs between them, and one that ends them. A string is a
/// dateline where its parts prove it, as an agency or a day does; else only where the place is known.
/// </summary>
internal sealed class DatelineReader
{
    private const int MaxChars = 120;

    private static readonly string[] s_fillers = ["le ", "den ", "am ", "ngày ", "el "];

    private readonly string _text;
    private readonly Func<string, bool> _isOwnName;
    private readonly bool _dayFirst;
    private readonly string? _language;
    private readonly DatelineParts _parts = new();
    private int _at;
    private DatelineSign _last = DatelineSign.LineEnd;
    private DatelineText? _best;

    private DatelineReader(string text, Func<string, bool> isOwnName, bool dayFirst, string? language)
    {
        _text = text;
        _isOwnName = isOwnName;
        _dayFirst = dayFirst;
        _language = language;
    }

    /// <param name="text">A paragraph, or a line of its own.</param>
    /// <param name="isOwnName">Whether a string is the name or the host of the page's own site, which signs as an agency does.</param>
    /// <param name="dayFirst">Whether <c>3/5</c> is the third of May.</param>
    /// <param name="language">The page's language: in some, papers sign by a code alone.</param>
    public static DatelineText? Read(string text, Func<string, bool> isOwnName, bool dayFirst = true, string? language = null) =>
        CjkDatelines.Read(text) ?? new DatelineReader(text, isOwnName, dayFirst, language).Read();

    private DatelineText? Read()
    {
        // Ends soon: an agency and a day are read once each, and three places at most.
        while (_at < MaxChars && ReadPart())
        {
            int end = _at;
            DatelineSign sign = DatelineSigns.Read(_text, ref _at);
            _last = sign;
            if (sign != DatelineSign.Comma && _parts.Prove(sign, _text, _at, isSecond: _best is not null))
            {
                _best = new DatelineText(_text[..end].Trim(), _parts.PlaceText, _parts.Agency, _parts.Day, _at);
                _parts.Settle();
            }

            if (sign is DatelineSign.Colon or DatelineSign.Equals or DatelineSign.LineEnd)
            {
                break;
            }
        }

        return _best;
    }

    private bool ReadPart()
    {
        DatelineSigns.SkipSpace(_text, ref _at);
        if (_at >= _text.Length)
        {
            return false;
        }

        if (_text[_at] is '(' or '[' or '/' or '（' or '［')
        {
            return ReadBracket();
        }

        return (_parts.Agency is null && ReadSigned()) || (_parts.Day is null && ReadDay()) || ((_parts.Place is null || (_last == DatelineSign.Comma && _parts.AllowsRegion)) && ReadPlace());
    }

    private bool ReadBracket()
    {
        const int maxInside = 60;
        char close = _text[_at] switch { '(' => ')', '[' => ']', '（' => '）', '［' => '］', _ => '/' };
        int length = _text.AsSpan(_at + 1, Math.Min(maxInside, _text.Length - _at - 1)).IndexOf(close);
        if (length < 2)
        {
            return false;
        }

        string inside = _text.Substring(_at + 1, length).Trim();
        int end = _at + length + 2;
        int at = 0;
        if (NewsAgencies.Signs(inside) && _parts.Agency is null)
        {
            _parts.SetAgency(inside, isSetOff: true);
        }
        else if (_parts.Day is null && DatelineDay.Read(inside, ref at, _dayFirst) is { } day && at == inside.Length)
        {
            _parts.Day = day;
        }
        else if (_parts.Agency is null && NewsAgencies.LengthAtStart(inside) is > 0 and int known && !char.IsLetterOrDigit(inside[known]))
        {
            // "(dpa - 3 May)"
            _parts.SetAgency(inside[..known], isSetOff: true);
        }
        else if (_parts.Agency is null && _isOwnName(inside))
        {
            _parts.SetAgency(inside, isSetOff: true);
        }
        else if (_parts.Place is null && DatelinePlaces.IsCity(inside))
        {
            _parts.SetPlace(new PlaceRun(inside, end), isSetOff: true);
        }
        else if (_parts.Agency is null && _parts.Place is not null && close != '/')
        {
            _parts.SetSign(inside);
        }
        else
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary>An agency, or the site itself, that signs without brackets: <c>NDO -</c>, <c>HERALD.CO, Jakarta -</c>.</summary>
    private bool ReadSigned()
    {
        ReadOnlySpan<char> rest = _text.AsSpan(_at, Math.Min(MaxChars, _text.Length - _at));
        int length = NewsAgencies.LengthAtStart(rest);
        bool isPaper = length == 0;
        if (isPaper)
        {
            length = PressSigns.LengthAtStart(rest, _isOwnName, _language, isBehindPlace: _parts.Place is { IsKnown: true });
        }

        if (length == 0)
        {
            return false;
        }

        _parts.SetAgency(_text.Substring(_at, length), isSetOff: false, isPaper);
        _at += length;
        return true;
    }

    private bool ReadDay()
    {
        string? filler = Array.Find(s_fillers, filler => _text.AsSpan(_at).StartsWith(filler, StringComparison.OrdinalIgnoreCase));
        int at = _at + (filler?.Length ?? 0);
        if (DatelineDay.Read(_text, ref at, _dayFirst) is not { } day)
        {
            return false;
        }

        _parts.Day = day;
        _at = at;
        PassWeekday();
        return true;
    }

    /// <summary><c>2024. május 3., péntek (MTI)</c>.</summary>
    private void PassWeekday()
    {
        int at = _at;
        if (at + 2 < _text.Length && _text[at] == ',' && _text[at + 1] == ' ' && char.IsLower(_text[at + 2]))
        {
            at += 2;
            while (at < _text.Length && char.IsLetter(_text[at]))
            {
                at++;
            }

            _at = at + 1 < _text.Length && _text[at] == ' ' && _text[at + 1] is '(' or '/' ? at : _at;
        }
    }

    private bool ReadPlace()
    {
        if (PlaceRun.Read(_text, _at) is not { IsMixed: false } run)
        {
            return false;
        }

        _parts.SetPlace(run, isSetOff: false);
        _at = run.End;
        return true;
    }
}
