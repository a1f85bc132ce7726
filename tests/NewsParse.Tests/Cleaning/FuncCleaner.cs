namespace NewsParse.Tests.Cleaning;

/// <summary>A cleaner for <c>herald.example</c>, or for what a test says, that does what a test says.</summary>
internal sealed class FuncCleaner(Action<ArticleDraft> clean, Func<SiteContext, bool>? applies = null, string name = "herald") : ISiteCleaner
{
    public string Name => name;

    public bool Applies(SiteContext site) => applies?.Invoke(site) ?? site.HostIs("herald.example");

    public void Clean(ArticleDraft draft) => clean(draft);
}
