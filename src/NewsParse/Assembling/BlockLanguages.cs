using System.Collections.Immutable;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Assembling;

/// <summary>Marks the blocks that are in another language than the article.</summary>
internal sealed class BlockLanguages(Page page, string? language)
{
    // What was removed is mostly labels; only a paragraph is worth asking.
    private const int MinRemoved = 80;

    private readonly ForeignText _foreign = new(language);

    public string? OfHeader(PageBlock block) => _foreign.LanguageOf(block.Text);

    public string? OfRemoved(PageBlock block) => block.Text.Length >= MinRemoved ? _foreign.LanguageOf(block.Text) : null;

    public void Mark(ImmutableArray<Block>.Builder body)
    {
        for (int i = 0; i < body.Count; i++)
        {
            if (body[i] is not Code && OfAll(body[i].Traces) is { } found)
            {
                body[i] = body[i] with { Language = found };
            }
        }
    }

    /// <summary>The language of a part of the body: that of all its blocks.</summary>
    private string? OfAll(ImmutableArray<BlockTrace> traces)
    {
        string? common = null;
        foreach (BlockTrace trace in traces)
        {
            string? found = _foreign.LanguageOf(page.Blocks[trace.Position].Text);
            if (found is null || (common is not null && found != common))
            {
                return null;
            }

            common = found;
        }

        return common;
    }
}
