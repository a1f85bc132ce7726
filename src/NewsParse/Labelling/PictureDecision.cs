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
        var pictured = new bool[body.Length];
        for (int i = 0; i < body.Length; i++)
        {
            pictured[i] = body[i] && view.IsWithPicture(view.Page.Blocks[i]);
        }

        if (view.InkOf(pictured) >= PictureShare * view.InkOf(body))
        {
            return;
        }

        for (int i = 0; i < body.Length; i++)
        {
            body[i] &= !pictured[i];
        }
    }
}
