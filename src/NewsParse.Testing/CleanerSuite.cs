using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>
/// Tests site profiles and cleaners on a folder of cases. A case is a page, <c>NAME.html</c>, or a plain text, <c>NAME.txt</c>, beside
/// <c>NAME.expected.json</c>, which says what the parser has to give; <c>docs/writing-a-cleaner.md</c> lists what may stand there. Folders
/// within the folder are read too.
/// </summary>
public static class CleanerSuite
{
    /// <summary>Parses every case and compares. Nothing is thrown for what differs: see <see cref="CleanerReport.ThrowIfFailed"/>.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="configure">Adds the profiles and cleaners to be tested.</param>
    /// <param name="isStrict">
    /// Whether a field that a profile has rules for stays empty where they find nothing, so that no test passes by what the library finds
    /// anyway, and a page that is of no version its profile knows fails; see <see cref="ArticleParserBuilder.WithStrictProfiles"/>.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="SiteProfileException">A profile that <paramref name="configure"/> adds has mistakes.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static CleanerReport Run(string folder, Action<ArticleParserBuilder> configure, bool isStrict = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(configure);
        string path = Path.GetFullPath(folder);
        if (!Directory.Exists(path))
        {
            throw new DirectoryNotFoundException($"There is no folder of cases {path}.");
        }

        ArticleParserBuilder builder = Configure(configure);
        if (isStrict)
        {
            builder.WithStrictProfiles();
        }

        ArticleParser parser = builder.Build();
        ImmutableArray<CaseResult> results = [.. CaseFiles.In(path).Select(files => CaseChecker.Check(files, parser, isStrict))];
        return new CleanerReport(path, results, RuleTally.Of(results, builder.Profiles));
    }

    /// <summary>
    /// Starts a case: writes beside a page what the parser gives for it now, to be looked through and put right. The general way is on, whatever
    /// the profiles claim.
    /// </summary>
    /// <param name="input">The page, <c>*.html</c> or <c>*.htm</c>, or the plain text, <c>*.txt</c>.</param>
    /// <param name="configure">Adds the profiles and cleaners, as far as there are any yet; <see langword="null"/> for none.</param>
    /// <param name="url">The address of the page, which chooses its profiles; <see langword="null"/> where it is not known.</param>
    /// <param name="fetchedAt">When it was fetched; <see langword="null"/> where that is not known.</param>
    /// <returns>The path of the file that was written.</returns>
    /// <exception cref="ArgumentException">The file is neither HTML nor text by its name.</exception>
    /// <exception cref="ArticleParseException">The page cannot be parsed.</exception>
    /// <exception cref="IOException">The input cannot be read, or there is an expected file already: what was put right by hand is not overwritten.</exception>
    public static string Record(string input, Action<ArticleParserBuilder>? configure = null, Uri? url = null, DateTimeOffset? fetchedAt = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(input);
        string expected = CaseFiles.ExpectedOf(input) ?? throw new ArgumentException($"'{input}' ends neither with .html, .htm nor with .txt.", nameof(input));
        ArticleDocument document = Configure(configure ?? (static _ => { })).Build().Parse(CaseFiles.Source(input, url, fetchedAt));
        byte[] json = CaseRecorder.Write(document, url, fetchedAt);
        using var file = new FileStream(expected, FileMode.CreateNew, FileAccess.Write);
        file.Write(json);
        return expected;
    }

    private static ArticleParserBuilder Configure(Action<ArticleParserBuilder> configure)
    {
        ArticleParserBuilder builder = ArticleParser.CreateBuilder();
        configure(builder);
        return builder;
    }
}
