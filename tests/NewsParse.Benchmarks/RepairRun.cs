using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsParse.Evaluation;

namespace NewsParse.Benchmarks;

/// <summary>How fast the repair reads text that needs none, paragraph by paragraph: the clean paragraphs of a corpus, or made ones.</summary>
internal static class RepairRun
{
    private const int Passes = 9;

    private static readonly (string? Language, string Text)[] s_made =
    [
        ("en", "The council of Alder voted on Monday to reopen the bridge, the mayor’s office said; it’s “a good day”, wrote Ann Lee (41), who runs the well-known inn at No. 3."),
        ("fr", "Le conseil d’Alder a voté lundi pour rouvrir le pont, a déclaré la mairie : « C’est un grand jour », a écrit Anne Leroy, qui tient l’auberge. Qui l’eût cru ?"),
        ("de", "Der Rat von Alder stimmte am Montag für die Öffnung der Brücke, sagte der Bürgermeister: „Ein guter Tag“ für Vor- und Nachbarn, so die US-Wirtin Anna Lehr."),
        ("vi", "Hội đồng thành phố đã bỏ phiếu hôm thứ Hai để mở lại cây cầu, văn phòng thị trưởng cho biết: “Đây là một ngày tốt đẹp”, bà Ân viết."),
        ("ru", "Совет Олдера проголосовал в понедельник за открытие моста, сообщил мэр: «Это хороший день», — написала Анна Ли, хозяйка гостиницы."),
        ("hi", "एल्डर की परिषद ने सोमवार को पुल को फिर से खोलने के लिए मतदान किया, महापौर के कार्यालय ने कहा: \"यह एक अच्छा दिन है\"।"),
        ("ar", "صوّت مجلس ألدر يوم الاثنين على إعادة فتح الجسر، وقال مكتب رئيس البلدية: «إنه يوم جيد»، كتبت آن لي."),
        ("zh", "阿尔德市议会周一投票决定重新开放大桥，市长办公室表示：“这是美好的一天”，旅馆老板写道。"),
    ];

    /// <param name="corpus">Where clean paragraphs are; null for the made ones alone.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Run(Corpus? corpus, TextWriter output)
    {
        output.WriteLine($"{"",-10}{"MB",8}{"MB per CPU s",14}{"bytes allocated per KB",24}");
        if (corpus is not null)
        {
            string[] clean = [.. corpus.Lines().Where(static line => line.Set == "noise").Select(static line => Clean(line.Line)).OfType<string>()];
            Print("corpus", [.. clean.Where(static text => TextRepair.Repair(text).Edits.IsEmpty)], null, output);
        }

        foreach ((string? language, string text) in s_made)
        {
            if (!TextRepair.Repair(text, language).Edits.IsEmpty)
            {
                throw new InvalidOperationException($"The text in {language} was to be clean.");
            }

            Print(language!, [.. Enumerable.Repeat(text, 4000)], language, output);
        }
    }

    private static string? Clean(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("kind").GetString() == "clean" ? row.RootElement.GetProperty("text").GetString() : null;
    }

    private static void Print(string name, string[] texts, string? language, TextWriter output)
    {
        double megabytes = texts.Sum(static text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        Effort best = Enumerable.Range(0, Passes)
            .Select(_ => Effort.Of(() =>
            {
                foreach (string text in texts)
                {
                    TextRepair.Repair(text, language);
                }
            }))
            .MinBy(static effort => effort.Seconds);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-10}{megabytes,8:F2}{megabytes / best.Seconds,14:F0}{best.Bytes / megabytes / 1000,24:F0}"));
    }
}
