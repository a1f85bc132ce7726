namespace NewsParse.Tests.Repair;

/// <summary>Where a space is put between two sentences, and where not: one within a name, a number or an address would be damage.</summary>
public sealed class GluedSentenceTests
{
    [Theory]
    [InlineData("He said “gone.|The council voted.”")]
    [InlineData("It is over (at last).|The council voted.")]
    [InlineData("They called it ‘over’.|The council voted.")]
    [InlineData("They called it “over”.|The council voted.")]
    [InlineData("They called it «over».|The council voted.")]
    [InlineData("They called it \"over\".|The council voted.")]
    [InlineData("The law is an old one (2002).|The council voted.")]
    [InlineData("It ended in 1999.|The council voted.")]
    [InlineData("It ended in 1900.|The council voted.")]
    [InlineData("He was long with the FBI.|The council voted.")]
    [InlineData("It is over.|NATO voted.")]
    [InlineData("It is over.|A council voted.")]
    [InlineData("The council met in Alder.|Residents were glad.")]
    [InlineData("The council met in Alder.|Residents, it said, rejoiced.")]
    [InlineData("It is over…|The council voted.")]
    public void Repair_SentenceRightBehindAnother_IsSetApart(string text)
    {
        RepairedText repaired = TextRepair.Repair(text.Replace("|", "", StringComparison.Ordinal), "en");

        repaired.Text.Should().Be(text.Replace('|', ' '));
        repaired.Edits.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rules = RepairRules.GluedSentences, Start = text.IndexOf('|', StringComparison.Ordinal), Length = 0, After = " " });
    }

    [Theory]
    // An initial, a code or a number, and what goes on behind it.
    [InlineData("Take item b.The rest stays.")]
    [InlineData("He has a plan (b).The rest is known.")]
    [InlineData("It was J.Roe.The end.")]
    [InlineData("It was on TV.The show ended.")]
    [InlineData("It runs on iOS.The app is free.")]
    [InlineData("The answer is 42.The question is not known.")]
    [InlineData("It cost 3002.The rest is paid.")]
    [InlineData("It cost 12002.The rest is paid.")]
    [InlineData("Take flight AB2002.The gate is open.")]
    [InlineData("Call 555-2002.The line is open.")]
    [InlineData("It cost 12,2002.The rest is paid.")]
    [InlineData("It is code 2O02.The rest is known.")]
    [InlineData("It is code 20O2.The rest is known.")]
    [InlineData("It is code 200O.The rest is known.")]
    // Parts of an address or a file's name.
    [InlineData("Write to over.The@herald.example now.")]
    [InlineData("The field note.Text_Box is empty.")]
    [InlineData("Open the file note.txt.Then close it.")]
    [InlineData("It ran on beta.2.Then it stopped.")]
    [InlineData("Read chapter:verse.The rest is known.")]
    [InlineData("Use the call over.Write(text) there.")]
    [InlineData("It is over.The.lines end here.")]
    [InlineData("Look at www.Herald.The end.")]
    // What begins as no sentence does.
    [InlineData("It is over.X marks it.")]
    [InlineData("The road is over.I-5 is closed.")]
    [InlineData("It is over.NATIONAL news next.")]
    // The names of shows.
    [InlineData("He watched Jeopardy!The show is old.")]
    [InlineData("They met at Alder.Residents of it were glad.")]
    public void Repair_PerhapsOneName_IsLeftAsItIs(string text) => TextRepair.Repair(text, "en").Text.Should().BeSameAs(text);

    [Theory]
    [InlineData(190, true)]
    [InlineData(260, false)]
    public void Repair_StringsOfEndlessLength_AreNoSentences(int length, bool expected)
    {
        string text = new string('a', length - 4) + ".The end.";

        (TextRepair.Repair(text, "en").Text != text).Should().Be(expected);
        text = "It is over.The" + new string('e', length - 8) + " end.";
        (TextRepair.Repair(text, "en").Text != text).Should().Be(expected);
    }
}
