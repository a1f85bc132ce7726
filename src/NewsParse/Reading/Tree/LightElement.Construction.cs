using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsParse.Reading.Tree;

/// <summary>The element as AngleSharp's tree builder sees it. The kinds the builder only names are all this one.</summary>
internal partial class LightElement :
    IConstructableFormElement,
    IConstructableFrameElement,
    IConstructableMathElement,
    IConstructableMetaElement,
    IConstructableSvgElement,
    IConstructableNamedNodeMap,
    IConstructableNodeList
{
    StringOrMemory IConstructableElement.NamespaceUri => tag.NamespaceUri;

    StringOrMemory IConstructableElement.LocalName => tag.NameToCompare;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

    int IConstructableNodeList.Length => _count;

    // Only a map of AngleSharp's own asks for these one by one.
    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    IConstructableNode IConstructableNodeList.this[int index] => document.ChildOf(this, index, _count);

    protected override IConstructableNode? Container => Parent is { } parent ? parent : document.Root == this ? document : null;

    protected override IConstructableNodeList Children => this;

    public override void AddNode(IConstructableNode node) => Append((LightNode)node);

    public override void InsertNode(int idx, IConstructableNode childNode) => Insert((LightNode)childNode, At(idx));

    public override void RemoveChild(IConstructableNode childNode) => Remove((LightNode)childNode);

    public override void RemoveNode(int idx, IConstructableNode childNode) => Remove((LightNode)childNode);

    // The builder asks to leave out texts of white space, which AngleSharp's own elements keep, as they show.
    public override void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        if (LastChild is LightText last)
        {
            last.Append(text.Memory);
        }
        else
        {
            document.CountNode();
            Append(new LightText(text.Memory));
        }
    }

    public override void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        LightNode? before = At(idx);
        if ((before is null ? LastChild : before.Previous) is LightText previous)
        {
            previous.Append(text.Memory);
        }
        else if (before is LightText next)
        {
            next.Prepend(text.Memory);
        }
        else
        {
            document.CountNode();
            Insert(new LightText(text.Memory), before);
        }
    }

    public virtual void SetupElement()
    {
        if (Kind == TagKind.Table)
        {
            document.CloseFosterParent(this);
        }
        else if (document.Root == this)
        {
            document.CheckClosed();
        }
    }

    public virtual IConstructableNode ShallowCopy()
    {
        document.CountNode();
        return new LightElement(document, tag) { _attributes = _attributes };
    }

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        if (tagAttributes.Count == 0)
        {
            return;
        }

        int held = _attributes.Length;
        var attributes = new LightAttribute[held + tagAttributes.Count];
        _attributes.CopyTo(attributes, 0);
        for (int i = 0; i < tagAttributes.Count; i++)
        {
            MemoryHtmlAttributeToken token = tagAttributes[i];
            attributes[held + i] = Attribute(token.Name, token.Value);
        }

        _attributes = attributes;
        AttributesAdded();
    }

    protected virtual void AttributesAdded()
    {
    }

    protected bool Carries(string name) => Array.Exists(_attributes, attribute => attribute.Name == name);

    bool IConstructableElement.HasAttribute(StringOrMemory name)
    {
        foreach (LightAttribute attribute in _attributes)
        {
            if (name == attribute.Name)
            {
                return true;
            }
        }

        return false;
    }

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName)
    {
        foreach (LightAttribute attribute in _attributes)
        {
            if (localName == attribute.Name)
            {
                return attribute.Value;
            }
        }

        return StringOrMemory.Empty;
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        // The builder compares each formatting element with all that are open.
        if (attributes is not LightElement other || other._attributes.Length != _attributes.Length || other.AttributesHash != AttributesHash)
        {
            return false;
        }

        for (int i = 0; i < _attributes.Length; i++)
        {
            LightAttribute attribute = _attributes[i];
            int at = other._attributes[i].Name == attribute.Name ? i : Array.FindIndex(other._attributes, candidate => candidate.Name == attribute.Name);
            if (at < 0 || !other._attributes[at].Value.Span.SequenceEqual(attribute.Value.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Equal for the same attributes in any order.</summary>
    private int AttributesHash
    {
        get
        {
            if (_attributesHash is not { } hash)
            {
                hash = 0;
                foreach (LightAttribute attribute in _attributes)
                {
                    hash += HashCode.Combine(attribute.Name, string.GetHashCode(attribute.Value.Span));
                }

                _attributesHash = hash;
            }

            return hash;
        }
    }

    // Elements of MathML and SVG get their attributes one by one.
    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => AddAttribute(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => AddAttribute(name, value);

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableMetaElement.Handle()
    {
    }

    void IConstructableNodeList.Clear()
    {
        while (FirstChild is { } child)
        {
            Remove(child);
        }
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        for (LightNode? node = FirstChild; node is not null; node = node.Next)
        {
            yield return node;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    private static LightAttribute Attribute(StringOrMemory name, StringOrMemory value) =>
        LightAttribute.Of(KeptAttributes.Find(name.Memory.Span) ?? name.ToString(), value.Memory);

    private void AddAttribute(StringOrMemory name, StringOrMemory value)
    {
        // The builder asks for one that is not kept, by which formulas hold HTML.
        if ((KeptAttributes.Find(name.Memory.Span) is not null || name == "encoding") && !((IConstructableElement)this).HasAttribute(name))
        {
            _attributes = [.. _attributes, Attribute(name, value)];
        }
    }

    private LightNode? At(int index) => index >= _count ? null : document.ChildOf(this, index, _count);
}
