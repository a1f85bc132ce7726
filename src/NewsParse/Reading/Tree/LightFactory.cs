using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsParse.Reading.Tree;

/// <summary>Makes light elements for AngleSharp's tree builder; one for each parse.</summary>
internal sealed class LightFactory(TreeBudget budget) : IDomConstructionElementFactory<LightDocument, LightElement>
{
    /// <summary>The last document that was begun, even where it did not come to its end.</summary>
    public LightDocument? Document { get; private set; }

    public LightDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new LightDocument(source, budget);

    public LightElement Create(LightDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        LightElement element = New(document, LightTags.Html(localName.ToString()));
        switch (element.Kind)
        {
            case TagKind.Preformatted:
                document.CountPreformatted();
                break;
            case TagKind.Table:
                document.OpenFosterParent(element);
                break;
        }

        return element;
    }

    public LightElement CreateNoScript(LightDocument document, bool scripting) => Create(document, TagNames.NoScript);

    public LightElement CreateUnknown(LightDocument document, StringOrMemory tagName) => New(document, LightTags.Unknown(tagName.ToString()));

    public IConstructableMathElement CreateMath(LightDocument document, StringOrMemory name = default) => New(document, LightTags.Math(name.ToString()));

    public IConstructableSvgElement CreateSvg(LightDocument document, StringOrMemory name = default) => New(document, LightTags.Svg(name.ToString()));

    public IConstructableMetaElement CreateMeta(LightDocument document) => Create(document, TagNames.Meta);

    public IConstructableFrameElement CreateFrame(LightDocument document) => Create(document, TagNames.Frame);

    public IConstructableFormElement CreateForm(LightDocument document) => Create(document, TagNames.Form);

    public IConstructableScriptElement CreateScript(LightDocument document, bool parserInserted, bool started)
    {
        document.CountNode();
        return new LightScript(document);
    }

    public IConstructableTemplateElement CreateTemplate(LightDocument document)
    {
        document.CountNode();
        var template = new LightTemplate(document);
        document.OpenFosterParent(template);
        return template;
    }

    // The document drops it: nothing asks for it.
    public IConstructableNode CreateDocumentType(
        LightDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new LightText(default);

    private static LightElement New(LightDocument document, LightTag tag)
    {
        document.CountNode();
        return new LightElement(document, tag);
    }
}
