namespace NewsParse.Text;

/// <summary>Tells which language a text is in, by its script, its small words and its letters.</summary>
internal static class LanguageGuess
{
    private const int MaxChars = 3000;
    private const int MinLetters = 20;

    /// <summary>The language of a text; null where it is too short or in none that is known.</summary>
    public static GuessedLanguage? Of(string text) => Of([text]);

    /// <summary>The language of a text in several pieces, of which no more is read than it takes.</summary>
    public static GuessedLanguage? Of(IEnumerable<string> pieces)
    {
        var text = new List<ReadOnlyMemory<char>>();
        var tally = new ScriptTally();
        int left = MaxChars;
        foreach (string piece in pieces)
        {
            ReadOnlyMemory<char> part = piece.AsMemory(0, Math.Min(piece.Length, left));
            tally.Add(part.Span);
            text.Add(part);
            left -= part.Length;
            if (left == 0)
            {
                break;
            }
        }

        Script script = tally.Main();
        ScriptLanguages languages = LanguageData.Of(script);
        if (tally.Letters < MinLetters || languages.All.Length == 0)
        {
            return null;
        }

        if (languages.All.Length == 1)
        {
            return new GuessedLanguage(languages.All[0].Tag, script, null);
        }

        var words = new LanguageTally(languages);
        foreach (ReadOnlyMemory<char> part in text)
        {
            words.Add(part.Span);
        }

        var ranking = new LanguageRanking(words, languages);
        return ranking.Tag is { } tag ? new GuessedLanguage(tag, script, ranking) : null;
    }
}
