using System.Collections.Immutable;
using System.Text.Json;
using NewsParse.Cleaning.Selecting;
using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Cleaning.Profiles;

/// <summary>Reads a profile from JSON, and finds every mistake in it rather than the first.</summary>
internal sealed class ProfileReader
{
    private static readonly string[] s_signs = ["select", "lines", "generator", "source"];

    private readonly ProblemList _problems;
    private readonly RuleReader _rules;

    private ProfileReader(ProblemList problems)
    {
        _problems = problems;
        _rules = new RuleReader(problems);
    }

    /// <exception cref="SiteProfileException">The profile has mistakes.</exception>
    public static SiteProfile Read(ReadOnlyMemory<byte> json, string file)
    {
        var problems = new ProblemList(file, json);
        if (json.Length > SiteProfile.MaxBytes)
        {
            problems.Add(0, "", $"the profile has more than {SiteProfile.MaxBytes} bytes.");
            throw new SiteProfileException(problems.All);
        }

        // Editors of Windows begin files with a mark.
        ReadOnlyMemory<byte> text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        problems = new ProblemList(file, text);
        SiteProfile? profile = null;
        try
        {
            profile = new ProfileReader(problems).Read(JsonSpot.Read(text.Span), text, file);
        }
        catch (JsonException error)
        {
            problems.Add(OffsetOf(error, text.Span), "", $"this is no JSON: {error.Message.Split(" LineNumber:")[0]}");
        }
        catch (InvalidOperationException)
        {
            // What the reader of JSON says to a string that is no UTF-8.
            problems.Add(0, "", "this is no UTF-8.");
        }

        return problems.All.Count == 0 ? profile! : throw new SiteProfileException(problems.All);
    }

    private static int OffsetOf(JsonException error, ReadOnlySpan<byte> text)
    {
        int at = 0;
        for (long line = error.LineNumber ?? 0; line > 0 && text[at..].IndexOf((byte)'\n') is >= 0 and int end; line--)
        {
            at += end + 1;
        }

        return (int)Math.Min(at + (error.BytePositionInLine ?? 0), text.Length);
    }

    private SiteProfile? Read(JsonSpot root, ReadOnlyMemory<byte> json, string file)
    {
        var reader = new ObjectReader(root, _problems);
        string? name = ReadName(reader);
        var profile = new SiteProfile(name ?? "")
        {
            Extends = [.. reader.Strings("extends").Select(static text => text.Text)],
            Hosts = ReadHosts(reader),
            Paths = ReadPaths(reader),
            Fingerprints = [.. reader.Several("fingerprints").Select(ReadSign)],
            Site = ReadSite(reader.Object("site")),
            Rules = _rules.ReadAll(reader.Several("rules")),
            Versions = ReadVersions(reader),
            Json = json,
            File = file,
        };
        reader.RefuseOthers();
        CheckNames(profile, root);
        return profile;
    }

    /// <summary>Rules, logs and metrics go by it.</summary>
    private string? ReadName(ObjectReader reader)
    {
        const int maxChars = 64;
        if (!reader.Has("name"))
        {
            _problems.Add(reader.Spot, "a profile needs a \"name\".");
            return null;
        }

        string? name = reader.String("name");
        if (name is not null && (name.Length > maxChars || !name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
        {
            _problems.Add(reader.Member("name")!, $"a name has small letters, digits and hyphens, up to {maxChars}, such as \"herald\".");
        }

        return name;
    }

    private ImmutableArray<string> ReadHosts(ObjectReader reader)
    {
        var hosts = ImmutableArray.CreateBuilder<string>();
        foreach ((string text, JsonSpot spot) in reader.Strings("hosts"))
        {
            string host = text.Trim().TrimStart('.').ToLowerInvariant();
            // As the host of an address is compared: international names in their ASCII form, which some that look like names have not.
            if (Uri.CheckHostName(host) != UriHostNameType.Dns
                || !host.Contains('.')
                || !Uri.TryCreate($"https://{host}", UriKind.Absolute, out Uri? url)
                || HostName.AsciiOf(url) is not { } ascii)
            {
                _problems.Add(spot, $"'{text}' is no domain such as herald.example: no scheme, no path, no star; what lies below it is meant as well.");
                continue;
            }

            hosts.Add(ascii);
        }

        return hosts.ToImmutable();
    }

    private List<PathPattern> ReadPaths(ObjectReader reader)
    {
        const int maxChars = 200;
        var paths = new List<PathPattern>();
        foreach ((string text, JsonSpot spot) in reader.Strings("paths"))
        {
            if (!text.StartsWith('/') && !text.StartsWith("**", StringComparison.Ordinal) || text.Length > maxChars)
            {
                _problems.Add(spot, "a path begins with / or **, such as \"/news/**\".");
                continue;
            }

            paths.Add(new PathPattern(text));
        }

        return paths;
    }

    private ProfileSign ReadSign(JsonSpot spot)
    {
        var reader = new ObjectReader(spot, _problems);
        var sign = new ProfileSign
        {
            Selectors = _rules.ReadSelectors(reader, "select"),
            Lines = [.. reader.Several("lines").Select(_rules.ReadPattern)],
            Generator = reader.String("generator"),
            Source = reader.String("source"),
        };
        reader.RefuseOthers();
        if (spot.Kind == JsonValueKind.Object && !s_signs.Any(reader.Has))
        {
            _problems.Add(spot, "a sign has one of \"select\", \"lines\", \"generator\" and \"source\".");
        }

        return sign;
    }

    private ProfileSite ReadSite(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new ProfileSite(null, null, null);
        }

        string? language = reader.String("language");
        if (language is not null && LanguageTag.Read(language) is null)
        {
            _problems.Add(reader.Member("language")!, $"'{language}' is no BCP 47 tag such as \"en-GB\".");
        }

        TimeZoneInfo? zone = null;
        if (reader.String("timeZone") is { } named)
        {
            zone = ProfileZone.Read(named);
            if (zone is null)
            {
                _problems.Add(reader.Member("timeZone")!, $"'{named}' is neither an offset such as \"+07:00\" nor a time zone that this machine knows, such as \"Europe/Dublin\".");
            }
        }

        var site = new ProfileSite(reader.String("name"), language, zone);
        reader.RefuseOthers();
        return site;
    }

    private List<ProfileVersion> ReadVersions(ObjectReader profile)
    {
        var versions = new List<ProfileVersion>();
        IReadOnlyList<JsonSpot> spots = profile.Several("versions");
        foreach (JsonSpot spot in spots)
        {
            var reader = new ObjectReader(spot, _problems);
            var version = new ProfileVersion
            {
                Name = reader.String("name") ?? "",
                ValidFrom = reader.Day("validFrom"),
                ValidTo = reader.Day("validTo"),
                Probe = reader.Member("probe") is { } probe ? ReadSign(probe) : null,
                Rules = _rules.ReadAll(reader.Several("rules")),
            };
            reader.RefuseOthers();
            if (version.Name.Length == 0)
            {
                _problems.Add(spot, "a version needs a \"name\", such as \"2024\".");
            }

            if (version.ValidFrom > version.ValidTo)
            {
                _problems.Add(reader.Member("validTo")!, "this is before \"validFrom\".");
            }

            versions.Add(version);
        }

        if (versions.Count(static version => version.Probe is null) > 1)
        {
            _problems.Add(spots.Last(static spot => spot.Members.TrueForAll(static member => member.Name != "probe")), "only one version may do without a \"probe\": the dates tell which to try first, the probe decides.");
        }

        return versions;
    }

    /// <summary>A rule is known by its name, in health, evidence and in profiles that replace it.</summary>
    private void CheckNames(SiteProfile profile, JsonSpot root)
    {
        IEnumerable<IReadOnlyList<ProfileRule>> together = profile.Versions.Count == 0 ? [profile.Rules] : profile.Versions.Select(version => (IReadOnlyList<ProfileRule>)[.. profile.Rules, .. version.Rules]);
        foreach (IReadOnlyList<ProfileRule> rules in together)
        {
            foreach (IGrouping<string, ProfileRule> same in rules.GroupBy(static rule => rule.Name).Where(static same => same.Key.Length > 0 && same.Count() > 1))
            {
                _problems.Add(root, $"two rules are called '{same.Key}'.");
            }
        }
    }
}
