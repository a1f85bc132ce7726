using System.Runtime.CompilerServices;

namespace NewsParse.Text;

/// <summary>Counts the letters of a text by the script they are of.</summary>
internal struct ScriptTally
{
    // Every script begins and ends at a multiple of sixteen.
    private const int Step = 16;

    private static readonly (char First, char Last, Script Script)[] s_ranges =
    [
        ('\u0000', '\u02BF', Script.Latn), ('\u0370', '\u03FF', Script.Grek), ('\u0400', '\u052F', Script.Cyrl), ('\u0530', '\u058F', Script.Armn),
        ('\u0590', '\u05FF', Script.Hebr), ('\u0600', '\u06FF', Script.Arab), ('\u0750', '\u077F', Script.Arab), ('\u0780', '\u07BF', Script.Thaa),
        ('\u0900', '\u097F', Script.Deva), ('\u0980', '\u09FF', Script.Beng), ('\u0A00', '\u0A7F', Script.Guru), ('\u0A80', '\u0AFF', Script.Gujr),
        ('\u0B00', '\u0B7F', Script.Orya), ('\u0B80', '\u0BFF', Script.Taml), ('\u0C00', '\u0C7F', Script.Telu), ('\u0C80', '\u0CFF', Script.Knda),
        ('\u0D00', '\u0D7F', Script.Mlym), ('\u0D80', '\u0DFF', Script.Sinh), ('\u0E00', '\u0E7F', Script.Thai), ('\u0E80', '\u0EFF', Script.Laoo),
        ('\u0F00', '\u0FFF', Script.Tibt), ('\u1000', '\u109F', Script.Mymr), ('\u10A0', '\u10FF', Script.Geor), ('\u1100', '\u11FF', Script.Hang),
        ('\u1200', '\u139F', Script.Ethi), ('\u1780', '\u17FF', Script.Khmr), ('\u1E00', '\u1EFF', Script.Latn), ('\u1F00', '\u1FFF', Script.Grek),
        ('\u3040', '\u30FF', Script.Kana), ('\u3130', '\u318F', Script.Hang), ('\u3400', '\u4DBF', Script.Hani), ('\u4E00', '\u9FFF', Script.Hani),
        ('\uAC00', '\uD7AF', Script.Hang), ('\uF900', '\uFAFF', Script.Hani), ('\uFB50', '\uFDFF', Script.Arab), ('\uFE70', '\uFEFF', Script.Arab),
    ];

    private static readonly Script[] s_scripts = Spread();

    private Counts _counts;

    /// <summary>How many letters of known scripts were counted.</summary>
    public int Letters { get; private set; }

    public readonly int this[Script script] => _counts[(int)script];

    /// <summary>The script that the letter <paramref name="c"/> is of.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Script Of(char c) => s_scripts[c / Step];

    public void Add(ReadOnlySpan<char> text)
    {
        int ascii = 0;
        foreach (char c in text)
        {
            if (c < 128)
            {
                ascii += char.IsAsciiLetter(c) ? 1 : 0;
            }
            else if (Of(c) is not Script.None and Script script && char.IsLetter(c))
            {
                _counts[(int)script]++;
                Letters++;
            }
        }

        _counts[(int)Script.Latn] += ascii;
        Letters += ascii;
    }

    /// <summary>The script that the text is written in: with more than half of the letters, or more than a third where each stands for a syllable.</summary>
    public readonly Script Main()
    {
        // A Korean or Japanese text may hold many Chinese characters; a Chinese one holds no more than a name in kana.
        int kana = _counts[(int)Script.Kana], hangul = _counts[(int)Script.Hang];
        int eastern = kana + hangul + _counts[(int)Script.Hani];
        if (eastern * 3 > Letters)
        {
            return hangul > kana && hangul * 4 > eastern ? Script.Hang : kana * 12 > eastern ? Script.Kana : Script.Hani;
        }

        for (Script script = Script.Latn; script < Script.Hang; script++)
        {
            if (_counts[(int)script] * 2 > Letters)
            {
                return script;
            }
        }

        return Script.None;
    }

    private static Script[] Spread()
    {
        var scripts = new Script[(char.MaxValue + 1) / Step];
        foreach ((char first, char last, Script script) in s_ranges)
        {
            scripts.AsSpan(first / Step, ((last - first) / Step) + 1).Fill(script);
        }

        return scripts;
    }

    [InlineArray((int)Script.Hani + 1)]
    private struct Counts
    {
        private int _first;
    }
}
