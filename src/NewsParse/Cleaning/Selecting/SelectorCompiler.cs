using AngleSharp.Css.Dom;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>Turns a selector into chains for the light tree, as long as it says nothing that this tree cannot tell.</summary>
internal sealed class SelectorCompiler : SelectorVisitor
{
    private readonly List<SelectorChain> _chains = [];
    private readonly List<SelectorLink> _links = [];
    private List<ElementTest> _tests = [];
    private bool _isAskedTooMuch;

    /// <returns><see langword="null"/> where only AngleSharp's own document can tell.</returns>
    public static SelectorChain[]? Compile(ISelector selector)
    {
        var compiler = new SelectorCompiler();
        // That a value is compared whatever its case is seen in the text alone.
        if (selector.Text.Contains(" i]", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        selector.Accept(compiler);
        compiler.EndChain();
        return compiler._isAskedTooMuch || compiler._chains.Count == 0 ? null : [.. compiler._chains];
    }

    public override void Type(string name)
    {
        if (name != "*")
        {
            _tests.Add(new ElementTest(ElementTestKind.Type, name.ToLowerInvariant(), ""));
        }
    }

    public override void Id(string value) => _tests.Add(new ElementTest(ElementTestKind.Equals, "id", value));

    public override void Class(string name) => _tests.Add(new ElementTest(ElementTestKind.HasWord, "class", name));

    public override void Attribute(string name, string op, string? value)
    {
        ElementTestKind? kind = op switch
        {
            null or "" => ElementTestKind.Present,
            "=" => ElementTestKind.Equals,
            "~=" => ElementTestKind.HasWord,
            "^=" => ElementTestKind.StartsWith,
            "$=" => ElementTestKind.EndsWith,
            "*=" => ElementTestKind.Contains,
            _ => null,
        };
        if (kind is null || KeptAttributes.Find(name.ToLowerInvariant()) is not { } kept || kept == "value")
        {
            _isAskedTooMuch = true;
            return;
        }

        _tests.Add(new ElementTest(kind.Value, kept, value ?? ""));
    }

    public override void Child(string name, int step, int offset, ISelector selector) => _isAskedTooMuch = true;

    public override void PseudoClass(string name) => _isAskedTooMuch = true;

    public override void PseudoElement(string name) => _isAskedTooMuch = true;

    public override void List(IEnumerable<ISelector> selectors)
    {
        foreach (ISelector selector in selectors)
        {
            selector.Accept(this);
            EndChain();
        }
    }

    public override void Combinator(IEnumerable<ISelector> selectors, IEnumerable<string> symbols)
    {
        string[] between = [.. symbols];
        int at = 0;
        foreach (ISelector selector in selectors)
        {
            selector.Accept(this);
            if (at < between.Length)
            {
                _isAskedTooMuch |= between[at].Trim() is not ("" or ">");
                EndLink(isParent: between[at].Trim() == ">");
            }

            at++;
        }
    }

    private void EndLink(bool isParent)
    {
        _links.Add(new SelectorLink([.. _tests], isParent));
        _tests = [];
        _isAskedTooMuch |= _links.Count > SelectorChain.MaxLinks;
    }

    private void EndChain()
    {
        // "*" alone has no test.
        if (_tests.Count > 0 || _links.Count > 0)
        {
            EndLink(isParent: false);
            _chains.Add(new SelectorChain([.. _links]));
            _links.Clear();
        }
    }
}
