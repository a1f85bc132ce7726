namespace NewsParse.Diagnostics;

/// <summary>The stages of a parse, as metrics and traces name them. Names never change.</summary>
internal static class StageNames
{
    public const string Decode = "decode";
    public const string Read = "read";
    public const string Metadata = "metadata";
    public const string Label = "label";
    public const string Clean = "clean";
    public const string SecondOpinion = "second_opinion";
    public const string Fields = "fields";
    public const string Repair = "repair";
    public const string Assemble = "assemble";
}
