using AngleSharp.Html.Construction;

namespace NewsParse.Reading.Tree;

/// <summary>A script, which is never run.</summary>
internal sealed class LightScript(LightDocument document) : LightElement(document, LightTags.Script), IConstructableScriptElement
{
    public bool Prepare(IConstructableDocument document) => false;

    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
