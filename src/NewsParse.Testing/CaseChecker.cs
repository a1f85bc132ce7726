using System.Collections.Immutable;

namespace NewsParse.Testing;

/// <summary>Parses the input of a case and compares the document with what is expected.</summary>
internal sealed class CaseChecker
{
    private readonly ImmutableArray<CaseDifference>.Builder _differences = ImmutableArray.CreateBuilder<CaseDifference>();
    private readonly ArticleDocument _document;
    private readonly IReadOnlyList<CaseBlock> _blocks;
    private readonly IReadOnlyList<string> _article;

    private CaseChecker(ArticleDocument document)
    {
        _document = document;
        _blocks = CaseBlock.Of(document);
        _article =
        [
            .. new[] { document.Title, document.Kicker, document.Subtitle, document.Standfirst, new ArticleDocument { Body = document.Body }.ToPlainText() }
                .Concat(document.Body.OfType<Figure>().Select(static figure => figure.Text))
                .OfType<string>().SelectMany(static text => text.Split('\n')).Select(Folded.Line),
        ];
    }

    /// <exception cref="IOException">A file cannot be read.</exception>
    public static CaseResult Check(CaseFiles files, ArticleParser parser, bool isStrict)
    {
        if (files.OtherInput is { } other)
        {
            return Failed(files, "input", [$"  {Path.GetFileName(files.Input)} and {Path.GetFileName(other)} share the name of one case; give one of them another"]);
        }

        if (files.Expected is null)
        {
            return Failed(files, "expected file", [$"  there is no {files.Name}{CaseFiles.ExpectedEnding}; CleanerSuite.Record writes one to begin with"]);
        }

        ExpectedCase expected = ExpectedReader.Read(File.ReadAllBytes(files.Expected), files.Name + CaseFiles.ExpectedEnding, out IReadOnlyList<ProfileProblem> problems);
        if (problems.Count > 0)
        {
            return Failed(files, "expected file", problems.Select(static problem => $"  {problem}"));
        }

        if (files.Input is null)
        {
            return Failed(files, "input", [$"  there is no {files.Name}.html and no {files.Name}.txt"]);
        }

        if (!parser.TryParse(CaseFiles.Source(files.Input, expected.Url, expected.FetchedAt), out ArticleDocument? document, out ParseFailure? failure))
        {
            return Failed(files, "input", [$"+ {failure.Code}: {failure.Message}"]);
        }

        var checker = new CaseChecker(document);
        checker.CompareAll(expected);
        checker.FindBreaches(isStrict);
        return new CaseResult(files.Name, document, checker._differences.ToImmutable());
    }

    private static CaseResult Failed(CaseFiles files, string subject, IEnumerable<string> lines) => new(files.Name, null, [new CaseDifference(subject, lines)]);

    private void CompareAll(ExpectedCase expected)
    {
        foreach ((CaseField field, IReadOnlyList<string> values) in expected.Fields)
        {
            IReadOnlyList<string> lines = LineDiff.Write(values, field.ValuesOf(_document), field.IsSame);
            if (lines.Count > 0)
            {
                Add(field.Name, lines);
            }
        }

        CompareEnds(expected);
        foreach ((string start, BlockRole role) in expected.Roles)
        {
            CompareRole(start, role);
        }

        foreach (string phrase in expected.Present.Where(phrase => !_article.Any(line => line.Contains(phrase, StringComparison.Ordinal))))
        {
            CaseBlock? elsewhere = _blocks.Where(block => block.Text.Contains(phrase, StringComparison.Ordinal)).Select(static block => (CaseBlock?)block).FirstOrDefault();
            Add("present", [$"- {phrase}", elsewhere is { } block ? $"  it stands in a block that is {block.Trace.Role} by {block.Trace.Rule}" : "  no block says so"]);
        }

        foreach (string phrase in expected.Absent)
        {
            if (_article.FirstOrDefault(line => line.Contains(phrase, StringComparison.Ordinal)) is { } line)
            {
                Add("absent", [$"+ {LineDiff.Around(line, line.IndexOf(phrase, StringComparison.Ordinal))}", $"  it says \"{phrase}\""]);
            }
        }
    }

    /// <summary>A case proves nothing of a cleaner that broke, nor of the rules of versions that the page is of none of.</summary>
    private void FindBreaches(bool isStrict)
    {
        foreach (ParseDiagnostic diagnostic in _document.Diagnostics)
        {
            if (diagnostic.Code == DiagnosticCode.CleanerFailed || (isStrict && diagnostic.Code == DiagnosticCode.ProfileVersionUnknown))
            {
                Add(diagnostic.Rule ?? "cleaner", [$"+ {diagnostic.Code}: {diagnostic.Message}"]);
            }
        }
    }

    private void CompareEnds(ExpectedCase expected)
    {
        string body = Folded.Line(new ArticleDocument { Body = _document.Body }.ToPlainText());
        if (expected.BodyStart is { } start && !body.StartsWith(start, StringComparison.Ordinal))
        {
            Add("bodyStartsWith", LineDiff.Write([start], [body[..Math.Min(body.Length, start.Length)]], string.Equals));
        }

        if (expected.BodyEnd is { } end && !body.EndsWith(end, StringComparison.Ordinal))
        {
            Add("bodyEndsWith", LineDiff.Write([end], [body[Math.Max(0, body.Length - end.Length)..]], string.Equals));
        }
    }

    private void CompareRole(string start, BlockRole role)
    {
        CaseBlock[] meant = [.. _blocks.Where(block => block.Text.StartsWith(start, StringComparison.Ordinal))];
        CaseBlock[] others = [.. meant.Where(block => block.Trace.Role != role)];
        if (meant.Length == 0)
        {
            Add($"roles: {start}", [$"- {role}", "  no block begins so"]);
        }
        else if (others.Length > 0)
        {
            Add($"roles: {start}", [$"- {role}", .. others.Select(static block => $"+ {block.Trace.Role} by {block.Trace.Rule}").Distinct()]);
        }
    }

    private void Add(string subject, IEnumerable<string> lines) => _differences.Add(new CaseDifference(subject, lines));
}
