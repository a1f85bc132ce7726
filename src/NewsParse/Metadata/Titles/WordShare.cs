using NewsParse.Text;

namespace NewsParse.Metadata.Titles;

/// <summary>How far two headlines of one story share their words: the tab's and the page's are often worded apart.</summary>
internal sealed class WordShare
{
    private const int MinWord = 4;
    private const int MinWords = 4;
    private const int Stem = 5;

    private readonly HashSet<string> _words;

    public WordShare(string text) => _words = Words(text);

    /// <summary>The share of the words of the one that has fewer, 0 to 1; endings aside.</summary>
    public double With(string text)
    {
        HashSet<string> other = Words(text);
        int shared = other.Count(_words.Contains);
        int least = Math.Min(other.Count, _words.Count);
        double share = least == 0 ? 0 : (double)shared / least;
        // A rubric of two or three words is soon shared.
        return other.Count >= MinWords || share >= .75 ? share : 0;
    }

    /// <summary>Whether any word is in both.</summary>
    public bool Shares(string text) => Words(text).Overlaps(_words);

    /// <summary>Small words hold no story, and a word's end is its grammar; of Chinese and Japanese, pairs of characters.</summary>
    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>();
        foreach (string word in TextKey.OfWords(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Scripts.HasCjk(word))
            {
                for (int i = 0; i + 1 < word.Length; i++)
                {
                    words.Add(word.Substring(i, 2));
                }
            }
            else if (word.Length >= MinWord || char.IsDigit(word[0]))
            {
                words.Add(word.Length > Stem ? word[..Stem] : word.Length == Stem ? word.TrimEnd('s') : word);
            }
        }

        return words;
    }
}
