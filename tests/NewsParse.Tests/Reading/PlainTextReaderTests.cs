using CsCheck;
using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Tests.Reading;

public sealed class PlainTextReaderTests
{
    private const string Wrapped =
        """
        Council keeps the library open for another year after all

        The town council voted on Tuesday night to keep the library on Mill
        Street open for another year, after more than two hundred residents
        filled the hall and asked the members to find the money elsewhere in
        the budget.

        Mayor Ann Poole said the vote was close. She had hoped to close the
        building in March and to move the books to the school, where a room
        stands empty since the band left, but the members would not hear of
        it, and one of them, who had built the shelves, walked out.

        - one list item that is about as long as the lines around it, here
        - another list item

        Short end.
        """;

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\ntwo")]
    [InlineData("one\rtwo")]
    [InlineData("one\u2028two")]
    [InlineData("one\u2029two")]
    [InlineData("one\ftwo")]
    [InlineData("\n\none \n\t two\n\n")]
    public void Read_AnyLineEnd_PartsLines(string text) => Sessions.Text(text).Texts().Should().Equal("one", "two");

    [Fact]
    public void Read_WhiteSpaceInALine_IsFolded()
    {
        Page page = Sessions.Text("  a \t b\u00A0c  ");

        page.Texts().Should().Equal("a b\u00A0c");
        page.Blocks[0].InkChars.Should().Be(3);
        page.Paths[page.Blocks[0].Parent].Should().BeNull();
    }

    [Fact]
    public void Read_BlankLines_AreCounted()
    {
        Page page = Sessions.Text("\na\n\n \r\n\r\nb\nc\n\u200B\nd");

        page.Blocks.Select(block => block.BlankLinesBefore).Should().Equal(1, 3, 0, 1);
        page.Blocks.Select(block => block.Position).Should().Equal(0, 1, 2, 3);
    }

    [Fact]
    public void Read_HardWrappedText_IsJoinedByParagraph()
    {
        Page page = Sessions.Text(Wrapped);

        page.Blocks.Should().HaveCount(6);
        page.Blocks[1].Text.Should().StartWith("The town council voted").And.Contain("on Mill Street open").And.EndWith("the budget.");
        page.Blocks[2].Text.Should().Contain("close the building").And.EndWith("walked out.");
        page.Blocks[3].Text.Should().StartWith("- one list");
        page.Blocks[4].Text.Should().Be("- another list item");
    }

    [Fact]
    public void Read_HeadlinesOfOneLength_AreNotJoined()
    {
        string[] lines = [.. Enumerable.Range(0, 12).Select(i => $"The headline of the story number {i} is about as long as any other one")];

        Sessions.Text(string.Join('\n', lines)).Texts().Should().Equal(lines);
    }

    [Fact]
    public void Read_AnyText_KeepsEveryWordInOrder() =>
        Gen.Char["ab .-*\n\r\t\u00A0\u2028"].Array[0, 400].Select(chars => new string(chars)).Sample(text =>
        {
            Page page = Sessions.Text(text);

            string.Join(' ', page.Texts()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                .Should().Equal(text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
            page.Blocks.Select(block => block.InkChars).Should().Equal(page.Blocks.Select(block => block.Text.Count(c => !char.IsWhiteSpace(c))));
        });

    [Fact]
    public void Read_TooManyLines_Fails()
    {
        Action read = () => PlainTextReader.Read("a\nb\nc\nd", Sessions.New(new ParseLimits { MaxNodes = 3 }));

        read.Should().Throw<ParseAbortedException>().Which.Failure.Code.Should().Be(ParseFailureCode.TooManyNodes);
    }
}
