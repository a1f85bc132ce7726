using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Reading;

namespace NewsParse.Bylines.Datelines;

/// <summary>Finds the dateline: before the first sentence, on a line of its own above it, or in an element named for it.</summary>
internal static class DatelineFinder
{
    private const int Paragraphs = 2;
    private const int MaxOwnLine = 60;

    public static Ranked<Dateline>? Find(Page page, PageMetadata metadata, ArticleFields fields, PageLabels labels, IReadOnlyList<int> body, DateHints hints, List<Ranked<Dateline>> rivals)
    {
        int paragraphs = 0;
        for (int i = 0; i < body.Count && paragraphs < Paragraphs; i++)
        {
            PageBlock block = page.Blocks[body[i]];
            if (block.HeadingLevel > 0 || block.Text.Length < 4)
            {
                continue;
            }

            paragraphs++;
            if (Read(block.Text) is { } read)
            {
                Add(read, block, "opening", paragraphs == 1 ? .85 : .75);
            }
        }

        if (body.Count > 0)
        {
            for (int i = Math.Max(0, body[0] - 4); i < body[0]; i++)
            {
                AddOwnLine(page.Blocks[i], isNext: i == body[0] - 1);
            }
        }

        foreach (FieldCandidate candidate in metadata.Of(ArticleField.Dateline))
        {
            if (candidate.Raw.Length <= MaxOwnLine && Read(candidate.Raw + " — " + new string('X', MaxOwnLine)) is { } read)
            {
                rivals.Add(new Ranked<Dateline>(Make(read, candidate.Raw), candidate));
            }
        }

        return rivals.MaxBy(static rival => rival.Candidate.Confidence);

        DatelineText? Read(string text) => DatelineReader.Read(text, IsOwnName, hints.DayFirst, fields.Language);

        bool IsOwnName(string name) => name.Length >= 3 && name.Any(char.IsLetter) && metadata.Site.IsLike(name);

        void AddOwnLine(PageBlock block, bool isNext)
        {
            bool isNamed = block.Parent.Class.Contains("dateline", StringComparison.OrdinalIgnoreCase);
            if ((isNext || isNamed) && block.Text.Length <= MaxOwnLine && block.HeadingLevel == 0 && labels.Blocks[block.Position].Role is not (BlockRole.Caption or BlockRole.Title)
                && Read(block.Text) is { } read && read.BodyStart >= block.Text.Length)
            {
                Add(read, block, isNamed ? "class dateline" : "line above", isNamed ? .8 : .7);
            }
        }

        void Add(DatelineText read, PageBlock block, string key, double trust) =>
            rivals.Add(new Ranked<Dateline>(Make(read, read.Text), new FieldCandidate(ArticleField.Dateline, EvidenceSource.Text, key, read.Text, trust) { Block = block.Position }));

        Dateline Make(DatelineText read, string text) =>
            new() { Text = text, Place = read.Place, Agency = read.Agency, Date = read.Day?.ToDate(fields.Published) };
    }
}
