using System.Buffers;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>Whether a browser would show an element, as far as the element itself says.</summary>
internal static class Visibility
{
    /// <summary>The length of the shortest of the classes below.</summary>
    private const int ShortestClass = 7;

    // The class names that style sheets share for text meant for screen readers only (Bootstrap, WordPress, Drupal, Tailwind).
    private static readonly string[] s_screenReaderClasses =
    [
        "sr-only", "visually-hidden", "visuallyhidden", "visuallyHidden", "screen-reader-text", "screenreader-text",
        "screen-reader-only", "element-invisible", "u-visually-hidden", "show-for-sr", "a11y-hidden",
    ];

    private static readonly string[] s_tooltipNames = ["tooltip", "rollover", "popover", "hovercard", "hover-card"];

    private static readonly SearchValues<char> s_blanks = SearchValues.Create(" \t\n\r\f\u00A0");

    public static bool IsHidden(LightElement element, TagKind kind)
    {
        if (!element.HasAttributes)
        {
            return false;
        }

        if (element.TryGetAttribute("hidden", out ReadOnlySpan<char> hidden) && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (element.TryGetAttribute("style", out ReadOnlySpan<char> style) && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden")))
        {
            return true;
        }

        if (!element.TryGetAttribute("class", out ReadOnlySpan<char> classes))
        {
            return IsTooltip(element);
        }

        // A headline that is drawn as a picture is kept for readers this way: it is the headline all the same.
        return (kind != TagKind.Heading && IsForScreenReaders(classes)) || IsTooltip(element) || (kind == TagKind.Inline && IsInTrigger(element, classes));
    }

    /// <summary>The ARIA role of what is shown only while the pointer rests on something (WAI-ARIA 1.2, <c>tooltip</c>).</summary>
    private static bool IsTooltip(LightElement element) =>
        element.TryGetAttribute("role", out ReadOnlySpan<char> role) && role.Equals("tooltip", StringComparison.OrdinalIgnoreCase);

    /// <summary>A box that its class names call a tooltip, behind the words that open it in an element named alike.</summary>
    private static bool IsInTrigger(LightElement element, ReadOnlySpan<char> classes)
    {
        if (element.Parent is not { Kind: TagKind.Inline or TagKind.Link } trigger || trigger.FirstChild == element
            || !trigger.TryGetAttribute("class", out ReadOnlySpan<char> outer))
        {
            return false;
        }

        foreach (string name in s_tooltipNames)
        {
            if (classes.Contains(name, StringComparison.OrdinalIgnoreCase) && outer.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        ReadOnlySpan<char> rest = style;
        while (true)
        {
            int at = rest.IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            bool isWhole = at == 0 || (!char.IsAsciiLetter(rest[at - 1]) && rest[at - 1] != '-');
            rest = rest[(at + property.Length)..].TrimStart();
            if (isWhole && rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
    }

    private static bool IsForScreenReaders(ReadOnlySpan<char> classes)
    {
        while (!classes.IsEmpty)
        {
            int end = classes.IndexOfAny(s_blanks);
            ReadOnlySpan<char> name = end < 0 ? classes : classes[..end];
            classes = classes[Math.Min(classes.Length, name.Length + 1)..];
            if (name.Length >= ShortestClass && name[0] is 's' or 'v' or 'e' or 'u' or 'a' && IsForScreenReadersAlone(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForScreenReadersAlone(ReadOnlySpan<char> name)
    {
        foreach (string known in s_screenReaderClasses)
        {
            if (name.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
