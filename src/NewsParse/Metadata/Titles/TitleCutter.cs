using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>Cuts the site's name, and what else a page hangs on its headline, off a title: at either end and in the middle, at any separator.</summary>
internal static class TitleCutter
{
    private const string SpacedSeparators = "|-–—−·:»«/•›‹>~_*―✦◆†⋆★＊・";
    private const string TightSeparators = "|｜ㅣǀ∣│¦‖_－«»";

    /// <summary>Between these a site's name stands even without a space; in a headline they part words, so the name has to be the very one.</summary>
    private const string WordSigns = "-–—:：/·・";

    private const string Openings = "【[［(（〔";
    private const int MaxCuts = 4;

    /// <summary>A name stands near an end; a title of nothing but signs is tried so far from each.</summary>
    private const int MaxTried = 16;

    private static readonly SearchValues<char> s_separators = SearchValues.Create(SpacedSeparators + TightSeparators + WordSigns + Openings);
    private static readonly SearchValues<char> s_openings = SearchValues.Create(Openings);
    private static readonly SearchValues<char> s_closings = SearchValues.Create("】]］)）〕");

    // No » and ›, which close a quotation at the end of a title, and in front of it no dash, which begins a speech.
    private static readonly char[] s_dangling = [.. "|｜ǀ│¦•·⋆"];
    private static readonly char[] s_edges = [.. "|｜ǀ│¦•·⋆-–—:/"];

    /// <param name="title">The title.</param>
    /// <param name="site">The site's names.</param>
    /// <param name="known">Keys (<see cref="TextKey.OfLetters"/>) of titles found elsewhere on the page: a cut that leaves one of them is right.</param>
    /// <returns>The title, or null where nothing but the site's name is left.</returns>
    public static string? Cut(string title, SiteNames site, IReadOnlySet<string> known)
    {
        string text = TrimDangling(title);
        for (int cuts = 0; cuts < MaxCuts && text.AsSpan().ContainsAny(s_separators); cuts++)
        {
            if (TryCutBracket(text, site, out string shorter) || TryCutEnd(text, site, known, out shorter) || TryCutStart(text, site, known, out shorter)
                || TryCutMiddle(text, site, out shorter))
            {
                text = TrimDangling(shorter);
                continue;
            }

            break;
        }

        return text.Length == 0 || site.Is(text) ? null : text;
    }

    /// <summary>Without what a template leaves where it had nothing to put: <c>Storm hits coast |</c>.</summary>
    public static string TrimDangling(string text)
    {
        text = text.Trim().Trim(s_dangling).Trim();
        return text.Length > 2 && text[^1] is '-' or '–' or '—' && text[^2] == ' ' ? text[..^1].TrimEnd() : text;
    }

    /// <summary><c>[Coastal Herald] Storm hits coast</c>.</summary>
    private static bool TryCutBracket(string text, SiteNames site, out string rest)
    {
        int front = s_openings.Contains(text[0]) ? text.AsSpan().IndexOfAny(s_closings) : -1;
        if (front > 1 && front < text.Length - 1 && site.Is(text[1..front]))
        {
            rest = text[(front + 1)..].Trim();
            return true;
        }

        int end = s_closings.Contains(text[^1]) ? text.AsSpan().LastIndexOfAny(s_openings) : -1;
        bool isEnd = end > 0 && site.Is(text[(end + 1)..^1]);
        rest = isEnd ? text[..end].Trim() : text;
        return isEnd;
    }

    private static bool TryCutEnd(string text, SiteNames site, IReadOnlySet<string> known, out string rest)
    {
        int tried = 0;
        for (int i = text.Length - 2; i > 0 && tried < MaxTried; i--)
        {
            tried += s_separators.Contains(text[i]) ? 1 : 0;
            // Without spaces a hyphen or a colon is part of the title, unless what is around it is known.
            bool isTight = WordSigns.Contains(text[i]) && (site.Is(text[(i + 1)..]) || (text[i] == '-' && known.Count > 0 && known.Contains(TextKey.OfLetters(text[..i])))
                || (text[i] == ':' && site.StartsWithHost(text[(i + 1)..])));
            if (isTight && text.AsSpan(0, i).TrimEnd().TrimEnd(s_edges).Length > 0)
            {
                rest = text[..i].TrimEnd().TrimEnd(s_edges).TrimEnd();
                return true;
            }

            if (!IsSeparator(text, i))
            {
                continue;
            }

            string front = text[..i].TrimEnd().TrimEnd(s_edges).TrimEnd();
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
        int tried = 0;
        for (int i = 1; i < text.Length - 1 && tried < MaxTried; i++)
        {
            tried += s_separators.Contains(text[i]) ? 1 : 0;
            bool isTight = text[i] is '：' && site.Is(text[..i]);
            if (!isTight && !IsSeparator(text, i))
            {
                continue;
            }

            string front = text[..i].Trim();
            string end = text[(i + 1)..].TrimStart().TrimStart(s_edges).TrimStart();
            // "Kicker: headline" is one title even where the page sets the kicker apart.
            if (end.Length > 0 && ((IsSite(front, text[i], site) && !HasSeparator(front)) || (text[i] != ':' && known.Contains(TextKey.OfLetters(end)))))
            {
                rest = end;
                return true;
            }
        }

        rest = text;
        return false;
    }

    /// <summary><c>Storm hits coast | Coastal Herald | News from the coast</c>: what follows the name is about the site.</summary>
    private static bool TryCutMiddle(string text, SiteNames site, out string rest)
    {
        rest = text;
        int from = -1;
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == ':' || !IsSeparator(text, i))
            {
                continue;
            }

            if (from > 0 && site.Is(text[from..i]))
            {
                rest = text[..(from - 1)].TrimEnd().TrimEnd(s_edges).TrimEnd();
                return rest.Length > 0;
            }

            from = i + 1;
        }

        return false;
    }

    private static bool HasSeparator(string text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != ':' && IsSeparator(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // A colon is part of many headlines, so what it sets off has to be the very name.
    private static bool IsSite(string part, char separator, SiteNames site) => separator == ':' ? site.Is(part) : site.IsLike(part) || site.IsInRights(part);

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
