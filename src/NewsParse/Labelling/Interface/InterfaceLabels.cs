namespace NewsParse.Labelling.Interface;

/// <summary>The labels that interfaces put on their parts, such as <c>Read more</c> or <c>Chia sẻ</c>, in the languages read most.</summary>
internal static class InterfaceLabels
{
    private const int MaxChars = 70;

    private static readonly LabelFile s_file = LabelFile.Read();

    /// <summary>The label that the text is as a whole, but for counts and signs; null where it is none.</summary>
    public static InterfaceLabel? Of(ReadOnlySpan<char> text) => Of(text, out _);

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    /// <param name="text">A block or a line.</param>
    /// <param name="hasCount">Whether the label has a count.</param>
    public static InterfaceLabel? Of(ReadOnlySpan<char> text, out bool hasCount)
    {
        hasCount = false;
        return text.Length > MaxChars ? null : s_file.Labels.GetValueOrDefault(LabelKey.Of(text, s_file.Networks, out hasCount));
    }

    /// <summary>The label before the first colon; null where there is none.</summary>
    public static InterfaceLabel? Before(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, MaxChars)].IndexOfAny(':', '：');
        return colon > 0 ? Of(text[..colon]) : null;
    }
}
