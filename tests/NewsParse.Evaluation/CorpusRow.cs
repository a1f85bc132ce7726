using System.Text.Json;

namespace NewsParse.Evaluation;

/// <summary>What a prediction may know of a row of a corpus. The truth is skipped, never read into a value.</summary>
/// <param name="Set">The set it belongs to: the name of its file without <c>.jsonl</c>.</param>
/// <param name="Id">Its id; for a row that can't be read, the set and the number of the line.</param>
internal sealed record CorpusRow(string Set, string Id)
{
    /// <summary>The page's file below the corpus.</summary>
    public string? File { get; init; }

    /// <summary>The page's address, as the row has it.</summary>
    public string? Url { get; init; }

    /// <summary>The text itself, for a row without a file.</summary>
    public string? Text { get; init; }

    /// <summary>Why the row can't be used.</summary>
    public string? Fault { get; init; }

    /// <summary>Reads a line of a set.</summary>
    public static CorpusRow Read(string set, int line, ReadOnlySpan<byte> json)
    {
        string? id = null;
        string? file = null;
        string? url = null;
        string? text = null;
        string? fault = null;
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("The line is no JSON object.");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    id = NextString(ref reader);
                }
                else if (reader.ValueTextEquals("file"u8))
                {
                    file = NextString(ref reader);
                }
                else if (reader.ValueTextEquals("url"u8))
                {
                    url = NextString(ref reader);
                }
                else if (reader.ValueTextEquals("text"u8))
                {
                    text = NextString(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            fault = (id, file ?? text) switch
            {
                (null, _) => "The row has no id.",
                (_, null) => "The row has neither a file nor a text.",
                _ => null,
            };
        }
        // InvalidOperationException: a string with half a surrogate pair.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            fault = error.Message;
        }

        return new CorpusRow(set, id ?? $"{set}:{line}") { File = file, Url = url, Text = text, Fault = fault };
    }

    private static string? NextString(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }
}
