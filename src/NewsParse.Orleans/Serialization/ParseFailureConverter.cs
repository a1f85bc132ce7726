using Orleans;

namespace NewsParse.Orleans.Serialization;

[RegisterConverter]
internal sealed class ParseFailureConverter : IConverter<ParseFailure, ParseFailureSurrogate>
{
    public ParseFailure ConvertFromSurrogate(in ParseFailureSurrogate surrogate) => new((ParseFailureCode)surrogate.Code, surrogate.Message);

    public ParseFailureSurrogate ConvertToSurrogate(in ParseFailure value) => new() { Code = (int)value.Code, Message = value.Message };
}
