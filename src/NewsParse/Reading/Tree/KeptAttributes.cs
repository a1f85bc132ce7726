using System.Diagnostics;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsParse.Reading.Tree;

/// <summary>
/// The attributes that the library reads: all others are dropped before their values are. To read one more, add its name here;
/// a debug build stops where one is asked for that is not.
/// </summary>
internal static class KeptAttributes
{
    /// <summary>The name as a constant; null where it is not kept.</summary>
    public static string? Find(ReadOnlySpan<char> name) => name switch
    {
        "class" => "class",
        "id" => "id",
        "href" => "href",
        "src" => "src",
        "style" => "style",
        "alt" => "alt",
        "width" => "width",
        "height" => "height",
        "rel" => "rel",
        "type" => "type",
        "content" => "content",
        "value" => "value",
        "property" => "property",
        "name" => "name",
        "role" => "role",
        "srcset" => "srcset",
        "title" => "title",
        "lang" => "lang",
        "xml:lang" => "xml:lang",
        "hidden" => "hidden",
        "itemprop" => "itemprop",
        "itemtype" => "itemtype",
        "itemscope" => "itemscope",
        "datetime" => "datetime",
        "pubdate" => "pubdate",
        "hreflang" => "hreflang",
        "http-equiv" => "http-equiv",
        "data" => "data",
        "data-src" => "data-src",
        "data-original" => "data-original",
        "data-lazy-src" => "data-lazy-src",
        "data-lazy" => "data-lazy",
        "data-url" => "data-url",
        "data-hi-res-src" => "data-hi-res-src",
        "data-full-src" => "data-full-src",
        "data-srcset" => "data-srcset",
        "data-lazy-srcset" => "data-lazy-srcset",
        "data-testid" => "data-testid",
        "data-component" => "data-component",
        "data-type" => "data-type",
        "data-module" => "data-module",
        "data-qa" => "data-qa",
        "aria-label" => "aria-label",
        _ => null,
    };

    /// <summary>Tells the tokenizer which to hand on.</summary>
    public static bool ShouldEmit(ref StructHtmlToken token, ReadOnlyMemory<char> attributeName) =>
        (Find(attributeName.Span) is { } kept && (kept != "value" || token.Name.Memory.Span is "meta")) || IsCompared(token.Name.Memory.Span);

    [Conditional("DEBUG")]
    public static void AssertKept(string name) => Debug.Assert(Find(name) is not null, $"'{name}' is read but not kept.");

    /// <summary>
    /// The tree builder tells formatting elements apart by all of their attributes, and reads some of a few others.
    /// </summary>
    private static bool IsCompared(ReadOnlySpan<char> element) => element switch
    {
        "a" or "b" or "i" or "s" or "u" or "em" or "tt" or "big" or "code" or "font" or "nobr" or "small" or "strike" or "strong" => true,
        "template" or "isindex" or "annotation-xml" => true,
        _ => false,
    };
}
