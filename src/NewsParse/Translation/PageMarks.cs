using NewsParse.Reading;

namespace NewsParse.Translation;

/// <summary>The marks that translating programs leave in a page that was saved as they showed it.</summary>
internal static class PageMarks
{
    private const double Certain = .95;

    // What browsers wrap each translated piece of text in.
    private const string Wrapper = "<font style=\"vertical-align: inherit";

    private const string MachineFrom = "-x-mtfrom-";

    private static readonly string[] s_marks = ["x-machine-translated", "data-machine-translated", "machine-translated=\"true\""];

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

        ReadOnlySpan<char> source = page.Source.Span;
        if (Has(source, Wrapper, times: 4))
        {
            Add(signals, Wrapper + ";\">", null);
        }

        foreach (string mark in s_marks)
        {
            if (source.Contains(mark, StringComparison.OrdinalIgnoreCase))
            {
                Add(signals, mark, null);
            }
        }
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
