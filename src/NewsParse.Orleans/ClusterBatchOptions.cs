namespace NewsParse.Orleans;

/// <summary>How a batch runs on a cluster.</summary>
public sealed record ClusterBatchOptions
{
    /// <summary>
    /// Gets how many sources are on their way or being parsed at a time, over all silos. Two or three for each core of the cluster keep all cores at work.
    /// </summary>
    /// <value>Defaults to 32.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 32;

    /// <summary>
    /// Gets how many sources are held here at most, each from the moment it is asked for to the moment its result has been used, as in <see cref="BatchOptions.MaxHeld"/>.
    /// </summary>
    /// <value>Defaults to <see langword="null"/>: sixteen times <see cref="MaxDegreeOfParallelism"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? MaxHeld
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value.GetValueOrDefault(1), nameof(value));
            field = value;
        }
    }

    /// <inheritdoc cref="BatchOptions.KeepOrder"/>
    public bool KeepOrder { get; init; } = true;

    /// <inheritdoc cref="BatchOptions.Progress"/>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>
    /// Gets how often a source is sent at most, where silos or the way to them fail. One that was sent in vain each time is a result with the code
    /// <see cref="ParseFailureCode.Unavailable"/>.
    /// </summary>
    /// <value>Defaults to 6.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxAttempts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 6;

    /// <summary>Gets how long to wait before the second attempt; before each further one it is about twice as long, up to 30 seconds.</summary>
    /// <value>Defaults to half a second, with which the attempts of a source take about 15 seconds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 30 seconds.</exception>
    public TimeSpan RetryDelay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Retries.LongestDelay);
            field = value;
        }
    } = TimeSpan.FromSeconds(.5);

    /// <summary>
    /// Gets how long to wait for the answer to an attempt. What a silo was at when it died is sent to another after this time. The page's turn on its silo is
    /// waited for as well, so it should be longer than <see cref="ParseLimits.MaxDuration"/> of the silos, which so has to be well under two minutes on a cluster; a page that is
    /// sent too early again is parsed twice in vain, and one that always takes longer ends as <see cref="ParseFailureCode.Unavailable"/>.
    /// </summary>
    /// <value>Defaults to one minute.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than two minutes.</exception>
    public TimeSpan AttemptTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromMinutes(2));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);
}
