using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;
using NewsParse.Tests.Reading;
using NewsParse.Text;

namespace NewsParse.Tests.Labelling.Texts;

/// <summary>Plain texts as the rules for lines see them.</summary>
internal static class TextViews
{
    /// <summary>A text of these lines, an empty one between each two.</summary>
    public static PageView Of(params string[] lines) => OfText(string.Join("\n\n", lines));

    public static PageView OfText(string text)
    {
        Page page = Sessions.Text(text);
        return new PageView(page, MetadataReader.Read(page, Sessions.New()));
    }

    public static TextStats Stats(string line) => TextStats.Of(line, []);

    /// <summary>So many words.</summary>
    public static string Words(int count) => string.Join(' ', Enumerable.Repeat("ferry", count));
}
