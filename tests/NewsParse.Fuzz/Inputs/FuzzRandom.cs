namespace NewsParse.Fuzz.Inputs;

/// <summary>
/// Numbers that look like chance (SplitMix64). Each input has a row of its own, which follows from the seed and the input's number alone: the same on every
/// machine and in every version of .NET, whoever works on which input.
/// </summary>
internal sealed class FuzzRandom(long seed, long index)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = Mix(Mix((ulong)seed + Step) ^ (ulong)index);

    public ulong Next() => Mix(_state += Step);

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (int)(Next() % (ulong)bound);

    public bool OneIn(int count) => Below(count) == 0;

    /// <summary>A number from 1 to <paramref name="most"/>, each half as likely as the one before it.</summary>
    public int Few(int most)
    {
        int count = 1;
        while (count < most && OneIn(2))
        {
            count++;
        }

        return count;
    }

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
