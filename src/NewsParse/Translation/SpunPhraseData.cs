using NewsParse.Text;

namespace NewsParse.Translation;

/// <summary>
/// The phrases of spinners and bad translations. Most are made: of each fixed expression of news with a synonym in place of one of its words, or of two where it has more, less those
/// that are written by nature. So a phrase nobody has listed is known as long as its expression is.
/// </summary>
internal static class SpunPhraseData
{
    /// <summary>How many words the longest phrase may have.</summary>
    public const int MaxWords = 6;

    private const string Folder = "Translation/";

    /// <summary>Each phrase in small letters, its words parted by single spaces, and what was likely meant.</summary>
    public static Dictionary<string, string> Read()
    {
        HashSet<string> expressions = [.. Lines("en-expressions.txt")];
        HashSet<string> natural = [.. Lines("en-natural.txt")];
        Dictionary<string, string[]> synonyms = ReadSynonyms();
        var phrases = new Dictionary<string, string>();
        foreach (string expression in expressions)
        {
            AddSpun(expression, expression.Split(' '), synonyms, phrases);
        }

        foreach (string line in Lines("en-spun.txt"))
        {
            string[] parts = line.Split('\t');
            phrases[parts[0].Replace('-', ' ')] = parts[1];
        }

        foreach (string phrase in expressions.Concat(natural))
        {
            phrases.Remove(phrase.Replace('-', ' '));
        }

        return phrases;
    }

    private static void AddSpun(string expression, string[] words, Dictionary<string, string[]> synonyms, Dictionary<string, string> phrases)
    {
        // With both words replaced, two words are another expression more often than not.
        int most = words.Length > 2 ? 2 : 1;
        List<(string Phrase, int Replaced)> made = [("", 0)];
        foreach (string word in words)
        {
            (string Word, int Replaced)[] choices = [(word, 0), .. synonyms.GetValueOrDefault(word, []).Select(static other => (other, 1))];
            made = [.. from start in made from choice in choices where start.Replaced + choice.Replaced <= most select ($"{start.Phrase} {choice.Word}".TrimStart(), start.Replaced + choice.Replaced)];
        }

        foreach ((string phrase, int replaced) in made)
        {
            if (replaced > 0 && words.Length > 1)
            {
                phrases.TryAdd(phrase, expression);
            }
        }
    }

    private static Dictionary<string, string[]> ReadSynonyms()
    {
        var synonyms = new Dictionary<string, string[]>();
        foreach (string line in Lines("en-synonyms.txt"))
        {
            string[] parts = line.Split(": ");
            string[] others = [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static other => other.Replace('-', ' '))];
            synonyms[parts[0]] = [.. synonyms.GetValueOrDefault(parts[0], []), .. others];
        }

        return synonyms;
    }

    private static IEnumerable<string> Lines(string file) => DataFile.Lines(Folder + file);
}
