using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;

namespace NewsParse.Cleaning.Selecting;

/// <summary>
/// A CSS selector, read once and matched on many pages. AngleSharp reads it; what it says of elements, classes, ids, kept attributes, ancestors
/// and parents is matched on the page's own tree, since a document that AngleSharp can match on would have to be parsed first.
/// </summary>
internal sealed class CssSelector
{
    /// <summary>Longer ones are no rule that somebody wrote by hand.</summary>
    public const int MaxChars = 1_000;

    private CssSelector(string text, ISelector full, SelectorChain[]? chains)
    {
        (Text, Full, Chains) = (text, full, chains);
    }

    public string Text { get; }

    /// <summary>The selector for AngleSharp's own document.</summary>
    public ISelector Full { get; }

    /// <summary>The alternatives, any of which will do; null where the selector says what the light tree cannot tell.</summary>
    public IReadOnlyList<SelectorChain>? Chains { get; }

    /// <summary>The names of all classes and ids that the selector asks for.</summary>
    public IEnumerable<string> Names => SelectorNames.Of(Full);

    /// <returns><see langword="null"/> where <paramref name="text"/> is no valid selector.</returns>
    public static CssSelector? TryParse(string text)
    {
        if (text.Length > MaxChars || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        ISelector? full = new CssSelectorParser().ParseSelector(text);
        return full is null ? null : new CssSelector(text, full, SelectorCompiler.Compile(full));
    }
}
