using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Makes JSON of another: with values of other types, left out, doubled or moved, names changed, and some of it damaged.</summary>
internal static class JsonTreeMutator
{
    private const int MaxEdits = 8;

    // Not to be taken for values that are written as they stand.
    private static readonly string[] s_numbers = ["0", "-1", "1", "0.5", "-0.0", "1e400", "2147483648", "-9223372036854775809", "123456789012345678901234567890"];

    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = 1_000 };

    /// <param name="json">Valid JSON.</param>
    /// <param name="random">What decides.</param>
    /// <param name="change">What is done to the root before anything else.</param>
    public static string Mutate(string json, FuzzRandom random, Action<JsonObject>? change = null)
    {
        JsonNode root = JsonNode.Parse(json, documentOptions: s_deep)!;
        change?.Invoke((JsonObject)root);
        for (int edits = random.Few(MaxEdits); edits > 0; edits--)
        {
            List<JsonNode> parents = Parents(root);
            Edit(random.Of(parents), parents, random);
        }

        string mutated = root.ToJsonString(new JsonSerializerOptions { MaxDepth = 1_000 });
        return random.OneIn(6) ? CharMutator.Mutate(mutated, random) : mutated;
    }

    private static void Edit(JsonNode parent, List<JsonNode> parents, FuzzRandom random)
    {
        if (parent is JsonArray array)
        {
            int at = random.Below(array.Count + 1);
            if (at < array.Count && random.OneIn(3))
            {
                array.RemoveAt(at);
            }
            else if (at < array.Count && random.OneIn(2))
            {
                array[at] = Value(array[at], parents, random);
            }
            else
            {
                array.Insert(at, at > 0 && random.OneIn(2) ? array[at - 1]?.DeepClone() : Value(null, parents, random));
            }
        }
        else if (parent is JsonObject { Count: > 0 } fields)
        {
            string name = fields.ElementAt(random.Below(fields.Count)).Key;
            JsonNode? value = fields[name];
            if (random.OneIn(6))
            {
                fields.Remove(name);
            }
            else if (random.OneIn(8))
            {
                string other = random.OneIn(2) ? Name(parents, random) : random.Of(Hostile.Texts);
                fields[WellFormed(other)] = value?.DeepClone();
            }
            else
            {
                fields[name] = Value(value, parents, random);
            }
        }
    }

    /// <summary>Another value: of any type, of the same type, or one that stands elsewhere.</summary>
    private static JsonNode? Value(JsonNode? old, List<JsonNode> parents, FuzzRandom random) => random.Below(10) switch
    {
        0 => null,
        1 => JsonValue.Create(random.OneIn(2)),
        2 => JsonNode.Parse(random.Of(s_numbers)),
        3 => random.OneIn(2) ? new JsonArray() : new JsonObject(),
        4 => random.Of(parents).DeepClone(),
        5 => JsonValue.Create(WellFormed(random.Of(Hostile.Values))),
        6 when old is JsonValue text && text.GetValueKind() == JsonValueKind.String => JsonValue.Create(WellFormed(CharMutator.Mutate(text.GetValue<string>(), random))),
        7 => JsonValue.Create(WellFormed(random.Of(Hostile.Texts))),
        8 => Nested(random),
        _ => JsonValue.Create(WellFormed(LineMaker.Any(random))),
    };

    private static JsonNode Nested(FuzzRandom random)
    {
        JsonNode node = new JsonArray();
        for (int depth = random.OneIn(20) ? 200 : random.Below(6); depth > 0; depth--)
        {
            node = random.OneIn(2) ? new JsonArray(node) : new JsonObject { ["items"] = node };
        }

        return node;
    }

    private static string Name(List<JsonNode> parents, FuzzRandom random) =>
        random.Of(parents) is JsonObject { Count: > 0 } fields ? fields.ElementAt(random.Below(fields.Count)).Key : "type";

    /// <summary>A writer of JSON refuses halves of surrogate pairs; those come in by the damage.</summary>
    private static string WellFormed(string text) => Decoding.WellFormed.Of(text);

    private static List<JsonNode> Parents(JsonNode root)
    {
        var found = new List<JsonNode> { root };
        for (int at = 0; at < found.Count; at++)
        {
            IEnumerable<JsonNode?> children = found[at] is JsonArray array ? array : ((JsonObject)found[at]).Select(static field => field.Value);
            found.AddRange(children.Where(static child => child is JsonArray or JsonObject)!);
        }

        return found;
    }
}
