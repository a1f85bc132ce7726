using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Labelling.Phrases;

/// <summary>Reads <c>interface-labels.txt</c>; its head says how it is written.</summary>
internal sealed class LabelFile
{
    private const string Name = "interface-labels.txt";
    private const string Names = "names";
    private const string Translated = "translated";
    private const string English = "en";
    private const char MayHead = '?', Counted = '#';

    private LabelFile(Dictionary<ulong, InterfaceLabel> labels, HashSet<ulong> firstWords, HashSet<ulong> networks) =>
        (Labels, FirstWords, Networks) = (labels.ToFrozenDictionary(), firstWords.ToFrozenSet(), networks.ToFrozenSet());

    /// <summary>Gets the labels by the key of their words.</summary>
    public FrozenDictionary<ulong, InterfaceLabel> Labels { get; }

    /// <summary>Gets the words that labels begin with: what begins with another is none.</summary>
    public FrozenSet<ulong> FirstWords { get; }

    /// <summary>Gets the names that <c>*</c> stands for, by hash.</summary>
    public FrozenSet<ulong> Networks { get; }

    public static LabelFile Read() => Read(DataFile.Lines(Name));

    /// <param name="lines">The lines of a list.</param>
    public static LabelFile Read(IEnumerable<string> lines)
    {
        var labels = new Dictionary<ulong, InterfaceLabel>();
        var firstWords = new HashSet<ulong>();
        var networks = new HashSet<ulong>();
        string language = "";
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                language = line.Trim('[', ']');
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string kind = line[..colon].TrimEnd(MayHead);
            bool mayHead = line[colon - 1] == MayHead;
            string[] entries = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
            if (kind == Names)
            {
                networks.UnionWith(entries.Select(static name => LabelKey.OfWord(name)));
                continue;
            }

            BlockRole role = Enum.Parse<BlockRole>(kind, ignoreCase: true);
            foreach (string entry in entries)
            {
                firstWords.Add(Add(labels, new InterfaceLabel(role, [language], mayHead, LabelWording.Own), entry));
            }
        }

        return new LabelFile(labels, firstWords, networks);
    }

    /// <summary>Adds a label; gives its first word.</summary>
    private static ulong Add(Dictionary<ulong, InterfaceLabel> labels, InterfaceLabel label, string entry)
    {
        if (label.Languages is [Translated])
        {
            label = label with { Languages = [English], Wording = entry[^1] == Counted ? LabelWording.TranslatedWithCount : LabelWording.Translated };
        }

        ulong key = LabelKey.OfEntry(entry.TrimEnd(Counted, ' '), out ulong first);
        labels[key] = !labels.TryGetValue(key, out InterfaceLabel? known) ? label : known with
        {
            Languages = [.. known.Languages.Union(label.Languages)],
            MayHead = known.MayHead || label.MayHead,
            Wording = label.Wording == LabelWording.Own ? known.Wording : label.Wording,
        };
        return first;
    }
}
