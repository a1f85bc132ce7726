using System.Buffers;

namespace NewsParse.Bylines.Origins;

/// <summary>Reads how agencies sign what they deliver: alone on the last line, in brackets behind the last word, or by their copyright.</summary>
internal static class AgencyCredit
{
    private const int MaxSigned = 48;
    private const int MaxCopyright = 220;

    /// <summary>The party paper's desk, whose reports the papers of Vietnam's provinces take over as they do the agency's.</summary>
    private const string PartyDesk = "NDO";

    private static readonly SearchValues<char> s_noName = SearchValues.Create("0123456789:");

    /// <summary>A line that is a signature: <c>dpa</c>, <c>(AFP)</c>, <c>Jane Roe (TTXVN)</c>, <c>NDO</c>.</summary>
    public static OriginText? ReadLine(string text)
    {
        if (text.Length > MaxSigned)
        {
            return null;
        }

        string line = text.Trim('*', ' ', '-', '–', '—', '/', '.', '■', '▪');
        bool isSetOff = line is ['(' or '（' or '[' or '<', .., ')' or '）' or ']' or '>'];
        string name = isSetOff ? line[1..^1].Trim() : line;
        if (isSetOff ? NewsAgencies.Signs(name) : NewsAgencies.IsPlainly(name))
        {
            return new OriginText(OriginKind.Syndicated, name, null, .75);
        }

        if (name == PartyDesk)
        {
            return new OriginText(OriginKind.Republished, name, null, isSetOff ? .7 : .6);
        }

        // A name and behind it whose reporter that is.
        return Behind(line) is { } agency && char.IsUpper(line[0]) && line.IndexOf('(') is > 4 && !line.AsSpan().ContainsAny(s_noName)
            ? new OriginText(OriginKind.Syndicated, agency, null, .65)
            : null;
    }

    /// <summary>A last paragraph that ends in a signature: "… he said. (Reuters)", "… said. – AFP".</summary>
    public static OriginText? ReadEnd(string text)
    {
        if (Behind(text) is { } set && text.LastIndexOfAny(['(', '（', '[']) is var open && EndsSentence(text.AsSpan(0, open)))
        {
            return new OriginText(OriginKind.Syndicated, set, null, .75);
        }

        int dash = text.AsSpan().LastIndexOfAny("—–-");
        if (dash > 0 && text.Length - dash <= MaxSigned && EndsSentence(text.AsSpan(0, dash).TrimEnd("-–")) && text[dash - 1] is ' ' or '.' or '”' or '"' or '-')
        {
            string name = text[(dash + 1)..].Trim(' ', '.');
            return NewsAgencies.IsOne(name) ? new OriginText(OriginKind.Syndicated, name, null, .75) : null;
        }

        return null;
    }

    /// <summary>
    /// "Copyright 2024 The Associated Press. All rights reserved.", "© dpa-infocom, dpa:240503-99-123/4", "Copyright: Project Syndicate, 2024". An agency and
    /// a photographer, or an agency alone, are the credit of a picture.
    /// </summary>
    public static OriginText? ReadCopyright(string text)
    {
        if (text.Length > MaxCopyright)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text.AsSpan().TrimStart("*[ ");
        if (rest.StartsWith("The-CNN-Wire", StringComparison.Ordinal))
        {
            return new OriginText(OriginKind.Syndicated, "CNN", null, .85);
        }

        if (!CutCopyright(ref rest))
        {
            return null;
        }

        bool hasYear = CutYear(ref rest);
        int length = NewsAgencies.LengthAtStart(rest);
        ReadOnlySpan<char> after = rest[length..];
        // "STA" may be anything, and "STA Travel" is something else.
        if (length == 0 || !NewsAgencies.IsPlainly(rest[..length].ToString()) || !EndsName(after))
        {
            return null;
        }

        bool isOrder = after.TrimStart(" ,").StartsWith("dpa:", StringComparison.Ordinal);
        bool isNotice = hasYear || isOrder || CutYear(ref after) || after.IndexOf("ights reserved", StringComparison.OrdinalIgnoreCase) >= 0;
        return isNotice && after.IndexOfAny("|/") is var stroke && (stroke < 0 || isOrder) ? new OriginText(OriginKind.Syndicated, rest[..length].ToString(), null, .85) : null;
    }

    /// <summary>The agency in brackets that a string ends in.</summary>
    private static string? Behind(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimEnd(" .*");
        if (line.IsEmpty || line[^1] is not (')' or '）' or ']'))
        {
            return null;
        }

        int open = line.LastIndexOfAny("(（[");
        string inside = open < 0 || line.Length - open > MaxSigned ? "" : line[(open + 1)..^1].Trim().ToString();
        return NewsAgencies.Signs(inside) ? inside : null;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \u00A0\n");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '”' or '"' or '»' or '。' or '」' or '…' or '’';
    }

    /// <summary>Whether the name is whole: nothing, a sign, a year or the rights stand behind it.</summary>
    private static bool EndsName(ReadOnlySpan<char> after) =>
        after.IsEmpty || after[0] is '.' or ',' or ';' or ')' || after.TrimStart() is var rest
            && (rest.IsEmpty || rest[0] is '.' or '-' or '–' or '—' || CutYear(ref rest) || rest.StartsWith("all rights", StringComparison.OrdinalIgnoreCase));

    /// <summary>The signs of a copyright, one or more: "(Copyright (c) …", "© Copyright: …".</summary>
    private static bool CutCopyright(ref ReadOnlySpan<char> text)
    {
        bool isCut = false;
        text = text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) ? text : text.TrimStart('(');
        while (TryCut(ref text, "Copyright") || TryCut(ref text, "©") || TryCut(ref text, "(c)"))
        {
            isCut = true;
            text = text.TrimStart(" :)");
        }

        return isCut;
    }

    private static bool TryCut(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        text = text[word.Length..];
        return true;
    }

    private static bool CutYear(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart(" ,");
        if (rest.Length < 4 || !(rest[0] is '1' or '2') || rest[..4].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        text = rest[4..].TrimStart(" ,");
        return true;
    }
}
