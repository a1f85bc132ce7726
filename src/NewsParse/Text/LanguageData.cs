using System.Reflection;

namespace NewsParse.Text;

/// <summary>All languages the library can tell, from the files that it carries: one a language.</summary>
internal static class LanguageData
{
    private const string Folder = "Languages/";
    private const string Ending = ".txt";

    private static readonly Lazy<Language[]> s_all = new(Read);
    private static readonly Lazy<ScriptLanguages>[] s_byScript =
        Array.ConvertAll(Enum.GetValues<Script>(), static script => new Lazy<ScriptLanguages>(() => new ScriptLanguages(Array.FindAll(All, language => language.Script == script))));

    public static Language[] All => s_all.Value;

    public static ScriptLanguages Of(Script script) => s_byScript[(int)script].Value;

    /// <summary>The language that a tag names, as it is written in <paramref name="script"/> if that is given; else in the script of the tag, or the usual.</summary>
    public static Language? Find(string tag, Script? script = null)
    {
        string primary = LanguageKin.Primary(tag);
        string[] names = LanguageKin.NamesOf(primary);
        Language? found = null;
        int best = -1;
        foreach (Language language in All)
        {
            if ((script is null || language.Script == script) && Array.IndexOf(names, language.Primary) >= 0)
            {
                int fit = Fit(language.Tag, tag, primary);
                (found, best) = fit > best ? (language, fit) : (found, best);
            }
        }

        return found;
    }

    /// <summary>How well a language does for a tag of its: the same tag, its beginning with the script, the language without one, another name of it.</summary>
    private static int Fit(string own, string tag, string primary) =>
        own == tag ? 3 : own.Length > primary.Length && tag.StartsWith(own, StringComparison.Ordinal) ? 2 : own == primary ? 1 : 0;

    private static Language[] Read()
    {
        Assembly assembly = typeof(LanguageData).Assembly;
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(), static name => name.StartsWith(Folder, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name =>
        {
            using var file = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return Language.Parse(name[Folder.Length..^Ending.Length], file);
        });
    }
}
