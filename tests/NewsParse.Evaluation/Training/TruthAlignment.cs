using NewsParse.Evaluation.Scoring;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Evaluation.Training;

/// <summary>Tells which blocks of a page its truth holds: the labels that weights are learned from.</summary>
internal static class TruthAlignment
{
    private const int ShingleWords = 4;

    /// <param name="page">The page.</param>
    /// <param name="wanted">Lines that belong to the article.</param>
    /// <param name="optional">Lines that may stand in it or not.</param>
    /// <returns>For each block 1, 0, or -1 where either is right.</returns>
    public static int[] Align(Page page, IReadOnlyList<string> wanted, IReadOnlyList<string> optional)
    {
        var want = new LineIndex(wanted);
        var maybe = new LineIndex(optional);
        var labels = new int[page.Blocks.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            List<ulong> words = Words(page.Blocks[i].Text);
            labels[i] = want.Covers(words) ? 1 : maybe.Covers(words) ? -1 : 0;
        }

        DropCopies(page, want, labels);
        return labels;
    }

    /// <summary>Labels the blocks that hold one of a few segments which must or must not stand in the text; nothing is known of the others.</summary>
    public static int[] AlignSegments(Page page, string[] with, string[] without)
    {
        var labels = new int[page.Blocks.Count];
        for (int i = 0; i < labels.Length; i++)
        {
            string text = Folding.Fold(page.Blocks[i].Text);
            labels[i] = Array.Exists(with, segment => text.Contains(segment, StringComparison.Ordinal)) ? 1
                : Array.Exists(without, segment => text.Contains(segment, StringComparison.Ordinal)) ? 0
                : -1;
        }

        return labels;
    }

    /// <summary>A text that stands more often on the page than in the truth counts where its neighbours do too.</summary>
    private static void DropCopies(Page page, LineIndex want, int[] labels)
    {
        var mass = new double[labels.Length + 1];
        for (int i = 0; i < labels.Length; i++)
        {
            mass[i + 1] = mass[i] + (labels[i] == 1 ? page.Blocks[i].InkChars : 0);
        }

        foreach (IGrouping<string, PageBlock> copies in page.Blocks.Where(b => labels[b.Position] == 1).GroupBy(b => b.Text))
        {
            int surplus = copies.Count() - Math.Max(1, want.Times(Words(copies.Key)));
            if (surplus <= 0)
            {
                continue;
            }

            double Around(PageBlock b)
            {
                int from = Math.Max(0, b.Position - 6), to = Math.Min(labels.Length, b.Position + 7);
                return mass[to] - mass[from];
            }

            foreach (PageBlock copy in copies.OrderBy(Around).ThenByDescending(b => b.Position).Take(surplus))
            {
                labels[copy.Position] = 0;
            }
        }
    }

    public static List<ulong> Words(string text)
    {
        var words = new List<ulong>();
        ulong hash = WordHash.Seed;
        bool inWord = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            if (letter && !Scripts.IsCjk(c))
            {
                hash = WordHash.Add(hash, c);
                inWord = true;
                continue;
            }

            if (inWord)
            {
                words.Add(hash);
                hash = WordHash.Seed;
                inWord = false;
            }

            if (letter)
            {
                words.Add(WordHash.Add(WordHash.Seed, c));
            }
        }

        if (inWord)
        {
            words.Add(hash);
        }

        return words;
    }

    private sealed class LineIndex
    {
        private readonly HashSet<ulong> _shingles = [];
        private readonly Dictionary<ulong, int> _lines = [];

        public LineIndex(IReadOnlyList<string> lines)
        {
            foreach (string line in lines)
            {
                List<ulong> words = Words(line);
                foreach (ulong shingle in Shingles(words))
                {
                    _shingles.Add(shingle);
                }

                ulong whole = Hash(words, 0, words.Count);
                _lines[whole] = _lines.GetValueOrDefault(whole) + 1;
            }
        }

        public int Times(List<ulong> words) => _lines.GetValueOrDefault(Hash(words, 0, words.Count));

        public bool Covers(List<ulong> words)
        {
            if (words.Count == 0)
            {
                return false;
            }

            if (_lines.ContainsKey(Hash(words, 0, words.Count)))
            {
                return true;
            }

            if (words.Count < ShingleWords)
            {
                return false;
            }

            int hits = 0, all = 0;
            foreach (ulong shingle in Shingles(words))
            {
                all++;
                hits += _shingles.Contains(shingle) ? 1 : 0;
            }

            return hits >= .6 * all;
        }

        private static IEnumerable<ulong> Shingles(List<ulong> words)
        {
            for (int i = 0; i + ShingleWords <= words.Count; i++)
            {
                yield return Hash(words, i, ShingleWords);
            }
        }

        private static ulong Hash(List<ulong> words, int start, int count)
        {
            ulong hash = WordHash.Seed;
            for (int i = start; i < start + count; i++)
            {
                hash = (hash ^ words[i]) * 1099511628211;
            }

            return hash;
        }
    }
}
