namespace NewsParse.Labelling;

/// <summary>Tells captions and teasers from paragraphs by the pictures they stand with.</summary>
internal static class PictureDecision
{
    /// <summary>Captions are less than this share of a body.</summary>
    private const double PictureShare = .25;

    /// <summary>
    /// What has a box with a picture to itself captions it or links to another story, however much it reads like a paragraph, unless
    /// the page tells its story so.
    /// </summary>
    public static void DropPictureTexts(PageView view, bool[] body)
    {
        double ink = 0, pictured = 0;
        for (int i = 0; i < body.Length; i++)
        {
            double own = body[i] ? view.Page.Blocks[i].InkChars : 0;
            ink += own;
            pictured += own > 0 && view.IsWithPicture(view.Page.Blocks[i]) ? own : 0;
        }

        for (int i = 0; i < body.Length && pictured > 0 && pictured < PictureShare * ink; i++)
        {
            body[i] = body[i] && !view.IsWithPicture(view.Page.Blocks[i]);
        }
    }
}
