using NewsParse.Reading;

namespace NewsParse.Translation;

/// <summary>The marks that translating programs leave in a page that was saved as they showed it.</summary>
internal static class PageMarks
{
    private const double Certain = .95;

    // What browsers wrap each translated piece of text in.
    private const string Wrapper = "<font style=\"vertical-align: inherit";

    private const string MachineFrom = "-x-mtfrom-";

    /// <summary>Of an attribute or a meta tag of the head, such as <c>x-machine-translated</c>.</summary>
    private const string Marked = "machine-translated";

    /// <summary>Who translates a page translates its beginning too.</summary>
    private const int MaxSource = 256 * 1024;

    public static void Find(Page page, SignalList signals)
    {
        if (page.Kind != ArticleSourceKind.Html)
        {
            return;
        }

        if (page.Head.HtmlClass.Contains("translated-ltr", StringComparison.Ordinal) || page.Head.HtmlClass.Contains("translated-rtl", StringComparison.Ordinal))
        {
            Add(signals, "html." + page.Head.HtmlClass.Trim(), null);
        }

        // "en-x-mtfrom-de": English, made by a machine from German.
        if (page.Head.Language is { } tag && tag.IndexOf(MachineFrom, StringComparison.OrdinalIgnoreCase) is >= 0 and int at)
        {
            Add(signals, $"lang={tag}", Metadata.LanguageTag.Read(tag[(at + MachineFrom.Length)..]));
        }

        ReadOnlySpan<char> source = page.Source.Span[..Math.Min(page.Source.Length, MaxSource)];
        if (Has(source, Wrapper, times: 4))
        {
            Add(signals, Wrapper + ";\">", null);
        }

        // In the text of a page the words may stand as well.
        if (Head(source).Contains(Marked, StringComparison.Ordinal))
        {
            Add(signals, Marked, null);
        }
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> source)
    {
        int end = source.IndexOf("<body", StringComparison.Ordinal);
        return end < 0 ? [] : source[..Math.Min(source.Length, end + 500)];
    }

    private static bool Has(ReadOnlySpan<char> source, string sought, int times)
    {
        int count = 0;
        while (count < times && source.IndexOf(sought, StringComparison.Ordinal) is >= 0 and int at)
        {
            count++;
            source = source[(at + sought.Length)..];
        }

        return count == times;
    }

    private static void Add(SignalList signals, string text, string? language) =>
        signals.Add(new TranslationSignal { Kind = TranslationSignalKind.PageMark, Weight = Certain, Text = text }, language);
}
