namespace NewsParse.Labelling;

/// <summary>Turns odds into a decision for each block: the likely ones first, then what rules know better, in their order.</summary>
internal static class BodyDecision
{
    private const float Threshold = .5f;

    private const float LowestThreshold = .1f;

    /// <summary>Fewer characters than this are hardly an article.</summary>
    private const double ScantInk = 200;

    /// <summary>The odds of a block that a rule left out.</summary>
    private const float Overruled = .2f;

    /// <param name="view">The page.</param>
    /// <param name="odds">How likely each block is; where a rule decides otherwise, they are set right.</param>
    public static bool[] Decide(PageView view, float[] odds)
    {
        bool[] likely = Likely(view, odds);
        bool[] body = [.. likely];
        GroupDecision.Decide(view, odds, body);
        StoryDecision.Decide(view, odds, body);
        NameDecision.DropByNames(view, body);
        if (view.Page.Kind == ArticleSourceKind.Html)
        {
            LabelDecision.DropLabels(view, body);
        }

        PictureDecision.DropPictureTexts(view, body);
        RepetitionDecision.DropRepetitions(view, odds, body);
        HeadingDecision.DropTitle(view, body);
        HeadingDecision.DropTrailingHeadings(view, odds, body);
        GroupDecision.TakePostsWhole(view, body);
        for (int i = 0; i < body.Length; i++)
        {
            // A rule that overruled the odds knew better; who asks how sure the decision is should hear that.
            odds[i] = body[i] == likely[i] ? odds[i] : body[i] ? 1 - Overruled : Overruled;
        }

        return body;
    }

    /// <summary>
    /// The blocks that are likelier than not; where that is next to nothing, a page of an unusual make, the threshold sinks until there is a text.
    /// </summary>
    private static bool[] Likely(PageView view, float[] odds)
    {
        var body = new bool[odds.Length];
        float threshold = Threshold;
        do
        {
            for (int i = 0; i < body.Length; i++)
            {
                body[i] = odds[i] > threshold;
            }

            threshold /= 2;
        }
        while (view.InkOf(body) < ScantInk && threshold > LowestThreshold);
        return body;
    }
}
