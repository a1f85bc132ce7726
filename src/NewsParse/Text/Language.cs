namespace NewsParse.Text;

/// <summary>A language as its file in the folder <c>Languages</c> describes it; what each line of a file says is told there.</summary>
internal sealed class Language
{
    private Language(string tag) => (Tag, Primary) = (tag, LanguageKin.Primary(tag));

    /// <summary>The BCP 47 tag, with the script only where a language has several.</summary>
    public string Tag { get; }

    /// <summary>The tag without its script.</summary>
    public string Primary { get; }

    public Script Script { get; private set; }

    /// <summary>What people call it, in lower case.</summary>
    public string[] Names { get; private set; } = [];

    /// <summary>Other codes that are written for it: of three letters, outdated, or a country's.</summary>
    public string[] Codes { get; private set; } = [];

    /// <summary>The letters its own words are written with, in lower case; empty where that tells nothing.</summary>
    public string Letters { get; private set; } = "";

    /// <summary>The words it can't do without.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>Three letters that its longer words often begin or end with, as <c>ver-</c> and <c>-ung</c>.</summary>
    public IReadOnlyList<string> Parts { get; private set; } = [];

    public static Language Parse(string tag, TextReader file)
    {
        var language = new Language(tag);
        List<string> words = [], parts = [];
        string without = "";
        while (file.ReadLine() is { } line)
        {
            int end = line.IndexOf(' ', StringComparison.Ordinal);
            if (end < 0 || line[0] == '#')
            {
                continue;
            }

            string value = line[(end + 1)..];
            switch (line[..end])
            {
                case "script":
                    language.Script = Enum.Parse<Script>(value);
                    break;
                case "names":
                    language.Names = value.Split(", ");
                    break;
                case "codes":
                    language.Codes = value.Split(' ');
                    break;
                case "letters":
                    language.Letters = value;
                    break;
                case "without":
                    without = value;
                    break;
                case "words":
                    words.AddRange(value.Split(' '));
                    break;
                case "parts":
                    parts.AddRange(value.Split(' '));
                    break;
                default:
                    throw new InvalidDataException($"The file of {tag} has a line that is not known: {line}");
            }
        }

        language.Words = words;
        language.Parts = parts;
        if (language.Script == Script.Latn)
        {
            language.Letters = "abcdefghijklmnopqrstuvwxyz" + language.Letters;
        }

        foreach (char letter in without)
        {
            language.Letters = language.Letters.Replace(letter.ToString(), "");
        }

        return language;
    }
}
