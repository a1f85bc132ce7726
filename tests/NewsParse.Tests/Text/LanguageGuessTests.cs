using NewsParse.Text;

namespace NewsParse.Tests.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Der Rat hat am Dienstag beschlossen, dass die Mauer am Hafen wieder aufgebaut wird, weil sie im Winter nicht mehr zu retten war.", "de")]
    [InlineData("Le conseil a voté mardi pour la reconstruction du mur du port, qui a été détruit par la tempête dans la nuit, selon le maire.", "fr")]
    [InlineData("El consejo votó el martes a favor de la reconstrucción del muro del puerto, que fue destruido por la tormenta en el invierno.", "es")]
    [InlineData("Kommunfullmäktige röstade på tisdagen för att muren i hamnen ska byggas upp igen efter stormen som var den värsta på många år.", "sv")]
    [InlineData("Рада проголосувала у вівторок за відбудову стіни порту, яку було зруйновано під час бурі, та заявила, що це буде до літа.", "uk")]
    [InlineData("市議会は火曜日、冬の嵐で壊れた港の壁を再建することを決めた。", "ja")]
    [InlineData("市议会星期二投票决定重建去年冬天被风暴毁坏的港口围墙，工程将于春天开始。", "zh")]
    [InlineData("시의회는 화요일 지난겨울 폭풍으로 무너진 항구 벽을 다시 짓기로 결정했다.", "ko")]
    public void Read_RunningText_GivesItsLanguage(string text, string language)
    {
        var guess = new LanguageGuess();

        guess.Add(text);

        guess.Read()!.Value.Tag.Should().Be(language);
    }

    [Fact]
    public void Read_TooLittle_GivesNothing()
    {
        var guess = new LanguageGuess();

        guess.Add("Harbour wall");

        guess.Read().Should().BeNull();
    }
}
