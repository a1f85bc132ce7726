using Orleans;

namespace NewsParse.Orleans.Serialization;

/// <summary>A failure on its way. Codes never change their meaning, so one that a version does not know yet stays the number it is.</summary>
[GenerateSerializer]
[Alias("NewsParse.ParseFailure")]
internal struct ParseFailureSurrogate
{
    [Id(0)]
    public int Code;

    [Id(1)]
    public string Message;
}
