using System.Diagnostics.Metrics;
using NewsParse.Diagnostics;

namespace NewsParse.Tests.Diagnostics;

public sealed class ParserMetricsTests
{
    private static readonly ArticleSource s_page = ArticleSource.FromHtml("<title>Mill</title><h1>Mill</h1><p>The old mill on the Alder burned down on Sunday night, and only its chimney is left.</p>", new Uri("https://herald.example/"));

    [Fact]
    public void Parse_Listened_CountsAndTimesThePage()
    {
        using var recorder = new Recorder();

        Parser(recorder).Parse(s_page);

        const string Tags = "newsparse.outcome=Parsed newsparse.source.kind=Html";
        recorder.Of("newsparse.pages").Should().Equal((1, Tags));
        (double seconds, string tags) = recorder.Of("newsparse.parse.duration").Should().ContainSingle().Subject;
        seconds.Should().BeGreaterThan(0).And.BeLessThan(30);
        tags.Should().Be(Tags);
    }

    [Fact]
    public void Parse_Listened_TimesEachStageOnce()
    {
        using var recorder = new Recorder();

        Parser(recorder).Parse(s_page);

        (double Value, string Tags)[] stages = [.. recorder.Of("newsparse.stage.duration")];
        stages.Select(static stage => stage.Tags).Should().Equal(Stages.Select(static stage => $"newsparse.stage={stage}"));
        stages.Should().OnlyContain(static stage => stage.Value >= 0);
        stages.Sum(static stage => stage.Value).Should().BeLessThanOrEqualTo(recorder.Of("newsparse.parse.duration").Single().Value);
    }

    [Fact]
    public void TryParse_Fails_CountsItsCode()
    {
        using var recorder = new Recorder();
        ArticleParser parser = Parser(recorder);

        _ = parser.TryParse(ArticleSource.FromText(" "), out _, out _);
        _ = parser.TryParse(s_page, out _, out _, new CancellationToken(canceled: true));

        recorder.Of("newsparse.pages").Should().Equal(
            (1, "newsparse.outcome=Empty newsparse.source.kind=Text"), (1, "newsparse.outcome=Canceled newsparse.source.kind=Html"));
        recorder.Of("newsparse.stage.duration").Select(static stage => stage.Tags).Should().NotContain("newsparse.stage=assemble");
    }

    [Fact]
    public void Parse_ProfileApplies_CountsItsRules()
    {
        using var recorder = new Recorder();
        ArticleParser parser = ArticleParser.CreateBuilder().WithMeterFactory(recorder).AddProfile(SiteProfile.Parse(
            """{ "name": "herald", "hosts": ["herald.example"], "rules": [{ "name": "offer", "select": ".offer", "role": "Promotion" }] }""")).Build();

        parser.Parse(s_page);

        recorder.Of("newsparse.profile.rules").Should().Contain((1, "newsparse.profile=herald newsparse.rule=herald.offer newsparse.outcome=Empty"));
    }

    [Fact]
    public void Parse_NobodyListens_MeasuresNothingAndParsesTheSame()
    {
        using var silent = new Recorder(isListening: false);
        using var listening = new Recorder();

        string unheard = Parser(silent).Parse(s_page).ToJson();

        silent.Measured.Should().BeEmpty();
        silent.Instruments.Should().NotBeEmpty();
        unheard.Should().Be(Parser(listening).Parse(s_page).ToJson());
    }

    [Fact]
    public void Parse_WithoutAFactory_CountsOnTheSharedMeter()
    {
        var pages = new List<string>();
        using var listener = new MeterListener();
        int thread = Environment.CurrentManagedThreadId;
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) =>
        {
            // Other tests parse on other threads meanwhile.
            if (Environment.CurrentManagedThreadId == thread)
            {
                pages.Add(instrument.Name);
            }
        });
        listener.InstrumentPublished = static (instrument, listening) =>
        {
            if (instrument is { Name: "newsparse.pages", Meter.Name: ParserMetrics.Meter, Meter.Scope: null })
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.Start();

        ArticleParser.CreateBuilder().Build().Parse(s_page);
        ArticleParser.Default.Parse(s_page);

        pages.Should().HaveCount(2);
    }

    internal static IEnumerable<string> Stages => typeof(StageNames).GetFields().Select(static stage => (string)stage.GetRawConstantValue()!);

    private static ArticleParser Parser(IMeterFactory meters) => ArticleParser.CreateBuilder().WithMeterFactory(meters).Build();
}
