namespace NewsParse.Tests.Repair;

/// <summary>Characters without a picture: kept where a writing needs them, on whichever side of them it stands.</summary>
public sealed class InvisibleTests
{
    private const string Joiner = "\u200D", NonJoiner = "\u200C", Break = "\u200B", NoBreak = "\u2060";

    [Theory]
    [InlineData("می", "خواهند")]
    [InlineData("क्", "ष")]
    [InlineData("ꯃ", "ꯩ")]
    [InlineData("ﻻ", "ﻻ")]
    [InlineData("❤", "🔥")]
    [InlineData("🏴", "☠")]
    [InlineData("ქ", "ش")]
    [InlineData("x", "ش")]
    [InlineData("ش", "x")]
    [InlineData("→", "x")]
    [InlineData("⭐", "x")]
    public void Repair_JoinerWhereLettersChange_Stays(string before, string after)
    {
        Unchanged(before + Joiner + after);
        Unchanged(before + NonJoiner + after);
    }

    [Theory]
    [InlineData("cou", "ncil")]
    [InlineData("მე", "რი")]
    [InlineData("\u11A8", "\u11A8")]
    [InlineData("Ὦ", "ὦ")]
    [InlineData("Ⰰ", "Ⰱ")]
    [InlineData("橋", "を")]
    [InlineData("다", "리")]
    [InlineData("ö", "å")]
    public void Repair_JoinerElsewhere_IsTakenAway(string before, string after)
    {
        Removed(before, Joiner, after);
        Removed(before, NonJoiner, after);
    }

    [Theory]
    [InlineData("สะพาน", "เปิด")]
    [InlineData("ស្ពាន", "នឹង")]
    [InlineData("বাংলা", "ভাষা")]
    [InlineData("ꦗꦮ", "ꦗꦮ")]
    [InlineData("สะพาน", "Alder")]
    [InlineData("Alder", "สะพาน")]
    [InlineData("Alder", "বাংলা")]
    public void Repair_PlaceToBreakAtInAWritingWithoutSpaces_Stays(string before, string after)
    {
        Unchanged(before + Break + after);
        Unchanged(before + NoBreak + after);
    }

    [Theory]
    [InlineData("Al", "der")]
    [InlineData("მე", "რი")]
    [InlineData("שָׁ", "לוֹם")]
    [InlineData("다", "리")]
    [InlineData("ﻻ", "ﻻ")]
    public void Repair_PlaceToBreakAtElsewhere_IsTakenAway(string before, string after)
    {
        Removed(before, Break, after);
        Removed(before, NoBreak, after);
    }

    [Theory]
    [InlineData("\u200E")]
    [InlineData("\u200F")]
    [InlineData("\u202B")]
    [InlineData("\u2067")]
    public void Repair_MarkOfDirection_StaysWhereTheTextRunsBothWays(string mark)
    {
        foreach (string word in (string[])["שלום", "ﺶﻻ", "\uFB1D", "\uD802\uDC00", "\uD83A\uDD00"])
        {
            Unchanged($"The word {mark}{word}{mark} was said.");
        }

        Removed("The word ", mark, "peace was said.");
    }

    [Theory]
    [InlineData("\u200B The council met.", " The council met.")]
    [InlineData("The \u200B council met.", "The council met.")]
    [InlineData("The\n\u200B council met.", "The\ncouncil met.")]
    [InlineData("The\u200B council\u00AD\uFEFF\u00ADs met.", "The councils met.")]
    public void Repair_MarkThatHeldSpacesApart_TakesOneWithIt(string damaged, string whole) => TextRepair.Repair(damaged, "en").Text.Should().Be(whole);

    private static void Unchanged(string text) => TextRepair.Repair(text, null, RepairRules.Invisible).Text.Should().BeSameAs(text);

    private static void Removed(string before, string mark, string after) => TextRepair.Repair(before + mark + after, null, RepairRules.Invisible).Text.Should().Be(before + after);
}
