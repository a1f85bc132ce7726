using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsParse.Diagnostics;

namespace NewsParse.Reading.Tree;

/// <summary>
/// Stands between the tokenizer and the tree builder, and ends the parse where there is no end to it: not every tag makes a node,
/// but each costs the builder a look at the open elements.
/// </summary>
internal sealed class TokenCount(ParseSession session)
{
    private const int CheckpointEvery = 1024;

    private int _count;

    public TokenConsumptionResult Take(ref StructHtmlToken token, TokenConsumer next)
    {
        if (++_count % CheckpointEvery == 0)
        {
            session.Checkpoint();
            if (_count > 4L * session.Limits.MaxNodes)
            {
                throw new ParseAbortedException(ParseFailureCode.TooManyNodes, $"The page has more than {4L * session.Limits.MaxNodes} tags and texts.");
            }
        }

        next(ref token);
        return TokenConsumptionResult.Continue;
    }
}
