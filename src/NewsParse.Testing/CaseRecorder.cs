using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsParse.Testing;

/// <summary>Writes what a document has as an expected file.</summary>
internal static class CaseRecorder
{
    private const int MaxStart = 60;

    /// <summary>For people to read and edit.</summary>
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(ArticleDocument document, Uri? url, DateTimeOffset? fetchedAt)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            if (url is not null)
            {
                writer.WriteString("url", url.OriginalString);
            }

            if (fetchedAt is { } moment)
            {
                writer.WriteString("fetchedAt", moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
            }

            foreach (CaseField field in CaseField.All)
            {
                WriteField(field, field.ValuesOf(document), writer);
            }

            WriteRoles(document, writer);
            writer.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteField(CaseField field, IReadOnlyList<string> values, Utf8JsonWriter writer)
    {
        if (values.Count == 0 && !field.IsAlwaysRecorded)
        {
            return;
        }

        writer.WritePropertyName(field.Name);
        if (!field.TakesSeveral)
        {
            writer.WriteStringValue(values.Count == 0 ? null : values[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    /// <summary>Those that rules of profiles gave, as these are what is to be tested.</summary>
    private static void WriteRoles(ArticleDocument document, Utf8JsonWriter writer)
    {
        var rules = document.RuleHealth.Select(static health => health.Rule).ToHashSet();
        IReadOnlyList<CaseBlock> blocks = CaseBlock.Of(document);
        var roles = new Dictionary<string, BlockRole>();
        foreach (CaseBlock block in blocks.Where(block => block.Text.Length > 0 && rules.Contains(block.Trace.Rule)))
        {
            string start = StartOf(block.Text);
            // One that begins as others do would speak for them too.
            if (blocks.All(other => other.Trace.Role == block.Trace.Role || !other.Text.StartsWith(start, StringComparison.Ordinal)))
            {
                roles[start] = block.Trace.Role;
            }
        }

        if (roles.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("roles");
        foreach ((string start, BlockRole role) in roles)
        {
            writer.WriteString(start, role.ToString());
        }

        writer.WriteEndObject();
    }

    private static string StartOf(string text)
    {
        int end = text.Length <= MaxStart ? text.Length : text.LastIndexOf(' ', MaxStart);
        return text[..(end > 0 ? end : char.IsHighSurrogate(text[MaxStart - 1]) ? MaxStart - 1 : MaxStart)];
    }
}
