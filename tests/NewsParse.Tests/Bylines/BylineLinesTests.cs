using NewsParse.Bylines;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Bylines;

/// <summary>Which visible lines about a headline are taken for a byline where the page marks none, and how far they are trusted.</summary>
public sealed class BylineLinesTests
{
    private const string Title = "Bridge to be mended", Lede = "The council of the harbour town voted to mend the old bridge";

    [Theory]
    [InlineData("By Jane Roe", .62)]
    [InlineData("Written by Jane Roe and John Doe", .62)]
    [InlineData("Jane Roe, City Editor", .54)]
    [InlineData("Jane Roe", .49)]
    [InlineData("Jane Roe, AFP", .54)]
    [InlineData("Jane Roe / AFP", .54)]
    [InlineData("Jane Roe/John Doe", .49)]
    [InlineData("By Jane Roe, the weather stays", .62)]
    [InlineData("By Jane, 3 May 2024", .67)]
    [InlineData("Reuters in Paris", .49)]
    [InlineData("AFP", .16)]
    [InlineData("Vossimund Tarkel, City Editor", .16)]
    [InlineData("Reuters", .16)]
    public void Find_LineBetweenHeadlineAndText_IsTrustedAsFarAsItReadsLikeOne(string line, double confidence)
    {
        FieldCandidate found = Find(Title, line, "Weather and tides", Lede).Should().ContainSingle().Subject;

        found.Raw.Should().Be(line);
        found.Block.Should().Be(1);
        found.Confidence.Should().BeApproximately(confidence, 1e-9);
    }

    [Theory]
    [InlineData("Jane Roe/AFP")]
    [InlineData("© Jane Roe")]
    [InlineData("Jane Roe.")]
    [InlineData("jane roe")]
    [InlineData("Jane")]
    [InlineData("The bridge is old")]
    [InlineData("By Jane Roe, who has lived beside the old bridge all her life, she says.")]
    [InlineData("J")]
    [InlineData("AP")]
    [InlineData("By Jane")]
    [InlineData("Jane Roe, the weather stays")]
    [InlineData("By Jane Roe, the weather stays, the tides too")]
    public void Find_LineThatIsNone_IsNotTaken(string line) => Find(Title, line, Lede).Should().BeEmpty();

    [Theory]
    [InlineData("(By Jane Roe)")]
    [InlineData("[By Jane Roe]")]
    [InlineData("By: Jane Roe")]
    [InlineData("By\u00A0Jane Roe")]
    [InlineData("ByJane Roe")]
    [InlineData("3 May 2024 | By Jane Roe")]
    [InlineData("记者 王小明")]
    public void Find_LineThatBeginsLikeAByline_IsOneAboveTheHeadlineToo(string line) => Find(Body(2), line, Title, Lede).Should().ContainSingle().Which.Raw.Should().Be(line);

    [Fact]
    public void Find_LongLines_AreTakenAsFarAsTheyBegin()
    {
        string names = string.Join(", ", Enumerable.Repeat("Jane Roe", 8)) + " and John Doe in Paris";

        names.Length.Should().BeGreaterThan(90);
        Find(Title, names, Lede).Should().BeEmpty();
        Find(Title, "By " + names, Lede).Should().ContainSingle();
        Find(Title, "By " + names + ", " + names, Lede).Should().BeEmpty();
    }

    [Theory]
    [InlineData(200, "", 1)]
    [InlineData(201, "", 0)]
    [InlineData(60, ".", 1)]
    [InlineData(61, ".", 0)]
    [InlineData(61, "!", 0)]
    [InlineData(61, "?", 0)]
    [InlineData(61, "。", 0)]
    [InlineData(61, "…", 0)]
    [InlineData(61, ",", 1)]
    public void Find_LongLineWithAnIntro_IsAByline(int length, string end, int expected)
    {
        string line = "By Jane Roe, " + new string('x', length - 13 - end.Length) + end;

        line.Should().HaveLength(length);
        Find(Title, line, Lede).Should().HaveCount(expected);
    }

    [Theory]
    [InlineData(90, 1)]
    [InlineData(91, 0)]
    public void Find_LongLineOfNames_IsNone(int length, int expected)
    {
        const string names = "Jane Roe, John Doe, Ann Poe, Max Low, Kim Fry, Tom Hill, Eva Wood, Ida Day, Tim O";
        string[] chinese = [.. Enumerable.Repeat("王小明", 22)];

        Find(Title, names + new string('o', length - names.Length), Lede).Should().HaveCount(expected);
        Find(Body(2), "记者 " + string.Join('、', chinese) + new string('大', length - 90), Title, Lede).Should().HaveCount(expected);
        Find(Body(2), "3 May | By Jane Roe, " + new string('x', length - 21), Title, Lede).Should().HaveCount(expected);
    }

    [Fact]
    public void Find_NameOfTwoCharacters_IsALineToo() => Texts(Find(Title, "王明", Lede)).Should().Equal("王明");

    [Theory]
    [InlineData(60, .54)]
    [InlineData(61, .49)]
    public void Find_LongLineWithADay_IsNoDate(int length, double confidence) =>
        Confidence(Find(Title, "Jane Roe", "3 May 2024 " + new string('x', length - 11), "Tides", Lede), "Jane Roe").Should().BeApproximately(confidence, 1e-9);

    [Fact]
    public void Find_LastLineOfThePage_IsReadToo() => Texts(Find(Body(1), Title, Lede, "Jane Roe")).Should().Equal("Jane Roe");

    [Fact]
    public void Find_HeadlineFartherDownThePage_IsAsNear() =>
        Confidence(Find("Weather", "Tides", Title, "Jane Roe", "Weather", "Tides", "Weather", "Tides", Lede), "Jane Roe")
            .Should().BeApproximately(Confidence(Find(Title, "Jane Roe", "Weather", "Tides", "Weather", "Tides", Lede), "Jane Roe"), 1e-9);

    [Fact]
    public void Find_LineBesideADay_IsTrustedMore()
    {
        double alone = Confidence(Find(Title, "Jane Roe", "Weather", "Tides", Lede), "Jane Roe");

        Confidence(Find(Title, "Jane Roe", "3 May 2024", "Tides", Lede), "Jane Roe").Should().BeApproximately(alone + .05, 1e-9);
        Confidence(Find(Title, "3 May 2024", "Jane Roe", Lede), "Jane Roe").Should().BeApproximately(alone + .05, 1e-9);
        Confidence(Find(Title, "Jane Roe, 3 May 2024", "Weather", "Tides", Lede), "Jane Roe, 3 May 2024").Should().BeGreaterThan(alone + .04);
        Confidence(Find(Title, "Jane Roe", "Weather", "3 May 2024", Lede), "Jane Roe").Should().BeApproximately(alone, 1e-9);
    }

    [Fact]
    public void Find_AgencyWithoutADay_IsDoubted()
    {
        double doubted = Confidence(Find(Title, "Reuters", "Weather", "Tides", Lede), "Reuters");

        doubted.Should().BeLessThan(.2);
        Confidence(Find(Title, "Reuters", "3 May 2024", "Tides", Lede), "Reuters").Should().BeGreaterThan(.4);
    }

    [Fact]
    public void Find_NameThatNobodyIsKnownToBear_CountsBesideAnother()
    {
        Confidence(Find(Title, "Vossimund Tarkel", "Weather", Lede), "Vossimund Tarkel").Should().BeLessThan(.1);
        Confidence(Find(Title, "Jane Roe", "Vossimund Tarkel", Lede), "Vossimund Tarkel").Should().BeGreaterThan(.45);
        Confidence(Find(Title, "Jane Roe", "Weather", "Vossimund Tarkel", Lede), "Vossimund Tarkel").Should().BeLessThan(.1);
    }

    [Fact]
    public void Find_NameFartherFromHeadlineAndText_IsTrustedLess()
    {
        string[] between = [.. Enumerable.Range(1, 8).Select(static i => $"Weather and tides {i}")];

        double near = Confidence(Find([Title, "Jane Roe", .. between, Lede]), "Jane Roe");

        Confidence(Find([Title, .. between[..4], "Jane Roe", .. between[4..], Lede]), "Jane Roe").Should().BeApproximately(near - .03, .011);
        Confidence(Find([Title, .. between, "Jane Roe", Lede]), "Jane Roe").Should().BeApproximately(near, 1e-9);
    }

    [Fact]
    public void Find_LinesAboutTheHeadline_AreThoseNearIt()
    {
        Texts(Find(Body(6), "By Ann Poe", "By Ida Low", "By Kim Fry", "By Jane Roe", "Weather", Title, Lede)).Should().Equal("By Kim Fry", "By Jane Roe");
        Texts(Find(Body(1), Title, Lede, "By Ann Poe", "By Ida Low", "By Kim Fry")).Should().Equal("By Ann Poe");
        Texts(Find([Title, .. Enumerable.Range(0, 40).Select(static i => $"Weather {i}"), "By Jane Roe", Lede])).Should().BeEmpty();
        Texts(Find([Title, .. Enumerable.Range(0, 25).Select(static i => $"Weather {i}"), "By Jane Roe", Lede])).Should().Equal("By Jane Roe");
    }

    [Fact]
    public void Find_NameAboveTheHeadline_SignsNothing()
    {
        Texts(Find(Body(3), "Jane Roe", "Weather", Title, Lede)).Should().BeEmpty();
        Texts(Find(Body(3), "By Jane Roe", "Weather", Title, Lede)).Should().Equal("By Jane Roe");
    }

    [Fact]
    public void Find_NameBehindTheOpening_SignsOnlyRightBehindIt()
    {
        Texts(Find(Body(1), Title, Lede, "Jane Roe", Lede)).Should().Equal("Jane Roe");
        Texts(Find(Body(1), Title, Lede, Lede, "Jane Roe", Lede)).Should().BeEmpty();
    }

    [Fact]
    public void Find_HeadlineThatReadsLikeAByline_IsNone() => Find("By Jane Roe", "Weather", Lede).Should().BeEmpty();

    [Fact]
    public void Find_NoHeadline_LooksAboutTheText()
    {
        Page page = Sessions.Html("<p>By Jane Roe</p><p>Jane Poe</p><p>" + Lede + "</p>");

        Texts(BylineLines.Find(page, new ArticlePlace(null, 2, 2), new SiteNames([], null))).Should().Equal("By Jane Roe", "Jane Poe");
        Texts(BylineLines.Find(page, new ArticlePlace(null, null, null), new SiteNames([], null))).Should().Equal("By Jane Roe", "Jane Poe");
    }

    private static int Body(int position) => position;

    private static List<FieldCandidate> Find(params string[] lines) => Find(lines.Length - 1, lines);

    private static List<FieldCandidate> Find(int body, params string[] lines)
    {
        Page page = Sessions.Html(string.Concat(lines.Select((line, i) => line == Title || (i == 0 && !lines.Contains(Title)) ? $"<h1>{line}</h1>" : $"<p>{line}</p>")));
        return BylineLines.Find(page, new ArticlePlace(Math.Max(0, Array.IndexOf(lines, Title)), body, lines.Length - 1), new SiteNames([], null));
    }

    private static double Confidence(List<FieldCandidate> lines, string text) => lines.Single(line => line.Raw == text).Confidence;

    private static IEnumerable<string> Texts(IEnumerable<FieldCandidate> lines) => lines.Select(static line => line.Raw);
}
