namespace NewsParse.Orleans.Tests;

public sealed class GrainKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void Keys_OfABatch_AreFewAtATimeAndOthersLater(long first)
    {
        var keys = new GrainKeys(first);

        long[] used = [.. Enumerable.Range(0, 3 * GrainKeys.PagesBeforeOthers).Select(index => keys[index])];

        long[][] parts = [.. used.Chunk(GrainKeys.PagesBeforeOthers)];
        parts.Should().OnlyContain(static part => part.Distinct().Count() == GrainKeys.AtATime);
        used.Distinct().Should().HaveCount(3 * GrainKeys.AtATime);
    }
}
