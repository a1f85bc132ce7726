using System.Globalization;
using System.Text;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Reports the inputs that failed. Of those that failed alike the first few are written, made small; the others are counted.</summary>
internal sealed class FailureLog(long seed, Func<FuzzInput, Effort, Breach?> check, string? folder, TextWriter output)
{
    private const int MaxAlike = 3;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _alike = [];

    public long Count { get; private set; }

    public void Add(long index, FuzzInput input, Breach breach)
    {
        string kind = $"{input.Target} {breach.Check} {Where(breach)}";
        lock (_lock)
        {
            Count++;
            int alike = _alike[kind] = _alike.GetValueOrDefault(kind) + 1;
            if (alike > MaxAlike)
            {
                return;
            }
        }

        // A slow input would be as slow each time it is tried.
        FuzzInput small = breach.Check == InputCheck.Slow ? input : Reducer.Reduce(input, breach, check);
        string name = string.Create(CultureInfo.InvariantCulture, $"{seed}-{index}-{FuzzTargets.NameOf(input.Target)}-{breach.Check}");
        lock (_lock)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"FAILED seed {seed} input {index} {FuzzTargets.NameOf(input.Target)} {breach.Check} ({input.Length}, made small: {small.Length}): {OneLine(breach.Message)}"));
            output.Flush();
            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, name + ".json"), SavedInput.Write(small));
                File.WriteAllText(Path.Combine(folder, name + ".txt"), $"{breach.Check}: {breach.Message}\n\n{small.Chars}\n", new UTF8Encoding(false));
            }
        }
    }

    /// <summary>How many inputs failed in each way.</summary>
    public IReadOnlyList<string> Kinds()
    {
        lock (_lock)
        {
            return [.. _alike.OrderByDescending(static one => one.Value).Select(static one => $"{one.Value} x {one.Key}")];
        }
    }

    /// <summary>The first frame of a stack, where an exception has one.</summary>
    private static string Where(Breach breach)
    {
        int at = breach.Message.IndexOf("\n   at ", StringComparison.Ordinal);
        return at < 0 ? "" : OneLine(breach.Message[(at + 1)..]).Trim();
    }

    private static string OneLine(string message)
    {
        const int most = 300;
        string line = message.AsSpan().IndexOfAny('\r', '\n') is >= 0 and int end ? message[..end] : message;
        return line.Length > most ? line[..most] : line;
    }
}
