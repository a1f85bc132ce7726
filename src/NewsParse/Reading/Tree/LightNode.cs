using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsParse.Reading.Tree;

/// <summary>A node of the light tree: it hangs between its siblings, so that to move it costs no more than to make it.</summary>
internal abstract class LightNode : IConstructableNode
{
    /// <summary>The element around it; null for the root and for what is not in the tree.</summary>
    public LightElement? Parent { get; set; }

    public LightNode? Previous { get; set; }

    public LightNode? Next { get; set; }

    /// <summary>How many elements are around it, as the builder made it: what is moved later takes no note of it.</summary>
    public int Depth { get; set; }

    public abstract StringOrMemory NodeName { get; }

    public virtual NodeFlags Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Container;
        set => throw new NotSupportedException();
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Children;

    /// <summary>What holds it: the element around it, or the document.</summary>
    protected virtual IConstructableNode? Container => Parent;

    protected virtual IConstructableNodeList Children => throw new NotSupportedException();

    /// <summary>The node after this one in document order, as long as it is in <paramref name="within"/>.</summary>
    public LightNode? Following(LightElement within) =>
        (this as LightElement)?.FirstChild ?? FollowingBeyond(within);

    /// <summary>The same, past all that this node holds.</summary>
    public LightNode? FollowingBeyond(LightElement within)
    {
        LightNode node = this;
        while (node.Next is null)
        {
            if (node.Parent is not { } parent || parent == within)
            {
                return null;
            }

            node = parent;
        }

        return node.Next;
    }

    public void RemoveFromParent() => Parent?.Remove(this);

    public virtual void RemoveChild(IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void RemoveNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void InsertNode(int idx, IConstructableNode childNode) => throw new NotSupportedException();

    public virtual void AddNode(IConstructableNode node) => throw new NotSupportedException();

    public virtual void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw new NotSupportedException();

    public virtual void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => throw new NotSupportedException();
}
