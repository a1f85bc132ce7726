using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Text;
using NewsParse.Diagnostics;

namespace NewsParse.Reading.Tree;

/// <summary>Copies AngleSharp's own document into a light tree, for the pages that can't be parsed into one.</summary>
internal static class LightCopy
{
    public static LightDocument Of(IHtmlDocument full, ParseSession session)
    {
        var document = new LightDocument(new TextSource(""), new TreeBudget(session));
        if (full.DocumentElement is not { } root)
        {
            return document;
        }

        LightElement parent = Copy(root, document);
        document.AddNode(parent);
        // Walks siblings and parents, so no stack is needed.
        INode? node = root.FirstChild;
        while (node is not null)
        {
            document.CountNode();
            LightElement? entered = null;
            if (node is IText text)
            {
                parent.Append(new LightText(text.Data.AsMemory()));
            }
            else if (node is IElement element)
            {
                entered = Copy(element, document);
                parent.Append(entered);
            }

            if (entered is not null && node.FirstChild is { } child)
            {
                parent = entered;
                node = child;
                continue;
            }

            while (node.NextSibling is null && node.Parent is { } outer && outer != root)
            {
                node = outer;
                parent = parent.Parent!;
            }

            node = node.NextSibling;
        }

        return document;
    }

    private static LightElement Copy(IElement element, LightDocument document)
    {
        string name = element.LocalName;
        LightTag tag = element.NamespaceUri == NamespaceNames.SvgUri ? LightTags.Svg(name)
            : element.NamespaceUri == NamespaceNames.MathMlUri ? LightTags.Math(name)
            : LightTags.Html(name);
        // The builder gives a known name another meaning where it does not belong.
        var copy = new LightElement(document, tag.Flags == element.Flags ? tag : new LightTag(name, tag.NamespaceUri, element.Flags));
        var kept = new List<LightAttribute>();
        foreach (IAttr attribute in element.Attributes)
        {
            if (KeptAttributes.Find(attribute.Name) is { } known)
            {
                kept.Add(LightAttribute.Of(known, attribute.Value.AsMemory()));
            }
        }

        copy.SetAttributes([.. kept]);
        return copy;
    }
}
