using System.Collections.Immutable;
using NewsParse.Cleaning.Profiles;

namespace NewsParse;

/// <summary>
/// What one site, a group of sites or a content system does differently, as data: a JSON file says which pages it is for, and which selectors and
/// lines are which roles and fields. Where a rule finds nothing, its field is found the general way.
/// </summary>
/// <remarks>
/// The form of the file is in <c>docs/site-profile.schema.json</c> and explained in <c>docs/writing-a-cleaner.md</c>. Loading checks all of it: names that nothing
/// is called, selectors, expressions, class names that a build tool made up. Immutable and thread-safe.
/// </remarks>
public sealed class SiteProfile
{
    /// <summary>Gets the largest file that is read, in bytes.</summary>
    internal const int MaxBytes = 1 << 20;

    internal SiteProfile(string name)
    {
        Name = name;
    }

    /// <summary>Gets the name, with which its rules begin. Of two profiles with one name, the one that was added later counts alone, so a profile of one's own can replace one that comes with the library.</summary>
    public string Name { get; }

    /// <summary>Gets the domains it is for, with all that lie below them.</summary>
    /// <value>Empty for a content system, which is told by its signs, and for what other profiles extend.</value>
    public ImmutableArray<string> Hosts { get; internal init; } = [];

    /// <summary>Gets the names of the profiles whose rules it takes over.</summary>
    public ImmutableArray<string> Extends { get; internal init; } = [];

    /// <summary>Gets the names of its own rules, those of each version with it; what it takes over from others is not among them.</summary>
    public ImmutableArray<ProfileRuleName> RuleNames =>
    [
        .. Rules.Select(rule => new ProfileRuleName($"{Name}.{rule.Name}", null)),
        .. Versions.SelectMany(version => version.Rules.Select(rule => new ProfileRuleName($"{Name}.{rule.Name}", version.Name))),
    ];

    internal IReadOnlyList<PathPattern> Paths { get; init; } = [];

    /// <summary>Any of them tells a page of the site where its host is not known, and a page of a content system.</summary>
    internal IReadOnlyList<ProfileSign> Fingerprints { get; init; } = [];

    internal ProfileSite Site { get; init; } = new(null, null, null);

    internal IReadOnlyList<ProfileRule> Rules { get; init; } = [];

    internal IReadOnlyList<ProfileVersion> Versions { get; init; } = [];

    /// <summary>The bytes it was read from.</summary>
    internal ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>The name of the file it was read from.</summary>
    internal string File { get; init; } = "";

    /// <summary>Reads a profile from a text.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="file">What messages call it, such as a file name.</param>
    /// <exception cref="SiteProfileException">The profile has mistakes; all are listed, with line and column.</exception>
    public static SiteProfile Parse(string json, string file = "profile")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        return ProfileReader.Read(System.Text.Encoding.UTF8.GetBytes(json), file);
    }

    /// <summary>Reads a profile from a stream, to its end.</summary>
    /// <param name="stream">UTF-8; stays open.</param>
    /// <param name="file">What messages call it, such as a file name.</param>
    /// <exception cref="SiteProfileException">The profile has mistakes; all are listed, with line and column.</exception>
    public static SiteProfile Load(Stream stream, string file = "profile")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        var bytes = new byte[MaxBytes + 1];
        int count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return ProfileReader.Read(bytes.AsMemory(0, count), file);
    }

    /// <summary>Reads a profile from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="SiteProfileException">The profile has mistakes; all are listed, with line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SiteProfile LoadFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using FileStream stream = System.IO.File.OpenRead(path);
        return Load(stream, Path.GetFileName(path));
    }

    /// <summary>Reads every <c>*.json</c> file of a folder, in the order of their names; folders in it are left out.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <returns>The profiles; none where the folder holds no such file.</returns>
    /// <exception cref="SiteProfileException">Some profiles have mistakes; those of all files are listed.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<SiteProfile> LoadFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var profiles = new List<SiteProfile>();
        var problems = new List<ProfileProblem>();
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                profiles.Add(LoadFile(path));
            }
            catch (SiteProfileException error)
            {
                problems.AddRange(error.Problems);
            }
        }

        return problems.Count == 0 ? profiles : throw new SiteProfileException(problems);
    }

    /// <summary>Gives the name and the hosts.</summary>
    public override string ToString() => Hosts.IsEmpty ? Name : $"{Name} ({string.Join(", ", Hosts)})";
}
