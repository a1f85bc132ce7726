using System.Runtime.InteropServices;

namespace NewsParse.Text;

/// <summary>The languages that one script is written in, and what tells them apart. Each goes by its place in <see cref="All"/>.</summary>
internal sealed class ScriptLanguages
{
    // Marks the key of a part; no word holds it.
    private const char PartMark = '-';

    private readonly Dictionary<ulong, byte[]> _byWord = [];
    private readonly short[] _letters;
    private readonly byte[][] _lacking;
    private readonly int _plain;

    public ScriptLanguages(IEnumerable<Language> languages)
    {
        All = [.. languages];
        if (All.Count > byte.MaxValue)
        {
            throw new InvalidDataException("One script has more languages than a byte can count.");
        }

        for (int i = 0; i < All.Count; i++)
        {
            foreach (string word in All[i].Words.Concat(All[i].Parts))
            {
                ref byte[]? known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, WordHash.Of(word), out _);
                known = known is null ? [(byte)i] : known[^1] == i ? known : [.. known, (byte)i];
            }
        }

        char[] letters = [.. All.SelectMany(static language => language.Letters).Distinct().Order()];
        _letters = new short[letters.Length > 0 ? letters[^1] + 1 : 0];
        _lacking = new byte[letters.Length][];
        Array.Fill(_letters, (short)-1);
        _plain = letters.Count(char.IsAscii);
        for (int i = 0; i < letters.Length; i++)
        {
            _letters[letters[i]] = (short)i;
            _lacking[i] = [.. Enumerable.Range(0, All.Count).Where(language => Lacks(All[language], letters[i])).Select(static language => (byte)language)];
        }

        HasWords = _byWord.Count > 0;
    }

    public IReadOnlyList<Language> All { get; }

    /// <summary>Whether any word tells the languages apart; else only letters do.</summary>
    public bool HasWords { get; }

    /// <summary>How many letters are told apart.</summary>
    public int LetterCount => _lacking.Length;

    /// <summary>The languages that cannot do without the word.</summary>
    public ReadOnlySpan<byte> OfWord(ulong wordHash) => _byWord.GetValueOrDefault(wordHash);

    /// <summary>The languages whose words often begin with three letters.</summary>
    public ReadOnlySpan<byte> OfBeginning(ulong lettersHash) => _byWord.GetValueOrDefault(WordHash.Add(lettersHash, PartMark));

    /// <summary>The languages whose words often end in three letters, in lower case.</summary>
    public ReadOnlySpan<byte> OfEnding(char first, char second, char third)
    {
        ulong hash = WordHash.AddFolded(WordHash.AddFolded(WordHash.Seed, PartMark), first);
        return _byWord.GetValueOrDefault(WordHash.AddFolded(WordHash.AddFolded(hash, second), third));
    }

    /// <summary>The number of a letter in lower case; less than 0 where no language here writes it.</summary>
    public int LetterOf(char folded) => folded < _letters.Length ? _letters[folded] : -1;

    /// <summary>Whether the letter with the number <paramref name="letter"/> is one of a to z, which names from abroad bring into every language.</summary>
    public bool IsPlain(int letter) => letter < _plain;

    /// <summary>The languages that don't write the letter with the number <paramref name="letter"/>.</summary>
    public ReadOnlySpan<byte> Lacking(int letter) => _lacking[letter];

    public int IndexOf(string tag)
    {
        for (int i = 0; i < All.Count; i++)
        {
            if (All[i].Tag == tag)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Lacks(Language language, char letter) => language.Letters.Count > 0 && !language.Letters.Contains(letter);
}
