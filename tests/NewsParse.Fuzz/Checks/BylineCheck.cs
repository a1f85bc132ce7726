using System.Text;
using NewsParse.Bylines;
using NewsParse.Decoding;
using NewsParse.Fuzz.Inputs;
using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Fuzz.Checks;

/// <summary>Reads a line as a byline: whoever is found must be named in it.</summary>
internal static class BylineCheck
{
    private static readonly SiteNames s_site = new(
        [new FieldCandidate(ArticleField.SiteName, EvidenceSource.OpenGraph, "og:site_name", "Alder Herald", .95)],
        new Uri("https://alder-herald.example/"));

    private static readonly string?[] s_types = [null, "person", "organization", "thing"];

    public static Breach? Run(FuzzInput input, Effort effort)
    {
        // Halves of surrogate pairs end where a source is decoded, and white space is folded where it is read.
        string line = string.Join('\n', WellFormed.Of(input.Chars).Split('\n').Select(InlineText.FoldSpace));
        bool isShown = input.Choice % 2 == 0;
        string? type = s_types[input.Choice / 2 % s_types.Length];
        ReadByline read = effort.Measure(() => BylineReader.Read(line, s_site, isShown, type));
        return Breach.Of("byline", NamesOf(read).Select(name => BreachOf(name, line)).FirstOrDefault(static breach => breach is not null))
            ?? (Written(read) == Written(BylineReader.Read(line, s_site, isShown, type)) ? null : new Breach("same", "Read twice, the line gives other names."));
    }

    /// <summary>What is wrong with a name that was found in a line.</summary>
    public static string? BreachOf(string? name, string line)
    {
        if (name is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(name) || name != name.Trim())
        {
            return $"A name is '{name}'.";
        }

        string text = Ink(line);
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Ink).FirstOrDefault(word => !text.Contains(word, StringComparison.OrdinalIgnoreCase)) is { } word
            ? $"'{word}' of '{name}' does not stand in the line."
            : null;
    }

    private static IEnumerable<string?> NamesOf(ReadByline read) =>
        read.Authors.SelectMany(static author => new[] { author.Name, author.Role, author.Affiliation, author.Place })
            .Concat(read.Contributors.SelectMany(static contributor => new[] { contributor.Name, contributor.Place, contributor.Affiliation }));

    private static string Written(ReadByline read) => string.Join('\n', read.Authors.Select(static author => author.ToString()).Concat(read.Contributors.Select(static contributor => contributor.ToString())));

    // Signs between words may be dropped or folded, and letters of another width are the same; letters and digits are the page's.
    private static string Ink(string text)
    {
        var ink = new StringBuilder(text.Length);
        foreach (char c in text.Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKC))
        {
            ink.Append(char.IsLetterOrDigit(c) ? c : "");
        }

        return ink.ToString();
    }
}
