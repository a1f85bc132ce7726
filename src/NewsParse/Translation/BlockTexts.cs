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

    /// <param name="page">The page.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="languages">Which blocks are in another language.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="rules">What to repair.</param>
    public BlockTexts(Page page, PageLabels labels, PageLanguages languages, string? language, RepairRules rules)
    {
        (_page, _language, _rules) = (page, language, rules);
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
        Title = Repair(ArticleField.Title, fields.Title, fields.TitleBlock),
        Kicker = Repair(ArticleField.Kicker, fields.Kicker, null),
        Subtitle = Repair(ArticleField.Subtitle, fields.Subtitle, null),
        Standfirst = Repair(ArticleField.Standfirst, fields.Standfirst, null),
        Summary = Repair(ArticleField.Summary, fields.Summary, null),
    };

    private void Repair(PageBlock block, string? language)
    {
        RepairedText repaired = TextRepair.Repair(block.Text, language, _rules);
        // What is nothing but signs of damage stays, as a block without a text is none.
        if (repaired.Edits.IsEmpty || string.IsNullOrWhiteSpace(repaired.Text))
        {
            return;
        }

        _repaired.Add(block.Position, repaired.Text);
        foreach (TextEdit edit in repaired.Edits)
        {
            _repairs.Add(new BlockRepair { Block = block.Position, Rules = edit.Rules, Start = edit.Start, Before = edit.Before, After = edit.After });
        }
    }

    private string? Repair(ArticleField field, string? text, int? block)
    {
        if (text is null)
        {
            return null;
        }

        RepairedText repaired = TextRepair.Repair(text, _language, _rules);
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
