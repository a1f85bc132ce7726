using NewsParse.Labelling;
using NewsParse.Labelling.Texts;

namespace NewsParse.Tests.Labelling.Texts;

/// <summary>What rules say of lines against the odds.</summary>
public sealed class TextLinesTests
{
    private const string Credit = "The ferry at the pier (Photo: Jane Roe)";

    // What stands behind the mark of a line that is likely body.
    private const char Body = '+';

    private static readonly string[] s_text = [.. Decisions.Paragraphs.Select(static text => Body + text)];

    [Theory]
    [InlineData("Read more", BlockRole.Related)]
    [InlineData("Chia sẻ", BlockRole.Share)]
    [InlineData("Comments (12)", BlockRole.Comment)]
    [InlineData("Read also: the ferry returns to the town", BlockRole.Related)]
    [InlineData("Lesen Sie auch: Warum die Fähre wieder zu spät kam.", BlockRole.Related)]
    [InlineData("Share this: by letter", BlockRole.Share)]
    public void Decide_LabelBetweenParagraphs_IsNoneOfTheBody(string line, BlockRole role)
    {
        Decided text = Decide([s_text[0], Body + line, .. s_text[1..]]);

        text.Body.Should().Equal(true, false, true, true, true);
        text.Lines[1].Should().Be(new BlockLabel(role, "label.phrase", .8));
    }

    [Theory]
    [InlineData("Comments")]
    [InlineData("Latest: a new boat is ordered by the council.")]
    [InlineData("Advertisement: the town of Oakmere paid for it.")]
    [InlineData("Share this: the town of Oakmere paid for all of it")]
    [InlineData("Summary: what the council wants")]
    [InlineData("Skip to content: what the council wants")]
    [InlineData("Privacy policy: what the council wants")]
    public void Decide_LabelThatMayHeadOrBeginASentence_StaysBetweenParagraphs(string line)
    {
        Decided text = Decide([s_text[0], Body + line, .. s_text[1..]]);

        text.Body[1].Should().BeTrue();
        text.Lines[1].Should().BeNull();
    }

    [Fact]
    public void Decide_NameOfAMatterBehindTheText_IsALabel() => Decide([.. s_text, "+Comments", "Oakmere"]).Lines[4].Should().Be(new BlockLabel(BlockRole.Comment, "label.phrase", .8));

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Decide_LabelOfACommandWithMoreBehindIt_IsANoticeWhereThatIsShort(int words, bool isLabel) =>
        (Decide([s_text[0], $"+Share this: {TextViews.Words(words)}", .. s_text[1..]]).Lines[1] is not null).Should().Be(isLabel);

    [Theory]
    [InlineData(27, true)]
    [InlineData(28, false)]
    public void Decide_LabelOfAStoryWithMoreBehindIt_IsOneWhereThatIsNoParagraph(int words, bool isLabel) =>
        (Decide([s_text[0], $"+Read also: {TextViews.Words(words)}", .. s_text[1..]]).Lines[1] is not null).Should().Be(isLabel);

    [Theory]
    [InlineData("Oakmere", 3, true)]
    [InlineData("Oakmere", 2, false)]
    [InlineData("The ferry line of Oakmere today", 3, true)]
    [InlineData("The ferry line of old Oakmere today", 3, false)]
    [InlineData("It came at last.", 3, false)]
    public void Decide_ShortLineAgainAndAgain_IsANotice(string line, int times, bool isNotice)
    {
        Decided text = Decide([.. s_text[..2], .. Enumerable.Repeat(Body + line, times), "One town, one boat", .. s_text[2..]]);

        text.Lines[2].Should().Be(isNotice ? new BlockLabel(BlockRole.Other, "label.repeated", .8) : null);
        text.Body[2].Should().Be(!isNotice);
    }

    [Fact]
    public void Decide_SpeakerBeforeWhatIsSaid_IsNoNotice()
    {
        Decided text = Decide([s_text[0], "+Marten Lund", s_text[1], "+Marten Lund", s_text[2], "+Marten Lund", s_text[3]]);

        text.Body.Should().NotContain(false);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Decide_CaptionBeforeTheText_IsTheArticlesWhereItStandsNear(int between, bool isCaption) =>
        Decide([Credit, .. Enumerable.Repeat("Oakmere", between), .. s_text]).Lines[0].Should().Be(isCaption ? new BlockLabel(BlockRole.Caption, "label.credit", .8) : null);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Decide_CaptionBehindTheText_IsTheArticlesWhereItStandsRightThere(int between, bool isCaption) =>
        Decide([.. s_text, .. Enumerable.Repeat("Oakmere", between), Credit]).Lines[4 + between].Should().Be(isCaption ? new BlockLabel(BlockRole.Caption, "label.credit", .8) : null);

    [Fact]
    public void Decide_CaptionAmongTheText_IsNoneOfTheBody() => Decide([s_text[0], Body + Credit, .. s_text[1..]]).Body.Should().Equal(true, false, true, true, true);

    [Fact]
    public void Decide_TextWithoutBody_HasNoCaption() => Decide([Credit, "Oakmere"]).Lines[0].Should().BeNull();

    [Fact]
    public void Decide_LineLeftUntranslated_IsNoneOfTheBody()
    {
        Decided text = Decide([s_text[0], "+Chiếc phà buổi sáng rời bến muộn một giờ", .. s_text[1..]]);

        text.Body[1].Should().BeFalse();
        text.Lines[1].Should().Be(new BlockLabel(BlockRole.Untranslated, "label.foreign", .8));
        text.Lines[2].Should().BeNull();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void Decide_UntranslatedLineBeforeTheText_IsToldButForTheFirstOfAll(int before, bool isForeign) =>
        (Decide([.. Enumerable.Repeat("Oakmere", before), "Chiếc phà buổi sáng rời bến muộn một giờ", .. s_text]).Lines[before] is not null).Should().Be(isForeign);

    [Fact]
    public void Decide_UntranslatedLineFarBeforeTheTextOrBehindIt_IsNotToldByIt()
    {
        const string Foreign = "Chiếc phà buổi sáng rời bến muộn một giờ";

        Decide(["Oakmere", Foreign, "Oakmere", "Oakmere", "Oakmere", .. s_text, Foreign]).Lines.Should().OnlyContain(static label => label == null);
    }

    [Fact]
    public void Decide_UntranslatedCaption_IsACaptionStill() =>
        Decide([s_text[0], "+Chiếc phà buổi sáng rời bến muộn một giờ (Ảnh: Jane Roe)", .. s_text[1..]]).Lines[1]!.Value.Role.Should().Be(BlockRole.Caption);

    [Theory]
    [InlineData("\n\n", "\n", "\n\n", true)]
    [InlineData("\n", "\n", "\n\n", false)]
    [InlineData("\n\n", "\n\n", "\n\n", false)]
    [InlineData("\n\n", "\n", "\n", false)]
    public void Decide_LineRightBehindAnUntranslatedOne_CaptionsTheSamePicture(string before, string between, string behind, bool isCaption)
    {
        string[] lines = Decisions.Paragraphs;
        string text = $"{lines[0]}{before}Chiếc phà buổi sáng rời bến muộn một giờ{between}The morning ferry leaves the pier an hour late{behind}{lines[1]}\n\n{lines[2]}\n\n{lines[3]}";
        PageView view = TextViews.OfText(text);
        bool[] body = [.. view.Texts.Select(static _ => true)];

        TextLines known = TextLines.Decide(view, [.. body.Select(static _ => .9f)], body);

        known[1]!.Value.Role.Should().Be(BlockRole.Untranslated);
        known[2].Should().Be(isCaption ? new BlockLabel(BlockRole.Caption, "label.foreign-pair", .8) : null);
        body[2].Should().Be(!isCaption);
    }

    [Fact]
    public void Decide_TwoUntranslatedLines_AreNoPair()
    {
        PageView view = TextViews.OfText($"{Decisions.Paragraphs[0]}\n\nChiếc phà buổi sáng rời bến muộn một giờ\nHành khách lỡ chuyến tàu vào thành phố\n\n{string.Join("\n\n", Decisions.Paragraphs[1..])}");
        bool[] body = [.. view.Texts.Select(static _ => true)];

        TextLines.Decide(view, [.. body.Select(static _ => .9f)], body)[2]!.Value.Role.Should().Be(BlockRole.Untranslated);
    }

    [Fact]
    public void Decide_KeyPointsBeforeTheText_AreItsSummary()
    {
        Decided text = Decide(["Ferry is late again", "Summary", "+• The engine is old.", "+• A bus will wait.", .. s_text]);

        text.Body.Should().Equal(false, false, false, false, true, true, true, true);
        text.Lines[2].Should().Be(new BlockLabel(BlockRole.Summary, "label.summary", .8));
        text.Lines[4].Should().BeNull();
    }

    [Theory]
    [InlineData(1, .8f, 0)]
    [InlineData(2, .8f, 0)]
    [InlineData(3, .8f, 3)]
    [InlineData(1, .84f, 0)]
    [InlineData(1, .85f, 1)]
    public void Decide_HeadingsThatTheTextEndsIn_AreNoneOfIt(int count, float odds, int left)
    {
        string[] heads = ["What the council wants", "Who pays for the boat", "A winter on the pier"];

        Decide([.. s_text, .. heads[..count].Select(static head => Body + head)], odds).Body.Count(static isBody => isBody).Should().Be(4 + left);
    }

    [Fact]
    public void Decide_QuestionThatTheTextEndsIn_IsItsEnd() => Decide([.. s_text, "+Who pays for the boat?"], .6f).Body[4].Should().BeTrue();

    [Fact]
    public void Decide_HeadingBehindWhatIsNoneOfTheText_IsLeftOutAlone() =>
        Decide([.. s_text, "+What the council wants", "Oakmere", "+Who pays for the boat"], .6f).Body[4..].Should().Equal(true, false, false);

    private static Decided Decide(params string[] lines) => Decide(lines, .9f);

    /// <summary>A line that begins with the mark for it is likely body; a short one has the odds that are given.</summary>
    private static Decided Decide(string[] lines, float odds)
    {
        PageView view = TextViews.Of([.. lines.Select(static line => line.TrimStart(Body))]);
        bool[] body = [.. lines.Select(static line => line[0] == Body)];
        TextLines known = TextLines.Decide(view, [.. lines.Select(line => line[0] != Body ? .05f : line.Length < 40 ? odds : .95f)], body);
        return new Decided(body, [.. lines.Select((_, line) => known[line])]);
    }

    private sealed record Decided(bool[] Body, BlockLabel?[] Lines);
}
