namespace NewsParse.Sites;

/// <summary>Tells the initials that the desks of agencies sign with: <c>bur-abc/xyz</c>, <c>dpa abc xyz</c>, <c>PTI ABC XY</c>.</summary>
internal static class AgencyInitials
{
    private const int MinGroup = 2;
    private const int MaxGroup = 5;
    private const int MaxGroups = 6;

    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.StartsWith("dpa ", StringComparison.Ordinal) ? AreGroups(text[4..], isUpper: false, " ")
        : text.StartsWith("PTI ", StringComparison.Ordinal) ? AreGroups(text[4..], isUpper: true, " ")
        : text.Contains('/') && !text.SequenceEqual("and/or") && AreGroups(text, isUpper: false, "/-");

    private static bool AreGroups(ReadOnlySpan<char> text, bool isUpper, ReadOnlySpan<char> joins)
    {
        int groups = 1;
        int length = 0;
        foreach (char c in text)
        {
            if (joins.Contains(c))
            {
                if (length < MinGroup || ++groups > MaxGroups)
                {
                    return false;
                }

                length = 0;
            }
            else if (!(isUpper ? char.IsAsciiLetterUpper(c) : char.IsAsciiLetterLower(c)) || ++length > MaxGroup)
            {
                return false;
            }
        }

        return length >= MinGroup;
    }
}
