using System.Globalization;
using NewsParse.Text;

namespace NewsParse.Repair;

/// <summary>What Unicode says of composed characters. The system's own normalization does nothing where it has no ICU.</summary>
internal sealed class CompositionData
{
    private static readonly Lazy<CompositionData> s_instance = new(static () => new CompositionData());

    private readonly Dictionary<int, int[]> _parts = [];
    private readonly Dictionary<(int First, int Second), int> _whole = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly HashSet<int> _seconds = [];
    // A bit for each character of the first plane that may have to change place or form.
    private readonly ulong[] _suspects = new ulong[0x10000 / 64];

    private CompositionData()
    {
        foreach (string line in DataFile.Lines("composition.txt"))
        {
            int end = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (string item in line[(end + 1)..].Split(", "))
            {
                string[] fields = item.Split(' ');
                switch (line[..end])
                {
                    case "pair":
                        int[] pair = Array.ConvertAll(fields, Code);
                        _parts.Add(pair[0], pair[1..]);
                        _whole.Add((pair[1], pair[2]), pair[0]);
                        _seconds.Add(pair[2]);
                        Suspect(pair[2]);
                        break;
                    case "once":
                        int[] once = Array.ConvertAll(fields, Code);
                        _parts.Add(once[0], once[1..]);
                        Suspect(once[0]);
                        break;
                    case "class":
                        string[] range = fields[0].Split('-');
                        byte combining = byte.Parse(fields[1], CultureInfo.InvariantCulture);
                        for (int code = Code(range[0]); code <= Code(range[^1]); code++)
                        {
                            _classes.Add(code, combining);
                            Suspect(code);
                        }

                        break;
                }
            }
        }

        for (int jamo = Hangul.FirstVowel; jamo < Hangul.FirstFinal + Hangul.Finals; jamo++)
        {
            if (Hangul.IsVowel(jamo) || Hangul.IsFinal(jamo))
            {
                Suspect(jamo);
            }
        }
    }

    public static CompositionData Instance => s_instance.Value;

    /// <summary>Whether a character may be out of place or form where it stands; all halves of pairs may.</summary>
    public bool IsSuspect(char c) => (_suspects[c >> 6] >> (c & 63) & 1) != 0 || char.IsHighSurrogate(c);

    /// <summary>The same for a whole character.</summary>
    public bool IsSuspect(int code) => code < 0x10000 ? IsSuspect((char)code) : _parts.ContainsKey(code) || _classes.ContainsKey(code) || _seconds.Contains(code);

    public byte Class(int code) => _classes.GetValueOrDefault(code);

    public int[]? Parts(int code) => _parts.GetValueOrDefault(code);

    /// <summary>What two characters make; 0 where they make nothing.</summary>
    public int Whole(int first, int second) => Hangul.Compose(first, second) is > 0 and var syllable ? syllable : _whole.GetValueOrDefault((first, second));

    private void Suspect(int code)
    {
        if (code < 0x10000)
        {
            _suspects[code >> 6] |= 1UL << (code & 63);
        }
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
