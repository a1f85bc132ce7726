using System.Text.Json;

namespace NewsParse.Fuzz.Checks;

/// <summary>What is promised of every document, whatever it was made of.</summary>
internal static class DocumentCheck
{
    public static Breach? Breach(ArticleDocument document, string json) =>
        Checks.Breach.Of("fault", FaultOf(document))
        ?? Checks.Breach.Of("round-trip", ArticleDocument.FromJson(json).ToJson() == json ? null : "The JSON reads back as another document.")
        ?? Checks.Breach.Of("html", OfHtml(document, document.ToHtml()))
        ?? Checks.Breach.Of("x-ray", OfXRay(document, document.ToXRay()))
        ?? Checks.Breach.Of("markdown", OfMarkdown(document, document.ToMarkdown()))
        ?? Checks.Breach.Of("json-ld", OfScript(document.ToJsonLd()))
        ?? Checks.Breach.Of("ninjs", OfScript(document.ToNinjs()))
        ?? Checks.Breach.Of("plain-text", document.ToPlainText() is { } text && text.TrimEnd('\n') != text ? "It ends in a line feed." : null);

    /// <summary>A document that was stored may have been changed since: its blocks need not be all there are.</summary>
    private static string? OfXRay(ArticleDocument document, string html)
    {
        IEnumerable<int> positions = document.Header.Concat(document.Removed).Select(static block => block.Trace).Concat(document.Body.SelectMany(static block => block.Traces)).Select(static trace => trace.Position);
        return positions.Order().SequenceEqual(Enumerable.Range(0, document.BlockCount)) ? XRayReading.BreachesOf(document, html).FirstOrDefault() : null;
    }

    /// <summary>Cleaners and second opinions may fail without harm to the parse; those of the library should not.</summary>
    private static string? FaultOf(ArticleDocument document) =>
        document.Diagnostics.FirstOrDefault(static one => one.Code is DiagnosticCode.CleanerFailed or DiagnosticCode.SecondOpinionFailed) is { } fault ? $"{fault.Code}: {fault.Message}" : null;

    public static string? OfHtml(ArticleDocument document, string html)
    {
        if (HtmlReading.BreachesOf(html) is [{ } breach, ..])
        {
            return breach;
        }

        string seen = HtmlExpected.Squeeze(HtmlReading.TextOf(HtmlReading.ArticleOf(html)));
        // Names stand with commas between them.
        string names = string.Join(", ", document.Byline.Authors.Select(static author => author.Name).Where(static name => !string.IsNullOrWhiteSpace(name)));
        string expected = HtmlExpected.Squeeze(string.Concat(HtmlExpected.TextsOf(names.Length > 0 ? document with { Byline = new Byline { Text = names } } : document)));
        return seen == expected ? null : $"It reads back as other text: {Difference(expected, seen)}";
    }

    public static string? OfMarkdown(ArticleDocument document, string markdown)
    {
        List<string> expected = MarkdownExpected.BlocksOf(document), seen = MarkdownReading.BlocksOf(markdown);
        return expected.SequenceEqual(seen) ? null : $"It reads back as other blocks: {Difference(string.Join('\n', expected), string.Join('\n', seen))}";
    }

    /// <summary>JSON that may stand in a <c>script</c> of a page.</summary>
    public static string? OfScript(string json)
    {
        using JsonDocument parsed = JsonDocument.Parse(json);
        return json.AsSpan().IndexOfAny('<', '>', '&') >= 0 ? "It can't stand in a script." : null;
    }

    /// <summary>Where two texts part.</summary>
    private static string Difference(string expected, string seen)
    {
        const int shown = 60;
        int at = expected.AsSpan().CommonPrefixLength(seen);
        int start = Math.Max(0, at - 20);
        return $"'{Piece(expected)}' at {at} became '{Piece(seen)}'";

        string Piece(string text) => JsonEncodedText.Encode(text.AsSpan(start, Math.Min(shown, text.Length - start))).ToString();
    }
}
