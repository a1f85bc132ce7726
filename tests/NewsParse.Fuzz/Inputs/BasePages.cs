using System.Text;
using NewsParse.Evaluation;

namespace NewsParse.Fuzz.Inputs;

/// <summary>The pages and texts that are mutated: this project's own, or those of a corpus.</summary>
internal sealed class BasePages
{
    private readonly Func<string>[] _pages;
    private readonly Func<string>[] _texts;

    private BasePages(IEnumerable<Func<string>> pages, IEnumerable<Func<string>> texts) => (_pages, _texts) = ([.. pages], [.. texts]);

    public static BasePages Own { get; } = new(SeedFiles.Pages.Select(static page => (Func<string>)(() => page)), SeedFiles.Texts.Select(static text => (Func<string>)(() => text)));

    /// <summary>Those of a corpus, in its order, as which is taken follows from the seed. Pages are read as they are needed.</summary>
    public static BasePages Of(Corpus corpus)
    {
        CorpusRow[] rows = [.. corpus.Rows().Where(static row => row.Fault is null)];
        return new BasePages(
            rows.Where(static row => row.File is { } file && !CorpusFile.IsText(file)).Select(row => (Func<string>)(() => Encoding.UTF8.GetString(CorpusFile.Read(corpus.Folder, row.File!)))),
            rows.Where(static row => row.File is null).Select(static row => (Func<string>)(() => row.Text!)))
        {
            UsualChars = 400_000,
        };
    }

    /// <summary>How long most inputs may be: real pages are not cut, made ones stay small, so that there can be many.</summary>
    public int UsualChars { get; private init; } = 12_000;

    public string Page(FuzzRandom random) => random.Of(_pages)();

    /// <summary>A text; a corpus may have none.</summary>
    public string Text(FuzzRandom random) => _texts.Length > 0 ? random.Of(_texts)() : random.Of(SeedFiles.Texts);
}
