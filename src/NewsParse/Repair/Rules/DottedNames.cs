namespace NewsParse.Repair.Rules;

/// <summary>Names with a dot in them: of hosts, files and programs.</summary>
internal static class DottedNames
{
    private static readonly HashSet<string> s_endings = new(
        ("com net org gov edu io tv fm biz info js py ts cs md pdf doc docx xls xlsx jpg jpeg png gif txt html htm php asp aspx exe zip csv xml json mp mov ai "
            + "pl ru hu cz hr sk ua uk jp cn kr vn br us eu ca ch nl be pt mx ar cl za ng ke gg ly app dev xyz online news example").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether such names end in this, which is no word of any language.</summary>
    public static bool EndIn(ReadOnlySpan<char> word) => s_endings.Contains(word.ToString());
}
