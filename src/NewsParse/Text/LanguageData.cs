using System.Reflection;

namespace NewsParse.Text;

/// <summary>All languages the library can tell, from the files that it carries: one a language.</summary>
internal static class LanguageData
{
    private const string Folder = "Languages/";
    private const string Ending = ".txt";

    private static readonly Lazy<Language[]> s_all = new(Read);
    private static readonly Lazy<ScriptLanguages>[] s_byScript =
        [.. Enum.GetValues<Script>().Select(static script => new Lazy<ScriptLanguages>(() => new ScriptLanguages(s_all.Value.Where(language => language.Script == script))))];

    public static IReadOnlyList<Language> All => s_all.Value;

    public static ScriptLanguages Of(Script script) => s_byScript[(int)script].Value;

    /// <summary>The language that a tag names; where it has several scripts and the tag names none, the usual.</summary>
    public static Language? Find(string tag) => Find(tag, null);

    /// <summary>As before, but only as it is written in <paramref name="script"/>.</summary>
    public static Language? Find(string tag, Script? script)
    {
        Language? found = null;
        foreach (Language language in All)
        {
            if (LanguageKin.IsSame(language.Tag, tag) && (script is null || language.Script == script) && (found is null || Fit(language) > Fit(found)))
            {
                found = language;
            }
        }

        return found;

        // The whole tag, then its beginning with the script, then the language without one.
        int Fit(Language language) =>
            language.Tag == tag ? 3 : tag.StartsWith(language.Tag + "-", StringComparison.Ordinal) && language.Tag.Contains('-') ? 2 : language.Tag == LanguageKin.Primary(tag) ? 1 : 0;
    }

    private static Language[] Read()
    {
        Assembly assembly = typeof(LanguageData).Assembly;
        var languages = new List<Language>();
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
                languages.Add(Language.Parse(name[Folder.Length..^Ending.Length], file));
            }
        }

        return [.. languages];
    }
}
