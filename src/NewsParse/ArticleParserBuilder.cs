using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsParse.Cleaning;
using NewsParse.Diagnostics;
using NewsParse.Sites;

namespace NewsParse;

/// <summary>Configures an <see cref="ArticleParser"/>. Not thread-safe; the parsers it builds are.</summary>
public sealed class ArticleParserBuilder
{
    private readonly List<ISiteCleaner> _cleaners = [];
    private ParseLimits _limits = new();
    private ILoggerFactory _loggerFactory = NullLoggerFactory.Instance;
    private IMeterFactory? _meterFactory;
    private TimeProvider _clock = TimeProvider.System;
    private readonly List<SiteProfile> _profiles = [];
    private bool _hasBuiltIns = true;
    private bool _isStrict;
    private RepairRules _repair = RepairRules.Default;

    internal ArticleParserBuilder()
    {
    }

    /// <summary>Gets the profiles that were added so far, in their order; not those that come with the library.</summary>
    public IReadOnlyList<SiteProfile> Profiles => [.. _profiles];

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

    /// <summary>Sets who makes the meter <c>NewsParse</c>, so that a host or a test counts its own parses only.</summary>
    /// <param name="meterFactory">The factory, which owns the meter; without this call all parsers share one.</param>
    public ArticleParserBuilder WithMeterFactory(IMeterFactory meterFactory)
    {
        ArgumentNullException.ThrowIfNull(meterFactory);
        _meterFactory = meterFactory;
        return this;
    }

    /// <summary>Sets the clock that <see cref="ParseLimits.MaxDuration"/> is measured on, so that a test need not wait. No other part of a parse asks for the time.</summary>
    /// <param name="clock">The clock, of which <see cref="TimeProvider.GetTimestamp"/> is asked alone; without this call <see cref="TimeProvider.System"/>.</param>
    public ArticleParserBuilder WithTimeProvider(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        _clock = clock;
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

    /// <summary>
    /// Adds a profile. It runs after those of the library and before all cleaners that were added here; of the profiles of one name, the last added counts alone.
    /// </summary>
    /// <param name="profile">The profile.</param>
    public ArticleParserBuilder AddProfile(SiteProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _profiles.Add(profile);
        return this;
    }

    /// <summary>Adds every profile of a folder, as <see cref="SiteProfile.LoadFolder"/> reads it now: a parser that is built keeps what it was built with.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <exception cref="SiteProfileException">Some profiles have mistakes; those of all files are listed.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public ArticleParserBuilder AddProfiles(string folder)
    {
        _profiles.AddRange(SiteProfile.LoadFolder(folder));
        return this;
    }

    /// <summary>
    /// Switches the general way off for what a profile claims: a field that it has rules for stays empty where they find nothing. For tests of profiles,
    /// which should not pass by what the library finds anyway. Rules that come with the library, those a profile inherits too, claim no field.
    /// </summary>
    public ArticleParserBuilder WithStrictProfiles()
    {
        _isStrict = true;
        return this;
    }

    /// <summary>Sets what is repaired in the texts of the document; what was is in <see cref="ArticleDocument.Repairs"/>.</summary>
    /// <param name="rules">The rules; without this call <see cref="RepairRules.Default"/>.</param>
    public ArticleParserBuilder WithRepair(RepairRules rules)
    {
        _repair = rules;
        return this;
    }

    /// <summary>Leaves out the cleaners and profiles that come with the library; a profile that extends one of them can do so still.</summary>
    public ArticleParserBuilder WithoutBuiltInCleaners()
    {
        _hasBuiltIns = false;
        return this;
    }

    /// <summary>Builds a parser. It keeps a copy: what is set here afterwards does not reach it.</summary>
    /// <exception cref="SiteProfileException">A profile extends one that there is not, or itself.</exception>
    public ArticleParser Build()
    {
        ParserMetrics? metrics = _meterFactory is null ? null : new ParserMetrics(_meterFactory.Create(new MeterOptions(ParserMetrics.Meter)));
        return new ArticleParser(
            _limits, _loggerFactory, BuiltInCleaners.RunnerWith(_profiles, _cleaners, _hasBuiltIns, _isStrict), _repair, metrics: metrics, clock: _clock);
    }
}
