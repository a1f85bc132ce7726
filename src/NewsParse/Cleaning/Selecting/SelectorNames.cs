using AngleSharp.Css.Dom;

namespace NewsParse.Cleaning.Selecting;

/// <summary>Gathers the classes and ids that a selector asks for.</summary>
internal sealed class SelectorNames : SelectorVisitor
{
    private readonly List<string> _names = [];

    public static IReadOnlyList<string> Of(ISelector selector)
    {
        var names = new SelectorNames();
        selector.Accept(names);
        return names._names;
    }

    public override void Class(string name) => _names.Add(name);

    public override void Id(string value) => _names.Add(value);
}
