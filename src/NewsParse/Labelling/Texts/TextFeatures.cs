using NewsParse.Metadata;
using NewsParse.Metadata.Dates;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>Describes each line of a plain text by numbers: its words, its place, its neighbours, and where the most running text stands.</summary>
internal sealed class TextFeatures
{
    private const int Neighbours = 3;

    /// <summary>A line that has this much of the first line's words repeats the title.</summary>
    private const double RepeatShare = .75, RepeatCover = .5;

    private static readonly int[] s_windows = [2, 5, 12, 30];

    // A strict run ends at a few short lines, a lenient one only at a list of them.
    private static readonly double[] s_costs = [.35, 1, 3];

    private static readonly Lazy<IReadOnlyList<string>> s_names = new(CollectNames);

    private readonly PageView _view;
    private readonly LineRun[] _runs;
    private readonly LineEchoes _echoes;
    private readonly LabelLines _labels;
    private readonly int[] _sinceRepeat;
    private readonly int[] _shortBefore;
    private readonly int[] _shortAfter;
    private readonly double _blankShare;

    private TextFeatures(PageView view)
    {
        _view = view;
        _runs = [.. s_costs.Select(cost => LineRun.Find(view, cost))];
        _echoes = LineEchoes.Of(view, _runs[1]);
        _labels = new LabelLines(view);
        int count = view.Texts.Length;
        _sinceRepeat = new int[count];
        _shortBefore = new int[count];
        _shortAfter = new int[count];
        int repeat = -1, blanks = 0;
        for (int i = 0; i < count; i++)
        {
            _sinceRepeat[i] = repeat < 0 ? -1 : i - repeat;
            repeat = i > 0 && IsRepeat(i) ? i : repeat;
            _shortBefore[i] = i == 0 || IsGood(i - 1) ? 0 : _shortBefore[i - 1] + 1;
            blanks += view.Page.Blocks[i].BlankLinesBefore > 0 ? 1 : 0;
        }

        for (int i = count - 2; i >= 0; i--)
        {
            _shortAfter[i] = IsGood(i + 1) ? 0 : _shortAfter[i + 1] + 1;
        }

        _blankShare = (double)blanks / Math.Max(1, count);
    }

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Names => s_names.Value;

    public static FeatureMatrix Read(PageView view)
    {
        var matrix = new FeatureMatrix(view.Page.Blocks.Count, Names.Count);
        if (matrix.Rows == 0)
        {
            return matrix;
        }

        var text = new TextFeatures(view);
        for (int i = 0; i < matrix.Rows; i++)
        {
            var row = new FeatureRow(matrix[i], null);
            text.Describe(i, ref row);
        }

        return matrix;
    }

    private static List<string> CollectNames()
    {
        var names = new List<string>();
        var row = new FeatureRow(new float[StandIn.MaxColumns], names);
        new TextFeatures(StandIn.View()).Describe(0, ref row);
        return names;
    }

    private bool IsGood(int line) => BoxStats.IsGood(_view.Page.Blocks[line], _view.Texts[line]);

    private bool IsRepeat(int line) => _view.Claims[line].TitleShare >= RepeatShare && _view.Claims[line].TitleCover >= RepeatCover;

    private void Describe(int at, ref FeatureRow row)
    {
        AddText(at, ref row);
        AddLabels(at, ref row);
        AddPlace(at, ref row);
        AddNeighbours(at, ref row);
        AddWindows(at, ref row);
        row.Add("lines", Logs.Of(1 + _view.Texts.Length));
        row.Add("good-ink", Math.Log(_view.Boxes.TotalGoodInk));
        row.Add("good-share", _view.Boxes.TotalGoodInk / _view.Boxes.TotalInk);
        row.Add("blank-share", _blankShare);
    }

    private void AddText(int at, ref FeatureRow row)
    {
        PageBlock block = _view.Page.Blocks[at];
        ref readonly TextStats text = ref _view.Texts[at];
        double words = text.WordCount;
        double perWord = 1 / Math.Max(1, words);
        row.Add("words", _view.LogWords[at]);
        row.Add("word-length", text.Words == 0 ? 0 : (double)text.WordLetters / text.Words);
        row.Add("ends-sentence", text.EndsSentence);
        row.Add("ends-colon", text.Last is ':' or '：');
        row.Add("ends-question", text.Last is '?' or '？' or '!');
        row.Add("ends-ellipsis", text.Last == '…' || block.Text.EndsWith("...", StringComparison.Ordinal));
        row.Add("ends-quote", text.Last is '"' or '”' or '“' or '»' or '」' or '’' or '\'');
        row.Add("ends-letter", char.IsLetter(text.Last));
        row.Add("commas", text.Commas * perWord);
        row.Add("sentences", Logs.Of(1 + text.SentenceEnds));
        row.Add("starts-lower", char.IsLower(text.First));
        row.Add("starts-digit", char.IsDigit(text.First));
        row.Add("starts-quote", text.First is '"' or '“' or '„' or '«' or '‘' or '「');
        row.Add("starts-mark", text.First is '(' or '[' or '*' or '-' or '–' or '•' or '#' or '©' or '@' or '→' or '►' or '>');
        row.Add("digits", Share(text.Digits, block.InkChars));
        row.Add("upper", Share(text.Upper, text.Letters));
        row.Add("capital-words", Share(text.CapitalWords, text.Words));
        row.Add("function-words", FunctionShare(at));
        row.Add("quotes", text.Quotes * perWord);
        row.Add("separators", text.Separators * perWord);
        row.Add("cjk", Share(text.Cjk, text.Letters));
        row.Add("same-text", Math.Min(5, _view.SameText[at]));
        row.Add("alike", Logs.Of(_echoes.AlikeOf(at)));
        row.Add("echoes", _echoes.ShareOf(at));
        row.Add("blank-before", Math.Min(3, block.BlankLinesBefore));
        row.Add("blank-after", at + 1 < _view.Texts.Length ? Math.Min(3, _view.Page.Blocks[at + 1].BlankLinesBefore) : 3);
        row.Add("has-address", block.Text.Contains('@') || block.Text.Contains("http", StringComparison.Ordinal) || block.Text.Contains("www.", StringComparison.Ordinal));
        row.Add("has-date", words <= 12 && DateReader.HasDigit(block.Text) && DateReader.Find(block.Text) >= 0);
        row.Add("title-share", _view.Claims[at].TitleShare);
        row.Add("title-cover", _view.Claims[at].TitleCover);
    }

    private void AddLabels(int at, ref FeatureRow row)
    {
        double perWord = 1 / Math.Max(1, Math.Min(50, _view.Texts[at].WordCount));
        ReadOnlySpan<byte> counts = _labels.Counts(at), above = _labels.Above(at), below = _labels.Below(at);
        for (int i = 0; i < LabelWords.Count; i++)
        {
            row.Add("label-", LabelWords.Names[i], counts[i] * perWord);
            row.Add("label-above-", LabelWords.Names[i], above[i]);
            row.Add("label-below-", LabelWords.Names[i], below[i]);
        }
    }

    private void AddPlace(int at, ref FeatureRow row)
    {
        row.Add("position", (double)at / _view.Texts.Length);
        row.Add("line", Math.Min(40, at));
        row.Add("line-from-end", Math.Min(40, _view.Texts.Length - 1 - at));
        row.Add("ink-before", _view.InkBefore[at] / _view.Boxes.TotalInk);
        row.Add("good-before", _view.GoodBefore[at] / _view.Boxes.TotalGoodInk);
        row.Add("since-repeat", Math.Min(100, _sinceRepeat[at]));
        row.Add("short-before", Logs.Of(1 + _shortBefore[at]));
        row.Add("short-after", Logs.Of(1 + _shortAfter[at]));
        for (int i = 0; i < _runs.Length; i++)
        {
            LineRun run = _runs[i];
            row.Add("run-distance-", i, Math.Clamp(run.DistanceOf(at), -60, 60));
            row.Add("run-from-first-", i, Math.Clamp(at - run.First, -60, 60));
            row.Add("run-to-last-", i, Math.Clamp(run.Last - at, -60, 60));
            row.Add("run-ink-", i, run.Ink / _view.Boxes.TotalGoodInk);
            row.Add("run-before-", i, run.First < 0 || run.Ink == 0 ? 0 : Math.Clamp((_view.GoodBefore[at] - _view.GoodBefore[run.First]) / run.Ink, -.5, 1.5));
        }
    }

    private void AddNeighbours(int at, ref FeatureRow row)
    {
        for (int step = -Neighbours; step <= Neighbours; step++)
        {
            if (step == 0)
            {
                continue;
            }

            int other = at + step;
            bool exists = other >= 0 && other < _view.Texts.Length;
            row.Add("words-", step, exists ? _view.LogWords[other] : -1);
            row.Add("ends-sentence-", step, exists && _view.Texts[other].EndsSentence ? 1 : 0);
            row.Add("function-words-", step, exists ? FunctionShare(other) : -1);
            row.Add("capital-words-", step, exists ? Share(_view.Texts[other].CapitalWords, _view.Texts[other].Words) : -1);
            row.Add("echoes-", step, exists ? _echoes.ShareOf(other) : -1);
        }
    }

    private void AddWindows(int at, ref FeatureRow row)
    {
        int count = _view.Texts.Length;
        foreach (int width in s_windows)
        {
            int from = Math.Max(0, at - width), to = Math.Min(count, at + 1 + width);
            row.Add("good-before-", width, Logs.Of(1 + _view.GoodBefore[at] - _view.GoodBefore[from]));
            row.Add("good-after-", width, Logs.Of(1 + _view.GoodBefore[to] - _view.GoodBefore[at + 1]));
            row.Add("ink-before-", width, Logs.Of(1 + _view.InkBefore[at] - _view.InkBefore[from]));
            row.Add("ink-after-", width, Logs.Of(1 + _view.InkBefore[to] - _view.InkBefore[at + 1]));
        }
    }

    private double FunctionShare(int at)
    {
        ref readonly TextStats text = ref _view.Texts[at];
        return text.Cjk > text.Letters / 2 ? Share(text.Hiragana, text.Cjk) : text.FunctionWordCount / Math.Max(1, text.WordCount);
    }

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
