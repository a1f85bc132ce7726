using System.Globalization;

namespace NewsParse.Benchmarks;

/// <summary>Pages of doubling size: a time that more than doubles shows work that grows faster than the page.</summary>
internal static class ScalingRun
{
    private const int Repeats = 9;

    // The largest page has more text than the limits let pass.
    private static readonly ArticleParser s_parser = ArticleParser.CreateBuilder()
        .WithLimits(new ParseLimits { MaxNodes = int.MaxValue, MaxAttributes = int.MaxValue, MaxBlocks = int.MaxValue, MaxTextLength = int.MaxValue })
        .Build();

    public static void Run(TextWriter output)
    {
        Contender[] contenders = [Contender.BareParse, Contender.NewsParse with { Run = static (page, url) => Contender.Parse(s_parser, page, url) }];
        byte[] small = MadePage.OfSize(1 << 18);
        for (int i = 0; i < Repeats; i++)
        {
            Array.ForEach(contenders, contender => contender.Run(small, null));
        }

        var before = new Dictionary<Contender, double>();
        output.WriteLine($"{"MiB",5}{"",3}{"",-14}{"seconds",10}{"x half the size",17}{"MiB allocated",15}");
        for (int size = 1; size <= 16; size *= 2)
        {
            byte[] page = MadePage.OfSize(size << 20);
            foreach (Contender contender in contenders)
            {
                // The best of a few: what disturbs a run only ever makes it longer.
                Effort effort = Enumerable.Range(0, Repeats)
                    .Select(_ => Effort.Of(() =>
                    {
                        if (contender.Run(page, null) < 0)
                        {
                            throw new InvalidOperationException($"{contender.Name} failed on a made page of {size} MiB.");
                        }
                    }))
                    .MinBy(static effort => effort.Seconds);
                string growth = before.TryGetValue(contender, out double half)
                    ? (effort.Seconds / half).ToString("F2", CultureInfo.InvariantCulture)
                    : "";
                before[contender] = effort.Seconds;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size,5}{"",3}{contender.Name,-14}{effort.Seconds,10:F3}{growth,17}{effort.Bytes / 1048576.0,15:F1}"));
            }
        }
    }
}
