using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsParse.Reading.Tree;

/// <summary>
/// A page as a light tree. AngleSharp's tree builder makes it, so broken markup becomes what it becomes in AngleSharp's own
/// document; what is spared is what this library does not read: a list and a map for every element, attributes nobody asks
/// for, and strings of everything.
/// </summary>
/// <remarks>Texts and attributes lie in the tokenizer's rented buffer, which goes back when the document is disposed.</remarks>
internal sealed class LightDocument(TextSource source, TreeBudget budget) : IConstructableDocument, IConstructableNodeList, IDisposable
{
    private readonly List<LightElement> _fosterParents = [];
    private LightElement? _placeOf;
    private LightNode? _placeNode;
    private int _placeIndex;

    public LightElement? Root { get; private set; }

    /// <summary>How many nodes were made, those within lines too.</summary>
    public int NodeCount => budget.Nodes;

    /// <summary>Templates that were closed without being filled: the builder does so only by mistake.</summary>
    public int UnfilledTemplates { get; set; }

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement? Head
    {
        get
        {
            LightNode? node = Root?.FirstChild;
            while (node is not null && node is not LightElement { Name: "head" })
            {
                node = node.Next;
            }

            return node as LightElement;
        }
    }

    // The builder compares it only once there is a root.
    public IConstructableElement DocumentElement => Root!;

    public bool IsLoading => false;

    public StringOrMemory NodeName => "#document";

    public NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent
    {
        get => null;
        set => throw new NotSupportedException();
    }

    public IConstructableNodeList ChildNodes => this;

    int IConstructableNodeList.Length => Root is null ? 0 : 1;

    IConstructableNode IConstructableNodeList.this[int index] => Root!;

    public void Dispose() => Builder?.Dispose();

    public void CountNode() => budget.CountNode();

    public void CountPreformatted() => budget.CountPreformatted();

    public void CheckDepth(LightNode node) => budget.CheckDepth(node);

    /// <summary>The child at an index. The builder goes through children one by one, so the next one is not sought from the front.</summary>
    public LightNode ChildOf(LightElement parent, int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count);
        (LightNode node, int at) = index < count / 2 ? (parent.FirstChild!, 0) : (parent.LastChild!, count - 1);
        if (_placeOf == parent && Math.Abs(_placeIndex - index) < Math.Abs(at - index))
        {
            (node, at) = (_placeNode!, _placeIndex);
        }

        while (at != index)
        {
            (node, at) = at < index ? (node.Next!, at + 1) : (node.Previous!, at - 1);
        }

        (_placeOf, _placeNode, _placeIndex) = (parent, node, index);
        return node;
    }

    public void ForgetPlace(LightElement parent)
    {
        if (_placeOf == parent)
        {
            _placeOf = null;
        }
    }

    public void OpenFosterParent(LightElement element) => _fosterParents.Add(element);

    public void CloseFosterParent(LightElement element)
    {
        int at = _fosterParents.LastIndexOf(element);
        if (at >= 0)
        {
            _fosterParents.RemoveAt(at);
        }
    }

    /// <summary>When the root is closed, the page is at its end.</summary>
    public void CheckClosed()
    {
        // Table parts right in a template: the builder clears its stack down to a template, but knows AngleSharp's own only.
        if (UnfilledTemplates != 0)
        {
            throw new UnsuitedPageException();
        }
    }

    public void AddNode(IConstructableNode node)
    {
        if (node is not LightElement element)
        {
            return;
        }

        if (Root is null)
        {
            Root = element;
            return;
        }

        // What does not belong in a table goes before it. The builder knows a table by AngleSharp's own class for it, finds none
        // in a tree of others, and so comes here.
        // A table that is put somewhere is open already.
        switch (_fosterParents.FindLast(open => open != element))
        {
            case LightTemplate template:
                template.Append(element);
                break;
            case { Parent: { } parent } table:
                parent.Insert(element, table);
                break;
            default:
                throw new UnsuitedPageException();
        }
    }

    public void Clear() => Root = null;

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
    }

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void ApplyManifest()
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() =>
        (Root is null ? [] : new List<IConstructableNode> { Root }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    public void RemoveFromParent() => throw new NotSupportedException();

    public void RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    public void RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public void InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw new NotSupportedException();
}
