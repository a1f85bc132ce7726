using System.Globalization;
using NewsParse.Cleaning;

namespace NewsParse.Sites;

/// <summary>
/// Vietnam.vn, which carries stories of Vietnamese papers in many languages. What is told apart by its shape rather than its words
/// holds in all of them.
/// </summary>
internal sealed class VietnamVnCleaner : ISiteCleaner
{
    private const string Masthead = "Vietnam.vn - ";

    public string Name => "vietnam-vn";

    public bool Applies(SiteContext site) =>
        site.HostIs("vietnam.vn")
        || (site.Host is null
            && (site.HasLineStartingWith(Masthead, within: 5)
                || (site.HasLine(IsSourceLine) && site.HasLine(IsCommentCount) && (site.HasLine(IsBanner) || (site.HasLine("Same tag") && site.HasLine("Same author"))))));

    public void Clean(ArticleDraft draft)
    {
        IReadOnlyList<DraftBlock> blocks = draft.Blocks;
        int source = LastIndex(blocks, IsSourceLine);
        int end = source >= 0 ? source : EndWithoutSource(blocks);
        LabelLeftovers(draft, end);

        int masthead = draft.Label("vietnam-vn.masthead", BlockRole.Navigation, block => block.Position < 5 && block.Text.StartsWith(Masthead, StringComparison.Ordinal));
        if (masthead > 0 || draft.Site.HostIs("vietnam.vn"))
        {
            draft.SetSiteName("vietnam-vn.masthead", masthead > 0 ? "Vietnam.vn" : "vietnam.vn");
        }

        int opening = LabelOpening(draft, end);
        if (end < blocks.Count)
        {
            LabelStory(draft, opening, end);
            LabelEnd(draft, source, end);
        }
    }

    /// <summary>The paper's name, twice as its logo stands before it, and the date are one line, or two on the page; the headline stands right before.</summary>
    /// <returns>The position behind them; 0 where they are not found.</returns>
    private static int LabelOpening(ArticleDraft draft, int end)
    {
        IReadOnlyList<DraftBlock> blocks = draft.Blocks;
        int first = Math.Max(1, IndexOf(blocks, static block => block.HeadingLevel == 1) + 1);
        for (int i = first; i < Math.Min(end, first + 11); i++)
        {
            string text = blocks[i].Text;
            int digits = text.Length - 10;
            if (digits < 0 || text.Length > 130
                || !DateOnly.TryParseExact(text.AsSpan(digits), "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                continue;
            }

            draft.SetPublished("vietnam-vn.source-date", text[digits..], date);
            draft.Label("vietnam-vn.source-date", digits == 0 ? BlockRole.Date : BlockRole.Origin, blocks[i]);
            DraftBlock headline = blocks[i - 1];
            string paper = Once(text[..digits].Trim());
            if (digits == 0 && headline.HeadingLevel == 0 && i > 1 && blocks[i - 2].HeadingLevel > 0)
            {
                draft.Label("vietnam-vn.source-date", BlockRole.Origin, headline);
                paper = Once(headline.Text);
                headline = blocks[i - 2];
            }

            if (paper.Length > 0)
            {
                draft.SetField("vietnam-vn.source-date", ArticleField.Origin, paper);
            }

            if (headline.Role != BlockRole.Navigation)
            {
                draft.Label("vietnam-vn.title", BlockRole.Title, headline);
                draft.SetTitle("vietnam-vn.title", headline.Text);
            }

            return i + 1;
        }

        return 0;
    }

    /// <summary>A name that stands there twice, as the logo's description and as the name.</summary>
    private static string Once(string name)
    {
        string half = name[..(name.Length / 2)].TrimEnd();
        return half.Length > 1 && name.EndsWith(half, StringComparison.Ordinal) && name.Length - (2 * half.Length) <= 1 ? half : name;
    }

    /// <summary>In a text, all between the date and the source is the story.</summary>
    private static void LabelStory(ArticleDraft draft, int opening, int end)
    {
        if (opening == 0)
        {
            return;
        }

        foreach (int unknown in ArticleStretch.Unknown(draft, opening, end))
        {
            draft.Label("vietnam-vn.story", ArticleStretch.RoleOf(draft.Blocks[unknown]), draft.Blocks[unknown]);
        }

        DraftBlock? lede = draft.Blocks.FirstOrDefault(static block => block.Label.IsBody);
        if (lede is { Role: BlockRole.Body } && lede.Rule == "vietnam-vn.story")
        {
            draft.Label("vietnam-vn.story", BlockRole.Lede, lede);
        }

        foreach (DraftBlock later in draft.Blocks.Where(block => block.Role == BlockRole.Lede && block != lede).ToArray())
        {
            draft.Label("vietnam-vn.story", BlockRole.Body, later);
        }
    }

    /// <summary>The comments, their form, lists of other stories and the sponsors' banners close every page, in this order.</summary>
    private static void LabelEnd(ArticleDraft draft, int source, int end)
    {
        if (source >= 0)
        {
            draft.Label("vietnam-vn.source", BlockRole.Origin, draft.Blocks[source]);
        }

        draft.LabelFrom("vietnam-vn.comments", BlockRole.Comment, block => block.Position >= end && IsCommentCount(block.Text));
        draft.LabelFrom("vietnam-vn.lists", BlockRole.Related, block => block.Position >= end && IsListLabel(block.Text));
        draft.LabelFrom("vietnam-vn.banners", BlockRole.Footer, block => block.Position >= end && IsBanner(block.Text));
    }

    /// <summary>Stories of the site's own name no source; their end is where the comments begin, behind which the lists stand.</summary>
    private static int EndWithoutSource(IReadOnlyList<DraftBlock> blocks)
    {
        int comments = LastIndex(blocks, IsCommentCount);
        return comments > 0 && blocks.Skip(comments).Any(static block => IsListLabel(block.Text) || IsBanner(block.Text)) ? comments : blocks.Count;
    }

    /// <summary>Pictures keep the description of the original, which goes untranslated, above their caption.</summary>
    private static void LabelLeftovers(ArticleDraft draft, int end)
    {
        IEnumerable<string> texts = draft.Blocks.Take(end).Select(static block => block.Text);
        if (texts.Where(IsVietnamese).Sum(static text => text.Length) * 2 > texts.Sum(static text => text.Length))
        {
            // The Vietnamese edition.
            return;
        }

        for (int i = 0; i < end; i++)
        {
            if (!IsVietnamese(draft.Blocks[i].Text))
            {
                continue;
            }

            draft.Label("vietnam-vn.untranslated", BlockRole.Untranslated, draft.Blocks[i]);
            if (i + 1 < end && draft.Site.Kind == ArticleSourceKind.Text && draft.Blocks[i + 1] is { BlankLinesBefore: 0 } caption && !IsVietnamese(caption.Text))
            {
                draft.Label("vietnam-vn.caption", BlockRole.Caption, caption);
            }
        }
    }

    /// <summary>Whether two words in five or more have letters that no other language of the site has.</summary>
    private static bool IsVietnamese(string text)
    {
        int words = 0, marked = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            marked += word.Any(static c => c is >= '\u1EA0' and <= '\u1EF9' or 'ă' or 'đ' or 'Đ' or 'ơ' or 'ư' or 'Ư') ? 1 : 0;
        }

        return words > 3 && marked * 5 >= words * 2;
    }

    /// <summary>A word or two and an address, nothing else.</summary>
    private static bool IsSourceLine(string text)
    {
        const int longest = 2_000;
        int address = text.IndexOf("http", StringComparison.Ordinal);
        return address is > 0 and < 24
            && text.Length <= longest
            && text.AsSpan(0, address).TrimEnd() is [.., ':' or '：']
            && Uri.TryCreate(text[address..], UriKind.Absolute, out _)
            && !text.AsSpan(address).Contains(' ');
    }

    /// <summary>Such as <c>Comment (0)</c>.</summary>
    private static bool IsCommentCount(string text)
    {
        int open = text.IndexOf('(');
        return open is > 0 and < 30 && text[^1] == ')' && int.TryParse(text.AsSpan(open + 1, text.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static bool IsListLabel(string text) => text is "Same tag" or "Same category" or "Same author" or "Cùng chủ đề" or "Cùng chuyên mục" or "Cùng tác giả";

    private static bool IsBanner(string text) => text.StartsWith("Footer Banner", StringComparison.Ordinal);

    private static int IndexOf(IReadOnlyList<DraftBlock> blocks, Func<DraftBlock, bool> predicate)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            if (predicate(blocks[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LastIndex(IReadOnlyList<DraftBlock> blocks, Func<string, bool> predicate)
    {
        int at = blocks.Count - 1;
        while (at >= 0 && !predicate(blocks[at].Text))
        {
            at--;
        }

        return at;
    }
}
