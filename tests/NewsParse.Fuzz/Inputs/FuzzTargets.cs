namespace NewsParse.Fuzz.Inputs;

/// <summary>The targets by the names the command line has for them.</summary>
internal static class FuzzTargets
{
    // Out of a hundred inputs of all targets; whole parses are more than half of them.
    private static readonly (FuzzTarget Target, int Share)[] s_mix =
        [(FuzzTarget.Html, 40), (FuzzTarget.Text, 15), (FuzzTarget.Byline, 12), (FuzzTarget.Date, 12), (FuzzTarget.JsonLd, 9), (FuzzTarget.Repair, 12)];

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
