namespace NewsParse.Metadata;

/// <summary>Reads what metadata says of an article's access: truth values in many spellings, tiers, and their opposites.</summary>
internal static class AccessWords
{
    public const string Free = "free", Metered = "metered", Locked = "locked";

    /// <summary>What <c>isAccessibleForFree</c> says; null where it says nothing.</summary>
    public static string? OfFree(string value) => Truth(value) switch { true => Free, false => Locked, _ => null };

    /// <param name="name">The name of the meta tag.</param>
    /// <param name="value">Its content.</param>
    public static string? TypeOf(string name, string value)
    {
        if (name == "isaccessibleforfree")
        {
            return OfFree(value);
        }

        bool isOpposite = name.EndsWith("premium", StringComparison.Ordinal) || name.EndsWith("paid", StringComparison.Ordinal);
        if (isOpposite)
        {
            return Truth(value) switch { true => Locked, false => Free, _ => null };
        }

        return value.Trim().ToLowerInvariant() switch
        {
            "free" or "open" or "public" => Free,
            "metered" => Metered,
            "locked" or "paid" or "premium" or "subscriber" or "subscribers" or "subscription" or "registered" => Locked,
            _ => null,
        };
    }

    public static AccessState StateOf(string? type) =>
        type switch { Free => AccessState.Free, Metered => AccessState.Metered, Locked => AccessState.Locked, _ => AccessState.Unknown };

    private static bool? Truth(string value)
    {
        string word = value.Trim().ToLowerInvariant();
        // "http://schema.org/False"
        return word[(word.LastIndexOf('/') + 1)..] switch { "true" or "1" or "yes" => true, "false" or "0" or "no" => false, _ => null };
    }
}
