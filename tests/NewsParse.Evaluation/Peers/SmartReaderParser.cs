using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Decoding;
using NewsParse.Diagnostics;
using SmartReader;

namespace NewsParse.Evaluation.Peers;

/// <summary>
/// SmartReader as its users call it, from the string, behind NewsParse's own interface. The bytes are decoded by NewsParse, and the
/// address is only resolved against: nothing is fetched.
/// </summary>
internal sealed class SmartReaderParser : IArticleParser
{
    public ArticleDocument Parse(ArticleSource source, CancellationToken cancellationToken = default)
    {
        if (source.Kind != ArticleSourceKind.Html)
        {
            throw new NotSupportedException("SmartReader reads HTML only.");
        }

        var session = new ParseSession(source.Url, null, new ParseLimits(), NullLogger.Instance, cancellationToken);
        using DecodedText text = TextDecoder.Decode(source, session);
        using var reader = new Reader(source.Url?.AbsoluteUri ?? "https://page.invalid/", text.ToString());
        Article article = reader.GetArticle();
        if (!article.Completed)
        {
            throw new InvalidOperationException($"SmartReader did not complete: {article.Errors.FirstOrDefault()?.Message}");
        }

        IEnumerable<string> authors = PeerByline.Names(string.IsNullOrWhiteSpace(article.Author) ? article.Byline : article.Author);
        return new ArticleDocument
        {
            Title = article.Title,
            Byline = new Byline { Authors = [.. authors.Select(static name => new Author { Name = name })] },
            Published = article.PublicationDate is { } date ? Date(date) : null,
            Body = Body(article.Content),
        };
    }

    public bool TryParse(
        ArticleSource source,
        [NotNullWhen(true)] out ArticleDocument? document,
        [NotNullWhen(false)] out ParseFailure? failure,
        CancellationToken cancellationToken = default)
    {
        try
        {
            document = Parse(source, cancellationToken);
            failure = null;
            return true;
        }
        catch (ParseAbortedException aborted)
        {
            document = null;
            failure = aborted.Failure;
            return false;
        }
    }

    private static ImmutableArray<Block> Body(string? content)
    {
        if (content is null)
        {
            return [];
        }

        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(content);
        return [.. HtmlParagraphs.Of(document.Body!).Select(static text => new Paragraph { Text = text })];
    }

    private static ArticleDate Date(DateTime date) => new()
    {
        Value = date.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(date, TimeSpan.Zero) : new DateTimeOffset(date),
        Precision = DatePrecision.Second,
        IsZoneStated = date.Kind != DateTimeKind.Unspecified,
    };
}
