namespace NewsParse.Text;

/// <summary>Finds the texts of a page that are in another language than the article. It is asked of every longer block, so what fits is told from its first words.</summary>
internal sealed class ForeignText
{
    private const int MaxChars = 400;
    private const int MinLetters = 8;
    private const int MinWords = 10;
    private const int OwnWords = 3;
    private const int MinKinds = 4;
    private const double MinLead = 3;
    private const double MinShare = .15;

    private readonly string? _language;
    private readonly Script _script;
    private readonly ScriptLanguages? _languages;
    private readonly int _index;

    /// <param name="language">The BCP 47 tag of the article; null where it is not known, and then nothing is foreign.</param>
    public ForeignText(string? language)
    {
        Language? known = language is null ? null : LanguageData.Find(language);
        if (known is not null)
        {
            _language = language;
            _script = known.Script;
            _languages = LanguageData.Of(_script);
            _index = _languages.IndexOf(known);
        }
    }

    /// <summary>The language of the text, where it is surely another; else null.</summary>
    public string? LanguageOf(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, MaxChars));
        if (_languages is null || start.Length < MinLetters || IsOwn(start))
        {
            return null;
        }

        var tally = new ScriptTally();
        tally.Add(start);
        Script script = tally.Main();
        ScriptLanguages languages = LanguageData.Of(script);
        // Chinese characters alone may be Japanese as well, or Korean of old.
        if (tally.Letters < MinLetters || languages.All.Length == 0 || (script == Script.Hani && _script >= Script.Hang))
        {
            return null;
        }

        return languages.All.Length == 1 ? Foreign(languages.All[0].Tag) : Ranked(start, script, languages);
    }

    private string? Ranked(ReadOnlySpan<char> text, Script script, ScriptLanguages languages)
    {
        var tally = new LanguageTally(languages);
        tally.Add(text);
        var ranking = new LanguageRanking(tally, languages);
        // A name or a brand in Latin letters stands on every page of the world; in the letters of others it does not.
        bool isSure = (script != _script && script != Script.Latn)
            || (ranking.Words >= MinWords && ranking.Kinds >= MinKinds && ranking.Share >= MinShare && (script != _script || ranking.LeadOver(_index) >= MinLead));
        return isSure && ranking.IsLikely ? Foreign(languages.All[ranking.Best].Tag) : null;
    }

    private string? Foreign(string tag) => LanguageKin.IsKin(tag, _language!) ? null : tag;

    /// <summary>Whether a few of the first words are such that the article's language can't do without.</summary>
    private bool IsOwn(ReadOnlySpan<char> text)
    {
        int own = 0, words = 0;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            words++;
            own += _languages!.OfWord(WordHash.Of(word)).Contains((byte)_index) ? 1 : 0;
            if (own >= OwnWords && own * 5 >= words)
            {
                return true;
            }
        }

        return false;
    }
}
