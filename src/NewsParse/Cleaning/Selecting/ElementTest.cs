using NewsParse.Reading.Tree;

namespace NewsParse.Cleaning.Selecting;

/// <summary>One thing that a selector asks of an element.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Name">The attribute, or for <see cref="ElementTestKind.Type"/> the element's name.</param>
/// <param name="Value">The value to compare with.</param>
internal readonly record struct ElementTest(ElementTestKind Kind, string Name, string Value)
{
    /// <summary>A longer list of words is none that a site wrote: it has no word, as looking through it for each element inside would take for ever.</summary>
    public const int MaxWords = LightAttribute.MaxNames;

    public bool Holds(LightElement element)
    {
        if (Kind == ElementTestKind.Type)
        {
            return element.Name.Equals(Name, StringComparison.OrdinalIgnoreCase);
        }

        return element.TryGetAttribute(Name, out ReadOnlySpan<char> value) && Holds(value);
    }

    /// <summary>Whether a value of the attribute is as asked; an empty string is part of none.</summary>
    public bool Holds(ReadOnlySpan<char> value) => Kind switch
    {
        ElementTestKind.Present => true,
        ElementTestKind.Equals => value.SequenceEqual(Value),
        ElementTestKind.HasWord => HasWord(value),
        ElementTestKind.StartsWith => Value.Length > 0 && value.StartsWith(Value, StringComparison.Ordinal),
        ElementTestKind.EndsWith => Value.Length > 0 && value.EndsWith(Value, StringComparison.Ordinal),
        ElementTestKind.Contains => Value.Length > 0 && value.Contains(Value, StringComparison.Ordinal),
        _ => false,
    };

    private bool HasWord(ReadOnlySpan<char> value)
    {
        if (Value.Length == 0 || value.Length > MaxWords)
        {
            return false;
        }

        for (int from = 0; value[from..].IndexOf(Value, StringComparison.Ordinal) is >= 0 and int ahead;)
        {
            int at = from + ahead, end = at + Value.Length;
            if ((at == 0 || IsSpace(value[at - 1])) && (end == value.Length || IsSpace(value[end])))
            {
                return true;
            }

            from = end;
        }

        return false;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
