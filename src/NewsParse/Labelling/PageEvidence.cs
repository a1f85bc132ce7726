using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>What the page's own claims say of its blocks: likeness to its titles and description, and what its <c>articleBody</c> holds.</summary>
internal sealed class PageEvidence
{
    private const int ShingleWords = 4;

    /// <summary>So much of what the page says its articles are is read; no page shows more.</summary>
    private const int MaxBodyChars = 1_000_000;

    private const byte Title = 1, Summary = 2;

    // One look-up for each word of the page tells which of the claims have it.
    private readonly Dictionary<ulong, byte> _claims = [];
    private readonly HashSet<ulong> _bodyShingles = [];
    private int _titleWords;

    private PageEvidence()
    {
    }

    public bool HasBody => _bodyShingles.Count > 0;

    public static PageEvidence Of(Page page, PageMetadata metadata)
    {
        var evidence = new PageEvidence();
        var words = new List<ulong>();
        if (page.Head.Title is { } title)
        {
            evidence.Add(title, Title, words);
        }

        // Only what is out of sight: a visible heading would be evidence for itself.
        foreach (string hint in metadata.TitleHints)
        {
            evidence.Add(hint, Title, words);
        }

        foreach (string description in metadata.Descriptions)
        {
            evidence.Add(description, Summary, words);
        }

        if (page.Kind == ArticleSourceKind.Text && page.Blocks.Count > 0)
        {
            evidence.Add(page.Blocks[0].Text, Title, words);
        }

        int room = MaxBodyChars;
        foreach (string body in metadata.ArticleBodies.TakeWhile(body => (room -= body.Length) >= 0))
        {
            TextStats.Of(body, words);
            int size = Math.Min(ShingleWords, words.Count);
            for (int i = 0; size > 0 && i + size <= words.Count; i++)
            {
                evidence._bodyShingles.Add(Shingle(words, i, size));
            }
        }

        return evidence;
    }

    /// <summary>Compares a block; what the properties say is of the last one.</summary>
    /// <param name="words">The block's words as <see cref="TextStats.Of"/> gives them.</param>
    public void Read(List<ulong> words)
    {
        int title = 0, summary = 0;
        foreach (ulong word in words)
        {
            if (_claims.TryGetValue(word, out byte claims))
            {
                title += claims & Title;
                summary += (claims & Summary) / Summary;
            }
        }

        TitleShare = Share(title, words.Count);
        TitleCover = _titleWords == 0 ? 0 : Math.Min(1, TitleShare * words.Count / _titleWords);
        SummaryShare = Share(summary, words.Count);
        BodyShare = HasBody ? ShareOfBody(words) : -1;
    }

    /// <summary>The share of the block's words that stand in a title.</summary>
    public double TitleShare { get; private set; }

    /// <summary>The share of the titles' words that the block has.</summary>
    public double TitleCover { get; private set; }

    /// <summary>The share of the block's words that stand in the page's description.</summary>
    public double SummaryShare { get; private set; }

    /// <summary>The share of the block's runs of four words that stand in the page's <c>articleBody</c>; -1 where it has none.</summary>
    public double BodyShare { get; private set; }

    private double ShareOfBody(List<ulong> words)
    {
        int hits = 0, all = 0;
        int size = Math.Min(ShingleWords, words.Count);
        for (; all + size <= words.Count; all++)
        {
            hits += _bodyShingles.Contains(Shingle(words, all, size)) ? 1 : 0;
        }

        return Share(hits, all);
    }

    private void Add(string text, byte claim, List<ulong> words)
    {
        TextStats.Of(text, words);
        foreach (ulong word in words)
        {
            byte known = _claims.GetValueOrDefault(word);
            _claims[word] = (byte)(known | claim);
            _titleWords += claim & ~known & Title;
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static ulong Shingle(List<ulong> words, int at, int size)
    {
        ulong hash = WordHash.Seed;
        for (int i = at; i < at + size; i++)
        {
            hash = (hash ^ words[i]) * 1099511628211;
        }

        return hash;
    }
}
