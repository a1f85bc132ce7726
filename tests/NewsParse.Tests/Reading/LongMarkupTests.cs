namespace NewsParse.Tests.Reading;

/// <summary>Markup of megabytes: what no article is read from is left out, and nothing else with it.</summary>
public sealed class LongMarkupTests
{
    private const string Sentence = "The council voted on Tuesday to rebuild the harbour wall after the storm of last winter had broken it in three places. ";

    // Stands first, as what follows is made of it.
    private static readonly string s_long = new('A', 1_500_000);

    public static TheoryData<string, string, string> Markup { get; } = new()
    {
        { "a picture within the page", $"<figure><img src=\"data:image/png;base64,{s_long}\" alt=\"The wall\"><figcaption>The wall</figcaption></figure>", "<figure><img src=\"\" alt=\"The wall\"><figcaption>The wall</figcaption></figure>" },
        { "one that is loaded late", $"<img alt='The wall' src='data:image/png;base64,{s_long}' data-src=/wall.jpg>", "<img alt='The wall' src='' data-src=/wall.jpg>" },
        { "a value with other signs", $"<p data-state=\"{new string('>', 2_000_000)}<!--\" class=lead>{Sentence}</p>", $"<p data-state=\"\" class=lead>{Sentence}</p>" },
        { "a comment", $"<!-- {s_long} <p>--><p>{Sentence}</p>", $"<p>{Sentence}</p>" },
        { "a comment that ends in a bang", $"<!-- {s_long} <p>--!><p>{Sentence}</p>", $"<p>{Sentence}</p>" },
        { "a comment between what is a tag without it", $"<p>{Sentence} <<!--{s_long}-->script> {Sentence}</p>", $"<p>{Sentence} &lt;script> {Sentence}</p>" },
        { "a section of characters in a script", $"<script>//<![CDATA[\n{s_long}{s_long}{s_long} //]]></script><p>{Sentence}</p>", $"<script></script><p>{Sentence}</p>" },
        { "a drawing with a style in a section, before a picture", $"<svg><style><![CDATA[.a > .b {{fill:red}}]]></style><desc>The wall</desc></svg><img src='{s_long}'><p>{Sentence}</p>", $"<svg><style><![CDATA[.a > .b {{fill:red}}]]></style><desc>The wall</desc></svg><img src=''><p>{Sentence}</p>" },
        { "a script that writes half a script, before a picture", $"<script><!--\nvar w='<script'+' src=x>';load(w);\n</script><p>{Sentence}</p><img src='{s_long}{s_long}{s_long}'><p>{Sentence}</p>", $"<script></script><p>{Sentence}</p><img src=''><p>{Sentence}</p>" },
        { "a script", $"<script>var state = '{s_long}{s_long}{s_long}';</script><p>{Sentence}</p>", $"<script></script><p>{Sentence}</p>" },
        { "a style", $"<style>@font-face {{ src: url(data:font/woff;base64,{s_long}{s_long}{s_long}) }}</style><p>{Sentence}</p>", $"<style></style><p>{Sentence}</p>" },
        { "a comment on a page that breaks off in a script's tag", $"<p>{Sentence}</p><!-- {s_long} --><script", $"<p>{Sentence}</p><script" },
        { "a value that never ends", $"<p>{Sentence}</p><p class=\"{s_long}", $"<p>{Sentence}</p>" },
        { "several", $"<img src='{s_long}'><!-- {s_long} --><img src='{s_long}'><p>{Sentence}</p>", $"<img src=''><img src=''><p>{Sentence}</p>" },
    };

    [Theory]
    [MemberData(nameof(Markup))]
    public void Parse_LongMarkup_IsReadAsEmpty(string what, string markup, string empty)
    {
        ArticleDocument document = Parse(markup);

        document.Diagnostics.Should().ContainSingle(static diagnostic => diagnostic.Code == DiagnosticCode.LongMarkupLeftOut, what);
        document.IsPartial.Should().BeFalse();
        (document with { Diagnostics = [] }).ToJson().Should().Be((Parse(empty) with { Diagnostics = [] }).ToJson());
    }

    [Theory]
    [InlineData("<svg><![CDATA[ > <!-- ]]></svg>{0}<!-- end -->")]
    [InlineData("<svg><![CDATA[ > <a x=\" ]]></svg>{0}<b y=\"\">")]
    [InlineData("<svg><style><a x=\"</style><!--\"></a></style></svg>{0}<!-- end -->")]
    [InlineData("<svg></math><style/><a x=\"</style><!--\"></a></svg>{0}<!-- end -->")]
    [InlineData("<svg><desc><p></svg></p></desc><style/><a x=\"</style><!--\"></a></svg>{0}<!-- end -->")]
    [InlineData("<script><!--<script><!--</script><a x=\"</script>{0}</p><p class=\"x\">")]
    [InlineData("<plaintext></plaintext><!-- {0} -->")]
    public void Parse_WhatOnlyLooksLikeLongMarkup_IsKept(string markup)
    {
        string text = string.Concat(Enumerable.Range(0, 9_000).Select(static i => $"{i}: {Sentence}"));
        ArticleParser parser = ArticleParser.CreateBuilder().WithLimits(new ParseLimits { MaxTextLength = 2_000_000 }).Build();

        ArticleDocument document = parser.Parse(ArticleSource.FromHtml(Page(markup.Replace("{0}", text, StringComparison.Ordinal))));

        document.Diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == DiagnosticCode.LongMarkupLeftOut);
        (document.ToPlainText().Length + document.Removed.Sum(static block => block.Text.Length)).Should().BeGreaterThan(1_000_000);
    }

    [Theory]
    [InlineData("<p>{0}</p>")]
    [InlineData("<textarea>{0}</textarea>")]
    [InlineData("<title>{0}</title>")]
    [InlineData("<p class={0}>x</p>")]
    [InlineData("<svg><style><g>{0}</style></svg>")]
    public void TryParse_OtherLongMarkup_IsTooLarge(string markup)
    {
        ArticleSource source = ArticleSource.FromHtml(Page(markup.Replace("{0}", s_long + s_long + s_long, StringComparison.Ordinal)));

        ArticleParser.Default.TryParse(source, out _, out ParseFailure? failure).Should().BeFalse();

        failure!.Code.Should().Be(ParseFailureCode.TooLarge);
    }

    private static ArticleDocument Parse(string markup) => ArticleParser.Default.Parse(ArticleSource.FromHtml(Page(markup), new Uri("https://herald.example/2026/05/harbour-wall")));

    private static string Page(string markup) =>
        $"<html><head><title>Harbour wall to be rebuilt</title></head><body><article><h1>Harbour wall to be rebuilt</h1><p>{Sentence}{Sentence}</p><p>{Sentence}</p>{markup}";
}
