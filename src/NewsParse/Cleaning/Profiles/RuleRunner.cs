using System.Text.RegularExpressions;
using NewsParse.Diagnostics;
using NewsParse.Labelling;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Runs the rules of a profile over a draft, and keeps how each fared.</summary>
internal sealed class RuleRunner(ArticleDraft draft, string profile, string? language)
{
    private readonly RuleFinder _finder = new(draft);
    private readonly RuleValues _values = new(draft.Site, language);

    public void Run(BoundRule bound)
    {
        ProfileRule rule = bound.Rule;
        if (rule.Selectors.Count > 0 && draft.Site.Kind == ArticleSourceKind.Text)
        {
            return;
        }

        RuleOutcome outcome;
        string? complaint = null;
        RuleMatches matches = default;
        try
        {
            matches = _finder.Find(rule);
            outcome = matches.Count == 0 ? RuleOutcome.Empty : Apply(rule, bound.FullName, matches, out complaint);
        }
        catch (RegexMatchTimeoutException)
        {
            (outcome, complaint) = (RuleOutcome.Failed, "Its expression took too long.");
        }
        // A rule that breaks on a page costs what it would have found, not what the others do.
        catch (Exception error) when (error is not (ParseAbortedException or OutOfMemoryException))
        {
            (outcome, complaint) = (RuleOutcome.Failed, $"It threw {error.GetType().Name}.");
        }

        bool isStrict = draft.IsStrict && bound.IsOwn;
        if (isStrict && rule.Field is { } field)
        {
            draft.Claimed.Add(field);
        }

        draft.RuleHealth.Add(new RuleHealth { Profile = profile, Rule = bound.FullName, Version = bound.Version, Field = rule.Field, Outcome = outcome, Matches = matches.Count });
        Tell(rule, bound.FullName, outcome, complaint, isStrict);
    }

    /// <summary>A rule for the body leaves open which of its blocks is the opening.</summary>
    public void MarkLede()
    {
        DraftBlock? first = draft.Blocks.FirstOrDefault(static block => block.Label.IsBody);
        if (first is { Role: BlockRole.Body })
        {
            first.Label = first.Label with { Role = BlockRole.Lede };
        }
    }

    private RuleOutcome Apply(ProfileRule rule, string name, RuleMatches matches, out string? complaint)
    {
        if (rule.Role is { } stated && !Label(rule, stated, name, matches.Blocks))
        {
            complaint = "It would have left no article.";
            return RuleOutcome.Failed;
        }

        complaint = null;
        if (rule.Field is not { } field)
        {
            return RuleOutcome.Matched;
        }

        List<FoundValue> values = _values.Read(rule, matches.Values, out complaint);
        if (values.Count == 0)
        {
            return complaint is null ? RuleOutcome.Empty : RuleOutcome.Failed;
        }

        bool isAmbiguous = values.Count > 1 && !RuledFields.TakesSeveral(field);
        complaint = isAmbiguous ? $"{values.Count} different values were found, and the first was taken." : null;
        IEnumerable<FoundValue> taken = isAmbiguous ? values.Take(1) : values;
        draft.SetFound(field, [.. taken.Select(value => value.ToCandidate(field, name))]);
        if (rule.Role is null && RoleOf(field) is { } role)
        {
            Label(rule, role, name, [.. values.Where(static value => value.IsWholeBlock).Select(static value => value.Block).OfType<int>()]);
        }

        return isAmbiguous ? RuleOutcome.Ambiguous : RuleOutcome.Matched;
    }

    /// <returns>Whether it was done; a rule that takes the whole article away is no rule of the site any more.</returns>
    private bool Label(ProfileRule rule, BlockRole role, string name, IReadOnlyList<int> positions)
    {
        var label = new BlockLabel(role, name, 1);
        var labels = new Dictionary<DraftBlock, BlockLabel>();
        if (rule.IsOnly && rule.Role is not null)
        {
            foreach (DraftBlock block in draft.Blocks.Where(block => block.Role == role || (label.IsBody && block.Label.IsBody)))
            {
                labels[block] = new BlockLabel(BlockRole.Other, name, 1);
            }
        }

        foreach (int position in positions)
        {
            DraftBlock block = draft.Blocks[position];
            // The article's pictures stand within its body, and what is a heading there stays one.
            if (role != BlockRole.Body || block.Role != BlockRole.Caption)
            {
                labels[block] = role == BlockRole.Body && IsHeading(rule, block) ? label with { Role = BlockRole.Heading } : label;
            }
        }

        bool hadBody = draft.Blocks.Any(static block => block.Label.IsBody);
        if (hadBody && !draft.Blocks.Any(block => labels.GetValueOrDefault(block, block.Label).IsBody))
        {
            return false;
        }

        foreach ((DraftBlock block, BlockLabel given) in labels)
        {
            block.Label = given;
        }

        return true;
    }

    private static bool IsHeading(ProfileRule rule, DraftBlock block) =>
        block.HeadingLevel > 0 || (rule.Reach == ProfileReach.Between && ArticleStretch.RoleOf(block) == BlockRole.Heading);

    private void Tell(ProfileRule rule, string name, RuleOutcome outcome, string? complaint, bool isStrict)
    {
        string fallback = rule.Field is { } field ? $" {field} {(isStrict ? "stays empty" : "is found the general way")}." : "";
        (DiagnosticCode Code, string Message)? told = outcome switch
        {
            RuleOutcome.Empty when rule.IsExpected => (DiagnosticCode.RuleEmpty, $"Nothing was found.{fallback}"),
            RuleOutcome.Ambiguous => (DiagnosticCode.RuleAmbiguous, complaint!),
            RuleOutcome.Failed => (DiagnosticCode.RuleFailed, complaint + fallback),
            _ => null,
        };
        if (told is { } diagnostic)
        {
            draft.Diagnostics.Add(new ParseDiagnostic { Code = diagnostic.Code, Message = diagnostic.Message, Rule = name });
        }
    }

    /// <summary>The role of a block whose text is a field, where the rule does not say another.</summary>
    private static BlockRole? RoleOf(ArticleField field) => field switch
    {
        ArticleField.Title => BlockRole.Title,
        ArticleField.Author => BlockRole.Byline,
        ArticleField.Published or ArticleField.Modified => BlockRole.Date,
        ArticleField.Kicker => BlockRole.Kicker,
        ArticleField.Subtitle => BlockRole.Subtitle,
        ArticleField.Standfirst => BlockRole.Standfirst,
        ArticleField.Summary => BlockRole.Summary,
        ArticleField.Origin => BlockRole.Origin,
        ArticleField.License => BlockRole.License,
        ArticleField.Tag => BlockRole.Tag,
        _ => null,
    };
}
