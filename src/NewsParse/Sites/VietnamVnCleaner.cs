using System.Globalization;

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
                || (site.HasLine(IsSourceLine) && site.HasLine(IsCommentCount) && site.HasLine("Same tag") && site.HasLine("Same author"))));

    public void Clean(ArticleDraft draft)
    {
        IReadOnlyList<DraftBlock> blocks = draft.Blocks;
        int source = LastIndex(blocks, IsSourceLine);
        int end = source < 0 ? blocks.Count : source;
        LabelLeftovers(draft, end);

        draft.Label("vietnam-vn.masthead", BlockRole.Navigation, block => block.Position < 5 && block.Text.StartsWith(Masthead, StringComparison.Ordinal));
        draft.SetSiteName("vietnam-vn.masthead", "Vietnam.vn");
        LabelOpening(draft, end);
        if (source < 0)
        {
            return;
        }

        draft.Label("vietnam-vn.source", BlockRole.Origin, blocks[source]);
        // The comments, their form, lists of other stories and the sponsors' banners close every page, in this order.
        draft.LabelFrom("vietnam-vn.comments", BlockRole.Comment, block => block.Position > source && IsCommentCount(block.Text));
        draft.LabelFrom("vietnam-vn.lists", BlockRole.Related, block => block.Position > source && IsListLabel(block.Text));
        draft.LabelFrom("vietnam-vn.banners", BlockRole.Footer, block => block.Position > source && IsBanner(block.Text));
    }

    /// <summary>The paper's name, twice as its logo stands before it, and the date are one line; the headline stands right before.</summary>
    private static void LabelOpening(ArticleDraft draft, int end)
    {
        for (int i = 1; i < Math.Min(end, 12); i++)
        {
            string text = draft.Blocks[i].Text;
            int digits = text.Length - 10;
            if (digits < 0 || text.Length > 80
                || !DateOnly.TryParseExact(text.AsSpan(digits), "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            {
                continue;
            }

            draft.Label("vietnam-vn.source-date", digits == 0 ? BlockRole.Date : BlockRole.Origin, draft.Blocks[i]);
            draft.SetPublished("vietnam-vn.source-date", text[digits..], date);
            DraftBlock headline = draft.Blocks[i - 1];
            if (headline.Role != BlockRole.Navigation)
            {
                draft.Label("vietnam-vn.title", BlockRole.Title, headline);
                draft.SetTitle("vietnam-vn.title", headline.Text);
            }

            return;
        }
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
        int address = text.IndexOf("http", StringComparison.Ordinal);
        return address is > 0 and < 24
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

    private static bool IsListLabel(string text) => text is "Same tag" or "Same category" or "Same author";

    private static bool IsBanner(string text) => text.StartsWith("Footer Banner", StringComparison.Ordinal);

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
