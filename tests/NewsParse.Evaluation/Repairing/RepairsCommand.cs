using System.Globalization;
using System.Text.Json;
using NewsParse.Evaluation.Scoring;
using NewsParse.Text;

namespace NewsParse.Evaluation.Repairing;

/// <summary>
/// <c>repairs CORPUS OUT.txt</c>: what the repair changes in the bodies of the truths, a line for each edit, for people to read. These
/// are clean, but for what damage the pages themselves had.
/// </summary>
internal static class RepairsCommand
{
    private const int Context = 30;

    public static void Run(Corpus corpus, string outputPath, TextWriter report)
    {
        using var output = new StreamWriter(outputPath);
        var rules = new SortedDictionary<RepairRules, int>();
        int paragraphs = 0, changed = 0;
        foreach ((string set, int number, string line) in corpus.Lines())
        {
            JsonElement? row = JsonElement.Parse(line);
            string[] body = [.. Paragraphs(row.Property("truth"))];
            paragraphs += body.Length;
            // With the language of the page, as in a document, and without one, as for a paragraph alone.
            string? language = LanguageGuess.Of(body)?.Tag;
            for (int i = 0; i < body.Length; i++)
            {
                RepairedText known = TextRepair.Repair(body[i], language), asked = TextRepair.Repair(body[i]);
                changed += known.Edits.IsEmpty && asked.Edits.IsEmpty ? 0 : 1;
                foreach (TextEdit edit in known.Edits.Union(asked.Edits))
                {
                    rules[edit.Rules] = rules.GetValueOrDefault(edit.Rules) + 1;
                    string mode = !known.Edits.Contains(edit) ? "asked" : !asked.Edits.Contains(edit) ? "known" : "both";
                    output.WriteLine($"{set}:{number}/{i}\t{language}\t{mode}\t{edit.Rules}\t{Shown(body[i], edit, edit.Before)}\t{Shown(body[i], edit, edit.After)}");
                }
            }
        }

        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changed} of {paragraphs} paragraphs changed ({100.0 * changed / Math.Max(1, paragraphs):F3} %)"));
        foreach ((RepairRules rule, int count) in rules)
        {
            report.WriteLine($"{count,8} {rule}");
        }
    }

    private static IEnumerable<string> Paragraphs(JsonElement? truth) =>
        (truth.String("body")?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [])
            .Concat(truth.Items("paragraphs").Select(static item => ((JsonElement?)item).String("text") ?? ""))
            .Concat(truth.Strings("summary"))
            .Concat(truth.Items("sections").Select(static item => (JsonElement?)item).SelectMany(static section => section.Strings("headline").Concat(section.Strings("paragraphs"))));

    private static string Shown(string text, TextEdit edit, string middle)
    {
        int start = Math.Max(0, edit.Start - Context);
        int end = edit.Start + edit.Length;
        return (text[start..edit.Start] + "⟦" + middle + "⟧" + text[end..Math.Min(text.Length, end + Context)]).ReplaceLineEndings("⏎");
    }
}
