using System.Buffers;
using NewsParse.Reading;

namespace NewsParse.Metadata.Licenses;

/// <summary>Finds the licenses a page names, and tells how likely each is the article's: a picture's license is not, a site's mostly is.</summary>
internal static class LicenseFinder
{
    private const int MaxLine = 400;
    private const int MaxNamedLine = 300;
    private const int BodyTail = 3;

    private static readonly SearchValues<char> s_copyright = SearchValues.Create("©ⓒ℗");

    public static List<Ranked<ArticleLicense>> Find(Page page, PageMetadata metadata, IReadOnlyList<int> body)
    {
        var found = new List<Ranked<ArticleLicense>>();
        foreach (FieldCandidate candidate in metadata.Of(ArticleField.License))
        {
            if (ReadTag(candidate) is { } license)
            {
                found.Add(new Ranked<ArticleLicense>(license, candidate));
            }
        }

        foreach (LicenseLink link in page.Head.LicenseLinks)
        {
            if (LicenseReader.ReadAddress(link.Href) is { } license)
            {
                Add(link.Block, link.IsMarked ? "a rel=license" : "a", license, link.Href, link.IsMarked ? .85 : IsCredit(link.Block) ? .4 : .7);
            }
        }

        int last = body.Count > 0 ? body[^1] : -1;
        bool isReserved = false;
        foreach (PageBlock block in page.Blocks)
        {
            string text = block.Text;
            if (text.Length <= MaxNamedLine && MayName(text) && LicenseReader.ReadWords(text) is { } license && !IsQuestion(block))
            {
                Add(block.Position, "license line", license, text, LicenseContext.IsStatement(text, isVariantNamed: license.Name != LicenseReader.UnnamedName) && (!IsProse(text) || LicenseContext.IsOfText(text, license.Kind)) ? .75 : .4);
            }

            if (!isReserved && block.Position >= last && text.Length <= MaxLine && (text.AsSpan().ContainsAny(s_copyright) || text.Contains("opyright", StringComparison.Ordinal) || block.Position > page.Blocks.Count - 12)
                && LicenseReader.ReadReserved(text) is { } reserved)
            {
                isReserved = true;
                Add(block.Position, "rights line", reserved, text, .5);
            }
        }

        return found;

        // "Title – Name (CC BY)" credits a tune, or what else is lent.
        bool IsCredit(int position) =>
            position < page.Blocks.Count && page.Blocks[position].Text is { Length: <= MaxNamedLine } text && MayName(text) && !LicenseContext.IsStatement(text, isVariantNamed: true);

        void Add(int position, string key, ArticleLicense license, string raw, double trust)
        {
            PageBlock? block = position < page.Blocks.Count ? page.Blocks[position] : null;
            if (block is not null)
            {
                trust -= LicenseContext.IsPicture(block) ? .6 : 0;
                // A badge stands before the block that is named with it.
                trust -= block.HeadingLevel > 0 && key == "license line" ? .3 : 0;
                // In the text a license is what the text is about, or quotes. A badge at its end is its own.
                int place = Place(body, position);
                bool isBadge = key == "a rel=license" && place >= body.Count - BodyTail;
                trust -= place >= 0 && !isBadge && license.Kind != LicenseKind.AllRightsReserved && !LicenseContext.IsOfThis(block.Text, license.Kind) ? .5 : 0;
            }

            found.Add(new Ranked<ArticleLicense>(license, new FieldCandidate(ArticleField.License, EvidenceSource.Dom, key, raw, trust) { Block = block?.Position }));
        }
    }

    /// <summary>What nearly no line holds that names none.</summary>
    private static bool MayName(string text) =>
        text.Contains("CC", StringComparison.Ordinal) || text.Contains("cc-by", StringComparison.Ordinal) || text.Contains("cc by", StringComparison.Ordinal)
        || text.Contains("reative", StringComparison.Ordinal) || text.Contains("ublic domain", StringComparison.Ordinal) || text.Contains("emeinfrei", StringComparison.Ordinal);

    /// <summary>A sentence, of which the license may be a matter it reports.</summary>
    private static bool IsProse(string text) => text.AsSpan().TrimEnd()[^1] is '.' or '!';

    private static bool IsQuestion(PageBlock block) => block.Text[^1] == '?';

    private static int Place(IReadOnlyList<int> body, int position)
    {
        int low = 0, high = body.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (body[middle] == position)
            {
                return middle;
            }

            (low, high) = body[middle] < position ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static ArticleLicense? ReadTag(FieldCandidate candidate)
    {
        if (LicenseReader.ReadAddress(candidate.Link ?? candidate.Raw) is { } linked)
        {
            return linked;
        }

        ArticleLicense? read = LicenseReader.ReadWords(candidate.Raw) ?? LicenseReader.ReadReserved(candidate.Raw);
        // The license of a schema.org object is one whatever it says: terms of the publisher's own.
        return read ?? (candidate.Type == "license" && UrlField.Resolve(null, candidate.Link) is { } url
            ? new ArticleLicense { Kind = LicenseKind.Other, Name = candidate.Raw, Url = url }
            : null);
    }
}
