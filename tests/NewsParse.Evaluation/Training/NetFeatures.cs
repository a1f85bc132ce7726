using NewsParse.Labelling;

namespace NewsParse.Evaluation.Training;

/// <summary>What a net has to be told of the features, by column: how to bend each, and which of them tell of the same thing.</summary>
internal static class NetFeatures
{
    public const int ClassGroup = 0, GroupCount = 12;

    public static NetBend[] Bends { get; } = [.. BlockFeatures.Names.Select(static name =>
        name.StartsWith(BlockFeatures.ClassPrefix, StringComparison.Ordinal) ? NetBend.Near
        : name.StartsWith("blocks-from-", StringComparison.Ordinal) ? NetBend.Log
        : NetBend.None)];

    /// <summary>The group of each feature: a net that had to do without each group at times leans on none.</summary>
    public static int[] Groups { get; } = [.. BlockFeatures.Names.Select(GroupOf)];

    private static int GroupOf(string name)
    {
        bool Starts(params ReadOnlySpan<string> starts)
        {
            foreach (string start in starts)
            {
                if (name.StartsWith(start, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        bool numbered = char.IsDigit(name[^1]);
        return Starts(BlockFeatures.ClassPrefix) ? ClassGroup
            : Starts("label-") ? 1
            : Starts("box-", "levels-below-best", "blocks-from-best", "in-best-box") ? 2
            : Starts("good-words-", "ink-around-") ? 3
            : numbered && Starts("words-", "link-density-", "ends-sentence-", "heading-level-", "same-", "function-words-") ? 4
            : Starts("title-", "summary-share", "blocks-from-title", "is-headline", "article-of-headline", "top-headings-since") ? 5
            : Starts("article-body-share", "in-article-body") ? 6
            : Starts("in-", "is-", "heading-level", "depth") ? 7
            : Starts("position", "ink-before", "good-before") ? 8
            : Starts("same-shape") ? 9
            : Starts("page-") ? 10
            : 11;
    }
}
