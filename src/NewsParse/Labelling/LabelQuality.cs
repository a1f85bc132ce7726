using NewsParse.Reading;

namespace NewsParse.Labelling;

/// <summary>How far the labels of a page are to be trusted, from what is known without the truth.</summary>
internal static class LabelQuality
{
    /// <summary>A body shorter than this, in words, is trusted less the shorter it is.</summary>
    private const double EnoughWords = 150;

    public static double Of(PageView view, float[] odds, bool[] body)
    {
        double sure = 0, ink = 0, words = 0, doubt = 0;
        foreach (PageBlock block in view.Page.Blocks)
        {
            float p = odds[block.Position];
            if (body[block.Position])
            {
                sure += p * block.InkChars;
                ink += block.InkChars;
                words += view.Texts[block.Position].WordCount;
            }
            else if (BoxStats.IsGood(block, view.Texts[block.Position]))
            {
                doubt += p * block.InkChars;
            }
        }

        if (ink == 0)
        {
            return 0;
        }

        double certainty = sure / ink;
        double coverage = sure / (sure + doubt);
        double length = Math.Min(1, words / EnoughWords);
        return Math.Round(Math.Clamp(certainty * coverage * (.4 + (.6 * length)), 0, 1), 4);
    }
}
