using System.Collections.Frozen;

namespace NewsParse.Bylines.Datelines;

/// <summary>What stands where a dateline would and is none: labels, scores, set phrases.</summary>
internal static class DatelineNoise
{
    private static readonly FrozenSet<string> s_labels = (
        "update|updated|breaking|breaking news|live|exclusive|video|photo|photos|watch|opinion|analysis|corrected|correction|new|news|q&a|review|interview|editorial|sports|note|editor's note|file|dear"
        + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
        + "|eilmeldung|aktualisiert|stand|termin|kommentar|hintergrund|analyse|vidéo|portrait|reportage|entretien|décryptage|última hora|análisis|entrevista|opinión|opinione|intervista|foto"
        + "|published|posted|date|location|when|where|release date|release").Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsNoise(string word) => s_labels.Contains(word);

    /// <summary>Whether a result stands near: <c>Barcelona - Sevilla 2-0</c>.</summary>
    public static bool HasFigures(ReadOnlySpan<char> rest)
    {
        const int near = 45;
        rest = rest[..Math.Min(near, rest.Length)];
        for (int i = 1; i + 1 < rest.Length; i++)
        {
            if (rest[i] is '-' or ':' or '–' && char.IsAsciiDigit(rest[i - 1]) && char.IsAsciiDigit(rest[i + 1]) && (i < 2 || !char.IsAsciiDigit(rest[i - 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the dash is one of two, or of a route or a pair: <c>Paris – City of Light – is</c>, <c>Berlin – Warsaw</c>.</summary>
    public static bool IsSetPhrase(ReadOnlySpan<char> rest)
    {
        const int near = 50;
        ReadOnlySpan<char> head = rest[..Math.Min(near, rest.Length)];
        if (head.IndexOf(" – ") >= 0 || head.IndexOf(" - ") >= 0 || head.IndexOf(" — ") >= 0)
        {
            return true;
        }

        return PlaceRun.Read(head.ToString(), 0) is { } next && DatelinePlaces.IsCity(next.Name);
    }
}
