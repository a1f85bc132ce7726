using NewsParse.Text;

namespace NewsParse.Labelling.Texts;

/// <summary>How much of what each line of a text says is said elsewhere in the run of lines that is likely the article, and how many lines begin alike.</summary>
internal sealed class LineEchoes
{
    /// <summary>Shorter words are said everywhere.</summary>
    private const int MinLetters = 5;

    private readonly double[] _shares;
    private readonly int[] _alike;

    private LineEchoes(double[] shares, int[] alike)
    {
        _shares = shares;
        _alike = alike;
    }

    /// <summary>The share of the line's longer words that other lines of the run say too; -1 where it has none.</summary>
    public double ShareOf(int line) => _shares[line];

    /// <summary>How many lines begin with the same two words.</summary>
    public int AlikeOf(int line) => _alike[line];

    public static LineEchoes Of(PageView view, LineRun run)
    {
        int count = view.Texts.Length;
        var words = new List<ulong>[count];
        var said = new Dictionary<ulong, int>();
        for (int i = 0; i < count; i++)
        {
            words[i] = LongWords(view.Page.Blocks[i].Text);
            if (i >= run.First && i <= run.Last)
            {
                foreach (ulong word in words[i])
                {
                    said[word] = said.GetValueOrDefault(word) + 1;
                }
            }
        }

        var shares = new double[count];
        for (int i = 0; i < count; i++)
        {
            // Its own words the line has said itself.
            int own = i >= run.First && i <= run.Last ? 1 : 0;
            shares[i] = words[i].Count == 0 ? -1 : (double)words[i].Count(word => said.GetValueOrDefault(word) > own) / words[i].Count;
        }

        return new LineEchoes(shares, Beginnings(view));
    }

    /// <summary>By line, how many lines begin with the same two words.</summary>
    public static int[] Beginnings(PageView view)
    {
        var counts = new Dictionary<ulong, int>();
        var starts = new ulong[view.Texts.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = StartOf(view.Page.Blocks[i].Text);
            counts[starts[i]] = counts.GetValueOrDefault(starts[i]) + 1;
        }

        return Array.ConvertAll(starts, start => counts[start]);
    }

    private static ulong StartOf(string text)
    {
        ulong start = WordHash.Seed;
        int read = 0;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            start = WordHash.Join(start, WordHash.Of(word));
            if (++read == 2)
            {
                break;
            }
        }

        return start;
    }

    private static List<ulong> LongWords(string text)
    {
        var seen = new List<ulong>();
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            if (word.Length >= MinLetters || Scripts.IsCjk(word[0]))
            {
                ulong hash = WordHash.Of(word);
                if (!seen.Contains(hash))
                {
                    seen.Add(hash);
                }
            }

            if (seen.Count == 60)
            {
                break;
            }
        }

        return seen;
    }
}
