using NewsParse.Labelling;

namespace NewsParse.Tests.Labelling;

public sealed class PaywallWordsTests
{
    [Theory]
    [InlineData("Subscribe to continue reading")]
    [InlineData("ALREADY A SUBSCRIBER?")]
    [InlineData("You've reached your limit")]
    [InlineData("Jetzt weiterlesen")]
    [InlineData("Weiterlesen?")]
    [InlineData("Dieser Inhalt ist exklusiv")]
    [InlineData("Article réservé aux abonnés")]
    [InlineData("¿Ya eres suscriptor?")]
    [InlineData("Leggi l'articolo completo")]
    [InlineData("Verder lezen?")]
    [InlineData("Redan prenumerant?")]
    [InlineData("Материал доступен только подписчикам")]
    [InlineData("この記事は会員限定です")]
    [InlineData("残り9字")]
    [InlineData("Pozostało jeszcze 80%")]
    [InlineData("付费后继续")]
    [InlineData("유료 기사입니다")]
    public void IsNotice_TheRestIsForSubscribers_IsOneInTheLanguagesRead(string text) => PaywallWords.IsNotice(text, isMostOfIt: true).Should().BeTrue();

    [Theory]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("The ferry is late again")]
    [InlineData("Continue, reading: the ferry")]
    [InlineData("残り一週間")]
    [InlineData("Pozostało jeszcze dwa tygodnie")]
    [InlineData("")]
    public void IsNotice_OfferOrSentence_IsNone(string text) => PaywallWords.IsNotice(text, isMostOfIt: false).Should().BeFalse();

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public void IsNotice_WordsWithinALine_AreMostOfItOrNotSought(int more, bool isMost)
    {
        // Twenty-one characters, a space and as many as are left.
        string line = "subscribe to continue " + new string('x', more - 3);

        PaywallWords.IsNotice(line, isMostOfIt: true).Should().Be(isMost);
        PaywallWords.IsNotice(line, isMostOfIt: false).Should().BeTrue();
    }
}
