using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace NewsParse.Evaluation.Peers;

/// <summary>The paragraphs of an extractor's content: what stands in one block element, or between two line breaks in a row.</summary>
/// <remarks>As <c>tests/peers/paragraphs.mjs</c>, which does the same for extractors in JavaScript: change both.</remarks>
internal static class HtmlParagraphs
{
    private static readonly FrozenSet<string> s_lines = Names(
        "address article aside blockquote body center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr li "
        + "main nav ol p pre section summary table tbody tfoot thead tr ul");

    // A truth holds no captions.
    private static readonly FrozenSet<string> s_skipped = Names(
        "script style noscript template head title figcaption caption button select textarea iframe object svg math audio video");

    public static IReadOnlyList<string> Of(INode root)
    {
        var found = new List<string>();
        var text = new StringBuilder();
        int breaks = 0;

        void End()
        {
            string folded = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (folded.Length > 0)
            {
                found.Add(folded);
            }

            text.Clear();
            breaks = 0;
        }

        INode? node = root.FirstChild;
        while (node is not null)
        {
            string? name = (node as IElement)?.LocalName;
            if (node is IText run)
            {
                breaks = string.IsNullOrWhiteSpace(run.Data) ? breaks : 0;
                text.Append(run.Data);
            }
            else if (name is "br")
            {
                text.Append(' ');
                if (++breaks == 2)
                {
                    End();
                }
            }
            else if (name is "td" or "th")
            {
                text.Append(' ');
            }
            else if (IsLine(name))
            {
                End();
            }

            if (name is not null && node.FirstChild is { } child && !s_skipped.Contains(name))
            {
                node = child;
                continue;
            }

            while (node != root && node!.NextSibling is null)
            {
                node = node.Parent;
                if (node != root && IsLine((node as IElement)?.LocalName))
                {
                    End();
                }
            }

            node = node == root ? null : node.NextSibling;
        }

        End();
        return found;
    }

    private static bool IsLine(string? name) => name is not null && s_lines.Contains(name);

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
