namespace NewsParse.Fuzz.Inputs;

/// <summary>One input, with all that its target is given beside it. Its content is either characters or bytes.</summary>
internal sealed record FuzzInput(FuzzTarget Target)
{
    public string? Text { get; init; }

    public byte[]? Bytes { get; init; }

    public string? ContentType { get; init; }

    public Uri? Url { get; init; }

    public DateTimeOffset? FetchedAt { get; init; }

    public string? Language { get; init; }

    /// <summary>A number by which the target chooses among its settings; 0 for the defaults.</summary>
    public int Choice { get; init; }

    public int Length => Text?.Length ?? Bytes!.Length;

    /// <summary>The content as characters, whatever it was.</summary>
    public string Chars => Text ?? System.Text.Encoding.UTF8.GetString(Bytes!);

    public ArticleSource ToSource()
    {
        bool isHtml = Target == FuzzTarget.Html;
        ArticleSource source = Text is not null
            ? isHtml ? ArticleSource.FromHtml(Text, Url) : ArticleSource.FromText(Text, Url)
            : isHtml ? ArticleSource.FromHtml(Bytes!, ContentType, Url) : ArticleSource.FromText(Bytes!, ContentType, Url);
        return source with { FetchedAt = FetchedAt };
    }
}
