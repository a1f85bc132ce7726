using NewsParse.Labelling.Phrases;
using NewsParse.Text;

namespace NewsParse.Tests.Labelling.Phrases;

public sealed class InterfaceLabelsTests
{
    [Theory]
    [InlineData("Read more", BlockRole.Related, "en")]
    [InlineData("» READ MORE …", BlockRole.Related, "en")]
    [InlineData("Comments (12)", BlockRole.Comment, "en")]
    [InlineData("3 Comments", BlockRole.Comment, "en")]
    [InlineData("Share 1.2K", BlockRole.Share, "en")]
    [InlineData("Quay lên trên", BlockRole.Navigation, "vi")]
    [InlineData("Báo In", BlockRole.Share, "vi")]
    [InlineData("Chia sẻ", BlockRole.Share, "vi")]
    [InlineData("トップへ戻る", BlockRole.Navigation, "ja")]
    [InlineData("Поделиться:", BlockRole.Share, "ru")]
    [InlineData("相关新闻", BlockRole.Related, "zh-Hans")]
    [InlineData("اقرأ أيضا", BlockRole.Related, "ar")]
    [InlineData("اقرأ أيضاً", BlockRole.Related, "ar")]
    [InlineData("İLGİLİ HABERLER", BlockRole.Related, "tr")]
    [InlineData("YAZDIR", BlockRole.Share, "tr")]
    [InlineData("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", BlockRole.Related, "el")]
    public void Of_LabelWithCountAndSigns_IsKnown(string text, BlockRole role, string language)
    {
        InterfaceLabel? label = InterfaceLabels.Of(text);

        label.Should().NotBeNull();
        label!.Role.Should().Be(role);
        label.Languages.Should().Contain(language);
    }

    [Theory]
    [InlineData("Share on Facebook")]
    [InlineData("Share on Bluesky")]
    [InlineData("Teilen auf WhatsApp")]
    [InlineData("Partager sur X")]
    [InlineData("Chia sẻ lên Zalo")]
    public void Of_LabelWithTheNameOfANetwork_IsKnownWhateverTheName(string text) => InterfaceLabels.Of(text)?.Role.Should().Be(BlockRole.Share);

    [Theory]
    [InlineData("Share prices fell")]
    [InlineData("Read more books")]
    [InlineData("Comment on the budget")]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("Tag 1")]
    [InlineData("2. Tag")]
    [InlineData("3. Save")]
    [InlineData("3D print")]
    [InlineData("Comments?")]
    [InlineData("“No comments”")]
    [InlineData("…")]
    public void Of_WordsOfASentence_AreNone(string text) => InterfaceLabels.Of(text).Should().BeNull();

    [Fact]
    public void Of_WordOfSeveralLanguages_NamesAllOfThem() => InterfaceLabels.Of("Imprimir")!.Languages.Should().Equal("es", "pt");

    [Theory]
    [InlineData("Comment (0)", nameof(LabelWording.TranslatedWithCount))]
    [InlineData("Same author", nameof(LabelWording.Translated))]
    [InlineData("Comments", nameof(LabelWording.Own))]
    public void Of_EnglishOfATranslation_IsToldFromEnglish(string text, string wording) => InterfaceLabels.Of(text)!.Wording.ToString().Should().Be(wording);

    [Theory]
    [InlineData("Summary", true)]
    [InlineData("Comments", true)]
    [InlineData("Facebook", true)]
    [InlineData("Read more", false)]
    [InlineData("Leave a comment", false)]
    [InlineData("Back to top", false)]
    public void Of_NameOrCommand_IsTold(string text, bool mayHead) => InterfaceLabels.Of(text)!.MayHead.Should().Be(mayHead);

    [Fact]
    public void Before_Colon_IsTheLabelAlone()
    {
        InterfaceLabels.Before("Read also: the ferry returns")!.Role.Should().Be(BlockRole.Related);
        InterfaceLabels.Before("The ferry returns: read also").Should().BeNull();
    }

    [Fact]
    public void Read_File_HasARoleForEveryLineAndManyLanguages()
    {
        var file = LabelFile.Read();

        file.Labels.Values.SelectMany(static label => label.Languages).Distinct().Should().HaveCountGreaterThan(30)
            .And.OnlyContain(static language => language == "*" || LanguageKin.Primary(language).Length == 2);
        file.Networks.Should().HaveCountGreaterThan(15);
    }

    [Theory]
    [InlineData("Share 12k", true)]
    [InlineData("Share 3M", true)]
    [InlineData("Share 3m", false)]
    [InlineData("Share K", false)]
    [InlineData("K Share", false)]
    [InlineData("Tags (3)", true)]
    [InlineData("Tag 1 (2)", false)]
    [InlineData("Tags 3", false)]
    [InlineData("Comments 12", true)]
    [InlineData("(12) Comments", true)]
    [InlineData("3 Share", true)]
    [InlineData("3.Share", true)]
    [InlineData("3) Share", false)]
    [InlineData("12.000 Comments", true)]
    [InlineData("Read more 2", false)]
    public void Of_LabelWithDigits_IsOneWhereTheyCount(string text, bool isLabel) => (InterfaceLabels.Of(text) is not null).Should().Be(isLabel);

    [Theory]
    [InlineData("Read more!", true)]
    [InlineData("Read more.", true)]
    [InlineData("Read more?", false)]
    [InlineData("Comments!", false)]
    [InlineData("Comments,", false)]
    [InlineData("Comments.", false)]
    [InlineData("Comments …", true)]
    [InlineData("\"Read more\"", false)]
    [InlineData("„Kommentare“", false)]
    [InlineData("‘Comments’", false)]
    [InlineData("  Read more  ", true)]
    public void Of_LabelWithSigns_IsNoneWhereSomebodySaysIt(string text, bool isLabel) => (InterfaceLabels.Of(text) is not null).Should().Be(isLabel);

    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    public void Of_LongText_IsNone(int signs, bool isLabel) => (InterfaceLabels.Of("Read more" + new string('.', signs)) is not null).Should().Be(isLabel);

    [Theory]
    [InlineData("Comments (12)", true)]
    [InlineData("3 Comments", true)]
    [InlineData("Comments", false)]
    [InlineData("The ferry", false)]
    public void Of_Count_IsTold(string text, bool expected)
    {
        InterfaceLabels.Of(text, out bool hasCount);

        hasCount.Should().Be(expected);
    }

    [Theory]
    [InlineData("相关新闻：渡轮", true)]
    [InlineData(": read also", false)]
    [InlineData("Read also", false)]
    public void Before_Text_HasALabelBeforeItsColonOrNone(string text, bool hasLabel) => (InterfaceLabels.Before(text) is not null).Should().Be(hasLabel);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Before_ColonFarOn_IsNotSought(int signs, bool hasLabel) => (InterfaceLabels.Before($"Read more{new string('.', signs)}: the ferry") is not null).Should().Be(hasLabel);
}
