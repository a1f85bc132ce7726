using System.Text;

namespace NewsParse;

/// <summary>
/// The elements a block stands in, written out only when somebody asks: a page has hundreds of paths that are hardly ever read, and all but
/// the ends of them are the same.
/// </summary>
internal sealed class BlockPath : IEquatable<BlockPath>
{
    private const int MaxTag = 64;
    private const int MaxId = 64;
    private const int MaxClass = 200;

    /// <summary>What parts an element from the one around it, and its names from each other.</summary>
    private const int Signs = 3;

    private static readonly BlockPath s_cut = new(null, "…", "", "");

    private readonly BlockPath? _outer;
    private readonly string _tag;
    private readonly string _id;
    private readonly string _class;
    private string? _text;

    private BlockPath(BlockPath? outer, string tag, string id, string classes)
    {
        _outer = outer;
        _tag = tag.Length <= MaxTag ? tag : tag[..MaxTag];
        _id = id.Length <= MaxId ? id : "";
        _class = classes.Length <= MaxClass ? classes : "";
        Length = (outer is null ? 0 : outer.Length) + _tag.Length + _id.Length + _class.Length + Signs;
    }

    public BlockPath(string text)
        : this(null, "", "", "") => _text = text;

    /// <summary>How many characters it has at most.</summary>
    public int Length { get; }

    /// <summary>The path of an element in others; for the outermost, where they would make it too long, stands a sign.</summary>
    public static BlockPath Within(BlockPath? outer, string tag, string id, string classes, int room)
    {
        var path = new BlockPath(outer, tag, id, classes);
        return outer is null || path.Length <= room ? path : new BlockPath(s_cut, tag, id, classes);
    }

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
            if (box._id.Length > 0)
            {
                text.Append('#').Append(box._id);
            }

            if (box._class.Length > 0)
            {
                text.Append('.').Append(box._class.Trim().Replace(' ', '.'));
            }
        }

        return text.ToString();
    }
}
