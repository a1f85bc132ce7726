using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>What a selector asks of one element of a chain.</summary>
/// <param name="tests">All of it; nothing for any element.</param>
/// <param name="isParent">Whether the next element of the chain is its child; else it stands anywhere inside.</param>
internal sealed class SelectorLink(ElementTest[] tests, bool isParent)
{
    public ReadOnlySpan<ElementTest> Tests => tests;

    public bool IsParent => isParent;

    public bool Holds(LightElement element)
    {
        foreach (ref readonly ElementTest test in tests.AsSpan())
        {
            if (!test.Holds(element))
            {
                return false;
            }
        }

        return true;
    }
}
