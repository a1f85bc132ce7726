namespace NewsParse.Tests.Hostile;

/// <summary>A page that was made to hurt.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes the source anew.</param>
/// <param name="MayBeCut">Whether it gives a document where it may be read up to its limit.</param>
/// <param name="Failure">How its parse must fail; null where it must give a document.</param>
internal sealed record HostilePage(string Name, Func<ArticleSource> Make, ParseFailureCode? Failure, bool MayBeCut = true)
{
    public override string ToString() => Name;
}
