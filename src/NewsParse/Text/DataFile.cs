namespace NewsParse.Text;

/// <summary>Reads the lists that are built into the library.</summary>
internal static class DataFile
{
    /// <summary>The lines of a list, without those that are empty or begin with <c>#</c>.</summary>
    /// <param name="name">The name of the embedded file.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
