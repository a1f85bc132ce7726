namespace NewsParse.Text;

/// <summary>Counts what speaks for each of the languages of one script in a text: their words, how words begin and end, and the letters they don't write.</summary>
internal sealed class LanguageTally(ScriptLanguages languages)
{
    // Names bring letters from abroad; one that no word of the language has is half a word against it, a plain one next to nothing.
    private const double AlienLetter = .5;
    private const double AlienPlainLetter = .1;
    private const double PartWeight = .5;
    private const int PartLetters = 3;
    private const int MinPartWord = 5;

    private readonly double[] _scores = new double[languages.All.Length];
    private readonly ulong[] _last = new ulong[languages.All.Length];
    private readonly int[] _kinds = new int[languages.All.Length];
    private readonly int[] _letters = new int[languages.LetterCount];

    public int Words { get; private set; }

    /// <summary>How many of the language's words came up, without those that only repeat the one before.</summary>
    public int Kinds(int language) => _kinds[language];

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            AddWord(word);
        }
    }

    /// <summary>What speaks for each language, less what speaks against it.</summary>
    public double[] Scores()
    {
        double[] scores = [.. _scores];
        for (int letter = 0; letter < _letters.Length; letter++)
        {
            if (_letters[letter] > 0)
            {
                double alien = _letters[letter] * (languages.IsPlain(letter) ? AlienPlainLetter : AlienLetter);
                foreach (byte language in languages.Lacking(letter))
                {
                    scores[language] -= alien;
                }
            }
        }

        return scores;
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        ulong hash = WordHash.Seed, beginning = WordHash.Seed;
        char last = ' ', second = ' ', third = ' ';
        for (int i = 0; i < word.Length; i++)
        {
            char c = WordHash.Fold(word[i]);
            hash = WordHash.AddFolded(hash, c);
            beginning = i == PartLetters - 1 ? hash : beginning;
            (third, second, last) = (second, last, c);
            if (languages.LetterOf(c) is >= 0 and int letter)
            {
                _letters[letter]++;
            }
        }

        Words++;
        if (languages.OfWord(hash) is { Length: > 0 } having)
        {
            Count(having, 1);
            foreach (byte language in having)
            {
                _kinds[language] += _last[language] != hash ? 1 : 0;
                _last[language] = hash;
            }
        }
        else if (word.Length >= MinPartWord)
        {
            Count(languages.OfBeginning(beginning), PartWeight);
            Count(languages.OfEnding(third, second, last), PartWeight);
        }
    }

    /// <summary>Counts for each language that has something, the less the more languages have it.</summary>
    private void Count(ReadOnlySpan<byte> having, double weight)
    {
        weight /= Math.Sqrt(having.Length);
        foreach (byte language in having)
        {
            _scores[language] += weight;
        }
    }
}
