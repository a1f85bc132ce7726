using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Evaluation.Scoring;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Evaluation.Training;

/// <summary>Reads the pages of a corpus whose truth tells the body, and labels their blocks by it. The only reader of truths beside the scorer.</summary>
internal static class TrainingSet
{
    public const int Folds = 5;

    /// <param name="corpus">The corpus.</param>
    /// <param name="textsOnly">Whether the lessons are for plain texts alone.</param>
    public static IReadOnlyList<TrainingPage> Read(Corpus corpus, bool textsOnly = false)
    {
        string[] lines = [.. corpus.Lines().Select(static line => line.Line)];
        var pages = new IReadOnlyList<TrainingPage>[lines.Length];
        Parallel.For(0, lines.Length, i => pages[i] = [.. ReadPage(corpus.Folder, lines[i], textsOnly)]);
        return [.. pages.SelectMany(static page => page)];
    }

    private static IEnumerable<TrainingPage> ReadPage(string folder, string line, bool textsOnly)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement row = json.RootElement;
        if (!row.TryGetProperty("file", out JsonElement file) || !row.TryGetProperty("truth", out JsonElement truth))
        {
            return [];
        }

        var wanted = new List<string>();
        var optional = new List<string>();
        ReadTruth(truth, wanted, optional);
        string[] with = Folded(truth, "with"), without = Folded(truth, "without");
        string name = file.GetString()!;
        byte[] bytes = CorpusFile.Read(folder, name);
        Uri? url = Uri.TryCreate(row.GetProperty("url").GetString(), UriKind.Absolute, out Uri? parsed) && parsed.Scheme.StartsWith("http", StringComparison.Ordinal) ? parsed : null;
        bool text = CorpusFile.IsText(name);
        ArticleSource source = text ? ArticleSource.FromText(bytes, null, url) : ArticleSource.FromHtml(bytes, null, url);
        var session = new ParseSession(url, null, new ParseLimits(), NullLogger.Instance, default);
        try
        {
            using DecodedText content = TextDecoder.Decode(source, session);
            using Page page = text ? PlainTextReader.Read(content.ToString(), session) : HtmlReader.Read(content.Chars, session);
            var view = new PageView(page, MetadataReader.Read(page, session));
            var lesson = new LessonSource(row.GetProperty("id").GetString()!, row.GetProperty("host").GetString() ?? "");
            int[] labels = wanted.Count > 0 ? TruthAlignment.Align(page, wanted, optional) : TruthAlignment.AlignSegments(page, with, without);
            // The pages of a whole truth are in the corpus as texts too.
            IEnumerable<TrainingPage> texts = text ? TextLessons.Cut(lesson, page, labels) : wanted.Count > 0 ? [] : TextLessons.Flatten(lesson, page, view, labels);
            bool isLesson = wanted.Count + with.Length + without.Length > 0 && (text || !textsOnly);
            return isLesson ? [TrainingPage.Of(lesson, view, labels), .. texts] : [.. texts];
        }
        catch (ParseAbortedException)
        {
            return [];
        }
    }

    private static void ReadTruth(JsonElement truth, List<string> wanted, List<string> optional)
    {
        if (truth.TryGetProperty("body", out JsonElement body))
        {
            wanted.AddRange(body.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        foreach (JsonElement paragraph in Items(truth, "paragraphs"))
        {
            (paragraph.GetProperty("optional").GetBoolean() ? optional : wanted).Add(paragraph.GetProperty("text").GetString()!);
        }

        foreach (JsonElement section in Items(truth, "sections"))
        {
            wanted.AddRange(Items(section, "headline").Concat(Items(section, "paragraphs")).Select(static text => text.GetString()!));
        }

        optional.AddRange(Items(truth, "summary").Select(static text => text.GetString()!));
    }

    private static string[] Folded(JsonElement truth, string name) => [.. Items(truth, name).Select(static text => Folding.Fold(text.GetString()!)).Where(static text => text.Length > 0)];

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
