using System.Security.Cryptography;
using System.Text;

namespace NewsParse.Formats;

/// <summary>The style and the script of the X-ray, and the policy that lets a browser use these two and load nothing else.</summary>
internal static class XRayResources
{
    public static string Style { get; } = Read("xray.css");

    public static string Script { get; } = Read("xray.js");

    public static string Policy { get; } = $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using Stream stream = typeof(XRayResources).Assembly.GetManifestResourceStream("XRay/" + name)!;
        using var reader = new StreamReader(stream);
        // Browsers hash what they parsed, in which all line ends are line feeds.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
