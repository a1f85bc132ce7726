using System.Text;
using System.Text.RegularExpressions;

namespace NewsParse.Evaluation.Scoring;

/// <summary>
/// Takes out of a text what does not count as a difference. Needs ICU: without it .NET leaves text unnormalized.
/// </summary>
internal static partial class Folding
{
    private const int TimeoutMilliseconds = 5_000;

    /// <summary>Compatibility forms, quotes, dashes and white space made alike.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder(Normalize(text ?? "", NormalizationForm.FormKC));
        folded.Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('«', '"').Replace('»', '"')
            .Replace('’', '\'').Replace('‘', '\'')
            .Replace('–', '-').Replace('—', '-').Replace('−', '-');
        return Spaces(folded.ToString());
    }

    /// <summary><see cref="Fold"/>, and without regard to case.</summary>
    public static string Title(string? text) => CaseFold(Fold(text));

    /// <summary>The words of a name, without regard to case and punctuation.</summary>
    public static string Name(string text) => string.Join(' ', Words.Of(CaseFold(Fold(text)), splitCjk: false));

    /// <summary>The paragraphs of a text, folded.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        EmptyLine().Split(text).Where(static part => Trim(part).Length > 0).Select(Fold);

    /// <summary>White space folded, characters composed.</summary>
    public static string Composed(string? text) => Spaces(Normalize(text ?? "", NormalizationForm.FormC));

    /// <summary>Runs of white space as one space, none at the ends.</summary>
    public static string Spaces(string text) => WhiteSpace().Replace(text, " ").Trim(' ');

    /// <summary>The names of a list written as one string.</summary>
    public static string[] SplitNames(string text) => NameSeparator().Split(text);

    // Simple lower case and the full foldings that occur in the languages of the press; Python folds a few dozen rare
    // characters more (Armenian and Greek ligatures, old Georgian).
    private static string CaseFold(string text) =>
        text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace('ς', 'σ');

    private static string Trim(string text) => WhiteSpace().Replace(text, " ").Trim(' ');

    private static string Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        // Half a surrogate pair: Python keeps it, .NET refuses the text.
        catch (ArgumentException)
        {
            return text;
        }
    }

    // Python's white space has the four separators of ASCII too.
    [GeneratedRegex(@"[\s\x1C-\x1F]+", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"\n[\s\x1C-\x1F]*\n", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"[\s\x1C-\x1F]*(?:;|,| and | & )[\s\x1C-\x1F]*", RegexOptions.CultureInvariant, TimeoutMilliseconds)]
    private static partial Regex NameSeparator();
}
