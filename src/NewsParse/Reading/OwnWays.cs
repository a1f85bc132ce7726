namespace NewsParse.Reading;

/// <summary>
/// Tells from where on a scan for tags may cut a page up in another way than the parser does: within drawings, formulas, selections and frame
/// sets, what holds text elsewhere holds markup. Rather too early than too late.
/// </summary>
internal struct OwnWays
{
    private static readonly ulong s_plaintext = NestingKinds.Key("plaintext"),
        s_svg = NestingKinds.Key("svg"), s_math = NestingKinds.Key("math"), s_select = NestingKinds.Key("select"), s_frameset = NestingKinds.Key("frameset");

    // The outermost of them that is open, and how many of its name.
    private ulong _key;
    private int _depth;
    private int _holdingHtml;

    /// <summary>Gets or sets whether the ways may have parted.</summary>
    public bool IsMet { get; set; }

    /// <summary>Gets whether text is read here as it is elsewhere, so that what stands in a script or a style is no text of the page.</summary>
    public readonly bool IsCommon => !IsMet && _depth == 0;

    /// <summary>Takes a tag, other than the start of an element that holds text.</summary>
    public void Take(ulong key, NestingKind kind, bool isEnd, bool isSelfClosing)
    {
        bool isDrawing = key == s_svg || key == s_math;
        bool isStart = !isEnd && (isDrawing ? !isSelfClosing : key == s_select || key == s_frameset);
        if (_depth == 0)
        {
            (_key, _depth, _holdingHtml) = isStart ? (key, 1, 0) : default;
        }
        else if (key == _key)
        {
            // Where HTML stands in a drawing, its end tag may mean nothing. What follows frames is no page either.
            IsMet |= isEnd && _holdingHtml > 0;
            _depth += isStart ? 1 : isEnd && key != s_frameset ? -1 : 0;
        }
        else if (isStart)
        {
            IsMet = true;
        }
        else if ((kind & NestingKind.HoldsHtml) != 0)
        {
            _holdingHtml += isEnd ? -1 : 1;
        }
    }

    /// <summary>Takes an element that holds text, and the text it seems to hold.</summary>
    /// <param name="key">The key of its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="isOpen">Whether it closes itself, as it can in a drawing alone, or has no end tag.</param>
    public void TakeText(ulong key, ReadOnlySpan<char> text, bool isOpen) =>
        IsMet |= key == s_plaintext || (_depth > 0 && (isOpen || !IsPlain(text.Trim())));

    /// <summary>Whether a text is the same to all: without markup, but for one section of characters around it.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        const string start = "<![CDATA[", end = "]]>";
        text = text.StartsWith(start) && text.EndsWith(end) ? text[start.Length..] : text;
        return !text.Contains('<');
    }
}
