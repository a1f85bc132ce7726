namespace NewsParse.Tests.Repair;

/// <summary>Text read in the wrong encoding, where one word alone has to tell; and what only looks like it.</summary>
public sealed class MisreadingTests
{
    public static TheoryData<string> Words =>
    [
        // Letters whose second byte looks like a sign that may follow a letter.
        .. "Córdoba Dîner Dòmo Dùng Eðal CÓRDOBA FÜR MÄRZ SEÑOR Ángel naïve Zoë garçon Œuvre".Split(' '),
        .. "Łódź čeština İzmir Iğdır Ātri źrebak Żyć Ősz őrült București țara nước người Hausaɓa".Split(' '),
        .. "Ναι Αθήνα Москва Київ Съезд שלום سلام Բարև მერი सुप्रभात ไทย 东京 市長は 시장 እንዴት".Split(' '),
        .. "😀 🏴 € ™ … “Yes” ‘no’ – — ½ £5 ©2024 ﬁne →".Split(' '),
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Repair_OneMisreadWord_IsReadAgain(string word)
    {
        string text = $"He wrote {word} on it.";

        TextRepair.Repair(TextRepairTests.Misread(text), "en").Text.Should().Be(text);
    }

    [Theory]
    [InlineData("C’est dÃ©jÃ vu", "C’est déjà vu")]
    [InlineData("The end.Â The start.", "The end. The start.")]
    [InlineData("The end?Â The start.", "The end? The start.")]
    [InlineData("The cafÃ© is 10Â km off.", "The café is 10 km off.")]
    [InlineData("The cafÃ© is 10 Â km off.", "The café is 10 km off.")]
    [InlineData("The line\u0085s end", "The line…s end")]
    [InlineData("It costs \u00805 and \u00A35.", "It costs €5 and £5.")]
    public void Repair_WhatIsLeftOfAMisreadCharacter_IsReadAgain(string damaged, string whole) => TextRepair.Repair(damaged, "en").Text.Should().Be(whole);

    [Theory]
    // A capital with an accent, and what may stand right behind a letter.
    [InlineData("A IRMÃ’ e a MANHÃ™ são.")]
    [InlineData("A IRMÃ® e a MANHÃ° são.")]
    [InlineData("A MANHÃ² e a IRMÃ· são.")]
    [InlineData("CHÂU Â và Ă")]
    [InlineData("Ele foi à… e à».")]
    [InlineData("Il va à “Rome” et à «Turin».")]
    [InlineData("Er sagte „á“ und „ï“.")]
    [InlineData("A â… e a ã”.")]
    [InlineData("x = Ã")]
    [InlineData("Â")]
    [InlineData("Ã ")]
    public void Repair_LettersAsTheyWereWritten_Stay(string text) => TextRepair.Repair(text, null, RepairRules.Mojibake).Text.Should().BeSameAs(text);
}
