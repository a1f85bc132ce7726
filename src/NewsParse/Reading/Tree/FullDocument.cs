using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsParse.Diagnostics;

namespace NewsParse.Reading.Tree;

/// <summary>
/// AngleSharp's own document of a page, for what needs one: CSS selectors and the search of all attributes.
/// It is parsed from the same string the first time it is asked for.
/// </summary>
/// <remarks>
/// A second parse is the better design, dear as it looks. Few pages need it, while every page would pay for a tree that can do
/// both: the objects of AngleSharp's nodes and attributes cost more than all the rest of the reading.
/// Both trees come from one tree builder over one string, so the elements of both in document order are pairs.
/// </remarks>
internal sealed class FullDocument(ReadOnlyMemory<char> html, LightDocument light, IHtmlDocument? made, ParseSession session) : IDisposable
{
    private IHtmlDocument? _document = made;
    private Dictionary<IElement, LightElement>? _pairs;
    private Dictionary<LightElement, IElement>? _originals;
    private bool _isDisposed;

    /// <summary>The page as text.</summary>
    public ReadOnlyMemory<char> Html => html;

    public IHtmlDocument Get()
    {
        ThrowIfDisposed();
        return _document ??= LightParser.ParseFull(html, session, light.NodeCount);
    }

    /// <summary>The characters lie in lent memory: who kept a draft beyond its page must not be given another page's.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed.</exception>
    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);

    /// <summary>The light element that stands for one of AngleSharp's; null where there is none.</summary>
    public LightElement? Counterpart(IElement element) => (_pairs ??= Pair()).GetValueOrDefault(element);

    /// <summary>The element of AngleSharp's that a light one stands for; null where there is none.</summary>
    public IElement? Original(LightElement element)
    {
        if (_originals is null)
        {
            _originals = new Dictionary<LightElement, IElement>(ReferenceEqualityComparer.Instance);
            foreach ((IElement original, LightElement own) in _pairs ??= Pair())
            {
                _originals.Add(own, original);
            }
        }

        return _originals.GetValueOrDefault(element);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _document?.Dispose();
    }

    private Dictionary<IElement, LightElement> Pair()
    {
        var pairs = new Dictionary<IElement, LightElement>(ReferenceEqualityComparer.Instance);
        LightNode? node = light.Root;
        if (node is null || Get().DocumentElement is not { } root)
        {
            return pairs;
        }

        // Not all of the document: a few kinds of broken tables leave elements beside the root, which nobody reads.
        foreach (IElement element in root.DescendantsAndSelf<IElement>())
        {
            session.Tick();
            while (node is not null and not LightElement)
            {
                node = node.Following(light.Root!);
            }

            if (node is not LightElement own || own.Name != element.LocalName)
            {
                // Trees that differ give no pairs at all, rather than wrong ones: selectors then find nothing.
                return [];
            }

            pairs.Add(element, own);
            node = node.Following(light.Root!);
        }

        while (node is not null)
        {
            if (node is LightElement)
            {
                return [];
            }

            node = node.Following(light.Root!);
        }

        return pairs;
    }
}
