namespace NewsParse.Text;

/// <summary>The languages of a script by what speaks for each in a text.</summary>
internal readonly struct LanguageRanking
{
    // Measured on paragraphs and pages of many languages: by the lead of half a word more than one in a hundred is wrong, by four words next to none.
    private const double LikelyLead = 1.5;
    private const double LikelyShare = .06;
    private const double SureLead = 4;
    private const double SureLeadShare = .05;
    private const double SureShare = .08;

    private readonly ScriptLanguages _languages;
    private readonly double[] _scores;
    private readonly int _second;

    public LanguageRanking(LanguageTally tally, ScriptLanguages languages)
    {
        _languages = languages;
        _scores = tally.Scores();
        Words = tally.Words;
        Best = IndexOfMax(-1);
        _second = IndexOfMax(Best);
        Kinds = tally.Kinds(Best);
    }

    public int Words { get; }

    /// <summary>The likeliest language, by its place.</summary>
    public int Best { get; }

    /// <summary>How many of its words came up, one that is said over and over counted once.</summary>
    public int Kinds { get; }

    /// <summary>How much speaks for it, by the word.</summary>
    public double Share => _scores[Best] / Math.Max(Words, 1);

    /// <summary>By how much the likeliest is ahead of the second; of none, where nothing speaks for that.</summary>
    public double Lead => LeadOver(_second);

    public bool IsSure => IsClear(Lead);

    public bool IsLikely => Lead >= LikelyLead && (!_languages.HasWords || Share >= LikelyShare);

    public bool IsSurelyAheadOf(Language other) => IsClear(LeadOver(_languages.IndexOf(other)));

    /// <summary>By how much the likeliest is ahead of the language at <paramref name="place"/>.</summary>
    public double LeadOver(int place) => _scores[Best] - (_languages.HasWords ? Math.Max(_scores[place], 0) : _scores[place]);

    /// <summary>The tag of the likeliest; what both have in common where two writings of one language are alike; null where nothing is likely.</summary>
    public string? Tag
    {
        get
        {
            string best = _languages.All[Best].Tag;
            return IsLikely ? best : !_languages.HasWords && LanguageKin.IsSame(best, _languages.All[_second].Tag) ? LanguageKin.Primary(best) : null;
        }
    }

    private int IndexOfMax(int without)
    {
        int max = without == 0 ? 1 : 0;
        for (int i = 0; i < _scores.Length; i++)
        {
            max = i != without && _scores[i] > _scores[max] ? i : max;
        }

        return max;
    }

    private bool IsClear(double lead) => lead >= SureLead && (!_languages.HasWords || (lead >= SureLeadShare * Words && Share >= SureShare));
}
