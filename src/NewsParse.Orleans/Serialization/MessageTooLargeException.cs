using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>A source, or the document that was made of it, is larger than a message may be. Never leaves the package.</summary>
[GenerateSerializer]
[Alias("NewsParse.MessageTooLargeException")]
internal sealed class MessageTooLargeException : Exception
{
    public MessageTooLargeException(string message)
        : base(message)
    {
    }
}
