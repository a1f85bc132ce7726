using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>Which lines of a text are labels of an interface, such as <c>Read more</c> or <c>Leave a comment</c>, and how far each line stands from the next of each sort.</summary>
internal sealed class LabelLines
{
    /// <summary>Farther labels say nothing of a line.</summary>
    public const int Far = 40;

    private const double MaxWords = 8;

    private readonly byte[] _above;
    private readonly byte[] _below;
    private readonly byte[] _counts;

    public LabelLines(PageView view)
    {
        int lines = view.Texts.Length, sorts = LabelWords.Count;
        _counts = new byte[lines * sorts];
        _above = new byte[lines * sorts];
        _below = new byte[lines * sorts];
        Span<int> words = stackalloc int[sorts];
        for (int i = 0; i < lines; i++)
        {
            ReadOnlySpan<char> text = view.Page.Blocks[i].Text;
            LabelWords.CountWords(text.Length > 300 ? text[..300] : text, words);
            bool isShort = view.Texts[i].WordCount <= MaxWords;
            for (int sort = 0; sort < sorts; sort++)
            {
                int at = (i * sorts) + sort;
                _counts[at] = (byte)Math.Min(255, words[sort]);
                // A label is made of label words for the most part.
                bool isLabel = isShort && words[sort] * 3 >= Math.Max(1, view.Texts[i].WordCount);
                _above[at] = isLabel ? (byte)0 : i == 0 ? (byte)Far : (byte)Math.Min(Far, _above[at - sorts] + 1);
                _below[at] = isLabel ? (byte)0 : (byte)Far;
            }
        }

        for (int at = _below.Length - sorts - 1; at >= 0; at--)
        {
            _below[at] = (byte)Math.Min(_below[at], Math.Min(Far, _below[at + sorts] + 1));
        }
    }

    /// <summary>How many words of each sort the line has at its beginning.</summary>
    public ReadOnlySpan<byte> Counts(int line) => _counts.AsSpan(line * LabelWords.Count, LabelWords.Count);

    /// <summary>By sort, how many lines up the nearest label stands; 0 for the line itself.</summary>
    public ReadOnlySpan<byte> Above(int line) => _above.AsSpan(line * LabelWords.Count, LabelWords.Count);

    /// <summary>By sort, how many lines down.</summary>
    public ReadOnlySpan<byte> Below(int line) => _below.AsSpan(line * LabelWords.Count, LabelWords.Count);
}
