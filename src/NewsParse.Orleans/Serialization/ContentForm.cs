using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>How the content of a source is sent.</summary>
[GenerateSerializer]
[Alias("NewsParse.ContentForm")]
internal enum ContentForm
{
    /// <summary>The bytes that were given.</summary>
    Bytes,

    /// <summary>A string, in UTF-8.</summary>
    Utf8,

    /// <summary>A string that UTF-8 can't hold, as it has half a pair somewhere: its UTF-16, the low byte first.</summary>
    Utf16,
}
