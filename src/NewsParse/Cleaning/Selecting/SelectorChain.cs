using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>An element, its parents and ancestors as a selector asks for them: the outermost first, the one that is sought last.</summary>
internal sealed class SelectorChain(SelectorLink[] links)
{
    /// <summary>One bit a link.</summary>
    public const int MaxLinks = 32;

    /// <summary>What is asked of the element itself.</summary>
    public SelectorLink Last => links[^1];

    public bool Holds(LightElement element) => Last.Holds(element) && (links.Length == 1 || HasOuter(element));

    /// <summary>
    /// Goes up once, with all that may still be met on the way: to try each ancestor for each link would cost a power of the depth.
    /// </summary>
    private bool HasOuter(LightElement element)
    {
        uint awaited = 1u << (links.Length - 2);
        uint justHere = links[^2].IsParent ? awaited : 0;
        for (LightElement? outer = element.Parent; outer is not null && awaited != 0; outer = outer.Parent)
        {
            uint next = 0, nextHere = 0;
            for (int i = links.Length - 2; i >= 0; i--)
            {
                uint bit = 1u << i;
                if ((awaited & bit) == 0 || !links[i].Holds(outer))
                {
                    continue;
                }

                if (i == 0)
                {
                    return true;
                }

                next |= bit >> 1;
                nextHere |= links[i - 1].IsParent ? bit >> 1 : 0;
            }

            awaited = (awaited & ~justHere) | next;
            justHere = nextHere;
        }

        return false;
    }
}
