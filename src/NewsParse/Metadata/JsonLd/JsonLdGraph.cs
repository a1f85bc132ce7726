using System.Text.Json;

namespace NewsParse.Metadata.JsonLd;

/// <summary>All objects of the page's JSON-LD in document order, references followed.</summary>
internal sealed class JsonLdGraph
{
    private const int MaxNodes = 4000;

    private readonly List<JsonLdNode> _nodes = [];
    private readonly Dictionary<string, JsonLdNode> _byId = [];
    private int _count;

    /// <summary>Objects, not strings; the ones around others come first.</summary>
    public IReadOnlyList<JsonLdNode> Nodes => _nodes;

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsFull => _count > MaxNodes;

    public void Add(JsonElement root) => Read(root, "", null, null);

    /// <summary>What <paramref name="node"/> refers to by its identifier alone, or itself.</summary>
    public JsonLdNode Resolve(JsonLdNode node) =>
        node is { IsEmpty: true, Id: { } id } && _byId.TryGetValue(id, out JsonLdNode? target) ? target : node;

    // The depth was bounded when the document was parsed, so the recursion is too.
    private void Read(JsonElement element, string via, JsonLdNode? parent, JsonLdNode? owner)
    {
        if (++_count > MaxNodes)
        {
            return;
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Read(item, via, parent, owner);
                }

                break;
            case JsonValueKind.String:
                owner?.Add(via, new JsonLdNode { Text = element.GetString(), Via = via, Parent = parent });
                break;
            case JsonValueKind.Number:
                owner?.Add(via, new JsonLdNode { Text = element.GetRawText(), Via = via, Parent = parent });
                break;
            case JsonValueKind.True or JsonValueKind.False:
                owner?.Add(via, new JsonLdNode { Text = element.GetBoolean() ? "true" : "false", Via = via, Parent = parent });
                break;
            case JsonValueKind.Object:
                ReadObject(element, via, parent, owner);
                break;
        }
    }

    private void ReadObject(JsonElement element, string via, JsonLdNode? parent, JsonLdNode? owner)
    {
        // "@graph" is a list of objects that stand by themselves.
        if (element.TryGetProperty("@graph", out JsonElement graph))
        {
            Read(graph, via, parent, null);
        }

        var node = new JsonLdNode { Via = via, Parent = parent };
        _nodes.Add(node);
        owner?.Add(via, node);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            switch (property.Name)
            {
                case "@type":
                    ReadTypes(property.Value, node);
                    break;
                case "@id":
                    node.Id = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
                    break;
                case "@value":
                    Read(property.Value, via, parent, owner);
                    break;
                case "@graph" or "@context":
                    break;
                default:
                    Read(property.Value, property.Name, node, node);
                    break;
            }
        }

        if (node is { Id: { } id, IsEmpty: false })
        {
            _byId.TryAdd(id, node);
        }
    }

    private static void ReadTypes(JsonElement element, JsonLdNode node)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                ReadTypes(item, node);
            }
        }
        else if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } type)
        {
            node.Types.Add(type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..]);
        }
    }
}
