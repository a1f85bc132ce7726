namespace NewsParse.Metadata;

/// <summary>Collects what spoke for each field, the chosen and the best of its rivals.</summary>
internal sealed class EvidenceLog
{
    private const int MaxRivals = 12;
    private const int MaxChosen = 64;

    private static readonly int s_fields = Enum.GetValues<ArticleField>().Length;

    private readonly List<FieldEvidence> _entries = [];
    private readonly int[] _rivals = new int[s_fields];
    private readonly int[] _chosen = new int[s_fields];

    public IReadOnlyList<FieldEvidence> Entries => _entries;

    public void Add(FieldCandidate candidate, string value, double confidence, bool isChosen)
    {
        int field = (int)candidate.Field;
        if (isChosen ? ++_chosen[field] > MaxChosen : ++_rivals[field] > MaxRivals)
        {
            return;
        }

        _entries.Add(new FieldEvidence
        {
            Field = candidate.Field,
            Source = candidate.Source,
            Key = candidate.Key,
            Raw = candidate.Raw,
            Value = value,
            Confidence = Math.Round(Math.Clamp(confidence, 0, 1), 3),
            IsChosen = isChosen,
        });
    }
}
