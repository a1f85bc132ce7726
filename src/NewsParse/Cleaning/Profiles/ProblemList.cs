using System.Text;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Gathers the mistakes of one file, with line and column.</summary>
internal sealed class ProblemList(string file, ReadOnlyMemory<byte> json)
{
    private readonly List<ProfileProblem> _problems = [];

    public IReadOnlyList<ProfileProblem> All => _problems;

    public void Add(JsonSpot at, string message) => Add(at.Offset, at.Path, message);

    public void Add(int offset, string path, string message)
    {
        ReadOnlySpan<byte> before = json.Span[..Math.Min(offset, json.Length)];
        int line = before.Count((byte)'\n') + 1;
        // From an odd start the last line may begin within a character; the count is for people.
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        _problems.Add(new ProfileProblem(file, line, column, path, message));
    }
}
