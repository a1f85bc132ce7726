namespace NewsParse.Bylines.Datelines;

/// <summary>The parts of a dateline read so far, and whether they prove that it is one.</summary>
internal sealed class DatelineParts
{
    private readonly List<PlaceRun> _places = [];
    private bool _isPlaceSetOff;
    private bool _isKnown;
    private bool _isSetOff;
    private bool _isPaper;
    private (bool HasDay, bool HasAgency) _settled;

    public string? Agency { get; private set; }

    public DatelineDay? Day { get; set; }

    public PlaceRun? Place => _places.Count > 0 ? _places[0] : null;

    /// <summary>Behind a place may stand the state, the country, or both.</summary>
    public bool AllowsRegion => _places.Count is 1 or 2 && Day is null;

    public string? PlaceText => _places.Count > 0 ? string.Join(", ", _places.Select(static place => place.Name)) : null;

    public void SetPlace(PlaceRun run, bool isSetOff)
    {
        _places.Add(run);
        _isPlaceSetOff = isSetOff;
    }

    /// <param name="name">What is an agency, or the page's own site, for certain.</param>
    /// <param name="isSetOff">Whether it stands in brackets or between strokes.</param>
    /// <param name="isPaper">Whether it is a paper that signs as an agency does.</param>
    public void SetAgency(string name, bool isSetOff, bool isPaper = false)
    {
        Agency = name;
        (_isKnown, _isSetOff, _isPaper) = (true, isSetOff, isPaper);
    }

    /// <summary>A sign in brackets behind a place, of which nobody knows whose it is.</summary>
    public void SetSign(string name) => Agency = name;

    /// <summary>Remembers what is proved, as what more is read must prove itself.</summary>
    public void Settle() => _settled = (Day is not null, Agency is not null);

    /// <summary>Whether the parts, with <paramref name="sign"/> behind them, are a dateline of what follows at <paramref name="at"/>.</summary>
    public bool Prove(DatelineSign sign, string text, int at, bool isSecond)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (sign != DatelineSign.LineEnd && rest.IsEmpty)
        {
            return false;
        }

        if (isSecond)
        {
            return ProveMore(sign, rest);
        }

        bool proved = Agency is not null && _isKnown ? ByAgency(sign, rest)
            : Day is not null && Place is not null ? ByDay(sign, rest)
            : Agency is not null ? BySign(sign, rest)
            : Place is not null && Day is null && ByPlace(sign, text, at);
        if (proved && !_isKnown && Agency is not null && !IsCode(Agency))
        {
            // Who "(jr)" is, only the desk knows.
            Agency = null;
        }

        return proved;
    }

    /// <summary>Behind what is proved, a place is only one before a day or where it is known: "(Reuters) - ACME - the maker of" is none.</summary>
    private bool ProveMore(DatelineSign sign, ReadOnlySpan<char> rest)
    {
        bool agencyAfter = Agency is not null && !_settled.HasAgency && _isKnown;
        return BeginsSentence(rest) && (sign == DatelineSign.Dash || (agencyAfter && sign == DatelineSign.Period))
            && (agencyAfter || (Day is not null && !_settled.HasDay && Place is not null) || Place is { IsKnown: true });
    }

    private bool ByAgency(DatelineSign sign, ReadOnlySpan<char> rest)
    {
        if (Place is { } place && Day is null && !place.IsCapitals && !place.IsKnown && !HasRegion && place.Name.Count(static c => c == ' ') > 3)
        {
            return false;
        }

        if (_isSetOff)
        {
            return sign is DatelineSign.Dash or DatelineSign.Equals or DatelineSign.LineEnd
                || (sign is DatelineSign.Period or DatelineSign.Colon && BeginsSentence(rest))
                || (sign == DatelineSign.Space && Place is not null && BeginsSentence(rest));
        }

        bool alone = Place is null && Day is null;
        // "ACME.com, Leeds - "
        bool first = Place is null || Place is { IsKnown: true } or { IsCapitals: true } || Day is not null;
        return first && BeginsSentence(rest)
            && (sign == DatelineSign.Dash
                || (!alone && !_isPaper && sign is DatelineSign.Period && (Day is not null || Place is { IsCapitals: true })));
    }

    private bool ByDay(DatelineSign sign, ReadOnlySpan<char> rest)
    {
        PlaceRun place = Place!.Value;
        bool known = place.IsKnown || HasRegion;
        bool isFull = Day is { Year: > 0 };
        return sign switch
        {
            DatelineSign.Dash => BeginsSentence(rest) && (known || (!DatelineNoise.IsNoise(place.Name) && (place.IsCapitals || (isFull && place.Name.Count(static c => c == ' ') < 2)))),
            DatelineSign.Period or DatelineSign.Colon => known && BeginsSentence(rest),
            DatelineSign.Space => known && _isPlaceSetOff && BeginsSentence(rest),
            DatelineSign.LineEnd => known && rest.IsEmpty,
            _ => false,
        };
    }

    /// <summary>By a sign in brackets that is no agency's, such as a station's letters or a reporter's initials.</summary>
    private bool BySign(DatelineSign sign, ReadOnlySpan<char> rest) =>
        (Place is { IsKnown: true } || HasRegion) && BeginsSentence(rest) && sign is DatelineSign.Dash or DatelineSign.Period;

    private bool ByPlace(DatelineSign sign, string text, int at)
    {
        const int minReport = 60;
        PlaceRun place = Place!.Value;
        ReadOnlySpan<char> rest = text.AsSpan(at);
        if (sign == DatelineSign.LineEnd)
        {
            return rest.IsEmpty && place.IsCapitals && HasRegion && _places[^1].IsCapitals;
        }

        if (!BeginsSentence(rest) || rest.Length < minReport || _isPlaceSetOff)
        {
            return false;
        }

        bool capitals = place.IsCapitals;
        if (sign == DatelineSign.Period)
        {
            return capitals && (place.IsKnown || HasRegion) && !DatelineNoise.HasFigures(rest);
        }

        return sign == DatelineSign.Dash && (HasRegion || (place.IsKnown && (capitals || !DatelineNoise.IsSetPhrase(rest)))) && !DatelineNoise.HasFigures(rest);
    }

    private bool HasRegion => _places.Count > 1 && DatelinePlaces.IsRegion(_places[^1].Name);

    /// <summary>Whether a sentence can begin so: not in a small letter, where the alphabet has them.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (char.IsLetterOrDigit(c))
            {
                return !char.IsLower(c);
            }
        }

        return rest.IsEmpty;
    }

    /// <summary>A station's or a paper's own sign: <c>KXAN</c>, <c>UrduPoint News</c>; small letters alone are a person's initials.</summary>
    private static bool IsCode(string sign) => sign.Length > 1 && char.IsUpper(sign[0]) && sign.Length <= 30 && !(sign.Length <= 3 && sign.Any(char.IsLower));
}
