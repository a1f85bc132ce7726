namespace NewsParse.Sites;

/// <summary>
/// The lines that news agencies close their reports with, wherever those are printed: who wrote and edited, whose report it is, who holds the rights, where there is
/// more. Each is a block of its own in the last of the article; a sentence of the article is none.
/// </summary>
internal sealed class AgencyTails : ISiteCleaner
{
    /// <summary>How many of the article's last blocks are looked at: some print a few paragraphs of background behind the credits.</summary>
    private const int MaxTail = 8;

    public string Name => "agency-tails";

    /// <summary>An agency's report may be printed anywhere.</summary>
    public bool Applies(SiteContext site) => true;

    public void Clean(ArticleDraft draft)
    {
        IReadOnlyList<DraftBlock> blocks = draft.Blocks;
        int first = FirstParagraph(blocks);
        int left = MaxTail;
        bool isEnd = true;
        for (int i = blocks.Count - 1; i > first && left > 0; i--)
        {
            DraftBlock block = blocks[i];
            if (!block.Label.IsBody)
            {
                continue;
            }

            left--;
            if (AgencyTail.Read(block.Text, isEnd, draft.Site.Url) is { } tail)
            {
                draft.Label($"agency-tails.{tail.Rule}", tail.Role, block);
            }
            else
            {
                // A short sign is one only where nothing but others of them follows.
                isEnd = false;
            }
        }
    }

    /// <summary>Where the article begins; an article of nothing but a tail is none.</summary>
    private static int FirstParagraph(IReadOnlyList<DraftBlock> blocks)
    {
        const int minParagraph = 80;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Label.IsBody && blocks[i].Text.Length >= minParagraph && AgencyTail.Read(blocks[i].Text, isEnd: true, null) is null)
            {
                return i;
            }
        }

        return blocks.Count;
    }
}
