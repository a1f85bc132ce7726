namespace NewsParse.Fuzz.Inputs;

/// <summary>Makes lines of the sorts that are read in a way of their own, most of them nearly right.</summary>
internal static class LineMaker
{
    private static readonly string[] s_glue = [" ", " ", ", ", " and ", " und ", " | ", " - ", " — ", "; ", " / ", " & ", "\n", ": ", "・", "、", "，", " by ", " in ", " for ", " (", ") ", "【", "】", " | Updated: ", " • "];

    public static string Any(FuzzRandom random) => random.Below(4) switch
    {
        0 => Byline(random),
        1 => Date(random),
        2 => Damaged(random),
        _ => random.Of(Hostile.Texts),
    };

    public static string Byline(FuzzRandom random) => Of(SeedFiles.Bylines, random);

    public static string Date(FuzzRandom random) => Of(SeedFiles.Dates, random);

    public static string Damaged(FuzzRandom random) => Of(SeedFiles.Damaged, random);

    private static string Of(IReadOnlyList<string> lines, FuzzRandom random)
    {
        string line = random.Of(lines);
        for (int more = random.Few(5); more > 1; more--)
        {
            line = (random.OneIn(2) ? Part(line, random) : line) + random.Of(s_glue) + Part(random.Of(random.OneIn(6) ? SeedFiles.Bylines : lines), random);
        }

        return random.OneIn(4) ? line : CharMutator.Mutate(line, random);
    }

    /// <summary>Some of the words, in their order.</summary>
    private static string Part(string line, FuzzRandom random)
    {
        string[] words = line.Split(' ');
        int from = random.Below(words.Length);
        return string.Join(' ', words, from, 1 + random.Below(words.Length - from));
    }
}
