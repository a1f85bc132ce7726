namespace NewsParse.Metadata.JsonLd;

/// <summary>An object of the page's JSON-LD, or a plain string in its place.</summary>
internal sealed class JsonLdNode
{
    private readonly Dictionary<string, List<JsonLdNode>> _properties = [];

    /// <summary>The string, where the node is one.</summary>
    public string? Text { get; init; }

    /// <summary>The <c>@type</c>s without their vocabulary, such as <c>NewsArticle</c>.</summary>
    public List<string> Types { get; } = [];

    public string? Id { get; set; }

    /// <summary>The property that led here from the object around it; empty at the top.</summary>
    public string Via { get; init; } = "";

    public JsonLdNode? Parent { get; init; }

    public bool IsEmpty => Text is null && _properties.Count == 0;

    public IReadOnlyList<JsonLdNode> this[string property] => _properties.TryGetValue(property, out List<JsonLdNode>? values) ? values : [];

    public void Add(string property, JsonLdNode value)
    {
        if (!_properties.TryGetValue(property, out List<JsonLdNode>? values))
        {
            _properties[property] = values = [];
        }

        values.Add(value);
    }

    /// <summary>The first string of <paramref name="property"/>.</summary>
    public string? String(string property)
    {
        foreach (JsonLdNode value in this[property])
        {
            if (value.Text is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    public bool IsType(string name) => Types.Contains(name);
}
