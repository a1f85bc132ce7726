namespace NewsParse.Metadata.Titles;

/// <summary>A title after cutting, with all that speaks for it.</summary>
internal sealed class RankedTitle(string text, string key)
{
    /// <summary>The form to show.</summary>
    public string Text { get; set; } = text;

    /// <summary>What it was compared by.</summary>
    public string Key { get; } = key;

    public List<FieldCandidate> Candidates { get; } = [];

    public double Score { get; set; }

    /// <summary>The block that shows it nearest to the body, where one does.</summary>
    public int? Block { get; set; }

    /// <summary>How far that block is to be trusted to be the headline; 0 where none shows it.</summary>
    public double ShownTrust { get; set; }

    public bool HasKey(string key) => Candidates.Exists(candidate => candidate.Key == key);
}
