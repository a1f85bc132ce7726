using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Labelling.Phrases;

/// <summary>The labels that interfaces put on their parts, such as <c>Read more</c> or <c>Chia sẻ</c>, in the languages read most.</summary>
internal static class InterfaceLabels
{
    private const int MaxChars = 70;

    private static readonly LabelFile s_file = LabelFile.Read();
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”„「」『』‘");

    /// <summary>The label that the text is as a whole, but for counts and signs; null where it is none.</summary>
    public static InterfaceLabel? Of(ReadOnlySpan<char> text) => Of(text, out _);

    /// <inheritdoc cref="Of(ReadOnlySpan{char})"/>
    /// <param name="text">A block or a line.</param>
    /// <param name="hasCount">Whether the label has a count.</param>
    public static InterfaceLabel? Of(ReadOnlySpan<char> text, out bool hasCount)
    {
        hasCount = false;
        text = text.Trim();
        if (text.Length is 0 or > MaxChars || Find(text) is not { } label || IsSaid(text, label))
        {
            return null;
        }

        hasCount = text.ContainsAny(s_digits);
        return hasCount && !IsCount(text, label.Role) ? null : label;
    }

    /// <summary>The label before the first colon; null where there is none.</summary>
    public static InterfaceLabel? Before(ReadOnlySpan<char> text)
    {
        int colon = text[..Math.Min(text.Length, MaxChars)].IndexOfAny(':', '：');
        return colon > 0 ? Of(text[..colon]) : null;
    }

    private static InterfaceLabel? Find(ReadOnlySpan<char> text)
    {
        // With the names of networks as they are, and each as what stands for all of them.
        ulong key = LabelKey.Start, general = LabelKey.Start;
        foreach (ReadOnlySpan<char> word in new WordRuns(text))
        {
            if (IsUnit(word) && text.Overlaps(word, out int at) && at > 0 && char.IsAsciiDigit(text[at - 1]))
            {
                continue;
            }

            ulong hash = LabelKey.OfWord(word);
            bool isNetwork = s_file.Networks.Contains(hash);
            if (key == LabelKey.Start && !isNetwork && !s_file.FirstWords.Contains(hash))
            {
                return null;
            }

            key = WordHash.Join(key, hash);
            general = WordHash.Join(general, isNetwork ? LabelKey.NetworkWord : hash);
        }

        return s_file.Labels.TryGetValue(key, out InterfaceLabel? label) || (general != key && s_file.Labels.TryGetValue(general, out label)) ? label : null;
    }

    /// <summary>What abbreviates a number: <c>12K</c>, <c>3.4M</c>.</summary>
    private static bool IsUnit(ReadOnlySpan<char> word) => word is ['K' or 'k' or 'M'];

    /// <summary>Whether somebody says it: labels end in no full stop, and nobody puts them in quotation marks.</summary>
    private static bool IsSaid(ReadOnlySpan<char> text, InterfaceLabel label) =>
        text.ContainsAny(s_quotes) || (label.MayHead && text[^1] is '.' or '!' or '?' or ',') || text[^1] is '?';

    /// <summary>Whether the digits count something: the days of a diary and the parts of a series are numbered, and so are the steps of an instruction.</summary>
    private static bool IsCount(ReadOnlySpan<char> text, BlockRole role)
    {
        if (text[^1] == ')' && text.LastIndexOf('(') is > 0 and int open)
        {
            return !text[..open].ContainsAny(s_digits);
        }

        int number = text.IndexOfAnyExcept(s_digits);
        bool isStep = number > 0 && text[number] is '.' or ')' && number + 1 < text.Length && text[number + 1] == ' ';
        return role is BlockRole.Comment or BlockRole.Share && !isStep;
    }
}
