using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Evaluation.Training;

/// <summary>
/// Makes plain texts to learn from: pages flattened to what a scraper leaves of them, and texts cut down as scrapers cut them: with or without empty
/// lines, the navigation before the headline, or what follows the article.
/// </summary>
internal static class TextLessons
{
    /// <summary>What a page's own labels say of a block counts where they are as sure as this.</summary>
    private const float Sure = .7f;

    /// <summary>Pages whose labels are less trusted than this teach nothing.</summary>
    private const double MinQuality = .5;

    /// <summary>How much a lesson counts whose truth is what the labels of its page say, and one that was cut down.</summary>
    private const float FlattenedWeight = .6f, CutWeight = .5f;

    /// <summary>The page as text, each line labelled as the weights for pages label it, which see the markup; what its truth says goes first.</summary>
    /// <param name="lesson">Whose page it is.</param>
    /// <param name="page">The page.</param>
    /// <param name="view">The same.</param>
    /// <param name="known">What the truth says of each block: 1, 0, or -1 where it says nothing.</param>
    public static IEnumerable<TrainingPage> Flatten(LessonSource lesson, Page page, PageView view, int[] known)
    {
        float[] odds = BodyModels.Default.Odds(view);
        bool[] body = BodyDecision.Decide(view, odds);
        if (LabelQuality.Of(view, odds, body) < MinQuality)
        {
            return [];
        }

        var lines = new List<(string Text, int Label)>();
        if (page.Head.Title is { } title)
        {
            lines.Add((title, 0));
        }

        int standfirst = FindStandfirst(body);
        for (int i = 0; i < body.Length; i++)
        {
            float sure = body[i] ? odds[i] : 1 - odds[i];
            int label = known[i] >= 0 ? known[i] : sure < Sure || i == standfirst ? -1 : body[i] ? 1 : 0;
            foreach (string line in page.Blocks[i].Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                lines.Add((line, label));
            }
        }

        return [.. Make(lesson, lines, static _ => 1, FlattenedWeight), .. Cut(lesson, lines, FlattenedWeight * CutWeight)];
    }

    /// <summary>The first line of the body, where other lines part it from the next one: truths do not agree whether it is part of the body.</summary>
    private static int FindStandfirst(bool[] body)
    {
        int first = Array.IndexOf(body, true);
        return first >= 0 && first + 1 < body.Length && !body[first + 1] ? first : -1;
    }

    /// <summary>A text once more, cut down.</summary>
    public static IEnumerable<TrainingPage> Cut(LessonSource lesson, Page page, int[] labels) =>
        Cut(lesson, [.. page.Blocks.Select(block => (block.Text, labels[block.Position]))], CutWeight);

    private static IEnumerable<TrainingPage> Cut(LessonSource lesson, List<(string Text, int Label)> lines, float weight)
    {
        int first = lines.FindIndex(static line => line.Label == 1), last = lines.FindLastIndex(static line => line.Label == 1);
        if (first < 0)
        {
            return [];
        }

        // The same cut for the same page, whenever it is learned from.
        var random = new Random(TrainingPage.SeedOf(lesson.Id));
        int before = random.Next(4) switch { 0 => first, 1 => 0, 2 => random.Next(12), _ => random.Next(4) };
        int after = random.Next(4) switch { 0 => lines.Count, 1 => 0, 2 => random.Next(30), _ => random.Next(6) };
        int from = Math.Max(0, first - before), to = Math.Min(lines.Count, last + 1 + after);
        double blank = random.Next(3) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };
        return Make(lesson, lines[from..to], _ => random.NextDouble() < blank ? 1 : 0, weight);
    }

    private static IEnumerable<TrainingPage> Make(LessonSource lesson, List<(string Text, int Label)> lines, Func<int, int> blankLines, float weight)
    {
        string text = string.Concat(lines.Select((line, i) => line.Text + new string('\n', 1 + blankLines(i))));
        var session = new ParseSession(null, null, new ParseLimits(), NullLogger.Instance, default);
        using Page page = PlainTextReader.Read(text, session);
        // Where lines were put together, or held nothing, the labels are no longer theirs.
        return page.Blocks.Count != lines.Count
            ? []
            : [TrainingPage.Of(lesson, new PageView(page, MetadataReader.Read(page, session)), [.. lines.Select(static line => line.Label)], weight)];
    }
}

/// <summary>Whose page a lesson is.</summary>
internal readonly record struct LessonSource(string Id, string Host);
