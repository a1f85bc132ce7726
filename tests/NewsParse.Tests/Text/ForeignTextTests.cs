using NewsParse.Text;

namespace NewsParse.Tests.Text;

public sealed class ForeignTextTests
{
    [Theory]
    [InlineData("en", "« Nous avons tout perdu dans la tempête, et personne ne nous a dit quand le port sera rouvert », a dit une habitante du village.", "fr")]
    [InlineData("en", "嵐で壊れた港の壁、再建へ", "ja")]
    [InlineData("de-DE", "The council said that it was not able to pay for the work, which would have to wait until the end of the year.", "en")]
    [InlineData("ja", "The council said that it was not able to pay for the work, which would have to wait until the end of the year.", "en")]
    [InlineData("vi", "The council said that it was not able to pay for the work, which would have to wait until the end of the year.", "en")]
    [InlineData("ru", "Рада проголосувала у вівторок за відбудову стіни порту, яку було зруйновано під час бурі, та заявила, що це буде до літа.", "uk")]
    [InlineData("en-GB", "Η γερμανική μας οικογένεια", "el")]
    public void LanguageOf_TextInAnother_GivesIt(string article, string text, string language)
    {
        string? found = new ForeignText(article).LanguageOf(text);

        found.Should().Be(language);
    }

    [Theory]
    [InlineData("en", "The council said that it was not able to pay for the work, which would have to wait until the end of the year.")]
    [InlineData("en", "Le Monde, Die Zeit, El País, La Repubblica, De Standaard, Gazeta Wyborcza")]
    [InlineData("en", "Hava Durumu Hava Durumu Hava Durumu Hava Durumu Hava Durumu Hava Durumu Hava Durumu")]
    [InlineData("en", "Señora")]
    [InlineData("ja", "東京都新宿区西新宿二丁目八番一号")]
    [InlineData("ja", "Copyright NEWS AGENCY Co., Ltd.")]
    [InlineData("no", "Byrådet besluttede tirsdag, at muren ved havnen skal bygges op igen, efter at den blev ødelagt af en storm.")]
    [InlineData("hr", "Veće je u utorak odlučilo da će se zid luke ponovo izgraditi jer ga je uništila oluja koja je bila najgora do sada.")]
    [InlineData("zh", "市議會星期二投票決定重建去年冬天被風暴毀壞的港口圍牆，工程將於春天開始。")]
    [InlineData(null, "Le conseil a voté mardi pour la reconstruction du mur du port, qui a été détruit par la tempête dans la nuit.")]
    [InlineData("gsw", "Le conseil a voté mardi pour la reconstruction du mur du port, qui a été détruit par la tempête dans la nuit.")]
    public void LanguageOf_OwnTextOrTooLittle_GivesNothing(string? article, string text)
    {
        string? found = new ForeignText(article).LanguageOf(text);

        found.Should().BeNull();
    }
}
