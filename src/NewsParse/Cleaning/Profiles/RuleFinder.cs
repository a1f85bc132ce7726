using System.Text;
using NewsParse.Cleaning.Selecting;
using NewsParse.Reading;
using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Finds on a page what a rule looks for.</summary>
internal sealed class RuleFinder(ArticleDraft draft)
{
    /// <summary>A longer line says more than the value in it.</summary>
    private const int MaxLabel = 200;

    /// <summary>What is longer is no value of any field.</summary>
    private const int MaxValue = 10_000;

    /// <summary>No article has more authors or tags; the values behind are not looked at.</summary>
    private const int MaxValues = 200;

    public RuleMatches Find(ProfileRule rule) => rule.Selectors.Count > 0 ? FindElements(rule) : FindLines(rule, rule.Line!);

    private RuleMatches FindElements(ProfileRule rule)
    {
        int count = 0;
        var blocks = new BlockSet(draft.Blocks.Count);
        var values = new List<FoundValue>();
        foreach (CssSelector selector in rule.Selectors)
        {
            foreach (LightElement element in draft.Site.Selectors.Elements(selector))
            {
                count++;
                ElementBlocks inside = draft.Site.Selectors.BlocksOf(element);
                blocks.Add(inside);
                if (rule.Field is not null && values.Count < MaxValues && ValueOf(element, rule.Attribute, inside) is { } value)
                {
                    values.Add(value);
                }
            }

            // Selectors for a field are ways to find the one value, the best first.
            if (rule.Field is not null && count > 0)
            {
                break;
            }
        }

        return new RuleMatches(count, blocks.ToList(), values);
    }

    private FoundValue? ValueOf(LightElement element, string? attribute, ElementBlocks blocks)
    {
        int? first = blocks.Count > 0 ? blocks[0] : null;
        string? text = attribute is not null ? draft.Site.Selectors.Attribute(element, attribute)
            : blocks.Count > 0 ? Join(blocks)
            : HiddenText(element);
        if (text is null || text.Length > MaxValue)
        {
            return null;
        }

        text = OneLine(text);
        return text.Length == 0 ? null : new FoundValue(text, first, IsWholeBlock: blocks.Count == 1);
    }

    /// <summary>Null where it is too much.</summary>
    private string? Join(ElementBlocks blocks)
    {
        int length = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            length += draft.Blocks[blocks[i]].Text.Length + 1;
            if (length > MaxValue)
            {
                return null;
            }
        }

        return string.Join(' ', Enumerable.Range(0, blocks.Count).Select(i => draft.Blocks[blocks[i]].Text));
    }

    /// <summary>Of what is not shown; null where it is too much.</summary>
    private static string? HiddenText(LightElement element)
    {
        var text = new StringBuilder();
        for (LightNode? node = element.FirstChild; node is not null; node = node.Following(element))
        {
            if (node is LightText part)
            {
                if (text.Length + part.Data.Length > MaxValue)
                {
                    return null;
                }

                text.Append(part.Data);
            }
        }

        return text.ToString();
    }

    private RuleMatches FindLines(ProfileRule rule, LinePattern pattern)
    {
        SiteContext site = draft.Site;
        var blocks = new List<int>();
        var values = new List<FoundValue>();
        int first = rule.Reach == ProfileReach.Onward ? BehindOpening() : 0;
        int at = site.FindLine(pattern.Holds, first);
        if (at < 0)
        {
            return new RuleMatches(0, [], []);
        }

        switch (rule.Reach)
        {
            case ProfileReach.UpTo:
                blocks.AddRange(Enumerable.Range(0, at + 1));
                return new RuleMatches(1, blocks, values);
            case ProfileReach.Between:
                blocks.AddRange(ArticleStretch.Unknown(draft, at + 1, site.FindLine(rule.Until!.Holds, at + 1)));
                return new RuleMatches(blocks.Count, blocks, values);
            case ProfileReach.Onward:
                int end = rule.Until is { } until ? site.FindLine(until.Holds, at + 1) : -1;
                blocks.AddRange(Enumerable.Range(at, (end < 0 ? draft.Blocks.Count : end) - at));
                return new RuleMatches(1, blocks, values);
            default:
                for (; at >= 0; at = site.FindLine(pattern.Holds, at + 1))
                {
                    blocks.Add(at);
                    if (values.Count == MaxValues || draft.Blocks[at].Text.Length > MaxValue)
                    {
                        continue;
                    }

                    string value = OneLine(pattern.ValueOf(draft.Blocks[at].Text));
                    // A name in a paragraph is read, and the paragraph stays.
                    values.Add(new FoundValue(value, at, IsWholeBlock: draft.Blocks[at].Text.Length <= MaxLabel || value.Length == draft.Blocks[at].Text.Length));
                }

                return new RuleMatches(blocks.Count, blocks, values.FindAll(static value => value.Text.Length > 0));
        }
    }

    /// <summary>A menu above the article may have the very words that end it.</summary>
    private int BehindOpening()
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i].Label.IsBody)
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
