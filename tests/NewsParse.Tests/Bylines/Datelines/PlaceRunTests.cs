using NewsParse.Bylines.Datelines;

namespace NewsParse.Tests.Bylines.Datelines;

public sealed class PlaceRunTests
{
    [Theory]
    [InlineData("KHAN YOUNIS and more", "KHAN YOUNIS")]
    [InlineData("Frankfurt am Main (dpa)", "Frankfurt am Main")]
    [InlineData("München/Berlin – ", "München/Berlin")]
    [InlineData("N.Y. is", "N.Y.")]
    [InlineData("D.C. police", "D.C.")]
    [InlineData("Calif. (AP)", "Calif.")]
    [InlineData("St. Louis", "St. Louis")]
    [InlineData("Ft. Worth, Tex", "Ft. Worth")]
    [InlineData("TP. Hồ Chí Minh", "TP. Hồ Chí Minh")]
    [InlineData("TP.HCM", "TP.HCM")]
    [InlineData("Leeds. London", "Leeds")]
    [InlineData("Villa de la Paz", "Villa de la Paz")]
    [InlineData("Villa de la", "Villa")]
    [InlineData("Villa de las 3 Torres", "Villa")]
    [InlineData("L'Aia", "L'Aia")]
    [InlineData("L’Aia", "L’Aia")]
    [InlineData("Port-au-Prince", "Port-au-Prince")]
    [InlineData("서 Leeds", null)]
    [InlineData("Leeds-", "Leeds")]
    [InlineData("Leeds/", "Leeds")]
    [InlineData("Leeds 3", "Leeds")]
    [InlineData("Leeds  Two", "Leeds")]
    [InlineData("काठमाडौं - ", "काठमाडौं")]
    [InlineData("One Two Three Four Five six", "One Two Three Four Five")]
    [InlineData("One Two Three Four Five Six", null)]
    [InlineData("am Main", null)]
    [InlineData("9th Street", null)]
    [InlineData("-Leeds", null)]
    [InlineData("'Leeds", null)]
    [InlineData(".com", null)]
    [InlineData("北京", null)]
    [InlineData("Ab", "Ab")]
    [InlineData("A", null)]
    [InlineData("", null)]
    public void Read_Words_TakesThoseOfAPlace(string text, string? name)
    {
        PlaceRun? run = PlaceRun.Read(text, 0);

        (run?.Name).Should().Be(name);
        (run?.End).Should().Be(name?.Length);
    }

    [Theory]
    [InlineData("Llanfairpwllgwyngyll Llanfairpwllgwyngyll Leeds Lake", "Llanfairpwllgwyngyll Llanfairpwllgwyngyll Leeds")]
    [InlineData("Llanfairpwllgwyngyll Llanfairpwllgwyngyll Leed Lake", "Llanfairpwllgwyngyll Llanfairpwllgwyngyll Leed Lake")]
    public void Read_LongName_IsCutWhereNoWordMayBegin(string text, string name) => PlaceRun.Read(text, 0)!.Value.Name.Should().Be(name);

    [Fact]
    public void Read_InsideAText_CountsFromThere()
    {
        PlaceRun run = PlaceRun.Read("(AP) LEEDS is", 5)!.Value;

        run.Name.Should().Be("LEEDS");
        run.End.Should().Be(10);
    }

    [Theory]
    [InlineData("LEEDS", true)]
    [InlineData("ABC", true)]
    [InlineData("AB", false)]
    [InlineData("U.S.", false)]
    [InlineData("LEEDs", false)]
    [InlineData("القاهرة", false)]
    public void IsCapitals_Name_IsSoWithThreeOfThemAndNothingElse(string name, bool expected) => new PlaceRun(name, name.Length).IsCapitals.Should().Be(expected);

    [Theory]
    [InlineData("Leeds", true)]
    [InlineData("leeds", true)]
    [InlineData("Grosseto", false)]
    [InlineData("Grosseto/Leeds", true)]
    [InlineData("Grosseto / Leeds", true)]
    [InlineData("Austin", false)]
    [InlineData("AUSTIN", true)]
    [InlineData("AUSTIN/GROSSETO", true)]
    [InlineData("Frankfurt/Main", true)]
    [InlineData("서울", true)]
    public void IsKnown_Name_IsSoByOneOfItsTowns(string name, bool expected) => new PlaceRun(name, name.Length).IsKnown.Should().Be(expected);

    [Theory]
    [InlineData("Jane ROE", true)]
    [InlineData("Jane Roe/LEEDS", true)]
    [InlineData("Jane de ROE", true)]
    [InlineData("ROE de la", false)]
    [InlineData("Leeds UK", false)]
    [InlineData("Leeds N.Y.", false)]
    [InlineData("JANE ROE", false)]
    [InlineData("Jane Roe", false)]
    [InlineData("Leeds القاهرة", false)]
    public void IsMixed_Name_IsSoWithAWordInCapitalsBesideOthers(string name, bool expected) => new PlaceRun(name, name.Length).IsMixed.Should().Be(expected);
}
