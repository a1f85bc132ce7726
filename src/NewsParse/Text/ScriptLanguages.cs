using System.Runtime.InteropServices;

namespace NewsParse.Text;

/// <summary>The languages that one script is written in, and what tells them apart. Each goes by its place in <see cref="All"/>.</summary>
internal sealed class ScriptLanguages
{
    // Marks the key of a part; no word holds it.
    private const char PartMark = '-';

    private readonly Dictionary<ulong, byte[]> _byWord = [];
    private readonly short[] _letters;
    private readonly List<byte[]> _lacking = [];
    private readonly int _plain;

    public ScriptLanguages(Language[] languages)
    {
        All = languages;
        if (All.Length > byte.MaxValue)
        {
            throw new InvalidDataException("One script has more languages than a byte can count.");
        }

        for (int i = 0; i < All.Length; i++)
        {
            Add(All[i].Words, (byte)i);
            Add(All[i].Parts, (byte)i);
        }

        char[] letters = string.Concat(Array.ConvertAll(All, static language => language.Letters)).ToCharArray();
        Array.Sort(letters);
        _letters = new short[letters.Length > 0 ? letters[^1] + 1 : 0];
        Array.Fill(_letters, (short)-1);
        foreach (char letter in letters)
        {
            if (_letters[letter] < 0)
            {
                _letters[letter] = (short)_lacking.Count;
                _lacking.Add(Lacking(letter));
                _plain += char.IsAscii(letter) ? 1 : 0;
            }
        }
    }

    public Language[] All { get; }

    /// <summary>Whether any word tells the languages apart; else only letters do.</summary>
    public bool HasWords => _byWord.Count > 0;

    /// <summary>How many letters are told apart.</summary>
    public int LetterCount => _lacking.Count;

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

    public int IndexOf(Language language) => Array.IndexOf(All, language);

    private void Add(IReadOnlyList<string> words, byte language)
    {
        foreach (string word in words)
        {
            ref byte[]? known = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWord, WordHash.Of(word), out _);
            known = known is null ? [language] : known[^1] == language ? known : [.. known, language];
        }
    }

    private byte[] Lacking(char letter)
    {
        var lacking = new List<byte>();
        for (int i = 0; i < All.Length; i++)
        {
            if (All[i].Letters.Length > 0 && !All[i].Letters.Contains(letter))
            {
                lacking.Add((byte)i);
            }
        }

        return [.. lacking];
    }
}
