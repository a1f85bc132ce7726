using AngleSharp.Dom;
using NewsParse.Diagnostics;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Cleaning;

/// <summary>Knows whether the page says something: in its text, in what it says of itself, or in an attribute.</summary>
internal sealed class PageText(Page page, PageMetadata metadata, ParseSession session)
{
    /// <param name="text">What to look for, trimmed; compared to the letter.</param>
    /// <param name="block">The first block that has it, where one has.</param>
    public bool Has(string text, out int? block)
    {
        foreach (PageBlock candidate in page.Blocks)
        {
            if (candidate.Text.Contains(text, StringComparison.Ordinal))
            {
                block = candidate.Position;
                return true;
            }
        }

        block = null;
        return IsInHead(text) || IsInAddress(text) || IsInAttribute(text);
    }

    private bool IsInHead(string text)
    {
        foreach (FieldCandidate candidate in metadata.Candidates)
        {
            if (candidate.Raw.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string json in page.Head.JsonLd)
        {
            if (json.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return page.Head.Title?.Contains(text, StringComparison.Ordinal) == true;
    }

    private bool IsInAddress(string text) => session.Url?.OriginalString.Contains(text, StringComparison.OrdinalIgnoreCase) == true;

    private bool IsInAttribute(string text)
    {
        if (page.Document is null)
        {
            return false;
        }

        foreach (IElement element in page.Document.Get().All)
        {
            foreach (IAttr attribute in element.Attributes)
            {
                session.Tick();
                if (attribute.Value.Contains(text, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
