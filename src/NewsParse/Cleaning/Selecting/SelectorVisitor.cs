using AngleSharp.Css;
using AngleSharp.Css.Dom;

namespace NewsParse.Cleaning.Selecting;

/// <summary>A visitor that does nothing, for those that want some of what a selector says.</summary>
internal abstract class SelectorVisitor : ISelectorVisitor
{
    public virtual void Attribute(string name, string op, string? value)
    {
    }

    public virtual void Type(string name)
    {
    }

    public virtual void Id(string value)
    {
    }

    public virtual void Child(string name, int step, int offset, ISelector selector)
    {
    }

    public virtual void Class(string name)
    {
    }

    public virtual void PseudoClass(string name)
    {
    }

    public virtual void PseudoElement(string name)
    {
    }

    public virtual void List(IEnumerable<ISelector> selectors) => VisitAll(selectors);

    public virtual void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols) => VisitAll(selectors);

    public virtual void Many(IEnumerable<ISelector> selectors) => VisitAll(selectors);

    protected void VisitAll(IEnumerable<ISelector> selectors)
    {
        foreach (ISelector selector in selectors)
        {
            selector.Accept(this);
        }
    }
}
