using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NewsParse;
using NewsParse.Hosting;

// Where every host looks for it: no using is needed to register services.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the parser with the services of a host.</summary>
public static class NewsParseServiceCollectionExtensions
{
    /// <summary>
    /// Registers one parser for the whole host, as <see cref="IArticleParser"/> and as <see cref="ArticleParser"/>. It takes up every <see cref="SiteProfile"/> and
    /// <see cref="ISiteCleaner"/> that is registered, in their order, and the host's <see cref="ILoggerFactory"/> and <see cref="IMeterFactory"/> where there are any.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">
    /// Sets what is to be other than by default. Several calls add up: all run on the same builder, after what was registered, in the order of the calls.
    /// It runs when the parser is first asked for, and what it throws is thrown there.
    /// </param>
    /// <returns>The same services.</returns>
    /// <remarks>The parser lives as long as the host, so cleaners are registered as singletons. A parser that was registered before stays the one that is injected.</remarks>
    public static IServiceCollection AddNewsParse(this IServiceCollection services, Action<ArticleParserBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            services.AddSingleton(new ParserSetup((_, builder) => configure(builder)));
        }

        services.TryAddSingleton(Build);
        services.TryAddSingleton<IArticleParser>(static provider => provider.GetRequiredService<ArticleParser>());
        return services;
    }

    /// <summary><inheritdoc cref="AddNewsParse(IServiceCollection, Action{ArticleParserBuilder}?)" path="/summary/node()"/></summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets what is to be other than by default, with the host's services at hand, such as its configuration.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddNewsParse(this IServiceCollection services, Action<IServiceProvider, ArticleParserBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(new ParserSetup(configure));
        return services.AddNewsParse();
    }

    private static ArticleParser Build(IServiceProvider services)
    {
        ArticleParserBuilder builder = ArticleParser.CreateBuilder();
        if (services.GetService<ILoggerFactory>() is { } loggers)
        {
            builder.WithLoggerFactory(loggers);
        }

        if (services.GetService<IMeterFactory>() is { } meters)
        {
            builder.WithMeterFactory(meters);
        }

        foreach (SiteProfile profile in services.GetServices<SiteProfile>())
        {
            builder.AddProfile(profile);
        }

        foreach (ISiteCleaner cleaner in services.GetServices<ISiteCleaner>())
        {
            builder.AddCleaner(cleaner);
        }

        foreach (ParserSetup setup in services.GetServices<ParserSetup>())
        {
            setup.Configure(services, builder);
        }

        return builder.Build();
    }
}
