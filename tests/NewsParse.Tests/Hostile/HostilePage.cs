namespace NewsParse.Tests.Hostile;

/// <summary>A page that was made to hurt.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Make">Makes the source anew.</param>
/// <param name="Failure">How its parse must fail; null where it must give a document.</param>
internal sealed record HostilePage(string Name, Func<ArticleSource> Make, ParseFailureCode? Failure)
{
    public override string ToString() => Name;
}
