using System.Collections.Immutable;

namespace NewsParse;

/// <summary>What speaks for an article having been translated by a machine, or rewritten word by word. No more is claimed than the signals say.</summary>
public sealed record ArticleTranslation
{
    /// <summary>Gets how much the signals speak for it together, 0 to 1. 0 where there is none, as for nearly all natural text.</summary>
    public double Score { get; init; }

    /// <summary>Gets the language it was translated from, a BCP 47 tag.</summary>
    /// <value><see langword="null"/> where no signal tells it.</value>
    public string? SourceLanguage { get; init; }

    /// <summary>Gets the signals, those of the page first, then in the order of the blocks.</summary>
    public ImmutableArray<TranslationSignal> Signals
    {
        get;
        init => field = value.OrEmpty();
    } = [];
}
