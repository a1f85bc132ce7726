using NewsParse.Repair.Rules;

namespace NewsParse.Repair;

/// <summary>A text on its way through the rules, each of which sees what the one before it left.</summary>
internal sealed class RepairRound
{
    // Text that was misread four times over is met; each reading is taken back by one pass.
    private const int MaxReadings = 4;

    private static readonly (RepairRules Rule, Action<TextInRepair, EditList> Find)[] s_rules =
    [
        // What characters there are comes first, then what stands between them.
        (RepairRules.Entities, EntityRule.Find),
        (RepairRules.Mojibake, MojibakeRule.Find),
        (RepairRules.Invisible, InvisibleRule.Find),
        (RepairRules.Composition, CompositionRule.Find),
        (RepairRules.DoubledLines, DoubledLineRule.Find),
        (RepairRules.GluedSentences, GluedSentenceRule.Find),
        (RepairRules.Contractions, ContractionRule.Find),
        (RepairRules.TurnedQuotes, TurnedQuoteRule.Find),
        (RepairRules.QuoteSpaces, QuoteSpaceRule.Find),
        (RepairRules.Punctuation, PunctuationRule.Find),
        (RepairRules.Compounds, CompoundRule.Find),
        (RepairRules.DoubledWords, DoubledWordRule.Find),
    ];

    private readonly EditList _edits = new();
    private readonly string _original;
    private string _text;
    private EditMap? _map;

    public RepairRound(string text) => _original = _text = text;

    /// <returns>Whether anything was changed.</returns>
    public bool Run(string? language, RepairRules rules, Action? tick = null)
    {
        bool changed = false;
        var text = new TextInRepair(_text, language);
        foreach ((RepairRules rule, Action<TextInRepair, EditList> find) in s_rules)
        {
            if ((rules & rule) == 0)
            {
                continue;
            }

            for (int pass = 0; pass < (rule == RepairRules.Mojibake ? MaxReadings : 1); pass++)
            {
                tick?.Invoke();
                find(text, _edits);
                if (_edits.Count == 0)
                {
                    break;
                }

                _text = _edits.Apply(_text);
                _map ??= new EditMap();
                _map.Add(_edits, rule);
                _edits.Clear();
                text = new TextInRepair(_text, language);
                changed = true;
            }
        }

        return changed;
    }

    public RepairedText Result() =>
        _map is null ? new RepairedText { Text = _original } : new RepairedText { Text = _text, Edits = _map.Edits(_original, _text) };
}
