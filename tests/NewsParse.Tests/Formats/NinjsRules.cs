using System.Text.Json;
using Json.Schema;

namespace NewsParse.Tests.Formats;

/// <summary>
/// What ninjs 3.2 (http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json, by the IPTC) allows of what the library writes, in our own words: the
/// names, what they hold, and that there is nothing else.
/// </summary>
internal static class NinjsRules
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText("""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$defs": {
            "text": { "type": "string", "minLength": 1 },
            "uri": { "type": "string", "format": "uri", "minLength": 1 },
            "moment": { "type": "string", "format": "date-time" },
            "said": {
              "type": "object",
              "required": ["value"],
              "properties": { "role": { "$ref": "#/$defs/text" }, "contentType": { "$ref": "#/$defs/text" }, "value": { "$ref": "#/$defs/text" } }
            },
            "line": { "$ref": "#/$defs/said", "unevaluatedProperties": false },
            "body": { "$ref": "#/$defs/said", "properties": { "charCount": { "type": "integer" }, "wordCount": { "type": "integer" } }, "unevaluatedProperties": false },
            "named": { "type": "object", "properties": { "name": { "$ref": "#/$defs/text" }, "uri": { "$ref": "#/$defs/uri" }, "literal": { "$ref": "#/$defs/text" } } },
            "related": { "$ref": "#/$defs/named", "properties": { "rel": { "$ref": "#/$defs/text" } }, "unevaluatedProperties": false },
            "source": { "$ref": "#/$defs/named", "properties": { "role": { "$ref": "#/$defs/text" } }, "unevaluatedProperties": false },
            "genre": { "$ref": "#/$defs/named", "unevaluatedProperties": false },
            "rendition": {
              "type": "object",
              "required": ["name"],
              "properties": { "name": { "$ref": "#/$defs/text" }, "href": { "$ref": "#/$defs/uri" } },
              "additionalProperties": false
            },
            "item": {
              "type": "object",
              "required": ["uri"],
              "properties": {
                "uri": { "$ref": "#/$defs/uri" },
                "type": { "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
                "standard": {
                  "type": "object",
                  "properties": { "name": { "const": "ninjs" }, "version": { "const": "3.2" }, "schema": { "$ref": "#/$defs/uri" } },
                  "additionalProperties": false
                },
                "language": { "$ref": "#/$defs/text" },
                "firstCreated": { "$ref": "#/$defs/moment" },
                "versionCreated": { "$ref": "#/$defs/moment" },
                "edNote": { "$ref": "#/$defs/text" },
                "title": { "$ref": "#/$defs/text" },
                "by": { "$ref": "#/$defs/text" },
                "located": { "$ref": "#/$defs/text" },
                "usageTerms": { "$ref": "#/$defs/text" },
                "rightsInfo": {
                  "type": "object",
                  "properties": { "linkedRights": { "$ref": "#/$defs/uri" } },
                  "required": ["linkedRights"],
                  "additionalProperties": false
                },
                "headlines": { "type": "array", "items": { "$ref": "#/$defs/line" } },
                "descriptions": { "type": "array", "items": { "$ref": "#/$defs/line" } },
                "bodies": { "type": "array", "items": { "$ref": "#/$defs/body" } },
                "people": { "type": "array", "items": { "$ref": "#/$defs/related" } },
                "organisations": { "type": "array", "items": { "$ref": "#/$defs/related" } },
                "subjects": { "type": "array", "items": { "$ref": "#/$defs/related" } },
                "infoSources": { "type": "array", "items": { "$ref": "#/$defs/source" } },
                "genres": { "type": "array", "items": { "$ref": "#/$defs/genre" } },
                "renditions": { "type": "array", "items": { "$ref": "#/$defs/rendition" } },
                "associations": { "type": "array", "items": { "$ref": "#/$defs/associated" } }
              }
            },
            "associated": {
              "$ref": "#/$defs/item",
              "properties": { "name": { "$ref": "#/$defs/text" }, "rel": { "$ref": "#/$defs/text" } },
              "required": ["name"],
              "unevaluatedProperties": false
            }
          },
          "$ref": "#/$defs/item",
          "unevaluatedProperties": false
        }
        """);

    private static readonly EvaluationOptions s_options = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    private static readonly string[] s_addresses = ["uri", "href", "linkedRights", "schema"];

    public static List<string> BreachesOf(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = s_schema.Evaluate(document.RootElement, s_options);
        string[] addresses = [.. AddressesIn(document.RootElement).Where(static address => !AddressRules.IsUri(address)).Select(static address => $"no URI: {address}")];
        return results.IsValid
            ? [.. addresses]
            : [.. (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}").DefaultIfEmpty("invalid")];
    }

    private static IEnumerable<string> AddressesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member =>
            s_addresses.Contains(member.Name) && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : AddressesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(AddressesIn),
        _ => [],
    };
}
