using System.Text.Json;

namespace NewsParse.Cleaning.Profiles;

/// <summary>A value of a JSON text that knows where it stands, which <see cref="JsonDocument"/> does not tell.</summary>
internal sealed class JsonSpot
{
    private const int MaxDepth = 16;

    /// <summary>Longer names are cut short in a path.</summary>
    private const int MaxName = 100;

    private readonly JsonSpot? _outer;
    private readonly string? _name;
    private readonly int _index;

    private JsonSpot(JsonValueKind kind, int offset, JsonSpot? outer, string? name, string text)
    {
        (Kind, Offset, Text) = (kind, offset, text);
        (_outer, _name, _index) = (outer, name, outer?.Items.Count ?? 0);
    }

    public JsonValueKind Kind { get; }

    /// <summary>The first byte of the value.</summary>
    public int Offset { get; }

    /// <summary>Such as <c>rules[2].select</c>; built when asked for, since only what has a mistake needs it.</summary>
    public string Path =>
        _outer is null ? ""
        : _outer.Kind == JsonValueKind.Array ? $"{_outer.Path}[{_index}]"
        : _outer._outer is null ? ShortName()
        : $"{_outer.Path}.{ShortName()}";

    /// <summary>A string as it is meant, else the value as it is written.</summary>
    public string Text { get; }

    /// <summary>Of an object, in order; a name may come twice.</summary>
    public List<(string Name, JsonSpot Value)> Members { get; } = [];

    /// <summary>Of an array, in order.</summary>
    public List<JsonSpot> Items { get; } = [];

    /// <param name="json">UTF-8; comments and a comma too many are let pass, as people write these files.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonSpot Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth });
        var open = new Stack<JsonSpot>();
        JsonSpot? root = null;
        string? name = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    JsonSpot? outer = open.Count > 0 ? open.Peek() : null;
                    JsonSpot spot = Of(ref reader, outer, name);
                    root ??= spot;
                    outer?.Add(name, spot);
                    name = null;
                    if (spot.Kind is JsonValueKind.Object or JsonValueKind.Array)
                    {
                        open.Push(spot);
                    }

                    break;
            }
        }

        return root ?? throw new JsonException("There is nothing in it.");
    }

    private static JsonSpot Of(ref Utf8JsonReader reader, JsonSpot? outer, string? name)
    {
        JsonValueKind kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
        string text = kind == JsonValueKind.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        return new JsonSpot(kind, (int)reader.TokenStartIndex, outer, name, text);
    }

    private string ShortName()
    {
        string name = _name!;
        return name.Length <= MaxName ? name : $"{name[..(char.IsHighSurrogate(name[MaxName - 1]) ? MaxName - 1 : MaxName)]}...";
    }

    private void Add(string? name, JsonSpot value)
    {
        if (Kind == JsonValueKind.Array)
        {
            Items.Add(value);
        }
        else
        {
            Members.Add((name!, value));
        }
    }
}
