using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Translation;

/// <summary>The texts of the article after their repair: what is kept is repaired, what is removed stays as it was.</summary>
internal sealed class BlockTexts
{
    private readonly Page _page;
    private readonly Dictionary<int, string> _repaired = [];
    private readonly List<BlockRepair> _repairs = [];
    private readonly string? _language;
    private readonly RepairRules _rules;
    private readonly ParseSession _session;

    /// <param name="page">The page.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="languages">Which blocks are in another language.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="rules">What to repair.</param>
    /// <param name="session">The parse.</param>
    public BlockTexts(Page page, PageLabels labels, PageLanguages languages, string? language, RepairRules rules, ParseSession session)
    {
        _session = session;
        (_page, _language, _rules) = (page, language, IsDecomposed(page, labels) ? rules & ~RepairRules.Composition : rules);
        foreach (PageBlock block in page.Blocks)
        {
            BlockLabel label = labels.Blocks[block.Position];
            // Code means what it says to the character.
            if ((label.IsBody || label.Role == BlockRole.Caption) && block.Parent.Nearest(TagKind.Preformatted) is null)
            {
                Repair(block, languages[block.Position] ?? language);
            }
        }
    }

    public IReadOnlyList<BlockRepair> Repairs => _repairs;

    /// <summary>The text of a block as the document has it.</summary>
    public string this[int position] => _repaired.GetValueOrDefault(position) ?? _page.Blocks[position].Text;

    /// <summary>The fields that are texts, repaired.</summary>
    public ArticleFields Repair(ArticleFields fields) => fields with
    {
        // A headline is set with care, and some houses space its last sign.
        Title = Repair(ArticleField.Title, fields.Title, fields.TitleBlock, _rules & ~RepairRules.Punctuation),
        Kicker = Repair(ArticleField.Kicker, fields.Kicker, null),
        Subtitle = Repair(ArticleField.Subtitle, fields.Subtitle, null),
        Standfirst = Repair(ArticleField.Standfirst, fields.Standfirst, null),
        Summary = Repair(ArticleField.Summary, fields.Summary, null),
    };

    /// <summary>
    /// Whether the page leaves letters and marks apart throughout, or has none that could be put together: this is how its publisher writes, and the same text by
    /// Unicode's own rules. Where both forms stand side by side, a machine broke some.
    /// </summary>
    private static bool IsDecomposed(Page page, PageLabels labels)
    {
        const int mostly = 4;
        int apart = 0, together = 0;
        foreach (PageBlock block in page.Blocks)
        {
            if (!labels.Blocks[block.Position].IsBody)
            {
                continue;
            }

            foreach (char c in block.Text)
            {
                apart += c is >= '\u0300' and <= '\u036F' ? 1 : 0;
                together += c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') ? 1 : 0;
            }
        }

        return apart == 0 || apart > mostly * together;
    }

    private void Repair(PageBlock block, string? language)
    {
        string repaired = Repair(block.Text, language, _rules, block.Position, null);
        if (repaired != block.Text)
        {
            _repaired.Add(block.Position, repaired);
        }
    }

    private string? Repair(ArticleField field, string? text, int? block, RepairRules? rules = null) =>
        text is null ? null : Repair(text, _language, rules ?? _rules, block, field);

    private string Repair(string text, string? language, RepairRules rules, int? block, ArticleField? field)
    {
        RepairedText repaired = TextRepair.Repair(text, language, rules, _session.Checkpoint);
        // What is nothing but signs of damage stays, as a block without a text is none.
        if (string.IsNullOrWhiteSpace(repaired.Text))
        {
            return text;
        }

        foreach (TextEdit edit in repaired.Edits)
        {
            _repairs.Add(new BlockRepair { Block = block, Field = field, Rules = edit.Rules, Start = edit.Start, Before = edit.Before, After = edit.After });
        }

        return repaired.Text;
    }
}
