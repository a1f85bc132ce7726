using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>Finds the lines of a text that a translation left as they were: in another language than the lines about them.</summary>
internal sealed class ForeignLines
{
    private const int MinWords = 4;
    private const int MinCjk = 6;

    /// <summary>A letter that the rest of the text has no more often than this is foreign to it.</summary>
    private const int Rare = 1;

    private readonly ForeignText? _foreign;
    private readonly Dictionary<char, int> _letters = [];

    /// <param name="view">The text.</param>
    /// <param name="body">Which of its lines are likely body.</param>
    public ForeignLines(PageView view, bool[] body)
    {
        var pieces = new List<string>();
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] && view.Texts[i].EndsSentence)
            {
                pieces.Add(view.Page.Blocks[i].Text);
            }
        }

        _foreign = LanguageGuess.Of(pieces) is { } guess ? new ForeignText(guess.Tag) : null;
        foreach (string piece in pieces)
        {
            foreach (char c in piece)
            {
                if (c >= 128 && char.IsLetter(c))
                {
                    _letters[char.ToLowerInvariant(c)] = _letters.GetValueOrDefault(char.ToLowerInvariant(c)) + 1;
                }
            }
        }
    }

    /// <summary>Whether the line is surely in another language, and long enough to be more than a name.</summary>
    public bool Has(PageView view, int line)
    {
        ref readonly TextStats stats = ref view.Texts[line];
        string text = view.Page.Blocks[line].Text;
        if (_foreign is null || (stats.Words < MinWords && stats.Cjk < MinCjk) || stats.Letters * 2 < text.Length)
        {
            return false;
        }

        return IsOfForeignLetters(text, stats) || _foreign.LanguageOf(text) is not null;
    }

    /// <summary>Two words in five have letters that the text does not know. Names have some, so a line of names is none such.</summary>
    private bool IsOfForeignLetters(string text, in TextStats stats)
    {
        int words = 0, marked = 0, own = 0;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            words++;
            own += FunctionWords.Contains(WordHash.Of(word)) && IsAscii(word) ? 1 : 0;
            foreach (char c in word)
            {
                if (c >= 128 && _letters.GetValueOrDefault(char.ToLowerInvariant(c)) <= Rare)
                {
                    marked++;
                    break;
                }
            }
        }

        bool isTitled = stats.CapitalWords == stats.Words;
        return words >= MinWords && marked * 5 >= words * 2 && own * 4 < words && !isTitled;
    }

    private static bool IsAscii(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('\0', '\u007F') < 0;
}
