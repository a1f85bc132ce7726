using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsParse.Tests.Mutation;

/// <summary>
/// Mutation testing changes the code of a process that lives on. What the library reads once and keeps, such as its tables, would be read under the
/// first change that is tested, and stay wrong for all that follow: every one of them would count as noticed. So it is read before, unchanged.
/// Without mutation testing this does nothing.
/// </summary>
internal static class WarmUp
{
    private const int NoMutant = -1;

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not { Length: > 0 } file || !File.Exists(file))
        {
            return;
        }

        int asked = Exchange(file, NoMutant);
        ReadAll();
        Exchange(file, asked);
    }

    private static void ReadAll()
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        foreach (Type type in typeof(ArticleParser).Assembly.GetTypes().Where(static type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (FieldInfo field in type.GetFields(statics).Where(static field => field.FieldType.Name == "Lazy`1"))
            {
                object? lazy = field.GetValue(null);
                lazy?.GetType().GetProperty(nameof(Lazy<>.Value))!.GetValue(lazy);
            }
        }

        ArticleParser.Default.Parse(ArticleSource.FromHtml("<article><h1>The ferry is late again</h1><p>Nobody at the pier of Oakmere knows why, they said.</p></article>"));
        ArticleParser.Default.Parse(ArticleSource.FromText("The ferry is late again\n\nNobody at the pier of Oakmere knows why, they said."));
    }

    /// <returns>What the file said before.</returns>
    private static int Exchange(string file, int mutant)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        stream.ReadExactly(bytes);
        int before = BitConverter.ToInt32(bytes);
        stream.Position = 0;
        stream.Write(BitConverter.GetBytes(mutant));
        return before;
    }
}
