namespace NewsParse.Labelling;

/// <summary>The weights of <see cref="BodyModels"/> as text.</summary>
/// <param name="PageTrees">The trees for pages.</param>
/// <param name="PageNet">The net for pages. Texts have none, as it does not help there.</param>
/// <param name="TextTrees">The trees for plain texts.</param>
internal sealed record BodyWeights(string PageTrees, string PageNet, string TextTrees)
{
    public const string PageTreesName = "page-body.trees";
    public const string PageNetName = "page-body.net";
    public const string TextTreesName = "text-body.trees";

    /// <summary>Reads the weights that ship with the library.</summary>
    public static BodyWeights Read() => new(Read(PageTreesName), Read(PageNetName), Read(TextTreesName));

    private static string Read(string name)
    {
        using Stream stream = typeof(BodyWeights).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The library holds no weights named {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
