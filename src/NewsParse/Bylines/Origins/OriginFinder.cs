using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Metadata.JsonLd;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Bylines.Origins;

/// <summary>Finds what a page says of where its article comes from: in the head, about the headline, and where the text ends.</summary>
internal sealed class OriginFinder
{
    private const int MaxLine = 320;
    private const int LinesBefore = 6;
    private const int BodyTail = 3;
    private const int LinesAfter = 12;
    private const int SignaturesAfter = 2;
    private const int LabelsAfter = 6;

    private readonly Page _page;
    private readonly PageLabels _labels;
    private readonly IReadOnlyList<int> _body;
    private readonly Uri? _address;
    private readonly List<Ranked<ArticleOrigin>> _found = [];

    private OriginFinder(Page page, PageLabels labels, IReadOnlyList<int> body, Uri? address)
    {
        _page = page;
        _labels = labels;
        _body = body;
        _address = address;
    }

    /// <summary>Whether a line says that the article is a translation.</summary>
    public bool IsTranslation { get; private set; }

    public IReadOnlyList<Ranked<ArticleOrigin>> Found => _found;

    public static OriginFinder Find(Page page, PageMetadata metadata, ArticleFields fields, PageLabels labels, IReadOnlyList<int> body, Uri? address)
    {
        var finder = new OriginFinder(page, labels, body, address ?? fields.CanonicalUrl);
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.Origin))
        {
            finder.AddTag(candidate);
        }

        if (fields.CanonicalUrl is { } canonical && address is not null && canonical.AbsolutePath.Length > 1 && SiteHosts.IsElsewhere(address, canonical) && !IsOwnSite(fields.Site.Name, canonical))
        {
            finder.Add(null, canonical, OriginKind.Syndicated, new FieldCandidate(ArticleField.Origin, EvidenceSource.Meta, "canonical", canonical.AbsoluteUri, .8));
        }

        finder.AddBylineAndDateline(fields);
        finder.AddLines(fields);
        return finder;
    }

    /// <summary>A page fetched by another address is still its publisher's own.</summary>
    private static bool IsOwnSite(string? siteName, Uri canonical) =>
        siteName is not null && SiteHosts.NameOf(canonical.Host) is { Length: > 2 } name && Text.TextKey.OfLetters(siteName) is { Length: > 2 } key
        && (key.Contains(name.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal) || name.Replace("-", "", StringComparison.Ordinal).Contains(key, StringComparison.Ordinal));

    private void AddTag(FieldCandidate candidate)
    {
        Uri? url = UrlField.Resolve(_address, candidate.Link) ?? UrlField.Resolve(null, candidate.Raw);
        if (candidate.Type == ProvenanceTags.Source)
        {
            if (NewsAgencies.IsOne(candidate.Raw))
            {
                Add(candidate.Raw, null, OriginKind.Syndicated, candidate);
            }
            else if (url is { AbsolutePath.Length: > 1 } && SiteHosts.IsElsewhere(_address, url))
            {
                Add(null, url, OriginKind.Syndicated, candidate);
            }
        }
        else if (url is not null && SiteHosts.IsElsewhere(_address, url))
        {
            string? publisher = candidate.Raw == candidate.Link ? null : candidate.Raw;
            Add(publisher, url, candidate.Type == JsonLdProvenance.Translation ? OriginKind.Translated : OriginKind.Republished, candidate);
        }
    }

    private void AddBylineAndDateline(ArticleFields fields)
    {
        if (fields.Dateline is { Agency: { } filed } && NewsAgencies.Signs(filed))
        {
            Add(filed, null, OriginKind.Syndicated, new FieldCandidate(ArticleField.Origin, EvidenceSource.Text, "dateline", fields.Dateline.Text, .7));
        }

        string[] agencies = [.. fields.Byline.Authors.Select(static author => author.Name).Where(NewsAgencies.IsOne)];
        if (agencies.Length > 0)
        {
            // Beside a person or the paper the agency delivered a part, or is where the person works.
            bool alone = agencies.Length == fields.Byline.Authors.Length && !IsShared(fields.Byline.Text, agencies.Length);
            Add(string.Join('/', agencies), null, OriginKind.Syndicated, new FieldCandidate(ArticleField.Origin, EvidenceSource.Text, "byline", fields.Byline.Text ?? agencies[0], alone ? .72 : .4));
        }
    }

    /// <summary>"The Herald and AFP", of which the paper's own name is no author.</summary>
    private static bool IsShared(string? byline, int agencies) =>
        byline is not null && byline.Split(' ').Count(OriginWords.Joins) >= agencies;

    private void AddLines(ArticleFields fields)
    {
        if (_body.Count == 0)
        {
            return;
        }

        int first = _body[0], last = _body[^1];
        int from = Math.Max(0, fields.TitleBlock is { } title && title < first && first - title < 30 ? title + 1 : first - LinesBefore);
        int head = Math.Min(first + 1, last);
        for (int i = from; i <= head; i++)
        {
            Read(_page.Blocks[i], after: i - last, isHead: true);
        }

        for (int i = Math.Max(_body[Math.Max(0, _body.Count - BodyTail)], head + 1); i < Math.Min(_page.Blocks.Count, last + LinesAfter + 1); i++)
        {
            Read(_page.Blocks[i], after: i - last, isHead: false);
        }

        for (int i = 0; i < _labels.Blocks.Length; i++)
        {
            if (_labels.Blocks[i].Role == BlockRole.Origin)
            {
                AddLabelled(_page.Blocks[i], _labels.Blocks[i]);
            }
        }
    }

    /// <param name="block">A block about the article's beginning or end.</param>
    /// <param name="after">How far behind the last line of the body it stands; negative above it.</param>
    /// <param name="isHead">Whether it stands where the article begins.</param>
    private void Read(PageBlock block, int after, bool isHead)
    {
        string text = block.Text;
        if (IsOfOthers(block))
        {
            return;
        }

        if (text.Length > MaxLine)
        {
            AddEnd(block, after);
            return;
        }

        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            ReadLine(block, line, after, isHead);
        }
    }

    private void ReadLine(PageBlock block, string text, int after, bool isHead)
    {
        IsTranslation |= TranslationMark.IsOne(text);
        if ((OriginPhrase.Read(text) ?? CjkOriginPhrase.Read(text)) is { } said)
        {
            AddRead(block, "origin line", said, said.Trust);
        }
        else if ((after <= LabelsAfter ? SourceLabel.Read(text) : null) is { } labelled)
        {
            AddRead(block, "source line", labelled, labelled.Trust);
        }
        else if (AgencyCredit.ReadCopyright(text) is { } copyright && !isHead)
        {
            AddRead(block, "copyright line", copyright, copyright.Trust);
        }
        else if (!isHead && after is >= 0 and <= SignaturesAfter && block.LinkDensity < .5 && AgencyCredit.ReadLine(text) is { } signed)
        {
            AddRead(block, "signature", signed, signed.Trust);
        }
        else
        {
            AddEnd(block, after);
        }
    }

    private void AddEnd(PageBlock block, int after)
    {
        if (after == 0 && AgencyCredit.ReadEnd(block.Text) is { } end)
        {
            AddRead(block, "end of text", end, end.Trust);
        }
    }

    /// <summary>Comments, pictures, and what belongs to other stories.</summary>
    private bool IsOfOthers(PageBlock block) =>
        _labels.Blocks[block.Position].Role is BlockRole.Caption or BlockRole.Comment or BlockRole.Advertisement or BlockRole.Newsletter or BlockRole.Origin
        || block.HeadingLevel is > 0 and < 4 || block.Parent.Nearest(TagKind.Figure) is not null || block.Parent.Nearest(TagKind.Caption) is not null || block.Parent.Nearest(TagKind.Nav) is not null;

    /// <summary>What a site cleaner knows for the origin: a source line, or the publisher's name, at times twice as its logo stands before it, with a date.</summary>
    private void AddLabelled(PageBlock block, BlockLabel label)
    {
        const double trust = .95;
        if ((SourceLabel.Read(block.Text) ?? OriginPhrase.Read(block.Text)) is { } said)
        {
            AddRead(block, label.Rule, said, trust);
            return;
        }

        string name = block.Text.TrimEnd(' ', '/', '.', '-', ':', ',', '|', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        int half = name.Length / 2;
        name = name[..half] == name[half..] ? name[..half] : name;
        if (name.Length is > 1 and <= 60)
        {
            AddRead(block, label.Rule, new OriginText(OriginKind.Aggregated, name, null, trust), trust - .01);
        }
    }

    private void AddRead(PageBlock block, string key, OriginText read, double trust)
    {
        Uri? url = UrlField.Resolve(null, read.Address) ?? LinkIn(block);
        if (url is not null && !SiteHosts.IsElsewhere(_address, url))
        {
            // A link to the site's own pages is none to an original.
            if (read.Address is not null)
            {
                return;
            }

            url = null;
        }

        Add(read.Publisher, url, read.Kind, new FieldCandidate(ArticleField.Origin, EvidenceSource.Text, key, block.Text, trust) { Block = block.Position });
    }

    /// <summary>The last link of the line that leads elsewhere: "Read the original article" stands behind the publisher's name.</summary>
    private Uri? LinkIn(PageBlock block)
    {
        Uri? url = null;
        for (int i = block.FirstMark; i < block.EndMark; i++)
        {
            LightElement node = _page.Marks[i].Node;
            if (node.Name == "a" && UrlField.Resolve(_address, node.GetAttribute("href")) is { } link && SiteHosts.IsElsewhere(_address, link)
                && !link.Host.EndsWith("creativecommons.org", StringComparison.OrdinalIgnoreCase) && (url is null || link.AbsolutePath.Length > url.AbsolutePath.Length))
            {
                url = link;
            }
        }

        return url;
    }

    private void Add(string? publisher, Uri? url, OriginKind kind, FieldCandidate candidate)
    {
        if (publisher is not null || url is not null)
        {
            _found.Add(new Ranked<ArticleOrigin>(new ArticleOrigin { Publisher = publisher, Url = url, Kind = kind }, candidate));
        }
    }
}
