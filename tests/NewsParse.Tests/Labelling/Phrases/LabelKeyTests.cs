using NewsParse.Labelling.Phrases;

namespace NewsParse.Tests.Labelling.Phrases;

public sealed class LabelKeyTests
{
    [Theory]
    [InlineData("İlgili", "ILGILI")]
    [InlineData("ılgılı", "ilgili")]
    [InlineData("ΕΠΙΣΗΣ", "επίσης")]
    [InlineData("άέήίόύώ", "αεηιουω")]
    [InlineData("ϊΐϋΰ", "ιιυυ")]
    [InlineData("أيضاً", "أيضا")]
    [InlineData("أيضاْ", "أيضا")]
    [InlineData("ÄHNLICHE", "ähnliche")]
    public void OfWord_SpellingsOfOneWord_AreOneKey(string one, string other) => LabelKey.OfWord(one).Should().Be(LabelKey.OfWord(other));

    [Theory]
    [InlineData("ähnliche", "ahnliche")]
    [InlineData("αυτό", "αυτή")]
    [InlineData("أيضآ", "أيضا")]
    [InlineData("أيضي", "أيض")]
    public void OfWord_OtherWords_AreOthers(string one, string other) => LabelKey.OfWord(one).Should().NotBe(LabelKey.OfWord(other));

    [Fact]
    public void OfEntry_Star_StandsForANetworkWhereverItIs()
    {
        LabelKey.OfEntry("share on *", out ulong share).Should().NotBe(LabelKey.OfEntry("share on", out _));
        LabelKey.OfEntry("* share", out ulong star).Should().NotBe(LabelKey.OfEntry("share *", out _));
        LabelKey.OfEntry("auf * teilen", out ulong auf).Should().NotBe(LabelKey.OfEntry("auf * drucken", out _)).And.NotBe(LabelKey.OfEntry("auf *", out _));

        share.Should().Be(LabelKey.OfWord("share"));
        star.Should().Be(LabelKey.NetworkWord);
        auf.Should().Be(LabelKey.OfWord("auf"));
    }

    [Fact]
    public void OfEntry_Signs_DoNotCount() => LabelKey.OfEntry("editor's  choice!", out _).Should().Be(LabelKey.OfEntry("Editor s choice", out _));
}
