using NewsParse.Text;

namespace NewsParse.Repair;

/// <summary>A text as a rule sees it, with what is known of its language. The language is asked for only where a rule needs it.</summary>
internal sealed class TextInRepair(string text, string? language)
{
    private string? _primary;
    private GuessedLanguage? _guess;

    public string Text => text;

    /// <summary>The language without script and region; empty where nothing tells it.</summary>
    public string Primary
    {
        get
        {
            if (_primary is null)
            {
                _guess = language is null ? LanguageGuess.Of(text) : null;
                _primary = LanguageKin.Primary(language ?? _guess?.Tag ?? "");
            }

            return _primary;
        }
    }

    public bool IsEnglish => Primary is "en";

    /// <summary>Whether the language may be one that sets a space before <c>; : ! ?</c> and within guillemets, as French does.</summary>
    public bool MayBeSpacedLikeFrench =>
        Primary is "" or "fr" or "br" or "oc" or "co" or "ht" or "mg" or "wo" or "rm" || _guess is { IsSure: false } guess && !guess.Excludes("fr");

    /// <summary>The character at a place; a line feed beyond the ends of the text.</summary>
    public char this[int index] => (uint)index < (uint)text.Length ? text[index] : '\n';
}
