namespace NewsParse.Fuzz.Inputs;

/// <summary>The targets by the names the command line has for them.</summary>
internal static class FuzzTargets
{
    // Out of a hundred inputs of all targets; whole parses are more than half of them.
    private static readonly (FuzzTarget Target, int Share)[] s_mix =
        [
            (FuzzTarget.Html, 38), (FuzzTarget.Text, 14), (FuzzTarget.Byline, 11), (FuzzTarget.Date, 11), (FuzzTarget.JsonLd, 9), (FuzzTarget.Repair, 11), (FuzzTarget.Document, 3), (FuzzTarget.Profile, 3),
        ];

    public static string NameOf(FuzzTarget target) => target == FuzzTarget.JsonLd ? "json-ld" : target.ToString().ToLowerInvariant();

    public static FuzzTarget? Find(string name) => Enum.GetValues<FuzzTarget>().Where(target => NameOf(target) == name).Select(static target => (FuzzTarget?)target).FirstOrDefault();

    public static FuzzTarget Any(FuzzRandom random)
    {
        int at = random.Below(s_mix.Sum(static one => one.Share));
        foreach ((FuzzTarget target, int share) in s_mix)
        {
            at -= share;
            if (at < 0)
            {
                return target;
            }
        }

        return FuzzTarget.Html;
    }
}
