using NewsParse.Fuzz.Inputs;
using NewsParse.Fuzz.Running;

namespace NewsParse.Tests.Fuzzing;

public sealed class InputMakerTests
{
    private const int Count = 300;

    [Fact]
    public void Make_SameSeedAndNumber_IsTheSameInput()
    {
        string[] forwards = [.. Enumerable.Range(0, Count).Select(static index => SavedInput.Write(Maker(7).Make(index)))];
        InputMaker another = Maker(7);
        string[] backwards = [.. Enumerable.Range(0, Count).Reverse().Select(index => SavedInput.Write(another.Make(index))).Reverse()];

        backwards.Should().Equal(forwards);
        forwards.Distinct().Should().HaveCountGreaterThan(Count * 9 / 10);
    }

    [Fact]
    public void Make_AnotherSeed_IsAnotherInput() => SavedInput.Write(Maker(8).Make(0)).Should().NotBe(SavedInput.Write(Maker(7).Make(0)));

    [Fact]
    public void Make_AllTargets_ParsesPagesAndTextsInHalfOfThemOrMore()
    {
        ILookup<FuzzTarget, FuzzInput> inputs = Enumerable.Range(0, 2_000).Select(static index => Maker(7).Make(index)).ToLookup(static input => input.Target);

        Enum.GetValues<FuzzTarget>().Should().OnlyContain(target => inputs[target].Count() > 30);
        (inputs[FuzzTarget.Html].Count() + inputs[FuzzTarget.Text].Count()).Should().BeGreaterThan(1_000);
        inputs[FuzzTarget.Html].Should().Contain(static input => input.Bytes != null).And.Contain(static input => input.Text != null);
    }

    [Fact]
    public void Write_AnyInput_ReadsBackAsTheSame()
    {
        foreach (FuzzInput input in Enumerable.Range(0, Count).Select(static index => Maker(7).Make(index)))
        {
            FuzzInput read = SavedInput.Read(SavedInput.Write(input));

            read.Should().Be(input with { Bytes = read.Bytes });
            (read.Bytes ?? []).Should().Equal(input.Bytes ?? []);
        }
    }

    private static InputMaker Maker(long seed) => new(seed, null, BasePages.Own);
}
