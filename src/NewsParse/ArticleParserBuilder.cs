using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Cleaning;
using NewsParse.Sites;

namespace NewsParse;

/// <summary>Configures an <see cref="ArticleParser"/>. Not thread-safe; the parsers it builds are.</summary>
public sealed class ArticleParserBuilder
{
    private readonly List<ISiteCleaner> _cleaners = [];
    private ParseLimits _limits = new();
    private ILoggerFactory _loggerFactory = NullLoggerFactory.Instance;
    private bool _hasBuiltIns = true;

    internal ArticleParserBuilder()
    {
    }

    /// <summary>Sets the bounds of each parse.</summary>
    /// <param name="limits">The bounds; without this call those of a new <see cref="ParseLimits"/>.</param>
    public ArticleParserBuilder WithLimits(ParseLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _limits = limits;
        return this;
    }

    /// <summary>Sets where logs go. Article text is never logged.</summary>
    /// <param name="loggerFactory">The factory; without this call nothing is logged.</param>
    public ArticleParserBuilder WithLoggerFactory(ILoggerFactory loggerFactory)
    {
        ArgumentNullException.ThrowIfNull(loggerFactory);
        _loggerFactory = loggerFactory;
        return this;
    }

    /// <summary>Adds a cleaner. Cleaners run in the order they were added, after the built-in ones, and the later edit holds.</summary>
    /// <param name="cleaner">The cleaner; called from as many threads as the parser is.</param>
    /// <exception cref="ArgumentException">The cleaner has no name.</exception>
    public ArticleParserBuilder AddCleaner(ISiteCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        if (string.IsNullOrWhiteSpace(cleaner.Name))
        {
            throw new ArgumentException("A cleaner needs a name.", nameof(cleaner));
        }

        _cleaners.Add(cleaner);
        return this;
    }

    /// <summary>Leaves out the cleaners that come with the library.</summary>
    public ArticleParserBuilder WithoutBuiltInCleaners()
    {
        _hasBuiltIns = false;
        return this;
    }

    /// <summary>Builds a parser. It keeps a copy: what is set here afterwards does not reach it.</summary>
    public ArticleParser Build() =>
        new(_limits, _loggerFactory, new CleanerRunner(_hasBuiltIns ? [.. BuiltInCleaners.All, .. _cleaners] : _cleaners));
}
