using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Json.Schema;
using NewsParse.Formats;

namespace NewsParse.Tests.Formats;

/// <summary>The published schema of a document's JSON: made of the types that are written, with the words of their documentation.</summary>
internal sealed class ArticleSchema
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Path { get; } = System.IO.Path.Combine(Shared.Repository, "docs", "article.schema.json");

    private static readonly Lazy<JsonSchema> s_published = new(static () => JsonSchema.FromText(File.ReadAllText(Path)));

    private static readonly EvaluationOptions s_withFormats = new() { RequireFormatValidation = true };

    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);
    private readonly XmlDocs _docs = new();

    // The check that comes with the validator is that of .NET.
    static ArticleSchema() => FormatRegistry.Global.Register(new PredicateFormat("iri", static value => value.ValueKind != JsonValueKind.String || AddressRules.IsIri(value.GetString()!)));

    public static bool Accepts(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return s_published.Value.Evaluate(document.RootElement, s_withFormats).IsValid;
    }

    public static string Make()
    {
        var maker = new ArticleSchema();
        JsonObject root = maker.ObjectOf(ArticleJson.Document, null);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "A document of NewsParse, schema " + JsonSchemaVersion.Current);
        root["$defs"] = new JsonObject(maker._definitions.Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        return root.ToJsonString(s_indented) + "\n";
    }

    private JsonObject ObjectOf(JsonTypeInfo type, string? discriminator)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (discriminator is not null)
        {
            properties["type"] = new JsonObject { ["const"] = discriminator };
            required.Add("type");
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            JsonObject schema = property.Name == JsonSchemaVersion.Name
                ? new JsonObject { ["type"] = "string", ["pattern"] = "^1\\.[0-9]+$", ["description"] = "The version of this schema that the document was written by. A reader of 1.0 can read all of 1." }
                : Described(SchemaOf(property.PropertyType, type.Options), _docs.Of(type.Type, property));
            properties[property.Name] = schema;
            // What is null is not written.
            if (!property.IsGetNullable || property.Name == JsonSchemaVersion.Name)
            {
                required.Add(property.Name);
            }
        }

        JsonObject made = Described(new JsonObject { ["type"] = "object" }, _docs.Of(type.Type));
        made["required"] = required;
        made["properties"] = properties;
        return made;
    }

    private JsonObject SchemaOf(Type type, JsonSerializerOptions options)
    {
        Type own = Nullable.GetUnderlyingType(type) ?? type;
        if (own.IsEnum)
        {
            return Reference(own, () => Described(EnumOf(own), _docs.Of(own)));
        }

        if (own == typeof(string) || own == typeof(Uri) || own == typeof(DateTimeOffset))
        {
            var text = new JsonObject { ["type"] = "string" };
            if (own != typeof(string))
            {
                // An address may have letters beyond ASCII.
                text["format"] = own == typeof(Uri) ? "iri" : "date-time";
            }

            return text;
        }

        if (own == typeof(bool) || own == typeof(int) || own == typeof(double))
        {
            return new JsonObject { ["type"] = own == typeof(bool) ? "boolean" : own == typeof(int) ? "integer" : "number" };
        }

        JsonTypeInfo info = options.GetTypeInfo(own);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = SchemaOf(info.ElementType!, options) },
            JsonTypeInfoKind.Object when info.PolymorphismOptions is { } kinds => Reference(own, () => new JsonObject
            {
                ["description"] = _docs.Of(own),
                ["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(kind => Reference(kind.DerivedType, () => ObjectOf(options.GetTypeInfo(kind.DerivedType), (string)kind.TypeDiscriminator!)))]),
            }),
            JsonTypeInfoKind.Object => Reference(own, () => ObjectOf(info, null)),
            _ => throw new NotSupportedException($"{own} is not known to the schema."),
        };
    }

    private static JsonObject EnumOf(Type type)
    {
        string[] names = Enum.GetNames(type);
        return type.IsDefined(typeof(FlagsAttribute), false)
            ? new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', names)})(, ({string.Join('|', names)}))*$" }
            : new JsonObject { ["enum"] = new JsonArray([.. names.Select(static name => JsonValue.Create(name))]) };
    }

    private JsonObject Reference(Type type, Func<JsonObject> make)
    {
        // The entry stands there while it is made, as a type may hold itself.
        if (_definitions.TryAdd(type.Name, null))
        {
            _definitions[type.Name] = make();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
    }

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }
}
