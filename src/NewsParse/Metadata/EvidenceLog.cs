namespace NewsParse.Metadata;

/// <summary>Collects what spoke for each field, the chosen and the best of its rivals.</summary>
internal sealed class EvidenceLog
{
    private const int MaxRivals = 12;

    private readonly List<FieldEvidence> _entries = [];

    public IReadOnlyList<FieldEvidence> Entries => _entries;

    public void Add(FieldCandidate candidate, string value, double confidence, bool isChosen)
    {
        if (!isChosen && _entries.Count(entry => entry.Field == candidate.Field && !entry.IsChosen) >= MaxRivals)
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
