using System.Security.Cryptography;
using System.Text;
using NewsParse.Cleaning;
using NewsParse.Labelling;

namespace NewsParse;

/// <summary>Names the rules that a parser goes by, so that of pages parsed before those can be told that others would read otherwise.</summary>
internal static class RuleSet
{
    /// <summary>The first hexadecimal digits of a hash over the weights and the profiles. Cleaners are code, which the version of the library or of the caller's program names.</summary>
    public static string Fingerprint(BodyModels models, CleanerRunner cleaners) =>
        Convert.ToHexString(SHA256.HashData([.. Encoding.ASCII.GetBytes(models.Fingerprint), .. cleaners.Fingerprint()]))[..12].ToLowerInvariant();
}
