using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsParse;
using NewsParse.Orleans;
using Orleans.Runtime;

// Where every silo looks for it: no using is needed to configure one.
namespace Orleans.Hosting;

/// <summary>Makes a silo parse.</summary>
public static class NewsParseSiloBuilderExtensions
{
    /// <summary>
    /// Registers the parser that the grains of this silo use, as <see cref="NewsParseServiceCollectionExtensions"/> do for any host: profiles and cleaners that are
    /// registered are taken up, and several calls add up. Silos of one cluster should be configured alike, as any of them may get a page. The parser is built before the silo
    /// joins the cluster; what that throws fails its start.
    /// </summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Sets what is to be other than by default.</param>
    /// <returns>The same silo.</returns>
    public static ISiloBuilder AddNewsParse(this ISiloBuilder silo, Action<ArticleParserBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddNewsParse(configure);
        return AddGrain(silo);
    }

    /// <summary><inheritdoc cref="AddNewsParse(ISiloBuilder, Action{ArticleParserBuilder}?)" path="/summary/node()"/></summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Sets what is to be other than by default, with the services of the silo at hand.</param>
    /// <returns>The same silo.</returns>
    public static ISiloBuilder AddNewsParse(this ISiloBuilder silo, Action<IServiceProvider, ArticleParserBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddNewsParse(configure);
        return AddGrain(silo);
    }

    private static ISiloBuilder AddGrain(ISiloBuilder silo)
    {
        silo.Services.TryAddSingleton<ParsePlaces>();
        silo.Services.TryAddEnumerable(ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, ParserStart>());
        return silo;
    }
}
