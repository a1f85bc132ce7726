namespace NewsParse.Text;

/// <summary>The language a text is in by its own words.</summary>
internal sealed class GuessedLanguage
{
    private readonly LanguageRanking? _ranking;

    public GuessedLanguage(string tag, Script script, LanguageRanking? ranking)
    {
        Tag = tag;
        Script = script;
        _ranking = ranking;
    }

    /// <summary>A BCP 47 tag; the script is in it only where the language has several.</summary>
    public string Tag { get; }

    /// <summary>The script the text is written in.</summary>
    public Script Script { get; }

    /// <summary>Whether it is beyond doubt; else it is only the likeliest.</summary>
    public bool IsSure => _ranking?.IsSure ?? true;

    /// <summary>Whether it is beyond doubt that the text is not in the language that <paramref name="tag"/> names.</summary>
    public bool Excludes(string tag)
    {
        if (LanguageKin.IsKin(tag, Tag))
        {
            return false;
        }

        Language? other = LanguageData.Find(tag, Script);
        return other is null || _ranking is not { } ranking ? IsSure : ranking.IsSurelyAheadOf(other);
    }
}
