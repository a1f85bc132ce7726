using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;

namespace NewsParse.Orleans.Serialization;

/// <summary>
/// How much a message may hold. Orleans closes the connection over a message that is larger, with all other calls that are on it, and sends it again in vain; so it is looked
/// at before. Within a process nothing is serialized, and there is no bound.
/// </summary>
internal sealed class MessageBound
{
    /// <summary>What stands in a message besides.</summary>
    private const int Envelope = 1_024;

    private readonly long _most;

    /// <param name="services">Those of the client or the silo.</param>
    public MessageBound(IServiceProvider services)
    {
        MessagingOptions? options = services.GetService<ILocalSiloDetails>() is null
            ? services.GetService<IOptions<ClientMessagingOptions>>()?.Value
            : services.GetService<IOptions<SiloMessagingOptions>>()?.Value;
        _most = (options?.MaxMessageBodySize ?? int.MaxValue) - Envelope;
    }

    /// <exception cref="MessageTooLargeException">It is over the bound.</exception>
    public void Check(long bytes)
    {
        if (bytes > _most)
        {
            throw new MessageTooLargeException($"{bytes} bytes are more than a message of the cluster may hold (MaxMessageBodySize).");
        }
    }

    /// <summary>Checks what is sent as UTF-8.</summary>
    /// <exception cref="MessageTooLargeException">It is over the bound.</exception>
    public void Check(string text)
    {
        // Hardly any is so long that it has to be counted.
        if ((long)text.Length * 3 > _most)
        {
            Check(Encoding.UTF8.GetByteCount(text));
        }
    }
}
