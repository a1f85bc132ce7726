using System.Globalization;
using NewsParse.Cleaning;
using NewsParse.Cleaning.Profiles;
using NewsParse.Cleaning.Selecting;
using NewsParse.Labelling;
using NewsParse.Metadata;

namespace NewsParse;

/// <summary>
/// An article between labelling and assembly, for an <see cref="ISiteCleaner"/> to put right: roles of blocks and values of fields.
/// Every edit names its rule, which the document shows as the reason.
/// </summary>
/// <remarks>Where two edits meet on a block or a field, the later one holds.</remarks>
public sealed class ArticleDraft
{
    /// <summary>A cleaner that goes on trying says nothing new.</summary>
    private const int MaxRefused = 100;

    private readonly DraftBlock[] _blocks;
    private readonly PageText _pageText;
    private readonly Dictionary<ArticleField, FieldCandidate[]> _fields = [];
    private readonly List<(ArticleField Field, string Rule)> _refused = [];

    internal ArticleDraft(SiteContext site, BlockLabel[] labels, PageText pageText)
    {
        Site = site;
        _pageText = pageText;
        _blocks = new DraftBlock[labels.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            _blocks[i] = new DraftBlock(site.Page, site.Page.Blocks[i], labels[i]);
        }
    }

    /// <summary>Gets where the source came from.</summary>
    public SiteContext Site { get; }

    /// <summary>Gets every block of the page, in reading order.</summary>
    public IReadOnlyList<DraftBlock> Blocks => _blocks;

    internal IReadOnlyDictionary<ArticleField, FieldCandidate[]> Fields => _fields;

    /// <summary>How the rules of a profile fared.</summary>
    internal List<RuleHealth> RuleHealth { get; } = [];

    /// <summary>What is to be told of them.</summary>
    internal List<ParseDiagnostic> Diagnostics { get; } = [];

    /// <summary>Whether a field that the caller's profiles have rules for stays empty where they find nothing.</summary>
    internal bool IsStrict { get; init; }

    /// <summary>The fields that then stay empty unless a rule finds them.</summary>
    internal HashSet<ArticleField> Claimed { get; } = [];

    /// <summary>What a profile states of the whole site.</summary>
    internal ProfileSite? StatedSite { get; set; }

    /// <summary>The fields that were to be set to something the page does not say.</summary>
    internal IReadOnlyList<(ArticleField Field, string Rule)> Refused => _refused;

    /// <summary>Gives one block a role.</summary>
    /// <param name="rule">The name of the rule, such as <c>herald.newsletter</c>.</param>
    /// <param name="role">The role.</param>
    /// <param name="block">A block of this draft.</param>
    /// <exception cref="ArgumentException">The rule has no name, the role is undefined, or the block is of another draft.</exception>
    public void Label(string rule, BlockRole role, DraftBlock block)
    {
        Check(rule, role);
        ArgumentNullException.ThrowIfNull(block);
        if (block.Position >= _blocks.Length || _blocks[block.Position] != block)
        {
            throw new ArgumentException("The block is of another draft.", nameof(block));
        }

        block.Label = new BlockLabel(role, rule, 1);
    }

    /// <summary>Gives a role to each block that <paramref name="predicate"/> holds for.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="role">The role.</param>
    /// <param name="predicate">Asked for each block in reading order.</param>
    /// <returns>How many blocks that were.</returns>
    public int Label(string rule, BlockRole role, Func<DraftBlock, bool> predicate)
    {
        Check(rule, role);
        ArgumentNullException.ThrowIfNull(predicate);
        int count = 0;
        foreach (DraftBlock block in _blocks)
        {
            if (predicate(block))
            {
                block.Label = new BlockLabel(role, rule, 1);
                count++;
            }
        }

        return count;
    }

    /// <summary>Gives a role to each block inside the elements a CSS selector matches. An element within a line counts where it is all of the block.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="role">The role.</param>
    /// <param name="cssSelector">The selector; in a plain text it matches nothing.</param>
    /// <returns>How many blocks that were.</returns>
    /// <exception cref="ArgumentException"><paramref name="cssSelector"/> is no valid selector.</exception>
    public int Label(string rule, BlockRole role, string cssSelector)
    {
        Check(rule, role);
        ArgumentException.ThrowIfNullOrWhiteSpace(cssSelector);
        int count = 0;
        CssSelector selector = CssSelector.TryParse(cssSelector) ?? throw new ArgumentException($"'{cssSelector}' is no valid CSS selector.", nameof(cssSelector));
        foreach (int position in Site.Selectors.Select(selector))
        {
            _blocks[position].Label = new BlockLabel(role, rule, 1);
            count++;
        }

        return count;
    }

    /// <summary>Gives a role to the first block that <paramref name="from"/> holds for and to all that follow.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="role">The role.</param>
    /// <param name="from">Tells the first block.</param>
    /// <param name="until">Tells the block to stop before; without it the role goes to the end of the page.</param>
    /// <returns>How many blocks that were; 0 where there is no such first block.</returns>
    public int LabelFrom(string rule, BlockRole role, Func<DraftBlock, bool> from, Func<DraftBlock, bool>? until = null)
    {
        Check(rule, role);
        ArgumentNullException.ThrowIfNull(from);
        int first = Array.FindIndex(_blocks, block => from(block));
        if (first < 0)
        {
            return 0;
        }

        int end = until is null ? -1 : Array.FindIndex(_blocks, first + 1, block => until(block));
        return LabelRange(rule, role, first, end < 0 ? _blocks.Length : end);
    }

    /// <summary>Gives a role to all blocks from the top of the page to the first that <paramref name="to"/> holds for, and to that one.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="role">The role.</param>
    /// <param name="to">Tells the last block.</param>
    /// <returns>How many blocks that were; 0 where there is no such last block.</returns>
    public int LabelTo(string rule, BlockRole role, Func<DraftBlock, bool> to)
    {
        Check(rule, role);
        ArgumentNullException.ThrowIfNull(to);
        return LabelRange(rule, role, 0, Array.FindIndex(_blocks, block => to(block)) + 1);
    }

    /// <summary>Sets the headline.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="title">The headline as the page has it.</param>
    /// <returns>Whether it was taken; text that stands nowhere on the page is refused, with a diagnostic.</returns>
    public bool SetTitle(string rule, string title) => Set(rule, ArticleField.Title, title);

    /// <summary>Sets the authors.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="names">Their names as the page has them.</param>
    /// <returns>Whether they were taken; where one name stands nowhere on the page all are refused, with a diagnostic.</returns>
    public bool SetAuthors(string rule, params string[] names) => Set(rule, ArticleField.Author, names);

    /// <summary>Sets the time of publication.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="text">The date as the page has it, for the parser to read.</param>
    /// <returns>Whether it was taken; text that stands nowhere on the page is refused, with a diagnostic.</returns>
    public bool SetPublished(string rule, string text) => Set(rule, ArticleField.Published, text);

    /// <summary>Sets the day of publication where the site's way to write it can be misread, such as <c>05/10/2024</c>.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="text">The date as the page has it.</param>
    /// <param name="date">The day it stands for.</param>
    /// <returns>Whether it was taken; text that stands nowhere on the page is refused, with a diagnostic.</returns>
    public bool SetPublished(string rule, string text, DateOnly date) =>
        Set(rule, ArticleField.Published, text, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Sets the time of the last change.</summary>
    /// <inheritdoc cref="SetPublished(string, string)"/>
    public bool SetModified(string rule, string text) => Set(rule, ArticleField.Modified, text);

    /// <summary>Sets the name of the site.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="name">The name as the page, or its address, has it.</param>
    /// <returns>Whether it was taken; text that stands nowhere on the page is refused, with a diagnostic.</returns>
    public bool SetSiteName(string rule, string name) => Set(rule, ArticleField.SiteName, name);

    /// <summary>Sets the section the article is filed under.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="section">The section as the page, or its address, has it.</param>
    /// <returns>Whether it was taken; text that stands nowhere on the page is refused, with a diagnostic.</returns>
    public bool SetSection(string rule, string section) => Set(rule, ArticleField.Section, section);

    /// <summary>Sets a field in the way the others are: <see cref="ArticleField.Origin"/> to a publisher, <see cref="ArticleField.License"/> to the words of one.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="field">A field other than <see cref="ArticleField.Access"/>, <see cref="ArticleField.Dateline"/> and <see cref="ArticleField.Contributor"/>, which are read from the page alone.</param>
    /// <param name="values">Its values as the page has them: several for <see cref="ArticleField.Author"/> and <see cref="ArticleField.Tag"/>, one for others.</param>
    /// <returns>Whether they were taken; where one stands nowhere on the page all are refused, with a diagnostic.</returns>
    /// <exception cref="ArgumentException">The field cannot be set, or there are too few or too many values.</exception>
    public bool SetField(string rule, ArticleField field, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!RuledFields.IsSettable(field))
        {
            throw new ArgumentException($"{field} cannot be set.", nameof(field));
        }

        if (values.Length == 0 || (values.Length > 1 && !RuledFields.TakesSeveral(field)))
        {
            throw new ArgumentException($"{values.Length} values are no value for {field}.", nameof(values));
        }

        return Set(rule, field, values);
    }

    /// <summary>Sets a field to what a rule of a profile found on the page.</summary>
    internal void SetFound(ArticleField field, FieldCandidate[] candidates) => _fields[field] = candidates;

    private int LabelRange(string rule, BlockRole role, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            _blocks[i].Label = new BlockLabel(role, rule, 1);
        }

        return Math.Max(0, end - first);
    }

    private bool Set(string rule, ArticleField field, string text, string? value = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Set(rule, field, [text], value);
    }

    private bool Set(string rule, ArticleField field, string[] texts, string? value = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(texts);
        var candidates = new FieldCandidate[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(texts[i], nameof(texts));
            string text = texts[i].Trim();
            if (!_pageText.Has(text, out int? block))
            {
                if (_refused.Count < MaxRefused)
                {
                    _refused.Add((field, rule));
                }

                return false;
            }

            candidates[i] = new FieldCandidate(field, EvidenceSource.SiteRule, rule, text, 1) { Block = block, Reading = value };
        }

        _fields[field] = candidates;
        return true;
    }

    private static void Check(string rule, BlockRole role)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (!Enum.IsDefined(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), role, "The role is none of those defined.");
        }
    }
}
