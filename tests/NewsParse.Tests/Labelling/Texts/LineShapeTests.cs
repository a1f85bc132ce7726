using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

public sealed class LineShapeTests
{
    [Theory]
    [InlineData("- bread")]
    [InlineData("– bread")]
    [InlineData("— bread")]
    [InlineData("* bread")]
    [InlineData("• bread")]
    [InlineData("·\tbread")]
    [InlineData("▪\u00A0bread")]
    [InlineData("● bread")]
    [InlineData("◦ bread")]
    [InlineData("‣ bread")]
    [InlineData("► bread")]
    [InlineData("✓ bread")]
    [InlineData("➤ bread")]
    [InlineData("- b")]
    [InlineData("📍 bread")]
    [InlineData("-bread", false)]
    [InlineData("- ", false)]
    [InlineData("bread - butter", false)]
    [InlineData("1 bread", false)]
    public void IsListItem_MarkAndSpace_OpensAnItem(string line, bool isItem = true) => LineShape.IsListItem(line).Should().Be(isItem);

    [Theory]
    [InlineData("🌊 Tides")]
    [InlineData("📍Oakmere")]
    [InlineData("🤖 Written by a machine")]
    [InlineData("☀ Fair")]
    [InlineData("✅ Done")]
    [InlineData("➿ Line")]
    [InlineData("⬅ Back")]
    [InlineData("⭕ Open")]
    [InlineData("- 📍 Oakmere")]
    [InlineData("•\t📍 Oakmere")]
    [InlineData("◿ Corner", false)]
    [InlineData("⟀ Angle", false)]
    [InlineData("⬄ Both ways", false)]
    [InlineData("⭖ Pentagon", false)]
    [InlineData("𝐁old", false)]
    [InlineData("📍", false)]
    [InlineData("Oakmere 📍", false)]
    public void BeginsWithEmoji_Pictograph_IsToldFromOtherSigns(string line, bool isEmoji = true) => LineShape.BeginsWithEmoji(line).Should().Be(isEmoji);

    [Theory]
    [InlineData("What the council wants")]
    [InlineData("Who pays?")]
    [InlineData("Enough!")]
    [InlineData("The boat of the line (AP)")]
    [InlineData("“We will take the boat home”")]
    [InlineData("“We take the boat” says the mayor of Oakmere")]
    [InlineData("港の船")]
    [InlineData("Ab12")]
    [InlineData("Ab123", false)]
    [InlineData("It came at last.", false)]
    [InlineData("船が来た。", false)]
    [InlineData("It came,", false)]
    [InlineData("船が来て，", false)]
    [InlineData("It came;", false)]
    [InlineData("船が来て；", false)]
    [InlineData("नाव आई।", false)]
    [InlineData("It came…", false)]
    [InlineData("It came:", false)]
    [InlineData("船が来た：", false)]
    [InlineData("သင်္ဘောလာ၊", false)]
    [InlineData("သင်္ဘောလာ။", false)]
    [InlineData("“We will take the boat home tomorrow”", false)]
    [InlineData("„Wir nehmen alle morgen das Schiff nach Hause“", false)]
    [InlineData("«Nous prenons tous le bateau pour la ville»", false)]
    [InlineData("It came at last. (AP)", false)]
    [InlineData("It came at last! (AP)", false)]
    [InlineData("Did it come? (AP)", false)]
    [InlineData("and the boat", false)]
    [InlineData("(the boat) of Oakmere", false)]
    [InlineData("[the boat] of Oakmere", false)]
    [InlineData("@oakmereferry", false)]
    [InlineData("© Oakmere Herald", false)]
    [InlineData("#oakmereferry", false)]
    [InlineData("- The boat of Oakmere", false)]
    public void CanHead_Line_IsOneThatIsNoSentenceItemOrSignature(string line, bool canHead = true) => CanHead(line).Should().Be(canHead);

    [Theory]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void CanHead_Characters_AreBounded(int length, bool canHead) => CanHead("F" + new string('e', length - 1)).Should().Be(canHead);

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void CanHead_Words_AreBounded(int words, bool canHead) => CanHead("F" + TextViews.Words(words)[1..]).Should().Be(canHead);

    [Theory]
    [InlineData(24, 16, true)]
    [InlineData(24, 17, false)]
    [InlineData(21, 21, true)]
    public void CanHead_ChineseForTheMostPart_IsBoundedTighter(int chinese, int latin, bool canHead) =>
        CanHead(new string('港', chinese) + new string('X', latin)).Should().Be(canHead);

    [Theory]
    [InlineData("Báo MớiBáo Mới")]
    [InlineData("Kyst.exampleKyst.example 12/05/2024")]
    [InlineData("AbcAbc")]
    [InlineData("AbAb", false)]
    [InlineData("abcabc", false)]
    [InlineData("AbcAbd", false)]
    [InlineData("Abc Abc", false)]
    public void IsDoubledName_NameTwiceWithoutASpace_IsOne(string line, bool isDoubled = true) => LineShape.IsDoubledName(line).Should().Be(isDoubled);

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void IsDoubledName_LongLine_IsNone(int length, bool isDoubled)
    {
        string name = "A" + new string('b', length - 1);

        LineShape.IsDoubledName(name + name).Should().Be(isDoubled);
    }

    [Theory]
    [InlineData("News | Sport | Weather")]
    [InlineData("Home › Sport › Rowing on lakes")]
    [InlineData("English · Deutsch · Tiếng Việt")]
    [InlineData("Home > Sport > Rowing")]
    [InlineData("Home ＞ Sport ＞ Rowing")]
    [InlineData("Home • Sport • Rowing")]
    [InlineData("Home/Sport/Rowing")]
    [InlineData("Home » Sport | Rowing | All of it")]
    [InlineData("News | Sport", false)]
    [InlineData("News | Sport | Weather.", false)]
    [InlineData("News of all lakes | Sport | Weather", false)]
    [InlineData("News | Sport of all lakes | Weather", false)]
    [InlineData("News | Sport | Weather of all lakes", false)]
    [InlineData("https://oakmere.example/sport", false)]
    public void IsMenu_PartsOfAFewWords_AreOne(string line, bool isMenu = true) => LineShape.IsMenu(line, TextViews.Stats(line)).Should().Be(isMenu);

    private static bool CanHead(string line) => LineShape.CanHead(line, TextViews.Stats(line));
}
