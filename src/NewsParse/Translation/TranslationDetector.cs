using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>Gathers what speaks for an article having been translated by a machine or rewritten word by word, and judges no further than that.</summary>
internal sealed class TranslationDetector(Page page, PageLabels labels, IReadOnlyList<int> body, PageLanguages languages)
{
    private const double ClaimedElsewhere = .3, SaidToBeTranslated = .5, ForeignAddress = .3;

    /// <summary>What a repair of a sort says of how the text was made.</summary>
    private static readonly (RepairRules Rule, double Weight)[] s_spacing =
    [
        (RepairRules.Contractions, .35), (RepairRules.TurnedQuotes, .25), (RepairRules.Compounds, .22), (RepairRules.QuoteSpaces, .15), (RepairRules.Punctuation, .12),
    ];

    private readonly SignalList _signals = new();

    /// <param name="metadata">What the page claims.</param>
    /// <param name="fields">The fields as chosen.</param>
    /// <param name="repairs">What was repaired in the body.</param>
    public ArticleTranslation Detect(PageMetadata metadata, ArticleFields fields, IReadOnlyList<BlockRepair> repairs)
    {
        PageMarks.Find(page, _signals);
        Notices.Find(page, labels, body, _signals);
        AddClaim(metadata, fields.Language);
        AddOrigin(fields);
        AddUntranslated(fields.Language);
        ForeignLabels.Find(page, body, fields.Language, _signals);
        AddSpacing(repairs);
        if (fields.Language is { } language && LanguageKin.Primary(language) == "en")
        {
            ReadEnglish();
        }

        double score = _signals.Score();
        return new ArticleTranslation
        {
            Score = score,
            SourceLanguage = _signals.SourceLanguage,
            Signals = [.. _signals.All.OrderBy(static signal => signal.Block ?? -1).ThenBy(static signal => signal.Start)],
        };
    }

    private void AddClaim(PageMetadata metadata, string? language)
    {
        FieldCandidate? claim = metadata.Of(ArticleField.Language).FirstOrDefault(static candidate => candidate.Source != EvidenceSource.SiteRule);
        if (language is not null && claim is not null && LanguageTag.Read(claim.Raw) is { } claimed && !LanguageKin.IsKin(claimed, language))
        {
            _signals.Add(new TranslationSignal { Kind = TranslationSignalKind.ClaimedLanguage, Weight = ClaimedElsewhere, Text = $"{claim.Key}={claim.Raw}" }, claimed);
        }
    }

    private void AddOrigin(ArticleFields fields)
    {
        if (fields.Origin is not { } origin || fields.Language is not { } language)
        {
            return;
        }

        string? source = origin.Url is { } url ? ForeignAddresses.LanguageOf(url) : null;
        bool isForeign = source is not null && !LanguageKin.IsKin(source, language);
        if (origin.Kind == OriginKind.Translated || isForeign)
        {
            _signals.Add(
                new TranslationSignal
                {
                    Kind = TranslationSignalKind.ForeignOrigin,
                    Weight = origin.Kind == OriginKind.Translated ? SaidToBeTranslated : ForeignAddress,
                    Text = origin.Url?.Host ?? origin.Publisher ?? "",
                },
                isForeign ? source : null);
        }
    }

    /// <summary>A line or two in another language were left over; an article with many of them is written in two.</summary>
    private void AddUntranslated(string? own)
    {
        const double left = .35, inBody = .3, ofMany = .03;
        const int bilingual = 5;
        int foreign = body.Count(position => languages[position] is not null);
        double weight = foreign * bilingual > body.Count && foreign > 1 ? ofMany : inBody;
        foreach (PageBlock block in page.Blocks)
        {
            BlockLabel label = labels.Blocks[block.Position];
            bool isLeft = label.Role == BlockRole.Untranslated;
            if (!isLeft && !(label.IsBody && languages[block.Position] is not null))
            {
                continue;
            }

            string? language = languages[block.Position] ?? LanguageGuess.Of(block.Text)?.Tag;
            if (language is null || own is null || LanguageKin.IsKin(language, own))
            {
                continue;
            }

            _signals.Add(block, TranslationSignalKind.UntranslatedText, isLeft ? left : weight, language);
        }
    }

    private void AddSpacing(IReadOnlyList<BlockRepair> repairs)
    {
        foreach (BlockRepair repair in repairs)
        {
            double weight = 0;
            foreach ((RepairRules rule, double ofRule) in s_spacing)
            {
                weight = (repair.Rules & rule) != 0 ? Math.Max(weight, ofRule) : weight;
            }

            if (weight > 0)
            {
                _signals.Add(new TranslationSignal
                {
                    Kind = TranslationSignalKind.Spacing,
                    Weight = weight,
                    Block = repair.Block,
                    Start = repair.Start,
                    Length = repair.Length,
                    Text = repair.Before,
                    Suggestion = repair.After,
                });
            }
        }
    }

    private void ReadEnglish()
    {
        const double phrase = .4;
        var words = new WordSigns(_signals);
        foreach (int position in body)
        {
            if (languages[position] is not null)
            {
                continue;
            }

            string text = page.Blocks[position].Text;
            SpunPhrases.Find(text, (start, length, meant) => _signals.Add(new TranslationSignal
            {
                Kind = TranslationSignalKind.SpunPhrase,
                Weight = phrase,
                Block = position,
                Start = start,
                Length = length,
                Text = text.Substring(start, length),
                Suggestion = meant,
            }));
            words.Read(position, text);
        }

        words.End();
    }
}
