using NewsParse.Bylines.Credits;
using NewsParse.Reading;
using NewsParse.Text;
using NewsParse.Translation;

namespace NewsParse.Assembling;

/// <summary>The text printed with an image, and what of it is caption and what is credit: told by the page's markup where it does, else by the words.</summary>
internal readonly record struct CaptionText(string Whole, string? Caption, string? Credit)
{
    private const uint CreditName = 1;
    private const int MaxMark = 120;

    private static readonly WordMap s_names = new((CreditName,
        "credit credits copyright copyrightholder credittext creditline photocredit imagecredit photographer fotograf agency agentur source quelle rights author byline "
            + "attribution courtesy provenance fonte fuente bildquelle bildnachweis"));

    /// <summary>Of the blocks from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public static CaptionText Of(Page page, BlockTexts texts, int first, int end)
    {
        var captions = new List<string>();
        string? credit = null;
        for (int i = first; i < end; i++)
        {
            (string shown, string? source) = Read(page, page.Blocks[i], texts[i]);
            credit ??= source;
            if (shown.AsSpan().IndexOfAnyExceptInRange('\0', '@') >= 0)
            {
                captions.Add(shown);
            }
        }

        string whole = first + 1 == end ? texts[first] : string.Join('\n', Enumerable.Range(first, end - first).Select(i => texts[i]));
        return new CaptionText(whole, captions.Count == 0 ? null : string.Join('\n', captions), credit);
    }

    private static (string Caption, string? Credit) Read(Page page, PageBlock block, string text)
    {
        if (IsNamed(block.Parent) && CreditReader.ReadAlone(text) is { } alone)
        {
            return ("", alone);
        }

        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            InlineMark mark = page.Marks[i];
            bool isNamed = mark.Length is > 1 and <= MaxMark && ((NameTokens.Categories(mark.Node.Class, s_names) | NameTokens.Categories(mark.Node.GetAttribute("itemprop") ?? "", s_names)) & CreditName) != 0;
            if (isNamed && ReadMark(block.Text, mark) is { } parts)
            {
                return parts;
            }
        }

        PictureCredit read = CreditReader.Read(text);
        return (read.Caption, read.Source);
    }

    /// <summary>An element within the line that is named for a credit; often it holds the photographer alone and the agency follows it.</summary>
    private static (string Caption, string? Credit)? ReadMark(string text, InlineMark mark)
    {
        const int maxAgency = 40;
        int end = mark.Start + mark.Length;
        end = text.Length - end <= maxAgency ? text.Length : end;
        if (CreditReader.ReadAlone(text[mark.Start..end]) is not { } credit)
        {
            return null;
        }

        string before = text[..mark.Start];
        string rest = end < text.Length ? before.TrimEnd() + " " + text[end..].TrimStart() : before;
        // What is left of "Photo by" stands before the element.
        return (CreditReader.CutDanglingLabel(rest).Trim(), credit);
    }

    /// <summary>Whether the box is named for a credit, and not for a caption with its credit.</summary>
    private static bool IsNamed(PageElement box) =>
        box.BlockCount == 1 && box.Class.Length > 0 && NameTokens.Categories(box.Class, s_names) != 0 && !box.Class.Contains("caption", StringComparison.OrdinalIgnoreCase);
}
