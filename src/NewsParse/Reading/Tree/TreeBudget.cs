using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NewsParse.Diagnostics;

namespace NewsParse.Reading.Tree;

/// <summary>
/// Counts what a page makes of tags, nodes, attributes and depth while it is parsed, and ends it where that is too much. Not every tag makes a
/// node, but each costs the builder a look at the open elements, and one tag may make many nodes.
/// </summary>
internal sealed class TreeBudget(ParseSession session)
{
    private const int CheckpointEvery = 32;

    /// <summary>So many characters are as good a reason to look at the clock as so many tokens.</summary>
    private const int CheckpointChars = 1 << 18;

    /// <summary>So many open elements cost as much as one tag.</summary>
    private const int DepthForOneMore = 64;

    /// <summary>
    /// For what follows a <c>pre</c> the builder calls itself, so that a row of them goes down its thread's stack, which ends the process where it is at its end.
    /// </summary>
    private const int MaxPreformattedInARow = 32;

    // The root and the body around all that nests.
    private readonly int _maxDepth = session.Limits.MaxDepth + 1;
    private readonly int _maxNodes = session.Limits.MaxNodes;
    private readonly int _maxAttributes = session.Limits.MaxAttributes;
    private readonly long _maxWork = 4L * session.Limits.MaxNodes;
    private bool _isSpent;
    private int _attributes;
    private int _tokens;
    private int _preformattedInARow;
    private long _work;
    private int _depth;
    private int _read;
    private int _looked;

    /// <summary>Gets how many nodes were made, those within lines too.</summary>
    public int Nodes { get; private set; }

    /// <summary>Gets how much of the page was read: up to the end of the last token that was not refused.</summary>
    public int? End { get; private set; }

    /// <summary>Gets or sets what the tokens come from.</summary>
    public ReadOnlyMemoryTextSource? Source { get; set; }

    /// <summary>Stands between the tokenizer and the tree builder.</summary>
    public TokenConsumptionResult Take(ref StructHtmlToken token, TokenConsumer next)
    {
        // The builder goes through the open elements for many a tag, even one that closes none of them.
        _preformattedInARow = 0;
        _work += 1 + (_depth / DepthForOneMore);
        int read = Source?.Index ?? 0;
        if (++_tokens % CheckpointEvery == 0 || read - _looked > CheckpointChars)
        {
            _looked = read;
            session.Checkpoint();
            if (_work > _maxWork)
            {
                Spend(ParseFailureCode.TooManyNodes, "The page has more tags and texts than may stand as deep as they do.");
            }
        }

        if (_isSpent)
        {
            End = _read;
            return TokenConsumptionResult.Stop;
        }

        _read = read;
        next(ref token);
        return TokenConsumptionResult.Continue;
    }

    /// <summary>Every node passes here.</summary>
    public void CountNode()
    {
        if (++Nodes > _maxNodes)
        {
            Spend(ParseFailureCode.TooManyNodes, $"The page has more than {_maxNodes} nodes.");
        }

        if (Nodes % CheckpointEvery == 0)
        {
            session.Checkpoint();
        }
    }

    /// <summary>Every <c>pre</c> passes here, and what is like it. There is no stopping a row of them but to throw.</summary>
    /// <exception cref="ParseAbortedException">There are too many in a row.</exception>
    public void CountPreformatted() => CheckPreformatted(++_preformattedInARow);

    /// <summary>The same for who counts them.</summary>
    /// <exception cref="ParseAbortedException">There are too many in a row.</exception>
    public static void CheckPreformatted(int inARow)
    {
        if (inARow > MaxPreformattedInARow)
        {
            throw new ParseAbortedException(ParseFailureCode.TooDeep, $"The page begins more than {MaxPreformattedInARow} preformatted elements in a row.");
        }
    }

    /// <summary>Every attribute passes here, those too that are dropped.</summary>
    public bool CountAttribute(ref StructHtmlToken token, ReadOnlyMemory<char> name)
    {
        if (++_attributes > _maxAttributes)
        {
            Spend(ParseFailureCode.TooManyAttributes, $"The page has more than {_maxAttributes} attributes.");
            return false;
        }

        if (_attributes % CheckpointEvery == 0)
        {
            session.Checkpoint();
        }

        return KeptAttributes.ShouldEmit(ref token, name);
    }

    /// <summary>Every node that is put somewhere passes here: the builder's time for each grows with the depth it is at.</summary>
    public void CheckDepth(LightNode node)
    {
        _depth = node.Depth;
        if (node.Depth > _maxDepth && node is LightElement)
        {
            Spend(ParseFailureCode.TooDeep, $"The page nests more than {session.Limits.MaxDepth} elements deep.");
        }
    }

    private void Spend(ParseFailureCode code, string message)
    {
        session.Reach(code, message);
        _isSpent = true;
    }
}
