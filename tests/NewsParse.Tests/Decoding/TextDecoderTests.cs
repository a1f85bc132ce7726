using System.Text;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using NewsParse.Tests.Reading;

namespace NewsParse.Tests.Decoding;

public sealed class TextDecoderTests
{
    private static readonly CodePagesEncodingProvider s_pages = (CodePagesEncodingProvider)CodePagesEncodingProvider.Instance;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Decode_ByteOrderMark_IsBelievedAndCutOff(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<p>Žluťoučký kůň</p>")];
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml(bytes, "text/html; charset=windows-1252"), session).ToString();

        text.Should().Be("<p>Žluťoučký kůň</p>");
        session.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_Utf16WithoutMark_IsTold(string name)
    {
        byte[] bytes = Encoding.GetEncoding(name).GetBytes("<html><body><p>The council met</p></body></html>");

        Decode(bytes).Should().StartWith("<html><body><p>The council");
    }

    [Theory]
    [InlineData("text/html; charset=gb2312", 54936, "市议会周二投票")]
    [InlineData("text/html;charset=\"Shift_JIS\"", 932, "市議会は火曜日に")]
    [InlineData("text/html; charset=x-sjis", 932, "市議会は火曜日に")]
    [InlineData("text/html; charset=euc-jp", 51932, "市議会は火曜日に")]
    [InlineData("text/html; charset=ks_c_5601-1987", 949, "시의회가 화요일에")]
    [InlineData("text/html; charset=big5", 950, "市議會週二投票")]
    [InlineData("text/html; charset=windows-1251", 1251, "Совет проголосовал")]
    [InlineData("text/html; charset=koi8-r", 20866, "Совет проголосовал")]
    [InlineData("text/html; charset=iso-8859-2", 28592, "Žluťoučký kůň")]
    [InlineData("text/html; charset=latin1", 1252, "“Café” – déjà vu")]
    [InlineData("text/html; charset=us-ascii", 1252, "“Café” – déjà vu")]
    [InlineData("text/html; charset=iso-8859-9", 1254, "Işık ağaç")]
    [InlineData("text/html; charset=iso-2022-jp", 50220, "市議会は火曜日に")]
    public void Decode_HeaderCharset_IsUsed(string contentType, int codePage, string expected)
    {
        byte[] bytes = s_pages.GetEncoding(codePage)!.GetBytes($"<p>{expected}</p>");
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml(bytes, contentType), session).ToString();

        text.Should().Be($"<p>{expected}</p>");
        session.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<META CHARSET = 'windows-1251' />")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">")]
    [InlineData("<meta content='text/html;charset=windows-1251' http-equiv='content-type'>")]
    [InlineData("<!-- <meta charset=utf-8> --><a title='<meta charset=koi8-r>'><meta charset=\"windows-1251\">")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    public void Decode_DeclaredInMarkup_IsUsed(string declaration)
    {
        byte[] bytes = s_pages.GetEncoding(1251)!.GetBytes($"{declaration}<p>Совет проголосовал</p>");

        Decode(bytes).Should().Contain("Совет проголосовал");
    }

    [Theory]
    [InlineData("<!-- <meta charset=koi8-r> -->")]
    [InlineData("<meta name=x content='text/html; charset=koi8-r'>")]
    [InlineData("<metadata charset=koi8-r>")]
    public void Prescan_NoDeclaration_FindsNone(string markup) =>
        CharsetPrescan.Find(Encoding.ASCII.GetBytes(markup)).Should().BeNull();

    [Fact]
    public void Prescan_Utf16InBytes_IsUtf8() => CharsetPrescan.Find("<meta charset=utf-16le>"u8).Should().Be("utf-8");

    [Fact]
    public void Decode_ValidUtf8ThatDeclaresAnother_IsUtf8AndSaysSo()
    {
        byte[] bytes = "<meta charset=iso-8859-1><p>Un été à Genève</p>"u8.ToArray();
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml(bytes), session).ToString();

        text.Should().Contain("Un été à Genève");
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.CharsetIgnored);
    }

    [Fact]
    public void Decode_AsciiThatDeclaresAnother_SaysNothing()
    {
        ParseSession session = Sessions.New();

        TextDecoder.Decode(ArticleSource.FromHtml("<p>Plain</p>"u8.ToArray(), "text/html; charset=euc-kr"), session);

        session.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Decode_UnknownCharset_IsIgnoredAndReported()
    {
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml("<p>Genève</p>"u8.ToArray(), "text/html; charset=klingon-7"), session).ToString();

        text.Should().Be("<p>Genève</p>");
        session.Diagnostics.Should().ContainSingle().Which.Rule.Should().Be("klingon-7");
    }

    [Fact]
    public void Parse_WhatIsNoCharacter_CutsNothingOff()
    {
        const string Html = "<p title='\uFFFF'>The council met \uFFFF on Monday.</p><p>The mayor \uFFFE came &#xFFFE; late.</p>";

        foreach (ArticleSource source in (ArticleSource[])[ArticleSource.FromHtml(Html), ArticleSource.FromHtml(Encoding.UTF8.GetBytes(Html))])
        {
            ArticleParser.Default.Parse(source).BlockCount.Should().Be(2);
        }
    }

    [Fact]
    public void Decode_CutOffUtf8_StaysUtf8()
    {
        byte[] whole = "<meta charset=utf-8><p>Les élèves rentrent à l’école"u8.ToArray();
        byte[] bytes = [.. whole, 0xE2, 0x80];
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml(bytes), session).ToString();

        text.Should().EndWith("l’école\uFFFD");
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.InvalidBytes);
    }

    [Fact]
    public void Decode_Utf8WithStrayBytes_StaysUtf8EvenUndeclared()
    {
        byte[] good = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Größe über Maß. ", 20)));
        byte[] bytes = [.. good, 0xE9, .. " und mehr"u8];
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromText(bytes), session).ToString();

        text.Should().StartWith("Größe über Maß").And.Contain("\uFFFD und mehr");
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.InvalidBytes);
    }

    [Fact]
    public void Decode_Latin1ThatDeclaresUtf8_IsGuessed()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("<meta charset=utf-8><p>Les élèves de première année à Genève fêtent l'été déjà</p>");
        ParseSession session = Sessions.New();

        string text = TextDecoder.Decode(ArticleSource.FromHtml(bytes), session).ToString();

        text.Should().Contain("Les élèves de première année à Genève fêtent l'été déjà");
        session.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.CharsetIgnored);
    }

    [Fact]
    public void Decode_NothingDeclared_IsGuessed()
    {
        byte[] bytes = s_pages.GetEncoding(1251)!.GetBytes("Городской совет во вторник проголосовал за новый бюджет, сообщила пресс-служба мэрии.");

        Decode(bytes).Should().StartWith("Городской совет");
    }

    [Fact]
    public void Decode_StringWithMark_LosesIt() =>
        TextDecoder.Decode(ArticleSource.FromText("\uFEFFA line"), Sessions.New()).ToString().Should().Be("A line");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0")]
    [InlineData("\uFEFF")]
    public void Decode_NothingThere_IsEmpty(string text)
    {
        FailureOf(ArticleSource.FromText(text)).Should().Be(ParseFailureCode.Empty);
        FailureOf(ArticleSource.FromHtml(Encoding.UTF8.GetBytes(text))).Should().Be(ParseFailureCode.Empty);
    }

    [Theory]
    [InlineData("255044462D312E370A25E2E3CFD30A", "PDF")]
    [InlineData("1F8B0800000000000003", "gzip")]
    [InlineData("504B030414000600080000002100", "ZIP")]
    [InlineData("89504E470D0A1A0A0000000D49484452", "PNG")]
    [InlineData("FFD8FFE000104A46494600", "JPEG")]
    [InlineData("47494638396101000100800000", "GIF")]
    [InlineData("7F454C460201010000", "program")]
    [InlineData("4D5A90000300000004000000", "program")]
    [InlineData("0000002066747970697336D", "video")]
    [InlineData("774F463200010000", "font")]
    [InlineData("0001020304050607", "binary")]
    public void Decode_BinaryBytes_AreNamed(string hex, string name)
    {
        byte[] bytes = Convert.FromHexString(hex.Length % 2 == 0 ? hex : hex + "0");

        Action decode = () => Decode(bytes);

        ParseFailure failure = decode.Should().Throw<ParseAbortedException>().Which.Failure;
        failure.Code.Should().Be(ParseFailureCode.NotText);
        failure.Message.Should().Contain(name);
    }

    [Fact]
    public void Decode_RandomBytes_AreNotText()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        FailureOf(ArticleSource.FromHtml(bytes)).Should().Be(ParseFailureCode.NotText);
        FailureOf(ArticleSource.FromHtml(Encoding.UTF8.GetString(bytes))).Should().Be(ParseFailureCode.NotText);
    }

    [Fact]
    public void Decode_FewControlCharacters_AreStillText() =>
        TextDecoder.Decode(ArticleSource.FromText("MZ is no program, nor is BM a bitmap.\0\u0001 It is a line."), Sessions.New()).ToString().Should().StartWith("MZ is");

    [Fact]
    public void Decode_OverTheLimit_IsTooLarge()
    {
        var limits = new ParseLimits { MaxInputBytes = 10 };

        FailureOf(ArticleSource.FromText("123456"), limits).Should().Be(ParseFailureCode.TooLarge);
        FailureOf(ArticleSource.FromText(new byte[11]), limits).Should().Be(ParseFailureCode.TooLarge);
        TextDecoder.Decode(ArticleSource.FromText("12345"), Sessions.New(limits)).ToString().Should().Be("12345");
    }

    [Fact]
    public void Decode_SourceNotBackedByAnArray_IsRead()
    {
        using var owner = new NativeMemory(s_pages.GetEncoding(1251)!.GetBytes("Городской совет во вторник проголосовал за новый бюджет."));

        TextDecoder.Decode(ArticleSource.FromText(owner.Memory), Sessions.New()).ToString().Should().StartWith("Городской");
    }

    private static string Decode(byte[] bytes) => TextDecoder.Decode(ArticleSource.FromHtml(bytes), Sessions.New()).ToString();

    private static ParseFailureCode? FailureOf(ArticleSource source, ParseLimits? limits = null)
    {
        try
        {
            TextDecoder.Decode(source, Sessions.New(limits));
            return null;
        }
        catch (ParseAbortedException aborted)
        {
            return aborted.Failure.Code;
        }
    }
}
