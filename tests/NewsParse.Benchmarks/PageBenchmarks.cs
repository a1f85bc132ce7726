using BenchmarkDotNet.Attributes;

namespace NewsParse.Benchmarks;

/// <summary>A page from bytes to result: the parse alone, SmartReader, and this library.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private static readonly Uri s_url = new("https://herald.example/bridge");
    private byte[] _page = [];

    /// <summary>Gets or sets the size of the page; a news page has about 110 KiB, one in twenty 490.</summary>
    [Params(30, 110, 490)]
    public int KiB { get; set; }

    [GlobalSetup]
    public void Setup() => _page = MadePage.OfSize(KiB << 10);

    [Benchmark(Baseline = true)]
    public int AngleSharp() => Contender.BareParse.Run(_page, s_url);

    [Benchmark]
    public int SmartReader() => Contender.SmartReader.Run(_page, s_url);

    [Benchmark]
    public int SmartReaderOnParse() => Contender.SmartReaderOnParse.Run(_page, s_url);

    [Benchmark]
    public int NewsParse() => Contender.NewsParse.Run(_page, s_url);
}
