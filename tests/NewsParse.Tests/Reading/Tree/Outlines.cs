using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsParse.Reading.Tree;

namespace NewsParse.Tests.Reading.Tree;

/// <summary>
/// The two trees of a page written down in the same way: a line for each element with what the library reads of it, and its
/// text. Comments are left out, and texts that only a comment parts are one.
/// </summary>
internal static class Outlines
{
    public static string Of(IHtmlDocument document)
    {
        var outline = new StringBuilder();
        var open = new Stack<(INode Node, int Depth)>();
        open.Push((document.DocumentElement, 0));
        while (open.TryPop(out (INode Node, int Depth) top))
        {
            if (top.Node is IElement element)
            {
                IEnumerable<string> attributes = element.Attributes
                    .Where(attribute => KeptAttributes.Find(attribute.Name) is not null)
                    .Select(attribute => $"{attribute.Name}={attribute.Value}");
                AddElement(outline, top.Depth, element.LocalName, element.Flags, attributes);
            }
            else if (top.Node is IText text)
            {
                outline.Append(text.Data);
            }

            foreach (INode child in top.Node.ChildNodes.Reverse())
            {
                open.Push((child, top.Depth + 1));
            }
        }

        return outline.ToString();
    }

    public static string Of(LightDocument document)
    {
        var outline = new StringBuilder();
        var open = new Stack<(LightNode Node, int Depth)>();
        open.Push((document.Root!, 0));
        while (open.TryPop(out (LightNode Node, int Depth) top))
        {
            if (top.Node is LightElement element)
            {
                IEnumerable<string> attributes = element.Attributes.ToArray()
                    .Where(attribute => KeptAttributes.Find(attribute.Name) is not null)
                    .Select(attribute => $"{attribute.Name}={attribute.Value}");
                AddElement(outline, top.Depth, element.Name, element.Flags, attributes);
                for (LightNode? child = element.LastChild; child is not null; child = child.Previous)
                {
                    child.Parent.Should().BeSameAs(element);
                    open.Push((child, top.Depth + 1));
                }
            }
            else if (top.Node is LightText text)
            {
                outline.Append(text.Data);
            }
        }

        return outline.ToString();
    }

    private static void AddElement(StringBuilder outline, int depth, string name, NodeFlags flags, IEnumerable<string> attributes) =>
        outline.Append('\n').Append(' ', depth).Append(name).Append(' ').Append(flags).Append(' ').AppendJoin(' ', attributes).Append(": ");
}
