using NewsParse.Labelling.Phrases;

namespace NewsParse.Tests.Labelling.Phrases;

/// <summary>How the list of labels is read: see the head of <c>interface-labels.txt</c>.</summary>
public sealed class LabelFileTests
{
    [Fact]
    public void Read_Line_HasALabelForEachEntry()
    {
        var file = LabelFile.Read(["[sv]", "related: läs mer | läs även", "share?: dela"]);

        file.Labels.Should().HaveCount(3);
        Of(file, "läs mer").Should().BeEquivalentTo(new InterfaceLabel(BlockRole.Related, ["sv"], MayHead: false, LabelWording.Own));
        Of(file, "läs även").Role.Should().Be(BlockRole.Related);
        Of(file, "dela").Should().BeEquivalentTo(new InterfaceLabel(BlockRole.Share, ["sv"], MayHead: true, LabelWording.Own));
        file.FirstWords.Should().BeEquivalentTo([LabelKey.OfWord("läs"), LabelKey.OfWord("dela")]);
    }

    [Fact]
    public void Read_Names_AreWhatAStarStandsFor()
    {
        var file = LabelFile.Read(["[*]", "names: viber | zalo", "[en]", "share: share on *"]);

        file.Networks.Should().BeEquivalentTo([LabelKey.OfWord("viber"), LabelKey.OfWord("zalo")]);
        file.Labels.Should().ContainSingle().Which.Key.Should().Be(LabelKey.OfEntry("share on *", out _));
    }

    [Fact]
    public void Read_LabelOfTwoLanguages_HasBothAndMayHeadWhereItMayInOne()
    {
        InterfaceLabel Read(params string[] lines) => Of(LabelFile.Read(lines), "imprimir");

        Read("[es]", "share: imprimir", "[pt]", "share?: imprimir").Should().BeEquivalentTo(new InterfaceLabel(BlockRole.Share, ["es", "pt"], MayHead: true, LabelWording.Own));
        Read("[es]", "share?: imprimir", "[pt]", "share: imprimir").MayHead.Should().BeTrue();
        Read("[es]", "share: imprimir", "[pt]", "share: imprimir").MayHead.Should().BeFalse();
    }

    [Fact]
    public void Read_Translated_IsEnglishOfATranslation()
    {
        var file = LabelFile.Read(["[translated]", "comment: comment # | send comment"]);

        Of(file, "comment").Should().BeEquivalentTo(new InterfaceLabel(BlockRole.Comment, ["en"], MayHead: false, LabelWording.TranslatedWithCount));
        Of(file, "send comment").Wording.Should().Be(LabelWording.Translated);
    }

    [Theory]
    [InlineData("[en]", "[translated]")]
    [InlineData("[translated]", "[en]")]
    public void Read_EnglishThatTranslationsHaveToo_IsToldFromEnglishWhicheverStandsFirst(string first, string second) =>
        Of(LabelFile.Read([first, "comment: send comment", second, "comment: send comment"]), "send comment").Wording.Should().Be(LabelWording.Translated);

    private static InterfaceLabel Of(LabelFile file, string entry) => file.Labels[LabelKey.OfEntry(entry, out _)];
}
