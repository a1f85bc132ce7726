using System.Text;

namespace NewsParse;

/// <summary>
/// The elements a block stands in, written out only when somebody asks: a page has hundreds of paths that are hardly ever read, and all but
/// the ends of them are the same.
/// </summary>
internal sealed class BlockPath : IEquatable<BlockPath>
{
    private const int MaxId = 64;
    private const int MaxClass = 200;

    private readonly BlockPath? _outer;
    private readonly string _tag;
    private readonly string _id;
    private readonly string _class;
    private string? _text;

    public BlockPath(BlockPath? outer, string tag, string id, string classes)
    {
        _outer = outer;
        _tag = tag;
        _id = id;
        _class = classes;
    }

    public BlockPath(string text)
        : this(null, "", "", "") => _text = text;

    public bool Equals(BlockPath? other) => ReferenceEquals(this, other) || (other is not null && ToString() == other.ToString());

    public override bool Equals(object? obj) => Equals(obj as BlockPath);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _text ??= Write();

    private string Write()
    {
        var boxes = new Stack<BlockPath>();
        for (BlockPath? box = this; box is not null; box = box._outer)
        {
            boxes.Push(box);
        }

        var text = new StringBuilder();
        foreach (BlockPath box in boxes)
        {
            text.Append(text.Length > 0 ? ">" : "").Append(box._tag);
            if (box._id.Length is > 0 and <= MaxId)
            {
                text.Append('#').Append(box._id);
            }

            if (box._class.Length is > 0 and <= MaxClass)
            {
                text.Append('.').Append(box._class.Trim().Replace(' ', '.'));
            }
        }

        return text.ToString();
    }
}
