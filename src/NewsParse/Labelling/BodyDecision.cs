using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>Turns odds into a decision for each block.</summary>
internal static class BodyDecision
{
    private const float Threshold = .5f;

    public static bool[] Decide(PageView view, float[] odds)
    {
        var body = new bool[odds.Length];
        for (int i = 0; i < body.Length; i++)
        {
            body[i] = odds[i] > Threshold;
        }

        DropTitle(view, body);
        DropTrailingHeadings(view, body);
        return body;
    }

    /// <summary>The headline is a field; where it stands among the body it would be said twice.</summary>
    private static void DropTitle(PageView view, bool[] body)
    {
        if (view.Headline >= 0 && view.Page.Kind == ArticleSourceKind.Html && view.Page.Blocks[view.Headline].HeadingLevel == 1)
        {
            body[view.Headline] = false;
        }
    }

    /// <summary>A heading with nothing of the article behind it heads something else.</summary>
    private static void DropTrailingHeadings(PageView view, bool[] body)
    {
        for (int i = body.Length - 1; i >= 0; i--)
        {
            if (!body[i])
            {
                continue;
            }

            if (view.Page.Blocks[i].HeadingLevel == 0)
            {
                return;
            }

            body[i] = false;
        }
    }
}
