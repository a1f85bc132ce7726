namespace NewsParse.Tests.Docs;

// sample: cleaner
public sealed class HeraldCleaner : ISiteCleaner
{
    public string Name => "herald";

    public bool Applies(SiteContext site) => site.HostIs("herald.example");

    public void Clean(ArticleDraft draft)
    {
        // By CSS selector: everything inside the element.
        draft.Label("herald.box", BlockRole.Promotion, ".box-7");

        // From one line to the end of the page.
        draft.LabelFrom("herald.more", BlockRole.Related, block => block.Text is "More from the Herald");

        // A field; the text has to stand on the page.
        draft.SetSiteName("herald.name", "Herald");
    }
}

// end
