using System.Text;

namespace NewsParse.Fuzz.Inputs;

/// <summary>Changes a text without knowing what it is: a few characters here and there.</summary>
internal static class CharMutator
{
    public static string Mutate(string text, FuzzRandom random)
    {
        var result = new StringBuilder(text);
        for (int edits = random.Few(12); edits > 0; edits--)
        {
            Edit(result, random);
        }

        return result.ToString();
    }

    private static void Edit(StringBuilder text, FuzzRandom random)
    {
        int at = random.Below(text.Length + 1);
        int length = random.Below(Math.Min(text.Length - at, random.OneIn(4) ? 60 : 6) + 1);
        switch (random.Below(10))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length), random.Few(8));
                break;
            case 2 when at < text.Length:
                text[at] = (char)random.Below(random.OneIn(2) ? 0x300 : 0x10000);
                break;
            case 3 when at + 1 < text.Length:
                (text[at], text[at + 1]) = (text[at + 1], text[at]);
                break;
            case 4:
                Recase(text, at, length);
                break;
            case 5:
                text.Insert(at, (char)random.Below(0x80));
                break;
            case 6 when random.OneIn(4):
                text.Length = at;
                break;
            case 7:
                text.Insert(at, ' ');
                break;
            default:
                text.Insert(at, random.Of(Hostile.Texts), random.OneIn(10) ? random.Few(20) : 1);
                break;
        }
    }

    private static void Recase(StringBuilder text, int at, int length)
    {
        for (int i = at; i < at + length; i++)
        {
            text[i] = char.IsUpper(text[i]) ? char.ToLowerInvariant(text[i]) : char.ToUpperInvariant(text[i]);
        }
    }
}
