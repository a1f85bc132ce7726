using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Cuts the site's name, and what else a page hangs on its headline, off a title: from either end, at any separator.</summary>
internal static class TitleCutter
{
    private const string SpacedSeparators = "|-–—·:»«/•›‹>~_*―✦◆†";
    private const string TightSeparators = "|｜ㅣ_－«»";
    private const int MaxCuts = 4;

    private static readonly SearchValues<char> s_separators = SearchValues.Create(SpacedSeparators + TightSeparators);

    /// <param name="title">The title.</param>
    /// <param name="site">The site's names.</param>
    /// <param name="known">Keys (<see cref="TextKey.OfLetters"/>) of titles found elsewhere on the page: a cut that leaves one of them is right.</param>
    /// <returns>The title, or null where nothing but the site's name is left.</returns>
    public static string? Cut(string title, SiteNames site, IReadOnlySet<string> known)
    {
        string text = title;
        for (int cuts = 0; cuts < MaxCuts && text.AsSpan().ContainsAny(s_separators); cuts++)
        {
            if (TryCutEnd(text, site, known, out string shorter) || TryCutStart(text, site, known, out shorter))
            {
                text = shorter;
                continue;
            }

            break;
        }

        text = text.Trim();
        return text.Length == 0 || site.Is(text) ? null : text;
    }

    private static bool TryCutEnd(string text, SiteNames site, IReadOnlySet<string> known, out string rest)
    {
        for (int i = text.Length - 2; i > 0; i--)
        {
            // Without spaces a hyphen or a colon is part of the title, unless what is around it is known.
            bool isTight = (text[i] == '-' && known.Count > 0 && known.Contains(TextKey.OfLetters(text[..i]))) || (text[i] == ':' && site.StartsWithHost(text[(i + 1)..]));
            if (isTight)
            {
                rest = text[..i].TrimEnd();
                return true;
            }

            if (!IsSeparator(text, i))
            {
                continue;
            }

            string front = text[..i].TrimEnd().TrimEnd('|', '-', '–', '—').TrimEnd();
            string end = text[(i + 1)..].Trim();
            if (front.Length > 0 && (IsSite(end, text[i], site) || known.Contains(TextKey.OfLetters(front))))
            {
                rest = front;
                return true;
            }
        }

        rest = text;
        return false;
    }

    private static bool TryCutStart(string text, SiteNames site, IReadOnlySet<string> known, out string rest)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (!IsSeparator(text, i))
            {
                continue;
            }

            string front = text[..i].Trim();
            string end = text[(i + 1)..].TrimStart().TrimStart('|', '-', '–', '—').TrimStart();
            // "Kicker: headline" is one title even where the page sets the kicker apart.
            if (end.Length > 0 && (IsSite(front, text[i], site) || (text[i] != ':' && known.Contains(TextKey.OfLetters(end)))))
            {
                rest = end;
                return true;
            }
        }

        rest = text;
        return false;
    }

    // A colon is part of many headlines, so what it sets off has to be the very name.
    private static bool IsSite(string part, char separator, SiteNames site) => separator == ':' ? site.Is(part) : site.IsLike(part);

    private static bool IsSeparator(string text, int i)
    {
        char c = text[i];
        if (TightSeparators.Contains(c))
        {
            return true;
        }

        return SpacedSeparators.Contains(c) && char.IsWhiteSpace(text[i + 1]) && (c == ':' || char.IsWhiteSpace(text[i - 1]));
    }
}
