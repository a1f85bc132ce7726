using System.Diagnostics;
using NewsParse.Fuzz.Checks;
using NewsParse.Fuzz.Inputs;

namespace NewsParse.Fuzz.Running;

/// <summary>Makes an input smaller that fails, as long as it fails alike: parts are left out, from halves down to single characters.</summary>
internal static class Reducer
{
    private const int MaxTries = 2_000;

    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(10);

    public static FuzzInput Reduce(FuzzInput input, Breach breach, Func<FuzzInput, Effort, Breach?> check)
    {
        string sort = SortOf(breach);
        bool Fails(FuzzInput one) => check(one, new Effort()) is { } other && SortOf(other) == sort;
        return input.Text is { } text
            ? input with { Text = new string(Reduce(text.ToCharArray(), chars => Fails(input with { Text = new string(chars) }))) }
            : input with { Bytes = Reduce(input.Bytes!, bytes => Fails(input with { Bytes = bytes })) };
    }

    /// <summary>The smallest part found that <paramref name="fails"/>, within bounds of tries and time.</summary>
    public static T[] Reduce<T>(T[] whole, Func<T[], bool> fails)
    {
        long started = Stopwatch.GetTimestamp();
        int tries = 0;
        for (int size = Math.Max(1, whole.Length / 2); ; size /= 2)
        {
            for (int at = 0; at < whole.Length;)
            {
                if (++tries > MaxTries || Stopwatch.GetElapsedTime(started) > s_most)
                {
                    return whole;
                }

                T[] rest = [.. whole.AsSpan(0, at), .. whole.AsSpan(Math.Min(at + size, whole.Length))];
                if (fails(rest))
                {
                    whole = rest;
                }
                else
                {
                    at += size;
                }
            }

            if (size == 1)
            {
                return whole;
            }
        }
    }

    /// <summary>The check, and the type of an exception.</summary>
    private static string SortOf(Breach breach) => breach.Check == "exception" ? breach.Message.Split(':')[0] : breach.Check;
}
