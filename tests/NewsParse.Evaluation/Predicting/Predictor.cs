namespace NewsParse.Evaluation.Predicting;

/// <summary>Parses the rows of a corpus. A row that can't be parsed gives an error, never an end of the run.</summary>
internal sealed class Predictor(Func<CorpusRow, IArticleParser> parserFor, string folder)
{
    /// <summary>The set whose texts are single paragraphs to repair.</summary>
    private const string RepairSet = "noise";

    public Prediction Predict(CorpusRow row)
    {
        double started = ThreadClock.Now();
        try
        {
            if (row.Fault is not null)
            {
                return new Prediction(row.Id) { Error = $"BadRow: {row.Fault}" };
            }

            if (row is { File: null, Set: RepairSet })
            {
                return new Prediction(row.Id) { Text = TextRepair.Repair(row.Text!).Text };
            }

            ArticleSource source = Source(row);
            started = ThreadClock.Now();
            bool parsed = parserFor(row).TryParse(source, out ArticleDocument? document, out ParseFailure? failure);
            return new Prediction(row.Id)
            {
                Document = document,
                Seconds = ThreadClock.Now() - started,
                Error = parsed ? null : $"{failure!.Code}: {failure.Message}",
            };
        }
        // One page of thousands: whatever it is, it stands in the output, where it is counted, and the others go on.
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            string code = error is IOException or InvalidDataException or UnauthorizedAccessException ? "Unreadable" : nameof(ParseFailureCode.Internal);
            return new Prediction(row.Id)
            {
                Seconds = ThreadClock.Now() - started,
                Error = $"{code}: {error.GetType().Name}: {error.Message}",
            };
        }
    }

    private ArticleSource Source(CorpusRow row)
    {
        Uri? url = Address(row.Url);
        if (row.File is null)
        {
            return ArticleSource.FromText(row.Text!, url);
        }

        byte[] content = CorpusFile.Read(folder, row.File);
        return CorpusFile.IsText(row.File)
            ? ArticleSource.FromText(content, url: url)
            : ArticleSource.FromHtml(content, url: url);
    }

    internal static Uri? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;
}
