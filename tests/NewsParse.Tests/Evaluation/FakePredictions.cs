using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsParse.Evaluation;

namespace NewsParse.Tests.Evaluation;

/// <summary>Predictions made from the truth by changing it in ways that touch each rule of the scorer. No parser takes part.</summary>
internal static class FakePredictions
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Corpus corpus, string path)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(false));
        int number = 0;
        foreach ((string set, _, string line) in corpus.Lines())
        {
            number++;
            // A page in nineteen is missing.
            if (number % 19 != 0)
            {
                JsonNode row = JsonNode.Parse(line)!;
                output.WriteLine(Predict(set, row, row["truth"]!, number).ToJsonString(s_options));
            }
        }
    }

    private static JsonObject Predict(string set, JsonNode row, JsonNode truth, int number)
    {
        var prediction = new JsonObject { ["id"] = row["id"]!.DeepClone() };
        switch (set)
        {
            case "noise":
                prediction["text"] = (number % 3 == 0 ? row["text"] : truth["clean"])!.DeepClone();
                break;
            case "translated":
                prediction["translation"] = number % 7 == 0 ? null : number * 31 % 10 / 10d;
                break;
            default:
                prediction["body"] = Body(truth, number);
                prediction["title"] = Title(truth["title"]?.GetValue<string>(), number);
                prediction["authors"] = new JsonArray([.. Authors(truth["authors"] ?? truth["author"], number).Select(static name => JsonValue.Create(name))]);
                prediction["published"] = Published(truth["published"]?.GetValue<string>(), number);
                break;
        }

        return prediction;
    }

    private static string? Body(JsonNode truth, int number)
    {
        string[] parts = truth switch
        {
            _ when truth["body"] is { } body => body.GetValue<string>().Split("\n\n"),
            _ when truth["paragraphs"] is JsonArray list => [.. list.Select(static item => item!["text"]!.GetValue<string>())],
            _ when truth["sections"] is JsonArray list => [.. Strings(truth["summary"]), .. list.SelectMany(static item => Strings(item!["headline"]).Concat(Strings(item["paragraphs"])))],
            _ => [.. Strings(truth["with"]), .. Strings(truth["without"]).Take(number % 2)],
        };
        return (number % 6) switch
        {
            0 => null,
            1 => string.Join("\n \n", parts),
            2 => string.Join("\n\n", parts.Take(parts.Length * 3 / 4)),
            3 => string.Join('\n', parts),
            4 => string.Join("\n\n", parts.Reverse()).Replace(' ', '\u00A0'),
            _ => string.Join("\n\n", parts.Append("Read more: Café ½ naïve_word 東京の天気 दिल्ली")),
        };
    }

    private static string? Title(string? title, int number) => (number % 5) switch
    {
        0 => null,
        1 => title,
        2 => title?.ToUpperInvariant(),
        3 => title?.Replace(' ', '\u2009').Replace('\'', '’'),
        _ => title + " | Site",
    };

    private static string[] Authors(JsonNode? truth, int number)
    {
        string[] names = truth is JsonValue line ? [line.GetValue<string>()] : [.. Strings(truth)];
        return (number % 6) switch
        {
            0 => [],
            1 => names,
            2 => [.. names.Reverse().Select(static name => name.ToUpperInvariant())],
            3 => [.. names.Take(1)],
            4 => [.. names.SelectMany(static name => name.Split(" and "))],
            _ => [.. names, "Somebody Else"],
        };
    }

    private static string? Published(string? date, int number) => (number % 10) switch
    {
        _ when date is null => null,
        0 => null,
        1 => date[..10],
        2 => date[..Math.Min(19, date.Length)],
        3 => date.Replace('T', ' '),
        4 => date[..10] + "T23:30:00-05:00",
        5 => date[..10] + "T00:10:00.1234567+1400",
        6 => date[..10].Replace("-", "", StringComparison.Ordinal),
        7 => "yesterday",
        8 => date[..10] + "T25:00",
        _ => date,
    };

    private static IEnumerable<string> Strings(JsonNode? list) => list is JsonArray items ? items.Select(static item => item!.GetValue<string>()) : [];
}
