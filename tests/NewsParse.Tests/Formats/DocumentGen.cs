using System.Collections.Immutable;
using CsCheck;

namespace NewsParse.Tests.Formats;

/// <summary>Documents whose texts are made of what formats take for markup.</summary>
internal static class DocumentGen
{
    private static readonly Gen<string> s_piece = Gen.OneOf<string>(
        "word", "two words", "a_b", "Wörter", "東京", "مرحبا", "👍🏽", " ", "  ", "\t", "\n", "\n\n", "\r", "\u00A0", "\u3000", "\u2028", "\u0085", "\f", "\v", "\0", "\u0001", "\uFEFF", "\u200B",
        "*", "**", "_", "__", "~", "~~", "`", "```", "~~~", "#", "## ", "-", "--", "---", "- ", "+", "+ ", "=", "===", ">", "> ", "1.", "1. ", "23)", "1234567890. ", "|", "||", "\\", "\\|",
        "&", "&amp;", "&#35;", "&#x41;", "&copy", "&nosuch;", "<", "<b>", "</script>", "<!--", "-->", "<?x", "<![CDATA[", "<http://a.example>", "<a@b.example>", "http://a.example/x_y_z*q*", "www.a.example",
        "[", "]", "[a](b)", "![a](b)", "[a]: /b", "[^1]", "[x] ", "(", ")", "!", "\"", "'", ":", ": ", ":--", ":-: | --", "--- | ---", "{#id}", "$x$", "^", "%", "@", "javascript:alert(1)", "no", "null", "2026-03-01", "\uD83D", "\uFFFE", ".", ",", ";", "0");

    private static readonly Gen<string> s_text = s_piece.Array[1, 7].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<string?> s_maybe = Gen.OneOf(s_text.Select(static text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<Uri?> s_address = Gen.OneOf(
        Gen.Const((Uri?)null),
        Gen.OneOf<string>("https://a.example/x", "http://b.example/a_b(c)?q=1&amp;z=*2*#_f_", "https://c.example/%3Cb%3E'\"", "https://d.example/\\a b", "https://é.example/ü|[x]", "https://f.example/a b/{c}?d[]=\"e\"#f#g", "https://ann:pa[ss@g.example:81/x").Select(static text => (Uri?)new Uri(text)));

    private static readonly Gen<Block> s_block = Gen.OneOf(
        Gen.Select(s_text, Gen.Int[0, 6]).Select(static (text, level) => (Block)new Heading { Text = text, Level = level }),
        s_text.Select(static text => (Block)new Paragraph { Text = text }),
        Gen.Select(Gen.Bool, Gen.Select(s_text, Gen.OneOf(Gen.Int[0, 4], Gen.OneOf<int>(-2, 480, int.MaxValue, int.MinValue))).Array[0, 6])
            .Select(static (isOrdered, items) => (Block)new ListBlock { IsOrdered = isOrdered, Items = [.. items.Select(static item => new ListItem(item.Item1, item.Item2))] }),
        s_text.Array[0, 4].Select(static texts => (Block)new Quote { Paragraphs = [.. texts] }),
        Gen.Select(s_address, s_maybe, s_maybe, s_maybe).Select(static (url, alt, caption, credit) => (Block)new Figure { Url = url, Alt = alt, Text = caption + credit, Caption = caption, Credit = credit }),
        s_text.Array[0, 4].Array[0, 4].Select(static rows => (Block)new Table { Rows = [.. rows.Select(static row => row.Length == 3 ? default : row.ToImmutableArray())] }),
        s_text.Select(static text => (Block)new Code { Text = text }),
        Gen.Select(s_address, s_maybe).Select(static (url, text) => (Block)new Embed { Url = url, Text = text }));

    private static readonly Gen<ArticleDate?> s_date = Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, 3], Gen.Bool).Select(static (isThere, isStated, precision, isInferred) => isThere
        ? new ArticleDate { Value = new DateTimeOffset(2026, 3, 1, 16, 39, 0, TimeSpan.FromHours(7)), Precision = (DatePrecision)precision, IsZoneStated = isStated, IsZoneInferred = isInferred }
        : null);

    private static readonly Gen<Byline> s_byline = Gen.Select(s_maybe, Gen.Select(s_text, Gen.Int[0, 2], s_maybe, s_maybe, s_address).Array[0, 3], Gen.Select(s_text, Gen.Int[0, 7], Gen.Int[0, 2]).Array[0, 3])
        .Select(static (text, authors, contributors) => new Byline
        {
            Text = text,
            Authors = [.. authors.Select(static one => new Author { Name = one.Item1, Kind = (AuthorKind)one.Item2, Role = one.Item3, Affiliation = one.Item4, Url = one.Item5 })],
            Contributors = [.. contributors.Select(static one => new Contributor { Name = one.Item1, Role = (ContributorRole)one.Item2, Kind = (AuthorKind)one.Item3 })],
        });

    public static Gen<ArticleDocument> Document { get; } = Gen.Select(
            Gen.Select(s_maybe, s_maybe, s_maybe, s_maybe, s_text.Array[0, 3], s_text.Array[0, 3]),
            Gen.Select(s_byline, s_date, s_date, s_address, Gen.Int[0, 4], Gen.OneOf<string>("en", "ar", "he-IL", "az-Arab", "zh-Hant-TW", "")),
            Gen.Select(s_maybe, s_maybe, s_address, Gen.Int[0, 3], Gen.Int[0, 3]),
            s_block.Array[0, 8])
        .Select(static (texts, facts, terms, body) => new ArticleDocument
        {
            Title = texts.Item1,
            Kicker = texts.Item2,
            Standfirst = texts.Item3,
            Summary = texts.Item4,
            AlternativeTitles = [.. texts.Item5],
            Tags = [.. texts.Item6],
            Byline = facts.Item1,
            Published = facts.Item2,
            Modified = facts.Item3,
            CanonicalUrl = facts.Item4,
            Kind = (ArticleKind)facts.Item5,
            Language = facts.Item6.Length > 0 ? facts.Item6 : null,
            Section = terms.Item1,
            Site = new ArticleSite { Name = terms.Item2 },
            Dateline = terms.Item1 is null ? null : new Dateline { Text = terms.Item1, Place = terms.Item2, Agency = terms.Item1 },
            Origin = terms.Item4 == 0 ? null : new ArticleOrigin { Publisher = terms.Item1, Url = terms.Item3, Kind = (OriginKind)terms.Item4 },
            License = terms.Item2 is null ? null : new ArticleLicense { Kind = (LicenseKind)terms.Item5, Name = terms.Item2, Url = terms.Item3 },
            Access = new ArticleAccess { Declared = (AccessState)terms.Item4, Observed = (AccessState)terms.Item5 },
            Images = [.. body.OfType<Figure>().Where(static figure => figure.Url is not null).Select(static figure => new ArticleImage { Url = figure.Url!, Alt = figure.Alt, Caption = figure.Caption, Credit = figure.Credit })],
            Body = [.. body],
        });
}
