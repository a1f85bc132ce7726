using NewsParse.Bylines;
using NewsParse.Labelling;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>Which of the last lines of a plain text are none of its body. A line that begins with a star was taken for the body.</summary>
public sealed class EndLinesTests
{
    private const string Prose = "*The council of the harbour town voted on Tuesday to mend the old bridge, after a debate of five hours.";
    private const string Other = "The weather in the harbour town stays as it was for the whole of the week.";
    private const string Bio = "Jane Roe is a correspondent for The Wire.";
    private const string Notice = "This article was originally published in The Valley Herald.";

    [Theory]
    [InlineData(Bio, "bylines.bio")]
    [InlineData(Notice, "bylines.notice")]
    [InlineData("本文转载自《山谷报》。", "bylines.notice")]
    [InlineData("Source: Reuters", "bylines.notice")]
    [InlineData("This article is licensed under CC BY 4.0.", "bylines.notice")]
    [InlineData("(dpa)", "bylines.notice")]
    [InlineData("The agency published its data under CC BY 4.0 on Tuesday.", null)]
    [InlineData("This article is not licensed. All rights reserved.", null)]
    [InlineData("Source: the mayor's desk said so on Tuesday, and no one else did.", null)]
    [InlineData("Work is to begin in spring.", null)]
    public void Label_LastLineOfTheBody_IsNoneOfItWhereItSpeaksOfTheArticle(string line, string? rule)
    {
        BlockLabel[] labels = Label(Prose, Prose, Prose, "*" + line);

        labels[3].Rule.Should().Be(rule ?? "label.star");
        labels[3].Confidence.Should().Be(rule is null ? .9 : .1);
        labels[..3].Should().OnlyContain(static label => label.Role == BlockRole.Body);
    }

    [Theory]
    [InlineData("Roe spoke of the bridge on Tuesday, and of the ferry.", true)]
    [InlineData("On Tuesday the mayor spoke to Roe", true)]
    [InlineData("On Tuesday the mayor spoke to Roe, who likes the ferry.", true)]
    [InlineData("On Tuesday the mayor spoke to McRoe, then to Roe.", true)]
    [InlineData("On Tuesday the mayor spoke to Roemer, who likes the ferry.", false)]
    [InlineData("On Tuesday the mayor spoke to McRoe, who likes the ferry.", false)]
    [InlineData("Roemer spoke to McRoe", false)]
    public void Label_SentenceAboutSomebodyTheStoryNames_IsItsOwn(string earlier, bool staysBody)
    {
        Label(Prose, "*" + earlier, Prose, "*" + Bio)[3].IsBody.Should().Be(staysBody);
        Label(Prose, earlier, Prose, Prose, "*" + Bio)[4].IsBody.Should().BeFalse("only the body counts");
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void Label_LongSentenceAboutSomebody_IsTheStorys(int length, bool staysBody)
    {
        string bio = Bio + " " + new string('x', length - Bio.Length - 2) + ".";

        bio.Should().HaveLength(length);
        Label(Prose, Prose, Prose, "*" + bio)[3].IsBody.Should().Be(staysBody);
    }

    [Theory]
    [InlineData(320, false)]
    [InlineData(321, true)]
    public void Label_LongNotice_IsProse(int length, bool staysBody) =>
        Label(Prose, Prose, Prose, "*" + Notice + " " + new string('x', length - Notice.Length - 2) + ".")[3].IsBody.Should().Be(staysBody);

    [Fact]
    public void Label_EndOfAShortText_StaysInIt()
    {
        Label(Prose, "*" + Bio)[1].IsBody.Should().BeTrue();
        Label(Other, Prose, "*" + Bio)[2].IsBody.Should().BeTrue();
        Label(Prose, Prose, "*" + Bio)[2].IsBody.Should().BeFalse();
    }

    [Fact]
    public void Label_LinesThatClose_AreFiveAtMost()
    {
        BlockLabel[] labels = Label([Prose, Prose, Prose, .. Enumerable.Repeat("*" + Notice, 6)]);

        labels.Select(static label => label.IsBody).Should().Equal(true, true, true, true, false, false, false, false, false);
    }

    [Fact]
    public void Label_NoticeAmongTheBody_Stays()
    {
        BlockLabel[] labels = Label(Prose, Prose, Prose, "*" + Notice, Prose);

        labels.Should().OnlyContain(static label => label.Role == BlockRole.Body);
    }

    [Theory]
    [InlineData(BlockRole.Other, 1, true)]
    [InlineData(BlockRole.Byline, 1, true)]
    [InlineData(BlockRole.Related, 1, true)]
    [InlineData(BlockRole.Caption, 1, false)]
    [InlineData(BlockRole.Other, 8, true)]
    [InlineData(BlockRole.Other, 9, false)]
    public void Label_SentenceAboutSomebodyBehindTheBody_IsAboutTheAuthor(BlockRole role, int distance, bool isBio)
    {
        Page page = Page([Prose, Prose, .. Enumerable.Repeat(Other, distance - 1), Bio, Other]);
        PageLabels labels = Labels(page, static i => i < 2);
        int at = distance + 1;
        labels.Blocks[at] = new BlockLabel(role, "label.other", .6);

        EndLines.Label(page, labels);

        labels.Blocks[at].Should().Be(isBio ? new BlockLabel(BlockRole.AuthorBio, "bylines.bio", .6) : new BlockLabel(role, "label.other", .6));
        labels.Blocks[at + 1].Rule.Should().Be("label.other");
    }

    [Fact]
    public void Label_SentenceAboutSomebodyAsTheLastLine_IsReadToo() => Label(Prose, Prose, Bio)[2].Role.Should().Be(BlockRole.AuthorBio);

    [Fact]
    public void Label_SentenceAboutSomebodyAmongTheBody_StaysWhatItWas()
    {
        Label(Prose, Bio, Prose)[1].Role.Should().Be(BlockRole.Other);
        Label(Prose, Bio)[1].Role.Should().Be(BlockRole.AuthorBio);
    }

    [Fact]
    public void Label_NoBody_LeavesAllAsItIs() => Label(Bio, Notice).Should().OnlyContain(static label => label.Rule == "label.other");

    private static BlockLabel[] Label(params string[] lines)
    {
        Page page = Page(lines);
        PageLabels labels = Labels(page, i => lines[i][0] == '*');
        EndLines.Label(page, labels);
        return labels.Blocks;
    }

    private static Page Page(string[] lines)
    {
        Page page = Sessions.Html(string.Concat(lines.Select(static line => $"<p>{line.TrimStart('*')}</p>")));
        page.Blocks.Should().HaveCount(lines.Length);
        return page;
    }

    private static PageLabels Labels(Page page, Func<int, bool> isBody) => new()
    {
        Blocks = [.. page.Blocks.Select(block => isBody(block.Position) ? new BlockLabel(BlockRole.Body, "label.star", .9) : new BlockLabel(BlockRole.Other, "label.other", .6))],
    };
}
