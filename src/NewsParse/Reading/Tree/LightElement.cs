using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsParse.Reading.Tree;

/// <summary>An element of the light tree: its name, the attributes that are read, and the first and last of its children.</summary>
internal partial class LightElement(LightDocument document, LightTag tag) : LightNode
{
    private LightAttribute[] _attributes = [];
    private int? _attributesHash;
    private int _count;

    public string Name => tag.Name;

    public TagKind Kind => tag.Kind;

    public bool IsOfHead => tag.IsOfHead;

    public override NodeFlags Flags => tag.Flags;

    public override StringOrMemory NodeName => tag.NameToCompare;

    public LightNode? FirstChild { get; private set; }

    public LightNode? LastChild { get; private set; }

    public ReadOnlySpan<LightAttribute> Attributes => _attributes;

    public bool HasAttributes => _attributes.Length > 0;

    public string Class => GetAttribute("class") ?? "";

    public string Id => GetAttribute("id") ?? "";

    protected LightDocument Document => document;

    public string? GetAttribute(string name)
    {
        KeptAttributes.AssertKept(name);
        foreach (ref LightAttribute attribute in _attributes.AsSpan())
        {
            if (attribute.Name == name)
            {
                string value = attribute.Value.ToString();
                // As memory of the string, it is this string that the next call gets.
                attribute.Value = value.AsMemory();
                return value;
            }
        }

        return null;
    }

    /// <summary>The value without making a string of it.</summary>
    public bool TryGetAttribute(string name, out ReadOnlySpan<char> value)
    {
        KeptAttributes.AssertKept(name);
        foreach (LightAttribute attribute in _attributes)
        {
            if (attribute.Name == name)
            {
                value = attribute.Value.Span;
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool HasAttribute(string name) => TryGetAttribute(name, out _);

    /// <summary>The text of all it holds, as one string.</summary>
    public string TextContent()
    {
        if (FirstChild is LightText only && only.Next is null)
        {
            return only.Data.ToString();
        }

        var text = new StringBuilder();
        for (LightNode? node = FirstChild; node is not null; node = node.Following(this))
        {
            if (node is LightText part)
            {
                text.Append(part.Data);
            }
        }

        return text.ToString();
    }

    public void Append(LightNode node) => Insert(node, null);

    /// <summary>Takes in a node that stands nowhere, before one of its children or at its end.</summary>
    public void Insert(LightNode node, LightNode? before)
    {
        document.ForgetPlace(this);
        node.Depth = Depth + 1;
        document.CheckDepth(node);
        LightNode? previous = before is null ? LastChild : before.Previous;
        node.Parent = this;
        node.Previous = previous;
        node.Next = before;
        if (previous is null)
        {
            FirstChild = node;
        }
        else
        {
            previous.Next = node;
        }

        if (before is null)
        {
            LastChild = node;
        }
        else
        {
            before.Previous = node;
        }

        _count++;
    }

    public void Remove(LightNode node)
    {
        document.ForgetPlace(this);
        if (node.Previous is null)
        {
            FirstChild = node.Next;
        }
        else
        {
            node.Previous.Next = node.Next;
        }

        if (node.Next is null)
        {
            LastChild = node.Previous;
        }
        else
        {
            node.Next.Previous = node.Previous;
        }

        node.Parent = null;
        node.Previous = node.Next = null;
        _count--;
    }

    public void SetAttributes(LightAttribute[] attributes) => _attributes = attributes;
}
