using System.Collections.Immutable;

namespace NewsParse;

/// <summary>
/// A parsed page. Immutable. Every block of the page stands in exactly one of <see cref="Header"/>, <see cref="Body"/> and
/// <see cref="Removed"/>; the traces of the three name each position from 0 to <see cref="BlockCount"/> - 1 once.
/// </summary>
/// <remarks>
/// As in all records, <c>==</c> compares the values of the properties, and arrays by reference: two parses of a page, or a document and the one
/// that was read back from its JSON, are not equal by it. Their JSON is.
/// </remarks>
public sealed partial record ArticleDocument
{
    /// <summary>Gets the headline.</summary>
    /// <value><see langword="null"/> where the page has none: a title is never made up.</value>
    public string? Title { get; init; }

    /// <summary>Gets other titles the page gives the article, best first, without <see cref="Title"/>.</summary>
    public ImmutableArray<string> AlternativeTitles
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the few words set above the headline, such as a topic: <c>Climate summit</c>.</summary>
    /// <value><see langword="null"/> where there are none.</value>
    public string? Kicker { get; init; }

    /// <summary>Gets the second headline, set below the first and shorter than a paragraph.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Subtitle { get; init; }

    /// <summary>Gets the paragraph between headline and body that sums the article up; also called deck, dek or teaser.</summary>
    /// <value><see langword="null"/> where the page sets none apart.</value>
    public string? Standfirst { get; init; }

    /// <summary>Gets the opening of the article: its standfirst or its first paragraph.</summary>
    /// <value>Also the text of the block of <see cref="Body"/> with the role <see cref="BlockRole.Lede"/>; <see langword="null"/> where the body has no text.</value>
    public string? Lede { get; init; }

    /// <summary>Gets the description the page's metadata gives of the article.</summary>
    /// <value><see langword="null"/> where there is none.</value>
    public string? Summary { get; init; }

    /// <summary>Gets the article itself, in reading order.</summary>
    public ImmutableArray<Block> Body
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets who wrote it.</summary>
    public Byline Byline
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Gets where, when and through whom the article was filed.</summary>
    /// <value><see langword="null"/> where the article has no dateline.</value>
    public Dateline? Dateline { get; init; }

    /// <summary>Gets when the article was first published.</summary>
    /// <value>
    /// Where the page only says when the article was last changed, that date, the same as <see cref="Modified"/>; <see langword="null"/> where it says neither.
    /// </value>
    public ArticleDate? Published { get; init; }

    /// <summary>Gets when the article was last changed.</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public ArticleDate? Modified { get; init; }

    /// <summary>Gets the site the page belongs to.</summary>
    public ArticleSite Site
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Gets from whom the article was taken over.</summary>
    /// <value><see langword="null"/> where nothing says that it was.</value>
    public ArticleOrigin? Origin { get; init; }

    /// <summary>Gets the license the page states.</summary>
    /// <value><see langword="null"/> where it states none.</value>
    public ArticleLicense? License { get; init; }

    /// <summary>Gets whether everybody may read the article.</summary>
    public ArticleAccess Access
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Gets the language of the article as a BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>.</summary>
    /// <value><see langword="null"/> where it is not known.</value>
    public string? Language { get; init; }

    /// <summary>Gets the section of the site the article stands in, such as "Politics".</summary>
    /// <value><see langword="null"/> where the page does not say.</value>
    public string? Section { get; init; }

    /// <summary>Gets the topics the page files the article under; each once.</summary>
    public ImmutableArray<string> Tags
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the images of the article, the lead image first.</summary>
    public ImmutableArray<ArticleImage> Images
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the address the page gives as its own.</summary>
    /// <value><see langword="null"/> where it gives none that can be resolved.</value>
    public Uri? CanonicalUrl { get; init; }

    /// <summary>Gets what sort of page this is.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>Gets how far the parse is to be trusted, 0 to 1: how sure and how coherent the labels are.</summary>
    public double Quality { get; init; }

    /// <summary>Gets the blocks whose text stands in a field: title, byline, dates, tags and the like.</summary>
    public ImmutableArray<TracedBlock> Header
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the blocks that are not part of the article, each with the rule that says so.</summary>
    public ImmutableArray<TracedBlock> Removed
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets how many blocks of text the page has.</summary>
    public int BlockCount { get; init; }

    /// <summary>Gets whether the source was read up to a limit only, which <see cref="DiagnosticCode.LimitReached"/> names.</summary>
    /// <value>Always <see langword="false"/> but with <see cref="LimitAction.Truncate"/>.</value>
    public bool IsPartial { get; init; }

    /// <summary>Gets what was repaired in the texts of the body and of the fields.</summary>
    /// <value>Empty where nothing was; <see cref="ArticleParserBuilder.WithRepair"/> says what is.</value>
    public ImmutableArray<BlockRepair> Repairs
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets what speaks for the article having been translated by a machine, or rewritten word by word. Nothing is changed for it.</summary>
    public ArticleTranslation Translation
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>Gets the candidates for each field, the chosen one of a field before its rivals.</summary>
    public ImmutableArray<FieldEvidence> Evidence
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets what the parser worked around.</summary>
    public ImmutableArray<ParseDiagnostic> Diagnostics
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets how each rule of the site profiles that applied fared, in the order they ran.</summary>
    /// <value>Empty where none applied. A rule that goes by selectors has no entry for a plain text.</value>
    public ImmutableArray<RuleHealth> RuleHealth
    {
        get;
        init => field = value.OrEmpty();
    } = [];

    /// <summary>Gets the version of the library that parsed the page.</summary>
    public string ParserVersion
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>Gets a fingerprint of the weights and site rules used: the same source and the same fingerprint give the same document.</summary>
    public string RuleSetVersion
    {
        get;
        init => field = value ?? "";
    } = "";
}
