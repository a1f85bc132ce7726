using NewsParse.Evaluation.Peers;

namespace NewsParse.Tests.Evaluation.Peers;

public sealed class PeerBylineTests
{
    [Theory]
    [InlineData("By Maren Oakley\n and Tobias Finch", "Maren Oakley", "Tobias Finch")]
    [InlineData("Maren Oakley, Tobias Finch & Ida Brandt", "Maren Oakley", "Tobias Finch", "Ida Brandt")]
    [InlineData("by: Byron Andrews | Herald", "Byron Andrews", "Herald")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Names_Byline_AreTakenApart(string? byline, params string[] expected) => PeerByline.Names(byline).Should().Equal(expected);
}
