namespace NewsParse.Orleans;

/// <summary>
/// The keys a batch calls. A client gives each key it has not used yet to the next of the silos it knows, and keeps to that; so there are many at a time, for an even
/// spread, and others from time to time, for the silos that have joined. Not one for each page, as silos keep the grain of a key for a while.
/// </summary>
internal sealed class GrainKeys(long first)
{
    public const int AtATime = 64;
    public const int PagesBeforeOthers = 5_000;

    /// <summary>Gets the key for the source at this place of the batch.</summary>
    public long this[long index] => unchecked(first + (index / PagesBeforeOthers * AtATime) + (index % AtATime));
}
