using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;

namespace NewsParse.Orleans;

/// <summary>
/// Builds the parser of a silo before the silo joins its cluster: one that can't be built, such as over a broken profile, fails the start, and not the pages.
/// </summary>
internal sealed class ParserStart(IServiceProvider services) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle observer) => observer.Subscribe(nameof(ParserStart), ServiceLifecycleStage.RuntimeInitialize, _ =>
    {
        services.GetRequiredService<IArticleParser>();
        return Task.CompletedTask;
    });
}
