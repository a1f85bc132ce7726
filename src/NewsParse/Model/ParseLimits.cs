namespace NewsParse;

/// <summary>Hard bounds of one parse; reaching one ends it with a <see cref="ParseFailure"/>, or cuts it short (<see cref="WhenReached"/>). Always on.</summary>
/// <remarks>Each default leaves room of five times and more over the largest of 1,500 news pages.</remarks>
public sealed record ParseLimits
{
    /// <summary>Gets the largest accepted input, in bytes; a string counts two for each <see cref="char"/>.</summary>
    /// <value>Defaults to 32 MiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxInputBytes
    {
        get;
        init => field = Positive(value);
    } = 32 << 20;

    /// <summary>Gets how deep elements may nest. It is watched while the page is parsed, as the time of that grows with the square of the depth.</summary>
    /// <value>Defaults to 1,000; the deepest of 2,654 news pages had 187.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDepth
    {
        get;
        init => field = Positive(value);
    } = 1_000;

    /// <summary>Gets how many elements and texts a page may have, or a plain text lines.</summary>
    /// <value>Defaults to 500,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxNodes
    {
        get;
        init => field = Positive(value);
    } = 500_000;

    /// <summary>Gets how many attributes the elements of a page may have together.</summary>
    /// <value>Defaults to 500,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxAttributes
    {
        get;
        init => field = Positive(value);
    } = 500_000;

    /// <summary>Gets how many blocks of text a page may have, or a plain text.</summary>
    /// <value>Defaults to 50,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxBlocks
    {
        get;
        init => field = Positive(value);
    } = 50_000;

    /// <summary>Gets how much text the blocks may hold together, in UTF-16 characters.</summary>
    /// <value>Defaults to 1,000,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxTextLength
    {
        get;
        init => field = Positive(value);
    } = 1_000_000;

    /// <summary>
    /// Gets what becomes of a source that reaches a limit of size. Time is none of these: what a document holds never depends on how fast the machine was, so
    /// a parse that runs out of it fails.
    /// </summary>
    /// <value>Defaults to <see cref="LimitAction.Fail"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is no <see cref="LimitAction"/>.</exception>
    public LimitAction WhenReached
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Gets how long one parse may take. Measured on a monotonic clock; it never changes what a parse returns, only whether it returns.</summary>
    /// <value>Defaults to 30 seconds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan MaxDuration
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(30);

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
