using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

/// <summary>Captions whose picture a text no longer shows, in the ways and languages they are credited in.</summary>
public sealed class CaptionLinesTests
{
    private const string Line = "The ferry waits at the pier of Oakmere ";

    [Theory]
    [InlineData("(Photo: Jane Roe)")]
    [InlineData("(Photo: Jane Roe).")]
    [InlineData("[Photo: Jane Roe]")]
    [InlineData("（Photo：Jane Roe）")]
    [InlineData("【Photo：Jane Roe】")]
    [InlineData("(Photo/Jane Roe)")]
    [InlineData("(Photo © Jane Roe)")]
    [InlineData("(photo=jane)")]
    [InlineData("(Photo Jane Roe)")]
    [InlineData("(photo by jane roe)")]
    [InlineData("(Foto von jane roe)")]
    [InlineData("(screenshot of a photo)")]
    [InlineData("(courtesy photo)")]
    [InlineData("(photo reuters)")]
    [InlineData("(archive picture)")]
    [InlineData("(Shutterstock)")]
    [InlineData("(Luftbild)")]
    [InlineData("(Pressefoto)")]
    [InlineData("(telephoto)")]
    [InlineData("(arkivbillede)")]
    [InlineData("(arkivbilde)")]
    [InlineData("(kuvituskuva)")]
    [InlineData("(Source: AFP)")]
    [InlineData("(Reuters/Jane Roe)")]
    [InlineData("(Jane Roe/Reuters)")]
    [InlineData("(Jane Roe / Reuters)")]
    [InlineData("(Reuters / Jane Roe)")]
    [InlineData("(ảnh minh họa)")]
    [InlineData("(Ảnh Tư Liệu)")]
    [InlineData("(写真は共同)")]
    [InlineData("(연합뉴스 사진)")]
    public void Is_LineThatEndsInACredit_IsACaption(string credit) => Is(Line + credit).Should().BeTrue();

    [Theory]
    [InlineData("(with a photo)")]
    [InlineData("(a photo of the boat)")]
    [InlineData("(a photo taken by jane)")]
    [InlineData("(by way of a picture)")]
    [InlineData("(sent by a friend, Photo Club)")]
    [InlineData("(Reuters)")]
    [InlineData("(AP and Reuters)")]
    [InlineData("(source: the ministry)")]
    [InlineData("(archive)")]
    [InlineData("(by Jane Roe)")]
    [InlineData("(ảnh của gia đình)")]
    [InlineData("(built)")]
    [InlineData("Photo: Jane Roe, who was there before dawn and waited)")]
    [InlineData("(Photo: Jane Roe, who was there before dawn and waited) on Tuesday")]
    [InlineData("()")]
    public void Is_LineThatEndsInNone_IsNoCaption(string end) => Is(Line + end).Should().BeFalse();

    [Theory]
    [InlineData("Photo: Jane Roe")]
    [InlineData("Caption: the boats at the pier")]
    [InlineData("Symbolbild: ein Schiff im Hafen")]
    [InlineData("Imagen: el barco en el puerto")]
    [InlineData("Ảnh: Jane Roe")]
    [InlineData("图片来源：新华社")]
    [InlineData("本报记者摄影：王小明")]
    [InlineData("Photo of the ferry home: Jane")]
    [InlineData("Photo of the ferry homes: Jane", false)]
    [InlineData("The photo: a boat at the pier", false)]
    [InlineData("Their words: a boat, they said", false)]
    [InlineData("我们看到的图片中有：一艘船和一个码头", false)]
    [InlineData(": Photo", false)]
    [InlineData("12: the boats", false)]
    [InlineData("Photo", false)]
    public void Is_LineThatBeginsWithALabel_IsACaptionWhereTheLabelIsAPictures(string line, bool isCaption = true) => Is(line).Should().Be(isCaption);

    [Theory]
    [InlineData("The boats are back. Photo: Jane Roe")]
    [InlineData("The boats are back. Foto: Jane Roe")]
    [InlineData("船が港に戻った 写真：共同")]
    [InlineData("The boats are back. Photo: Jane Roe?", false)]
    [InlineData("The boats are back. Photo: Jane Roe!", false)]
    [InlineData("The boats are back. \"Photo: Jane Roe\"", false)]
    [InlineData("The boats are back, and we have the photo: Jane Roe", false)]
    [InlineData("The boats are back. Here: Jane Roe", false)]
    [InlineData("The boats are back. Photo: Jane Roe, of whom it was said to Annie", true)]
    [InlineData("The boats are back. Photo: Jane Roe, of whom it was said to Angela", false)]
    public void Is_LineThatEndsInALabelAndAName_IsACaption(string line, bool isCaption = true) => Is(line).Should().Be(isCaption);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Is_LongLine_IsAParagraphWhateverItEndsIn(int words, bool isCaption) => Is($"{TextViews.Words(words - 3)} (Photo: Jane Roe)").Should().Be(isCaption);

    [Theory]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void Is_LongBracket_IsNoCredit(int length, bool isCaption) => Is($"{Line}(Photo: {new string('x', length - 9)})").Should().Be(isCaption);

    private static bool Is(string line) => CaptionLines.Is(line, TextViews.Stats(line));
}
