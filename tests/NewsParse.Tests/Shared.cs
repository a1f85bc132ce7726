using NewsParse.Evaluation;

namespace NewsParse.Tests;

/// <summary>Finds what stands around the tests: the repository, and beside it the folder of real pages, which is not part of it.</summary>
internal static class Shared
{
    private const string Solution = "NewsParse.sln";

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder beside the repository; may not exist.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>The development corpus; the test is skipped where it is absent.</summary>
    public static Corpus RequireCorpus()
    {
        string folder = Path.Combine(Folder, "corpus");
        Assert.SkipUnless(Directory.Exists(folder), "The development corpus is not beside the repository (../shared/corpus).");
        return new Corpus(folder);
    }

    /// <summary>The path of a file of the shared folder; the test is skipped where it is absent.</summary>
    public static string RequireFile(string name)
    {
        string path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), $"../shared/{name} is not beside the repository.");
        return path;
    }

    private static string FindRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
