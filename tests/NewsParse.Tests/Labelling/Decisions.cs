using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Labelling;

/// <summary>Lets the rules decide over odds that a test gives, so that it does not depend on what was learned.</summary>
internal static class Decisions
{
    public const string Title = "<title>Ferry is late again</title>";

    /// <summary>Paragraphs of some hundred characters, no two of them alike.</summary>
    public static string[] Paragraphs { get; } =
    [
        "The morning ferry left the harbour of Oakmere an hour late on Tuesday, and some sixty people missed their train to the city.",
        "The company blames an engine that was due to be replaced in January, but for which no spare parts could be had all winter.",
        "The council, which pays for the line, wants an answer by Friday and has asked two other companies what they would charge.",
        "Until then a bus will wait at the pier for those who miss their train, the company said in a statement late in the evening.",
    ];

    public static PageView View(string html)
    {
        Page page = Sessions.Html(html);
        return new PageView(page, MetadataReader.Read(page, Sessions.New()));
    }

    /// <summary>The texts of the body where every block has the same odds.</summary>
    public static string[] Body(string html, float odds = .9f) => Body(html, _ => odds);

    public static string[] Body(string html, Func<PageBlock, float> odds)
    {
        PageView view = View(html);
        bool[] body = BodyDecision.Decide(view, [.. view.Page.Blocks.Select(odds)]);
        return [.. view.Page.Blocks.Where(block => body[block.Position]).Select(block => block.Text)];
    }

    public static string InParagraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));
}
