using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>The bylines that stand among the paragraphs. What is body stays body, with a name in it or not; but a line that only signs the article is none of it.</summary>
internal static class BylineBlocks
{
    /// <summary>Beside the names: <c>By</c>, <c>and</c>, <c>for The</c>.</summary>
    private const int MaxOtherWords = 3;

    /// <summary>The same in characters, as some scripts set no spaces between words.</summary>
    private const int MaxOtherChars = 30, MaxOtherCjk = 8;

    /// <summary>How many blocks from the beginning the line may stand.</summary>
    private const int Opening = 2;

    private const int MinBody = 4;

    /// <param name="text">A block of the body that shows a chosen name.</param>
    /// <param name="position">Its position.</param>
    /// <param name="authors">The chosen authors.</param>
    /// <param name="body">The positions of the body's blocks, ascending.</param>
    public static bool IsOne(string text, int position, IReadOnlyList<Author> authors, IReadOnlyList<int> body)
    {
        bool isAtEdge = body.Count >= MinBody && (position <= body[Opening - 1] || position == body[^1]);
        if (!isAtEdge || text[^1] is '.' or '!' or '?' or '…' or ':' or '”' or '"')
        {
            return false;
        }

        int words = WordRuns.Count(text), chars = text.Length;
        foreach (Author author in authors)
        {
            if (text.Contains(author.Name, StringComparison.OrdinalIgnoreCase))
            {
                words -= WordRuns.Count(author.Name);
                chars -= author.Name.Length;
            }
        }

        // A name and nothing else signs only where nothing stands before it: below, it heads a part, and at the end it may be of a letter.
        bool isBare = words == 0 && position != body[0];
        return !isBare && words <= MaxOtherWords && chars <= (text.AsSpan().ContainsAnyInRange('\u3040', '\u9FFF') ? MaxOtherCjk : MaxOtherChars);
    }

    /// <summary>Takes the blocks that were claimed as bylines out of the body.</summary>
    public static void Settle(ArticleFields fields, PageLabels labels, List<int> body)
    {
        foreach (BlockClaim claim in fields.Claims)
        {
            if (claim.Role == BlockRole.Byline && body.Contains(claim.Position))
            {
                labels.TakeOut(body, claim.Position, labels.Blocks[claim.Position] with { Role = BlockRole.Byline, Rule = claim.Rule });
            }
        }
    }
}
