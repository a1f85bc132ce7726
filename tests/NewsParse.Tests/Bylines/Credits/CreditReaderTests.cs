using NewsParse.Bylines.Credits;

namespace NewsParse.Tests.Bylines.Credits;

public sealed class CreditReaderTests
{
    [Theory]
    [InlineData("The old bridge at dawn. Photo: Ann Lee", "The old bridge at dawn.", "Ann Lee")]
    [InlineData("The old bridge at dawn. Photo by Ann Lee/Bloomberg", "The old bridge at dawn.", "Ann Lee/Bloomberg")]
    [InlineData("The old bridge at dawn Credit: Ann Lee/Getty Images", "The old bridge at dawn", "Ann Lee/Getty Images")]
    [InlineData("The old bridge at dawn.Credit...Ann Lee for The Coastal Herald", "The old bridge at dawn.", "Ann Lee for The Coastal Herald")]
    [InlineData("The old bridge at dawn. (Photo: Ann Lee)", "The old bridge at dawn.", "Ann Lee")]
    [InlineData("The old bridge at dawn (Ann Lee/AP)", "The old bridge at dawn", "Ann Lee/AP")]
    [InlineData("The old bridge at dawn. (AP Photo/Ann Lee, File)", "The old bridge at dawn.", "AP Photo/Ann Lee, File")]
    [InlineData("The bridge in May. (AP Photo/Ann Lee, File) The minister speaks.", "The bridge in May. The minister speaks.", "AP Photo/Ann Lee, File")]
    [InlineData("The old bridge (Getty)", "The old bridge", "Getty")]
    [InlineData("Bridge builders in 1931 (oldbridges.example)", "Bridge builders in 1931", "oldbridges.example")]
    [InlineData("The old bridge at dawn (Ann Lee/CBR)", "The old bridge at dawn", "Ann Lee/CBR")]
    [InlineData("The old bridge at dawn. (Bridge Society)", "The old bridge at dawn.", "Bridge Society")]
    [InlineData("The old bridge at dawn. Ann Lee / Reuters", "The old bridge at dawn.", "Ann Lee / Reuters")]
    [InlineData("The bridge at dawn, 3 October. Ann Lee (REUTERS)", "The bridge at dawn, 3 October.", "Ann Lee (REUTERS)")]
    [InlineData("Ann Lee / Reuters", "", "Ann Lee / Reuters")]
    [InlineData("STR/AFP via Getty Images", "", "STR/AFP via Getty Images")]
    [InlineData("(PA Wire)", "", "PA Wire")]
    [InlineData("Image Credit: Bridgeworks", "", "Bridgeworks")]
    [InlineData("Photograph courtesy Ann Lee", "", "Ann Lee")]
    [InlineData("Illustration by Ann Lee", "", "Ann Lee")]
    [InlineData("The minister on the bridge. File image\nImage: GCIS", "The minister on the bridge. File image", "GCIS")]
    [InlineData("The minister on the bridge. — Picture by Ann Lee", "The minister on the bridge.", "Ann Lee")]
    [InlineData("(Illustrative image. Source: Kyodo News)", "Illustrative image.", "Kyodo News")]
    [InlineData("A ferry crosses the lake. (Illustrative image. Source: Lake Wire)", "A ferry crosses the lake.", "Lake Wire")]
    [InlineData("Eine Fähre auf dem See. (Symbolbild. Foto: Ida Holm)", "Eine Fähre auf dem See.", "Ida Holm")]
    [InlineData("The landing stage. (Seen from the hill. Source: Lake Wire)", "The landing stage. Seen from the hill.", "Lake Wire")]
    [InlineData("Die alte Brücke am Morgen. Foto: Max Muster/dpa", "Die alte Brücke am Morgen.", "Max Muster/dpa")]
    [InlineData("Die alte Brücke am Morgen | Bild: Max Muster/rbw", "Die alte Brücke am Morgen", "Max Muster/rbw")]
    [InlineData("Die alte Brücke am Morgen. © dpa | Max Muster", "Die alte Brücke am Morgen.", "dpa | Max Muster")]
    [InlineData("Quelle: dpa", "", "dpa")]
    [InlineData("Foto: Privat", "", "Privat")]
    [InlineData("Le vieux pont à l'aube. Crédit photo : Marie Dupont", "Le vieux pont à l'aube.", "Marie Dupont")]
    [InlineData("El viejo puente al alba. EFE/ Ana García", "El viejo puente al alba.", "EFE/ Ana García")]
    [InlineData("El viejo puente, durante la vuelta al norte.AFP", "El viejo puente, durante la vuelta al norte.", "AFP")]
    [InlineData("Il vecchio ponte all'alba. Fonte: Ansa", "Il vecchio ponte all'alba.", "Ansa")]
    [InlineData("Stary most o świcie. Fot. Jan Nowak", "Stary most o świcie.", "Jan Nowak")]
    [InlineData("Starý most za úsvitu. Zdroj: ČTK", "Starý most za úsvitu.", "ČTK")]
    [InlineData("Den gamla bron i gryningen. Foto: Anna Berg/TT", "Den gamla bron i gryningen.", "Anna Berg/TT")]
    [InlineData("Gamla brúin. Ljósmynd/Jón Jónsson", "Gamla brúin.", "Jón Jónsson")]
    [InlineData("Старый мост на рассвете. Фото: Иван Петров / ТАСС", "Старый мост на рассвете.", "Иван Петров / ТАСС")]
    [InlineData("Cây cầu cũ lúc bình minh. Ảnh: Nguyễn Văn An", "Cây cầu cũ lúc bình minh.", "Nguyễn Văn An")]
    [InlineData("Cây cầu cũ. (Nguồn: TTXVN)", "Cây cầu cũ.", "TTXVN")]
    [InlineData("開通した橋＝5月3日、山田太郎撮影", "開通した橋", "山田太郎")]
    [InlineData("開通した橋（写真：共同）", "開通した橋", "共同")]
    [InlineData("旧桥重新开放。图源：新华社", "旧桥重新开放。", "新华社")]
    [InlineData("다시 열린 다리. 사진=홍길동", "다시 열린 다리.", "홍길동")]
    public void Read_CaptionWithCredit_PartsThem(string text, string caption, string source)
    {
        PictureCredit credit = CreditReader.Read(text);

        credit.Should().Be(new PictureCredit(caption, source));
    }

    [Theory]
    [InlineData("The old bridge at dawn.")]
    [InlineData("On the picture: Ann Lee and the mayor")]
    [InlineData("Auf dem Bild: Kanzlerin und Präsident")]
    [InlineData("The mayor paid a courtesy call on the president")]
    [InlineData("Ann Lee, left, and John Poe (right) on the bridge")]
    [InlineData("The old bridge and the new (left/right)")]
    [InlineData("The bridge (built 1931) was closed in May")]
    [InlineData("A photo by the lake shows the bridge as it was before the flood of May")]
    [InlineData("She called it “a great day for the town.” Nobody disagreed with her at the time")]
    [InlineData("The AP camera fell into the river")]
    [InlineData("Pa said it was the bridge of his youth")]
    [InlineData("Facebook says it will build a bridge in the valley next to the old one")]
    [InlineData("Mayor Ann Lee, centre. She won the vote")]
    [InlineData("Bridge of St. John")]
    [InlineData("The Getty museum from above the hills in the morning light")]
    public void Read_CaptionWithoutCredit_StaysWhole(string text) =>
        CreditReader.Read(text).Should().Be(new PictureCredit(text, null));

    [Theory]
    [InlineData("Photo: Ann Lee", "Ann Lee")]
    [InlineData("© Ann Lee", "Ann Lee")]
    [InlineData("Ann Lee / AP", "Ann Lee / AP")]
    [InlineData("Foto: © Max Muster", "Max Muster")]
    public void ReadAlone_Credit_CutsTheLabel(string text, string source) => CreditReader.ReadAlone(text).Should().Be(source);
}
