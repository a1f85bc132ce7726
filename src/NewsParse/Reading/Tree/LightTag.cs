using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsParse.Reading.Tree;

/// <summary>What the elements of one name have in common.</summary>
/// <param name="name">The local name.</param>
/// <param name="namespaceUri">The namespace it is of.</param>
/// <param name="flags">How the tree builder has to treat it.</param>
internal sealed class LightTag(string name, string namespaceUri, NodeFlags flags)
{
    public string Name { get; } = name;

    public string NamespaceUri { get; } = namespaceUri;

    public NodeFlags Flags { get; } = flags;

    public TagKind Kind { get; } = Tags.KindOf(name);

    /// <summary>Whether it may say something of the page, wherever it stands.</summary>
    public bool IsOfHead { get; } = HeadReader.IsRead(name);

    public StringOrMemory NameToCompare { get; } = name;
}
