using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Labelling;

/// <summary>What the page's own claims say of its blocks: likeness to its titles and description, and what its <c>articleBody</c> holds.</summary>
internal sealed class PageEvidence
{
    private const int ShingleWords = 4;

    private readonly HashSet<ulong> _titleWords = [];
    private readonly HashSet<ulong> _summaryWords = [];
    private readonly HashSet<ulong> _bodyShingles = [];
    private readonly List<ulong> _words = [];

    private PageEvidence()
    {
    }

    public bool HasBody => _bodyShingles.Count > 0;

    public static PageEvidence Of(Page page, PageMetadata metadata)
    {
        var evidence = new PageEvidence();
        if (page.Head.Title is { } title)
        {
            evidence.AddWords(title, evidence._titleWords);
        }

        // Only what is out of sight: a visible heading would be evidence for itself.
        foreach (string hint in metadata.TitleHints)
        {
            evidence.AddWords(hint, evidence._titleWords);
        }

        foreach (string description in metadata.Descriptions)
        {
            evidence.AddWords(description, evidence._summaryWords);
        }

        if (page.Kind == ArticleSourceKind.Text && page.Blocks.Count > 0)
        {
            evidence.AddWords(page.Blocks[0].Text, evidence._titleWords);
        }

        foreach (string body in metadata.ArticleBodies)
        {
            evidence.Tokenize(body);
            evidence.EachShingle(static (set, hash) => set.Add(hash), evidence._bodyShingles);
        }

        return evidence;
    }

    /// <summary>Reads a block once; what the properties say is of the last one read.</summary>
    public void Read(string text)
    {
        Tokenize(text);
        TitleShare = Share(_titleWords);
        TitleCover = _titleWords.Count == 0 ? 0 : Math.Min(1, TitleShare * _words.Count / _titleWords.Count);
        SummaryShare = Share(_summaryWords);
        BodyShare = -1;
        if (HasBody)
        {
            int hits = 0, all = 0;
            EachShingle((set, hash) => { all++; hits += set.Contains(hash) ? 1 : 0; return true; }, _bodyShingles);
            BodyShare = all == 0 ? 0 : (double)hits / all;
        }
    }

    /// <summary>The share of the block's words that stand in a title.</summary>
    public double TitleShare { get; private set; }

    /// <summary>The share of the titles' words that the block has.</summary>
    public double TitleCover { get; private set; }

    /// <summary>The share of the block's words that stand in the page's description.</summary>
    public double SummaryShare { get; private set; }

    /// <summary>The share of the block's runs of four words that stand in the page's <c>articleBody</c>; -1 where it has none.</summary>
    public double BodyShare { get; private set; }

    private double Share(HashSet<ulong> set)
    {
        if (set.Count == 0 || _words.Count == 0)
        {
            return 0;
        }

        int hits = 0;
        foreach (ulong word in _words)
        {
            hits += set.Contains(word) ? 1 : 0;
        }

        return (double)hits / _words.Count;
    }

    private void AddWords(string text, HashSet<ulong> set)
    {
        Tokenize(text);
        set.UnionWith(_words);
    }

    private void Tokenize(string text)
    {
        _words.Clear();
        ulong hash = WordHash.Seed;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !Scripts.IsCjk(c))
            {
                hash = WordHash.Add(hash, c);
                inWord = true;
                continue;
            }

            if (inWord)
            {
                _words.Add(hash);
                hash = WordHash.Seed;
                inWord = false;
            }

            if (letter)
            {
                _words.Add(WordHash.Add(WordHash.Seed, c));
            }
        }

        if (inWord)
        {
            _words.Add(hash);
        }
    }

    private void EachShingle(Func<HashSet<ulong>, ulong, bool> visit, HashSet<ulong> set)
    {
        int size = Math.Min(ShingleWords, _words.Count);
        for (int i = 0; size > 0 && i + size <= _words.Count; i++)
        {
            ulong hash = WordHash.Seed;
            for (int j = 0; j < size; j++)
            {
                hash = (hash ^ _words[i + j]) * 1099511628211;
            }

            visit(set, hash);
        }
    }
}
