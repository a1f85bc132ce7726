using System.Buffers;

namespace NewsParse.Decoding;

/// <summary>Reads the charset out of a content type, as the HTML standard does for a header and for <c>http-equiv</c>.</summary>
internal static class CharsetLabel
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("; \t\r\n,");

    public static string? FromContentType(ReadOnlySpan<char> value)
    {
        const string Name = "charset";
        while (true)
        {
            int at = value.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return null;
            }

            value = value[(at + Name.Length)..].TrimStart();
            if (value.IsEmpty || value[0] != '=')
            {
                continue;
            }

            value = value[1..].TrimStart();
            if (value.IsEmpty)
            {
                return null;
            }

            int end = value[0] is '"' or '\'' ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(s_ends);
            ReadOnlySpan<char> label = end switch
            {
                > 0 => value[..end],
                // A quote without its partner: whatever stands up to the end.
                _ => value,
            };
            return Trim(label);
        }
    }

    /// <summary>Takes quotes and white space off a label; null where nothing is left.</summary>
    public static string? Trim(ReadOnlySpan<char> label)
    {
        label = label.Trim().Trim("\"'").Trim();
        return label.IsEmpty ? null : label.ToString();
    }
}
