using NewsParse.Evaluation;
using NewsParse.Evaluation.Predicting;

namespace NewsParse.Benchmarks;

/// <summary>The pages of a corpus in memory, as a disk is not what is measured.</summary>
internal static class CorpusPages
{
    /// <summary>Every page of the kind, or one in <paramref name="stride"/>.</summary>
    public static ArticleSource[] Load(Corpus corpus, int stride = 1, bool withTexts = false) =>
    [
        .. corpus.Rows()
            .Where(row => row.File is not null && (withTexts || !CorpusFile.IsText(row.File)))
            .DistinctBy(static row => row.File)
            .Where((_, number) => number % stride == 0)
            .Select(row => Source(CorpusFile.Read(corpus.Folder, row.File!), row)),
    ];

    private static ArticleSource Source(byte[] content, CorpusRow row) => CorpusFile.IsText(row.File!)
        ? ArticleSource.FromText(content, url: Predictor.Address(row.Url))
        : ArticleSource.FromHtml(content, url: Predictor.Address(row.Url));
}
