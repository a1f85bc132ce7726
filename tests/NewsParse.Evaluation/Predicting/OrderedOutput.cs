namespace NewsParse.Evaluation.Predicting;

/// <summary>Takes lines in any order from any thread and writes them in the order of their numbers.</summary>
internal sealed class OrderedOutput(Stream output)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, byte[]> _waiting = [];
    private int _next;

    public void Put(int number, byte[] line)
    {
        lock (_lock)
        {
            _waiting.Add(number, line);
            while (_waiting.Remove(_next, out byte[]? ready))
            {
                output.Write(ready);
                _next++;
            }
        }
    }
}
