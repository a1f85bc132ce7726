namespace NewsParse;

/// <summary>How a batch runs on this machine.</summary>
public sealed record BatchOptions
{
    /// <summary>Gets how many sources are parsed at a time, at most.</summary>
    /// <value>Defaults to the number of cores the process may use.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>
    /// Gets how many sources are held at most, each from the moment it is asked for to the moment its result has been used, however slow a page or the reader of the
    /// results is. It bounds the memory of a batch, as each is held with its content and, once it is parsed, its document. Where it is less than
    /// <see cref="MaxDegreeOfParallelism"/>, no more than these are parsed at a time.
    /// </summary>
    /// <value>Defaults to <see langword="null"/>: sixteen times <see cref="MaxDegreeOfParallelism"/>, so that a page in a hundred may be slow without holding up the order.</value>
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

    /// <summary>Gets whether results come in the order of their sources; if not, each comes as soon as it is there, and no page waits for a slow one.</summary>
    /// <value>Defaults to <see langword="true"/>.</value>
    public bool KeepOrder { get; init; } = true;

    /// <summary>Gets who is told of each result, right before it is handed out: one call at a time, with counts that only grow.</summary>
    /// <value>
    /// Defaults to <see langword="null"/>. <see cref="Progress{T}"/> passes its calls on to other threads, where they may overtake each other.
    /// What a handler throws ends the batch.
    /// </value>
    public IProgress<BatchProgress>? Progress { get; init; }
}
