using System.Text.Json;

namespace NewsParse.Evaluation.Scoring;

/// <summary>Scores the prediction of one page against its truth.</summary>
internal static class PageScorer
{
    /// <param name="truth">The truth.</param>
    /// <param name="prediction">The prediction; null where there is none, which counts as an empty one.</param>
    public static PageScore Score(JsonElement? truth, JsonElement? prediction)
    {
        var score = new PageScore();
        string body = prediction.String("body") ?? "";
        ScoreBody(score, truth, body);
        ScoreSegments(score, truth, body);
        if (truth.String("title") is { Length: > 0 } title)
        {
            score.Title = Share(Folding.Title(title) == Folding.Title(prediction.String("title")));
        }

        ScoreAuthors(score, truth, prediction);
        if (truth.String("published") is { Length: > 0 } published)
        {
            Moment? wanted = Moment.Read(published);
            Moment? given = Moment.Read(prediction.String("published"));
            score.Date = Share(Moment.AreSameDay(wanted, given));
            score.Time = wanted?.Offset is null ? null : Share(Moment.AreSameInstant(wanted, given));
        }

        return score;
    }

    private static void ScoreBody(PageScore score, JsonElement? truth, string body)
    {
        if (truth.String("body") is { } text)
        {
            (score.Precision, score.Recall) = Overlap.OfWords(text, body, splitCjk: false);
            score.Exact = Share(Words.Of(text, splitCjk: false).SequenceEqual(Words.Of(body, splitCjk: false)));
        }

        if (truth.Property("paragraphs") is not null)
        {
            JsonElement?[] paragraphs = [.. truth.Items("paragraphs").Select(static item => (JsonElement?)item)];
            ScoreBest(
                score,
                body,
                [
                    [.. paragraphs.Select(static item => item.String("text") ?? "")],
                    [.. paragraphs.Where(static item => !item.Flag("optional")).Select(static item => item.String("text") ?? "")],
                ]);
        }

        JsonElement?[] sections = [.. truth.Items("sections").Select(static item => (JsonElement?)item)];
        if (sections.Length > 0)
        {
            string[] summary = [.. truth.Strings("summary")];
            string[] bare = [.. sections.SelectMany(static section => section.Strings("paragraphs"))];
            string[] headed = [.. sections.SelectMany(static section => section.Strings("headline").Concat(section.Strings("paragraphs")))];
            ScoreBest(score, body, [headed, [.. summary, .. headed], bare, [.. summary, .. bare]]);
        }
    }

    /// <summary>Where a truth can be read in several ways (with headings or not), the way that suits the prediction counts.</summary>
    private static void ScoreBest(PageScore score, string body, string[][] readings)
    {
        double best = -1;
        foreach (string[] reading in readings)
        {
            (double? precision, double? recall) = Overlap.OfWords(string.Join("\n\n", reading), body, splitCjk: true);
            double f1 = Overlap.F1(precision ?? 0, recall ?? 0);
            if (f1 > best)
            {
                best = f1;
                (score.Precision, score.Recall) = (precision, recall);
                score.Paragraphs = Overlap.OfItems(reading.Select(Folding.Fold), Folding.Paragraphs(body));
            }
        }
    }

    private static void ScoreSegments(PageScore score, JsonElement? truth, string body)
    {
        if (truth.Property("with") is null)
        {
            return;
        }

        string text = Folding.Fold(body);
        bool Stands(string segment) => text.Contains(Folding.Fold(segment), StringComparison.Ordinal);
        string[] with = [.. truth.Strings("with")];
        score.TruePositives = with.Count(Stands);
        score.FalseNegatives = with.Length - score.TruePositives;
        score.FalsePositives = truth.Strings("without").Count(Stands);
    }

    private static void ScoreAuthors(PageScore score, JsonElement? truth, JsonElement? prediction)
    {
        string[] given = [.. prediction.Strings("authors")];
        foreach (string key in (ReadOnlySpan<string>)["authors", "author"])
        {
            if (truth.String(key) is { Length: > 0 } line)
            {
                CompareAuthors(score, Folding.SplitNames(line), given.SelectMany(Folding.SplitNames), skipEmpty: true);
            }
            else if (truth.Strings(key).ToArray() is { Length: > 0 } names)
            {
                CompareAuthors(score, names, given, skipEmpty: false);
            }
        }

        if (truth.Property("authors") is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
        {
            score.NoAuthors = Share(given.Length == 0);
        }
    }

    private static void CompareAuthors(PageScore score, IEnumerable<string> truth, IEnumerable<string> prediction, bool skipEmpty)
    {
        HashSet<string> wanted = [.. truth.Select(Folding.Name).Where(static name => name.Length > 0)];
        HashSet<string> given = [.. prediction.Select(Folding.Name).Where(name => !skipEmpty || name.Length > 0)];
        if (wanted.Count > 0)
        {
            score.Authors = Share(wanted.SetEquals(given));
            score.AuthorsF1 = Overlap.OfItems(wanted, given);
        }
    }

    private static double Share(bool right) => right ? 1 : 0;
}
