using System.Text;
using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>What else shows in English that a machine chose the words: verbs as nouns, words broken or doubled at a hyphen, words of another language, a synonym that crowds out the usual word.</summary>
internal sealed class WordSigns(SignalList signals)
{
    private const double Misused = .22, Broken = .3, Doubled = .35, Foreign = .3, Mixed = .3;

    private const uint Verb = 1, Owner = 2, AfterNoun = 4, Borrowed = 8, NounParticiple = 16;

    private static readonly WordMap s_words = new(
        // Verbs that are no nouns, and stand as one only where somebody looked up "visit", "summit" or "decision" and took the verb.
        (Verb, "attend arrive depart decide inform achieve allow occur become provide ensure maintain include contain explain describe consider discuss participate announce declare appear enable require receive believe prevent protect destroy persuade criticize criticise"),
        (Owner, "a an his her its their our my your"),
        (AfterNoun, "to of in on at by with from was were is has had will and between during last next"),
        // Words with an accent that English took over.
        (Borrowed, "résistance naïveté dénouement rapprochement appartement communiqué"),
        (NounParticiple, "hundred bed seed breed deed speed need feed weed shed red creed steed sled reed bleed moped biped coed newlywed spread beloved embed"));

    private static readonly string[] s_foreignEndings = ["tion", "tions", "sion", "sions", "ement", "ements", "ance", "ances", "ence", "ences", "ment", "ique", "iques", "eur", "eurs", "able", "ables", "ción", "ções", "ção", "dad", "ität", "ung"];

    private readonly List<Range> _words = [];
    private int _said;
    private int _stated;
    private (int Block, int Start) _firstStated;

    /// <param name="block">The position of the block.</param>
    /// <param name="text">Its text, in English.</param>
    public void Read(int block, string text)
    {
        List<Range> words = Split(text);
        bool isAscii = Ascii.IsValid(text);
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = text.AsSpan(words[i]);
            Count(word, block, words[i].Start.Value);
            ReadHyphen(block, text, words, i);
            ReadVerb(block, text, words, i, word);
            if (!isAscii)
            {
                ReadLetters(block, text, words[i], word);
            }
        }
    }

    /// <summary>To be called when all blocks were read.</summary>
    public void End()
    {
        const int few = 3;
        const double alone = .45, often = .3;
        if (_stated >= few && _stated > _said)
        {
            signals.Add(new TranslationSignal
            {
                Kind = TranslationSignalKind.UnusualWording,
                Weight = _said * 3 < _stated ? alone : often,
                Block = _firstStated.Block,
                Start = _firstStated.Start,
                Length = "stated".Length,
                Text = "stated",
                Suggestion = "said",
            });
        }
    }

    private List<Range> Split(string text)
    {
        List<Range> words = _words;
        words.Clear();
        int at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            {
                at++;
            }

            words.Add(start..at);
        }

        return words;
    }

    private void Count(ReadOnlySpan<char> word, int block, int start)
    {
        if (word.SequenceEqual("said") || word.SequenceEqual("says") || word.SequenceEqual("told"))
        {
            _said++;
        }
        else if (word.SequenceEqual("stated"))
        {
            _firstStated = _stated == 0 ? (block, start) : _firstStated;
            _stated++;
        }
    }

    /// <summary>"US-US", and "inc- administrators" where the first part is no word that is left to be ended.</summary>
    private void ReadHyphen(int block, string text, List<Range> words, int at)
    {
        if (at + 1 == words.Count)
        {
            return;
        }

        int end = words[at].End.Value, next = words[at + 1].Start.Value;
        ReadOnlySpan<char> first = text.AsSpan(words[at]), second = text.AsSpan(words[at + 1]);
        if (next == end + 1 && text[end] == '-' && first.SequenceEqual(second) && IsName(first) && (words[at].Start.Value == 0 || text[words[at].Start.Value - 1] != '-'))
        {
            // What the name was to say of the word behind it broke as well.
            bool hasNoun = at + 2 < words.Count && IsNext(text, words, at + 2) && IsSmall(text.AsSpan(words[at + 2])) && words[at + 2].End.Value - words[at + 2].Start.Value > 3;
            Add(TranslationSignalKind.BrokenWord, Doubled, block, words[at].Start.Value..words[hasNoun ? at + 2 : at + 1].End.Value, text, null);
        }
        else if (next == end + 2 && text[end] == '-' && text[end + 1] == ' ' && first.Length is 2 or 3 && IsSmall(first) && IsSmall(second) && second.Length > 3
            && (words[at].Start.Value == 0 || text[words[at].Start.Value - 1] == ' ') && !ShortWords.Has(first))
        {
            Add(TranslationSignalKind.BrokenWord, Broken, block, words[at].Start.Value..words[at + 1].End.Value, text, null);
        }
    }

    private void ReadVerb(int block, string text, List<Range> words, int at, ReadOnlySpan<char> word)
    {
        if (at == 0 || word.Length < 4 || !IsSmall(word))
        {
            return;
        }

        // "his US attend.", "a later attend to"
        if (Is(word, Verb))
        {
            bool isOwned = IsOwner(text, words, at - 1) || (at > 1 && IsOwner(text, words, at - 2) && IsNext(text, words, at - 1) && !IsSubject(text.AsSpan(words[at - 1])));
            bool isNoun = isOwned && IsNext(text, words, at) && EndsNoun(text, words, at);
            if (isNoun)
            {
                Add(TranslationSignalKind.MisusedWord, Misused, block, words[at - 1].Start.Value..words[at].End.Value, text, null);
            }

            return;
        }

        // "could, a feared in Tokyo, undermine": an article before what neither is a noun nor stands before one.
        if (word.EndsWith("ed", StringComparison.Ordinal) && IsNext(text, words, at) && text.AsSpan(words[at - 1]) is "a" or "an" && at + 1 < words.Count
            && IsNext(text, words, at + 1) && text.AsSpan(words[at + 1]) is "in" or "by" or "that" or "from" or "at" && !Is(word, NounParticiple))
        {
            Add(TranslationSignalKind.MisusedWord, Misused, block, words[at - 1].Start.Value..words[at].End.Value, text, null);
        }
    }

    private void ReadLetters(int block, string text, Range range, ReadOnlySpan<char> word)
    {
        bool hasLatin = false, hasOther = false, hasAccent = false;
        foreach (char c in word)
        {
            hasLatin |= char.IsAsciiLetter(c);
            hasOther |= c is (>= '\u0391' and <= '\u03C9') or (>= '\u0410' and <= '\u044F');
            hasAccent |= c is >= '\u00C0' and <= '\u024F';
        }

        if (hasLatin && hasOther && word.Length > 2)
        {
            Add(TranslationSignalKind.ForeignWord, Mixed, block, range, text, null);
        }
        else if (hasAccent && word.Length >= 7 && IsSmall(word) && HasForeignEnding(word) && !Is(word, Borrowed))
        {
            Add(TranslationSignalKind.ForeignWord, Foreign, block, range, text, null);
        }
    }

    private void Add(TranslationSignalKind kind, double weight, int block, Range range, string text, string? suggestion) => signals.Add(new TranslationSignal
    {
        Kind = kind,
        Weight = weight,
        Block = block,
        Start = range.Start.Value,
        Length = range.End.Value - range.Start.Value,
        Text = text[range],
        Suggestion = suggestion,
    });

    private static bool IsNext(string text, List<Range> words, int at) => words[at].Start.Value == words[at - 1].End.Value + 1 && text[words[at - 1].End.Value] == ' ';

    private static bool IsOwner(string text, List<Range> words, int at) => Is(text.AsSpan(words[at]), Owner);

    /// <summary>Whether the verb may be that of the word before: "those who", "people attend".</summary>
    private static bool IsSubject(ReadOnlySpan<char> word) => word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !word.SequenceEqual("US");

    /// <summary>A full stop, or a word that a noun has behind it.</summary>
    private static bool EndsNoun(string text, List<Range> words, int at)
    {
        int end = words[at].End.Value;
        if (end == text.Length || text[end] is '.' or ',' or ';')
        {
            return true;
        }

        return at + 1 < words.Count && IsNext(text, words, at + 1) && Is(text.AsSpan(words[at + 1]), AfterNoun);
    }

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 5)
        {
            return false;
        }

        foreach (char c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(ReadOnlySpan<char> word, uint category) => (s_words[WordHash.Of(word)] & category) != 0;

    private static bool HasForeignEnding(ReadOnlySpan<char> word)
    {
        foreach (string ending in s_foreignEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
