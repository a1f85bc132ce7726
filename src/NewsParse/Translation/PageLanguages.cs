using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>Tells which blocks of a page are in another language than the article, asked once for each that is worth asking.</summary>
internal sealed class PageLanguages
{
    // What was removed is mostly labels; only a paragraph is worth asking.
    private const int MinRemoved = 80;

    private readonly string?[] _languages;

    /// <param name="page">The page.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="fields">The fields, the language of the article among them; where it is not known, nothing is foreign.</param>
    public PageLanguages(Page page, PageLabels labels, ArticleFields fields)
    {
        var foreign = new ForeignText(fields.Language);
        HashSet<int> claimed = [.. fields.Claims.Select(static claim => claim.Position)];
        _languages = new string?[page.Blocks.Count];
        for (int i = 0; i < _languages.Length; i++)
        {
            PageBlock block = page.Blocks[i];
            BlockLabel label = labels.Blocks[i];
            if (label.IsBody || label.Role is BlockRole.Caption or BlockRole.Untranslated || claimed.Contains(i) || block.Text.Length >= MinRemoved)
            {
                _languages[i] = foreign.LanguageOf(block.Text);
            }
        }
    }

    /// <summary>The language of a block; null where it is that of the article, or not surely another.</summary>
    public string? this[int position] => _languages[position];
}
