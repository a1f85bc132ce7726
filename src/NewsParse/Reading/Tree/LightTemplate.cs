using AngleSharp.Html.Construction;

namespace NewsParse.Reading.Tree;

/// <summary>A template: what it holds is not part of the page, and is dropped once the builder is through with it.</summary>
internal sealed class LightTemplate(LightDocument document) : LightElement(document, LightTags.Template), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
        Document.UnfilledTemplates--;
        ((IConstructableNodeList)this).Clear();
    }

    public override void SetupElement()
    {
        Document.UnfilledTemplates++;
        Document.CloseFosterParent(this);
    }

    public override IConstructableNode ShallowCopy() => throw new NotSupportedException();

    protected override void AttributesAdded()
    {
        // A declared shadow tree takes its template out of the page, which the builder does with AngleSharp's own only.
        if (Carries("shadowrootmode"))
        {
            throw new UnsuitedPageException();
        }
    }
}
