using NewsParse.Bylines;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>What the end of an article says of those who made it. A block that begins with a star is of the body.</summary>
public sealed class TailLinesTests
{
    private const string Prose = "*The council of the harbour town voted on Tuesday to mend the old bridge, after a debate of five hours.";
    private const string Other = "The weather in the harbour town stays as it was for the whole of the week, and the ferry runs at night.";
    private const string Bio = "Jane Roe is a correspondent for The Wire.";

    [Theory]
    [InlineData("Jane Roe", "signature .5")]
    [InlineData("<a href='/jane'>Jane Roe</a>", "signature .35")]
    [InlineData("Reuters", "signature .5")]
    [InlineData("By Vossimund Tarkel", "signature .5")]
    [InlineData("记者 王小明", "signature .5")]
    [InlineData("Vossimund Tarkel", "")]
    [InlineData("Jane", "")]
    [InlineData("By Jane", "")]
    [InlineData("Jane Roe 2024", "")]
    [InlineData("Jane Roe<br>John Doe", "")]
    [InlineData("Jane Roe, the weather stays", "")]
    [InlineData("Jane Roe, jane@herald.example", "")]
    [InlineData("Edited by Ann Poe", "credit line .6")]
    [InlineData("Jane Roe. Edited by Ann Poe", "signature .5")]
    public void Find_LineRightBehindTheText_SignsOrCreditsOrIsNothing(string line, string expected)
    {
        Write(Find(Prose, Prose, line)).Should().Be(expected);
        Write(Find(Prose, Prose, "*" + line)).Should().Be(expected);
    }

    [Theory]
    [InlineData("Jane Roe", "")]
    [InlineData("Edited by Ann Poe", "credit line .6")]
    [InlineData("Ann Poe contributed to this report.", "credit line .6")]
    [InlineData("Vossimund Tarkel contributed to this report.", "credit line .6")]
    [InlineData("(Reporting by Vossimund Tarkel)", "credit line .6")]
    [InlineData("[Reporting by Vossimund Tarkel]", "credit line .6")]
    [InlineData("(2028; Reporting by Vossimund Tarkel)", "credit line .6")]
    [InlineData("[2028; Reporting by Vossimund Tarkel]", "credit line .6")]
    [InlineData("2028; Reporting by Vossimund Tarkel", "")]
    [InlineData("（编辑：王小明）", "credit line .6")]
    [InlineData("【编辑：王小明】", "credit line .6")]
    [InlineData("〔編輯：王小明〕", "credit line .6")]
    [InlineData("编辑：王小明", "credit line .6")]
    [InlineData("Edited by Ann Poe, the weather stays", "")]
    [InlineData("Edited by Ann Poe ann@herald.example", "")]
    [InlineData("Vossimund edited by Ann Poe", "")]
    [InlineData(Bio, "bio .45")]
    public void Find_LineFartherBehind_CreditsAndDoesNotSign(string line, string expected) => Write(Find(Prose, Prose, Other, line)).Should().Be(expected);

    [Fact]
    public void Find_Heading_IsNone() => Find(Prose, "<h2>Edited by Ann Poe</h2>").Should().BeEmpty();

    [Theory]
    [InlineData(58, true)]
    [InlineData(59, false)]
    public void Find_LongSignature_IsNone(int letters, bool isOne)
    {
        string names = "Jane Roe, John Doe, Ann Poe, Max Low, Kim Fry, Tom O" + new string('o', 70);
        string line = "By " + names[..(letters - 1)];

        line.Should().HaveLength(letters + 2);
        Find(Prose, line).Exists(static found => found.Key == "signature").Should().Be(isOne);
    }

    [Theory]
    [InlineData("责任编辑：", 1)]
    [InlineData("责任编辑： ", 0)]
    public void Find_LongCreditInChinese_IsProse(string label, int expected)
    {
        string[] names = [.. "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林".Select(static surname => $"{surname}小明")];
        string line = label + string.Join('、', names);

        line.Length.Should().Be(80 + (1 - expected));
        Find(Prose, Other, line).Should().HaveCount(expected);
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    public void Find_LinesBehind_AreReadAsFarAsTheEighth(int distance, int expected) =>
        Find([Prose, Prose, .. Enumerable.Repeat(Other, distance - 1), "Edited by Ann Poe"]).Should().HaveCount(expected);

    [Fact]
    public void Find_LinesOfTheBody_AreItsLastTwo()
    {
        Write(Find("*Edited by Ann Poe", Prose)).Should().Be("credit line .6");
        Write(Find("*Edited by Ann Poe", Prose, Prose)).Should().BeEmpty();
        Write(Find("*Edited by Ann Poe")).Should().Be("credit line .6");
        Write(Find("*Jane Roe", Prose)).Should().BeEmpty();
        Find("Edited by Ann Poe").Should().BeEmpty();
    }

    [Theory]
    [InlineData(6, "credit line .6")]
    [InlineData(7, "")]
    public void Find_LineBetweenTheLastOfTheBody_IsReadWhereTheyAreNear(int others, string expected)
    {
        Write(Find([Prose, "Edited by Ann Poe", .. Enumerable.Repeat(Other, others), Prose])).Should().Be(expected);
        Write(Find([Prose, "The end of it (Edited by Ann Poe)", .. Enumerable.Repeat(Other, others), Prose])).Should().BeEmpty();
    }

    [Fact]
    public void Find_LineBetweenTheLastOfTheBody_IsReadFarDownThePageToo() =>
        Write(Find([.. Enumerable.Repeat(Other, 20), Prose, "Edited by Ann Poe", Prose])).Should().Be("credit line .6");

    [Fact]
    public void Find_LastTwoOfTheBodyFarApart_AreReadBoth() =>
        Write(Find(["*Edited by Ann Poe", .. Enumerable.Repeat(Other, 20), "*Edited by Max Low"])).Should().Be("credit line .6; credit line .6");

    [Theory]
    [InlineData("*It is to open in spring (dpa)", "Author")]
    [InlineData("*It is to open in spring. (dpa)+", "Author")]
    [InlineData("*It is to open in spring (Jane Roe)", "Author")]
    [InlineData("*It is to open in spring (Editing by Ann Poe).", "Contributor")]
    [InlineData("*桥将于春天开放，市长说。（编辑：王小明）", "Contributor")]
    [InlineData("*桥将于春天开放，市长说【编辑：王小明】。", "Contributor")]
    [InlineData("*橋將於春天開放，市長說。〔編輯：王小明〕", "Contributor")]
    [InlineData("*It is to open in spring [Editing by Ann Poe]", "Contributor")]
    [InlineData("*It is to open in spring (AP)", "Author")]
    [InlineData("*It is to open in spring (Vossimund Tarkel)", "")]
    [InlineData("*It is to open in spring (Editing by Ann Poe, the weather stays)", "")]
    [InlineData("*It is to open in spring (for now)", "")]
    [InlineData("*It is to open in spring, dpa)", "")]
    [InlineData("*It is to open in spring (x)", "")]
    [InlineData("*It is to open in spring (May 2028)", "")]
    public void Find_BracketAtTheEndOfTheText_NamesThoseWhoMadeIt(string last, string expected) =>
        string.Join("; ", Find(Prose, last).Select(static found => found.Field)).Should().Be(expected);

    [Fact]
    public void Find_BracketAtTheEndOfTheText_IsReadAlone()
    {
        FieldCandidate found = Find(Prose, "*It is to open in spring (Editing by Ann Poe)").Should().ContainSingle().Which;

        found.Should().Be(new FieldCandidate(ArticleField.Contributor, EvidenceSource.Text, "bracket at the end", "(Editing by Ann Poe)", .5) { Block = 1 });
    }

    [Fact]
    public void Find_BracketBeforeTheEnd_DoesNotSign()
    {
        Write(Find("*It is to open in spring (dpa)", Prose)).Should().BeEmpty();
        Write(Find("*It is to open in spring (Editing by Ann Poe)", Prose)).Should().Be("bracket at the end .5");
    }

    [Theory]
    [InlineData(157, 1)]
    [InlineData(158, 0)]
    public void Find_LongBracket_IsProse(int inside, int expected)
    {
        string names = "Editing by " + string.Join(", ", Enumerable.Range(0, 19).Select(static i => "Ann P" + new string('o', i % 7 + 1)));
        string bracket = names[..(inside - 1)].TrimEnd(' ', ',');
        bracket = bracket + new string('e', inside - bracket.Length);

        Find(Prose, $"*It is to open in spring ({bracket})").Should().HaveCount(expected);
    }

    [Fact]
    public void Find_SentenceAboutAnAuthor_IsTrustedLessInTheBody()
    {
        Write(Find(Prose, Bio)).Should().Be("bio .45");
        Write(Find(Prose, "*" + Bio)).Should().Be("bio .3");
    }

    [Fact]
    public void Find_SentenceAboutAnAuthorBeforeTheText_IsOneOfTheThreeLinesBefore()
    {
        Write(Find(Bio, Other, Other, Prose, Prose, Prose)).Should().Be("bio .45");
        Write(Find(Bio, Other, Other, Other, Prose, Prose, Prose)).Should().BeEmpty();
        Write(Find(Other, "*" + Bio, Prose, Prose, Prose)).Should().BeEmpty();
    }

    private static string Write(IEnumerable<FieldCandidate> found) => string.Join("; ", found.Select(static one => FormattableString.Invariant($"{one.Key} {one.Confidence:#.##}")));

    private static List<FieldCandidate> Find(params string[] blocks)
    {
        Page page = Sessions.Html(string.Concat(blocks.Select(static block => block.StartsWith("<h", StringComparison.Ordinal) ? block : $"<p>{block.TrimStart('*')}</p>")));
        page.Blocks.Should().HaveCount(blocks.Length);
        return TailLines.Find(page, [.. Enumerable.Range(0, blocks.Length).Where(i => blocks[i][0] == '*')], new SiteNames([], null));
    }
}
