using NewsParse.Reading;

namespace NewsParse.Translation;

/// <summary>Gathers the signals of a page, and weighs them together.</summary>
internal sealed class SignalList
{
    /// <summary>More of one kind add nothing to what is known.</summary>
    private const int MaxOfKind = 50;

    private readonly List<TranslationSignal> _signals = [];
    private readonly Dictionary<TranslationSignalKind, int> _counts = [];
    private double _sourceTrust;

    public IReadOnlyList<TranslationSignal> All => _signals;

    /// <summary>The language that the most telling signal names.</summary>
    public string? SourceLanguage { get; private set; }

    public void Add(TranslationSignal signal, string? source = null)
    {
        int count = _counts.GetValueOrDefault(signal.Kind);
        _counts[signal.Kind] = count + 1;
        if (count < MaxOfKind)
        {
            _signals.Add(signal);
        }

        if (source is not null && signal.Weight > _sourceTrust)
        {
            (SourceLanguage, _sourceTrust) = (source, signal.Weight);
        }
    }

    /// <summary>Adds a block that is a sign as a whole.</summary>
    public void Add(PageBlock block, TranslationSignalKind kind, double weight, string? source) =>
        Add(new TranslationSignal { Kind = kind, Weight = weight, Block = block.Position, Length = block.Text.Length, Text = block.Text }, source);

    /// <summary>
    /// How much all speak for it together: each takes its share of what the others leave open, and no kind takes more than its due, as what
    /// comes again and again in one text has one reason.
    /// </summary>
    public double Score()
    {
        double open = 1;
        foreach (IGrouping<TranslationSignalKind, TranslationSignal> kind in _signals.GroupBy(static signal => signal.Kind))
        {
            double left = 1;
            foreach (TranslationSignal signal in kind)
            {
                left *= 1 - signal.Weight;
            }

            open *= Math.Max(left, 1 - Most(kind.Key));
        }

        return Math.Round(1 - open, 3);
    }

    /// <summary>What a kind may come to: alone, only what no person writes is as good as certain.</summary>
    private static double Most(TranslationSignalKind kind) => kind switch
    {
        TranslationSignalKind.PageMark => .97,
        TranslationSignalKind.Notice => .9,
        TranslationSignalKind.SpunPhrase => .95,
        TranslationSignalKind.Spacing => .9,
        TranslationSignalKind.UntranslatedText => .6,
        TranslationSignalKind.MisusedWord => .6,
        TranslationSignalKind.BrokenWord => .6,
        TranslationSignalKind.ForeignOrigin => .6,
        TranslationSignalKind.ForeignWord => .45,
        TranslationSignalKind.UnusualWording => .45,
        TranslationSignalKind.ForeignLabel => .4,
        TranslationSignalKind.ClaimedLanguage => .35,
        _ => .3,
    };
}
