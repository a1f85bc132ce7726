using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsParse.Tests.Diagnostics;

namespace NewsParse.Tests.Hosting;

public sealed class AddNewsParseTests
{
    private static readonly ArticleSource s_page = ArticleSource.FromHtml(
        """
        <title>Mill</title><h1>Old mill burns down</h1><p>The old mill on the Alder burned down on Sunday night, and only its chimney is left.</p>
        <p class="offer">Read all about mills in our book of mills, now in its third edition.</p>
        """,
        new Uri("https://herald.example/"));

    [Fact]
    public void AddNewsParse_Alone_GivesOneParserUnderBothNames()
    {
        using ServiceProvider services = new ServiceCollection().AddNewsParse().BuildServiceProvider(validateScopes: true);
        using IServiceScope scope = services.CreateScope();

        var parser = scope.ServiceProvider.GetRequiredService<IArticleParser>();

        parser.Should().BeSameAs(services.GetRequiredService<ArticleParser>());
        parser.Parse(s_page).ToJson().Should().Be(ArticleParser.Default.Parse(s_page).ToJson());
    }

    [Fact]
    public void AddNewsParse_CleanersAndProfilesAreRegistered_TakesThemUp()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<ISiteCleaner, OfferCleaner>()
            .AddNewsParse()
            .AddSingleton(SiteProfile.Parse("""{ "name": "herald", "hosts": ["herald.example"], "site": { "name": "The Herald" } }"""))
            .BuildServiceProvider();

        ArticleDocument document = services.GetRequiredService<IArticleParser>().Parse(s_page);

        document.Site.Name.Should().Be("The Herald");
        document.Removed.Should().Contain(static block => block.Trace.Rule == "offer.box");
    }

    [Fact]
    public void AddNewsParse_Twice_AddsUpInOrder()
    {
        var order = new List<string>();
        ServiceCollection services = [];
        services.AddNewsParse(_ => order.Add("first")).AddNewsParse((provider, builder) =>
        {
            order.Add(provider.GetRequiredService<string>());
            builder.AddCleaner(new OfferCleaner());
        }).AddNewsParse().AddSingleton("second");

        using ServiceProvider provider = services.BuildServiceProvider();
        ArticleDocument document = provider.GetRequiredService<IArticleParser>().Parse(s_page);

        order.Should().Equal("first", "second");
        provider.GetServices<IArticleParser>().Should().ContainSingle();
        document.Removed.Should().Contain(static block => block.Trace.Rule == "offer.box");
    }

    [Fact]
    public void AddNewsParse_ParserIsRegisteredAlready_LeavesIt()
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<IArticleParser>(ArticleParser.Default).AddNewsParse().BuildServiceProvider();

        services.GetRequiredService<IArticleParser>().Should().BeSameAs(ArticleParser.Default);
    }

    [Fact]
    public void AddNewsParse_HostHasLoggersAndMeters_UsesThem()
    {
        using var loggers = new EventLog();
        using var meters = new Recorder();
        using ServiceProvider services = new ServiceCollection().AddSingleton<ILoggerFactory>(loggers).AddSingleton<IMeterFactory>(meters).AddNewsParse().BuildServiceProvider();

        _ = services.GetRequiredService<IArticleParser>().TryParse(ArticleSource.FromText(" "), out _, out _);

        loggers.Events.Should().Equal("NewsParse.ArticleParser ParseFailed");
        meters.Of("newsparse.pages").Should().ContainSingle();
    }

    [Fact]
    public void AddNewsParse_ConfigurationFails_ThrowsWhereTheParserIsAskedFor()
    {
        using ServiceProvider services = new ServiceCollection().AddNewsParse(static builder => builder.AddProfiles("/no/such/folder")).BuildServiceProvider();

        services.Invoking(static provider => provider.GetRequiredService<IArticleParser>()).Should().Throw<IOException>();
    }

    [Fact]
    public void AddNewsParse_Null_Throws()
    {
        FluentActions.Invoking(static () => ((IServiceCollection)null!).AddNewsParse()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new ServiceCollection().AddNewsParse((Action<IServiceProvider, ArticleParserBuilder>)null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed class OfferCleaner : ISiteCleaner
    {
        public string Name => "offer";

        public bool Applies(SiteContext site) => site.HostIs("herald.example");

        public void Clean(ArticleDraft draft) => draft.Label("offer.box", BlockRole.Promotion, ".offer");
    }

    private sealed class EventLog : ILoggerFactory
    {
        public List<string> Events { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Events);

        public void Dispose()
        {
        }

        private sealed class Logger(string category, List<string> events) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                events.Add($"{category} {eventId.Name}");
        }
    }
}
