using System.Text;

namespace NewsParse.Evaluation;

/// <summary>A folder of sets: <c>SET.jsonl</c> with a page a line, and the pages' files below it.</summary>
internal sealed class Corpus
{
    private readonly HashSet<string>? _sets;

    /// <param name="folder">The folder.</param>
    /// <param name="sets">The sets to take; all where null.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no set in it.</exception>
    public Corpus(string folder, IEnumerable<string>? sets = null)
    {
        Folder = Path.GetFullPath(folder);
        if (!Directory.Exists(Folder))
        {
            throw new DirectoryNotFoundException($"There is no corpus folder '{folder}'.");
        }

        // A run over no pages would fail somewhere else, or pass.
        if (!Directory.EnumerateFiles(Folder, "*.jsonl").Any())
        {
            throw new DirectoryNotFoundException($"The folder '{folder}' is no corpus: it holds no SET.jsonl.");
        }

        _sets = sets?.ToHashSet(StringComparer.Ordinal);
    }

    public string Folder { get; }

    /// <summary>The lines of every set, sets in the order of their names, each with its number from 1.</summary>
    public IEnumerable<(string Set, int Number, string Line)> Lines()
    {
        foreach (string path in Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            string set = Path.GetFileNameWithoutExtension(path);
            if (_sets?.Contains(set) == false)
            {
                continue;
            }

            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    yield return (set, number, line);
                }
            }
        }
    }

    /// <summary>What a prediction may know of each row.</summary>
    public IEnumerable<CorpusRow> Rows() =>
        Lines().Select(static line => CorpusRow.Read(line.Set, line.Number, Encoding.UTF8.GetBytes(line.Line)));
}
