using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Assembling;
using NewsParse.Bylines;
using NewsParse.Cleaning;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Labelling.Texts;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Sites;
using NewsParse.Text;
using NewsParse.Translation;

namespace NewsParse;

/// <summary>The parser. Thread-safe and immutable: build one and share it.</summary>
public sealed class ArticleParser : IArticleParser
{
    private readonly ParseLimits _limits;
    private readonly ILogger _logger;
    private readonly ParserMetrics _metrics;
    private readonly TimeProvider _clock;
    private readonly CleanerRunner _cleaners;
    private readonly string _ruleSet;
    private readonly RepairRules _repair;
    private readonly Labeller _labeller;

    internal ArticleParser(
        ParseLimits limits,
        ILoggerFactory loggerFactory,
        CleanerRunner cleaners,
        RepairRules repair = RepairRules.Default,
        BodyModels? models = null,
        ParserMetrics? metrics = null,
        TimeProvider? clock = null)
    {
        _limits = limits;
        _cleaners = cleaners;
        _repair = repair;
        _metrics = metrics ?? ParserMetrics.Shared;
        _clock = clock ?? TimeProvider.System;
        models ??= BodyModels.Default;
        _labeller = new Labeller(models);
        _ruleSet = RuleSet.Fingerprint(models, cleaners);
        _logger = loggerFactory.CreateLogger<ArticleParser>();
    }

    /// <summary>Gets a parser with the default limits, the built-in site cleaners and no logging.</summary>
    public static ArticleParser Default { get; } = new(new ParseLimits(), NullLoggerFactory.Instance, BuiltInCleaners.Runner);

    /// <summary>Starts the configuration of a parser: its limits, cleaners and logging.</summary>
    public static ArticleParserBuilder CreateBuilder() => new();

    /// <inheritdoc/>
    public ArticleDocument Parse(ArticleSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ParseFailure? failure = Run(source, cancellationToken, out ArticleDocument? document, out Exception? fault);
        return failure is null ? document! : throw new ArticleParseException(failure, fault);
    }

    /// <inheritdoc/>
    public bool TryParse(
        ArticleSource source,
        [NotNullWhen(true)] out ArticleDocument? document,
        [NotNullWhen(false)] out ParseFailure? failure,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        failure = Run(source, cancellationToken, out document, out _);
        return failure is null;
    }

    private ParseFailure? Run(ArticleSource source, CancellationToken cancellationToken, out ArticleDocument? document, out Exception? fault)
    {
        // A host that no network has, such as one with U+FFFD in its name, is none.
        Uri? url = source.Url is { } given && HostName.AsciiOf(given) is not null ? given : null;
        var session = new ParseSession(url, source.FetchedAt, _limits, _logger, cancellationToken, _metrics, _clock);
        using Activity? activity = ParserTraces.Start(source);
        ParseFailure? failure = Process(source, session, activity, out document, out fault);
        _metrics.CountPage(session, source.Kind, failure?.Code);
        ParserTraces.End(activity, document, failure?.Code, fault);
        return failure;
    }

    private ParseFailure? Process(ArticleSource source, ParseSession session, Activity? activity, out ArticleDocument? document, out Exception? fault)
    {
        document = null;
        fault = null;
        string? host = source.Url?.Host;
        try
        {
            document = Process(source, session, new StageWatch(_metrics, activity));
            return null;
        }
        catch (ParseAbortedException aborted)
        {
            _logger.ParseFailed(host, aborted.Failure.Code);
            return aborted.Failure;
        }
        // A fault of ours must not take down a run over a million pages; it is reported with its cause, never swallowed.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            _logger.ParserFaulted(host, error);
            fault = error;
            return new ParseFailure(ParseFailureCode.Internal, $"The parser failed on this page: {error.GetType().Name}.");
        }
    }

    private ArticleDocument Process(ArticleSource source, ParseSession session, StageWatch watch)
    {
        using DecodedText content = TextDecoder.Decode(source, session);
        watch.End(StageNames.Decode);
        using Page page = source.Kind == ArticleSourceKind.Html
            ? HtmlReader.Read(content.Chars, session)
            : PlainTextReader.Read(content.ToString(), session);
        watch.End(StageNames.Read);
        PageMetadata metadata = MetadataReader.Read(page, session);
        watch.End(StageNames.Metadata);
        PageLabels labels = _labeller.Label(page, metadata, session);
        if (page.Kind == ArticleSourceKind.Text)
        {
            EndLines.Label(page, labels);
        }

        watch.End(StageNames.Label);
        metadata = _cleaners.Run(page, labels, metadata, session);
        watch.End(StageNames.Clean);
        SecondOpinion.Review(page, labels, session);
        watch.End(StageNames.SecondOpinion);
        List<int> body = BodyPositions(labels);
        ArticleFields fields = FieldRanker.Choose(page, metadata, body, session);
        TitleRepeats.Settle(page, fields, labels);
        // Authors come last: what is the title, the site or a section is no author, and their grammar lies below the metadata.
        fields = AuthorRanker.Choose(page, metadata, fields, body, session);
        BylineBlocks.Settle(fields, labels, body);
        // An agency may have signed as the author.
        fields = ProvenanceRanker.Choose(page, metadata, fields, labels, body, session);
        fields = RuledFields.Apply(metadata, fields);
        watch.End(StageNames.Fields);
        ArticleReading reading = Read(page, metadata, labels, body, ref fields, session);
        watch.End(StageNames.Repair);
        ArticleDocument document = ArticleAssembler.Assemble(page, fields, labels, reading, _ruleSet, session);
        watch.End(StageNames.Assemble);
        return document;
    }

    /// <summary>Repairs the texts, and judges by what had to be repaired, among others, whether a machine wrote them.</summary>
    private ArticleReading Read(Page page, PageMetadata metadata, PageLabels labels, List<int> body, ref ArticleFields fields, ParseSession session)
    {
        session.Checkpoint();
        var languages = new PageLanguages(page, labels, fields);
        LeftUntranslated.Settle(page, labels, body, languages, fields.Language);
        var texts = new BlockTexts(page, labels, languages, fields.Language, _repair, session);
        fields = texts.Repair(fields);
        ArticleTranslation translation = new TranslationDetector(page, labels, body, languages).Detect(metadata, fields, texts.Repairs);
        return new ArticleReading(texts, languages, translation);
    }

    private static List<int> BodyPositions(PageLabels labels)
    {
        var positions = new List<int>();
        for (int i = 0; i < labels.Blocks.Length; i++)
        {
            if (labels.Blocks[i].IsBody)
            {
                positions.Add(i);
            }
        }

        return positions;
    }
}
