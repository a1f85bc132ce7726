using System.Runtime.InteropServices;

namespace NewsParse.Evaluation.Scoring;

/// <summary>What two texts or lists have in common, counted with repetitions.</summary>
internal static class Overlap
{
    /// <summary>The shares of 4-grams of words that are right and that were found; null where there is nothing to take a share of.</summary>
    public static (double? Precision, double? Recall) OfWords(string truth, string prediction, bool splitCjk)
    {
        var numbers = new Dictionary<string, int>();
        Dictionary<Shingle, int> wanted = Shingles(Words.Of(truth, splitCjk), numbers);
        Dictionary<Shingle, int> given = Shingles(Words.Of(prediction, splitCjk), numbers);
        if (wanted.Count == 0 && given.Count == 0)
        {
            return (1, 1);
        }

        double common = Common(wanted, given);
        int givenTotal = given.Values.Sum();
        int wantedTotal = wanted.Values.Sum();
        return (givenTotal == 0 ? null : common / givenTotal, wantedTotal == 0 ? null : common / wantedTotal);
    }

    /// <summary>F1 of the items of a list.</summary>
    public static double OfItems(IEnumerable<string> truth, IEnumerable<string> prediction)
    {
        Dictionary<string, int> wanted = Count(truth);
        Dictionary<string, int> given = Count(prediction);
        if (wanted.Count == 0 && given.Count == 0)
        {
            return 1;
        }

        double common = Common(wanted, given);
        return F1(
            given.Count == 0 ? 0 : common / given.Values.Sum(),
            wanted.Count == 0 ? 0 : common / wanted.Values.Sum());
    }

    public static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    private static Dictionary<Shingle, int> Shingles(List<string> words, Dictionary<string, int> numbers)
    {
        int[] word = new int[words.Count];
        for (int i = 0; i < word.Length; i++)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, words[i], out bool known);
            number = known ? number : numbers.Count;
            word[i] = number;
        }

        // A text of fewer than four words is one shingle; 0 stands where a word is missing.
        int At(int i) => i < word.Length ? word[i] : 0;
        int count = word.Length == 0 ? 0 : Math.Max(1, word.Length - 3);
        return Count(Enumerable.Range(0, count).Select(i => new Shingle(At(i), At(i + 1), At(i + 2), At(i + 3))));
    }

    private static Dictionary<T, int> Count<T>(IEnumerable<T> items)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (T item in items)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, item, out _)++;
        }

        return counts;
    }

    private static int Common<T>(Dictionary<T, int> left, Dictionary<T, int> right)
        where T : notnull => left.Sum(item => Math.Min(item.Value, right.GetValueOrDefault(item.Key)));

    private readonly record struct Shingle(int First, int Second, int Third, int Fourth);
}
