using System.Text;

namespace NewsParse.Tests.Repair;

public sealed class TextRepairTests
{
    public static TheoryData<int> CleanRows => [.. Enumerable.Range(0, CleanTexts.All.Length)];

    public static TheoryData<int> DamagedRows => [.. Enumerable.Range(0, DamagedTexts.All.Length)];

    [Theory]
    [MemberData(nameof(CleanRows))]
    public void Repair_CleanText_IsTheSameString(int row)
    {
        string[] fields = CleanTexts.All[row].Split('|', 2);
        // Composed, whatever an editor made of it.
        string text = fields[1].Any(char.IsSurrogate) ? fields[1] : fields[1].Normalize(NormalizationForm.FormC);

        RepairedText repaired = TextRepair.Repair(text, fields[0] == "-" ? null : fields[0]);

        repaired.Text.Should().Be(text);
        repaired.Text.Should().BeSameAs(text);
        repaired.Edits.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(DamagedRows))]
    public void Repair_DamagedText_IsWhatItWas(int row)
    {
        (string language, RepairRules rules, string damaged, string whole) = DamagedTexts.All[row];

        RepairedText repaired = TextRepair.Repair(damaged, language == "-" ? null : language);

        repaired.Text.Should().Be(whole);
        repaired.Edits.Select(static edit => edit.Rules).Aggregate(static (one, other) => one | other).Should().HaveFlag(rules);
        Replayed(damaged, repaired).Should().Be(whole);
    }

    [Theory]
    [MemberData(nameof(DamagedRows))]
    public void Repair_RuleSwitchedOff_DoesNotEdit(int row)
    {
        (string language, RepairRules rules, string damaged, string _) = DamagedTexts.All[row];

        RepairedText repaired = TextRepair.Repair(damaged, language == "-" ? null : language, RepairRules.All & ~rules);

        repaired.Edits.Should().NotContain(edit => (edit.Rules & rules) != 0);
    }

    [Fact]
    public void Repair_NoRules_ChangesNothing() =>
        DamagedTexts.All.Should().OnlyContain(static row => ReferenceEquals(TextRepair.Repair(row.Damaged, row.Language, RepairRules.None).Text, row.Damaged));

    [Theory]
    [InlineData("en", "The end of of the the line", "The end of the line")]
    [InlineData("en", "The the the end", "The the end")]
    [InlineData("en", "That that is had had", "That that is had had")]
    [InlineData("fr", "La fin de de la rue", "La fin de la rue")]
    [InlineData("de", "Die, die die Stadt und und so", "Die, die die Stadt und so")]
    public void Repair_DoubledWords_OnlyWhereAsked(string language, string damaged, string whole)
    {
        TextRepair.Repair(damaged, language).Text.Should().Be(damaged);
        TextRepair.Repair(damaged, language, RepairRules.All).Text.Should().Be(whole);
    }

    [Theory]
    [InlineData("vi", "Thủ tướng cho biết người dân rất phấn khởi, “cầu sẽ mở vào thứ Hai”.")]
    [InlineData("pl", "Życie toczy się dalej – powiedział Łukasz Źrebak z Gdańska.")]
    [InlineData("cs", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta Olomouce.")]
    [InlineData("pt", "O Brasil não são só praias: a manhã, o pão e a irmã estão lá.")]
    [InlineData("fr", "L’été à la mer, c’est déjà fini où qu’on aille : cœur, garçon, Noël.")]
    [InlineData("hu", "Az őrült űrhajós tűnődött a hűvös éjszakában.")]
    [InlineData("is", "Þórður sagði að það væri gott í öllu þessu æði.")]
    [InlineData("ro", "Președintele țării și-a anunțat vizita la București și Constanța.")]
    [InlineData("tr", "İstanbul’da görüşen şirketler Ağrı’ya gidiyor, çünkü öyle.")]
    [InlineData("ru", "Съезд прошёл в Москве: объявлено, что яблоки дешевеют.")]
    [InlineData("uk", "Київ підтвердив, що зустріч відбудеться в Європі.")]
    [InlineData("el", "Ο δήμαρχος της Αθήνας είπε ότι η γέφυρα θα ανοίξει.")]
    [InlineData("he", "ראש העירייה אמר שהגשר ייפתח.")]
    [InlineData("ar", "قال رئيس البلدية إن الجسر سيفتح.")]
    [InlineData("hi", "महापौर ने कहा कि पुल खुलेगा।")]
    [InlineData("th", "นายกเทศมนตรีกล่าวว่าสะพานจะเปิด")]
    [InlineData("zh", "市长说，大桥将于周一开放。")]
    [InlineData("ja", "市長は「橋を開く」と述べた。")]
    [InlineData("ko", "시장은 다리를 월요일에 연다고 말했다.")]
    [InlineData("en", "The mayor’s “plan” — it’s £5 or €6… and 😀!")]
    public void Repair_MisreadText_IsReadAgain(string language, string text)
    {
        string once = Misread(text), twice = Misread(once), latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

        TextRepair.Repair(once, language).Text.Should().Be(text);
        TextRepair.Repair(twice, language).Text.Should().Be(text);
        TextRepair.Repair(latin, language).Text.Should().Be(text);
        TextRepair.Repair(once).Text.Should().Be(text);
    }

    [Fact]
    public void Repair_SeveralRulesAtOnePlace_GivesOneEdit()
    {
        RepairedText repaired = TextRepair.Repair("He said: the mayor &acirc;&euro;&trade;s dog is n&rsquo;t here .", "en");

        repaired.Text.Should().Be("He said: the mayor’s dog isn’t here.");
        repaired.Edits[0].Should().Be(new TextEdit
        {
            Rules = RepairRules.Entities | RepairRules.Mojibake | RepairRules.Contractions,
            Start = 18,
            Before = " &acirc;&euro;&trade;",
            After = "’",
        });
        repaired.Edits[^1].Should().Be(new TextEdit { Rules = RepairRules.Punctuation, Start = 62, Before = " ", After = "" });
    }

    [Fact]
    public void Repair_Null_Throws() => FluentActions.Invoking(static () => TextRepair.Repair(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("asia-times")]
    [InlineData("vietnam-vn")]
    [InlineData("bingobot")]
    public void Repair_SeedText_MakesItsRepairs(string name)
    {
        using var truth = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Shared.RequireFile($"seeds/{name}.truth.json")));
        string text = File.ReadAllText(Shared.RequireFile($"seeds/{name}.txt"));

        string repaired = string.Join('\n', text.Split('\n').Select(static line => TextRepair.Repair(line).Text));

        // The truth has each repair with either apostrophe.
        foreach (System.Text.Json.JsonElement pair in truth.RootElement.GetProperty("repairs").EnumerateArray().Where(pair => text.Contains(pair[0].GetString()!, StringComparison.Ordinal)))
        {
            repaired.Should().NotContain(pair[0].GetString()).And.Contain(pair[1].GetString());
        }

        if (truth.RootElement.TryGetProperty("keep", out System.Text.Json.JsonElement keep))
        {
            foreach (System.Text.Json.JsonElement kept in keep.EnumerateArray())
            {
                repaired.Should().Contain(kept.GetString());
            }
        }
    }

    /// <summary>What the edits make of the original.</summary>
    internal static string Replayed(string original, RepairedText repaired)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (TextEdit edit in repaired.Edits)
        {
            text.Append(original, at, edit.Start - at).Append(edit.After);
            original.Substring(edit.Start, edit.Length).Should().Be(edit.Before);
            at = edit.Start + edit.Length;
        }

        return text.Append(original, at, original.Length - at).ToString();
    }

    // As a browser does: the five open bytes stay what they are.
    internal static string Misread(string text) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(static unit => unit is >= 0x80 and <= 0x9F ? NewsParse.Repair.Windows1252.Char(unit) : (char)unit));
}
