using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>Collects candidates: cleans each string, drops what is empty or far too long, and keeps a hostile page within bounds.</summary>
internal sealed class CandidateList
{
    private const int MaxCandidates = 1000;
    private const int MaxChars = 4000;

    private readonly List<FieldCandidate> _candidates = [];

    public IReadOnlyList<FieldCandidate> All => _candidates;

    public void Add(
        ArticleField field,
        EvidenceSource source,
        string key,
        string? raw,
        double confidence,
        int? block = null,
        string? link = null,
        string? type = null,
        string? role = null,
        string? affiliation = null)
    {
        if (raw is null || raw.Length > MaxChars || _candidates.Count >= MaxCandidates)
        {
            return;
        }

        string text = InlineText.Clean(raw);
        if (text.Length > 0)
        {
            _candidates.Add(new FieldCandidate(field, source, key, text, confidence) { Block = block, Link = link, Type = type, Role = role, Affiliation = affiliation });
        }
    }
}
