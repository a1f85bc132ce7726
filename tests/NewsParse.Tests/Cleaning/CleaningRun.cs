using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Cleaning;
using NewsParse.Diagnostics;
using NewsParse.Labelling;
using NewsParse.Metadata;
using NewsParse.Reading;

namespace NewsParse.Tests.Cleaning;

/// <summary>Runs cleaners over a page whose blocks are all labelled as body.</summary>
internal sealed class CleaningRun
{
    public static readonly Uri Herald = new("https://news.herald.example/2024/library");

    private CleaningRun(Page page, Uri? url, ISiteCleaner[] cleaners, ILogger? logger, CancellationToken token)
    {
        Session = new ParseSession(url, null, new ParseLimits(), logger ?? NullLogger.Instance, token);
        Page = page;
        Labels = new PageLabels { Blocks = [.. page.Blocks.Select(_ => new BlockLabel(BlockRole.Body, "label.body", .5))] };
        Metadata = new CleanerRunner(cleaners).Run(page, Labels, new PageMetadata(), Session);
    }

    public ParseSession Session { get; }

    public Page Page { get; }

    public PageLabels Labels { get; }

    public PageMetadata Metadata { get; }

    public IEnumerable<BlockRole> Roles => Labels.Blocks.Select(label => label.Role);

    public static CleaningRun Html(string html, params ISiteCleaner[] cleaners) =>
        new(HtmlReader.Read(html.AsMemory(), Reading.Sessions.New()), Herald, cleaners, null, CancellationToken.None);

    public static CleaningRun Html(string html, ILogger logger, params ISiteCleaner[] cleaners) =>
        new(HtmlReader.Read(html.AsMemory(), Reading.Sessions.New()), Herald, cleaners, logger, CancellationToken.None);

    public static CleaningRun CancelledHtml(string html, CancellationToken token, params ISiteCleaner[] cleaners) =>
        new(HtmlReader.Read(html.AsMemory(), Reading.Sessions.New()), Herald, cleaners, null, token);

    public static CleaningRun Text(string text, Uri? url, params ISiteCleaner[] cleaners) =>
        new(PlainTextReader.Read(text, Reading.Sessions.New()), url, cleaners, null, CancellationToken.None);

    /// <summary>The roles, by the text of the block.</summary>
    public BlockRole RoleOf(string text) => Labels.Blocks[Page.Blocks.Single(block => block.Text == text).Position].Role;
}
