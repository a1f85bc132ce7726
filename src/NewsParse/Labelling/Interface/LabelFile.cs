using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Labelling.Interface;

/// <summary>Reads <c>interface-labels.txt</c>; its head says how it is written.</summary>
internal sealed class LabelFile
{
    private const string Name = "interface-labels.txt";
    private const string Names = "names";
    private const string Translated = "translated";
    private const string English = "en";

    private LabelFile(Dictionary<ulong, InterfaceLabel> labels, HashSet<ulong> networks) =>
        (Labels, Networks) = (labels.ToFrozenDictionary(), networks.ToFrozenSet());

    /// <summary>Gets the labels by the key of their words.</summary>
    public FrozenDictionary<ulong, InterfaceLabel> Labels { get; }

    /// <summary>Gets the names that <c>*</c> stands for, by hash.</summary>
    public FrozenSet<ulong> Networks { get; }

    public static LabelFile Read()
    {
        var labels = new Dictionary<ulong, InterfaceLabel>();
        var networks = new HashSet<ulong>();
        string language = "";
        foreach (string line in DataFile.Lines(Name))
        {
            if (line[0] == '[')
            {
                language = line.Trim('[', ']');
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string kind = line[..colon];
            string[] entries = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
            if (kind == Names)
            {
                networks.UnionWith(entries.Select(static name => WordHash.Of(name)));
                continue;
            }

            BlockRole role = Enum.Parse<BlockRole>(kind, ignoreCase: true);
            foreach (string entry in entries)
            {
                Add(labels, role, language, entry);
            }
        }

        return new LabelFile(labels, networks);
    }

    private static void Add(Dictionary<ulong, InterfaceLabel> labels, BlockRole role, string language, string entry)
    {
        string words = entry.TrimEnd('?', '#', ' ');
        // Of several words it is a command. Chinese and Japanese write those in one.
        bool isWord = !words.Contains(' ', StringComparison.Ordinal) && !(role == BlockRole.Navigation && Scripts.IsCjk(words[0]));
        bool mayHead = entry[^1] == '?' || role is BlockRole.Tag or BlockRole.Summary or BlockRole.Footer || (isWord && role is (BlockRole.Comment or BlockRole.Navigation));
        LabelWording wording = language != Translated ? LabelWording.Own : entry[^1] == '#' ? LabelWording.TranslatedWithCount : LabelWording.Translated;
        ulong key = LabelKey.OfEntry(words);
        string own = wording == LabelWording.Own ? language : English;
        if (!labels.TryGetValue(key, out InterfaceLabel? known))
        {
            labels[key] = new InterfaceLabel(role, [own], mayHead, wording);
            return;
        }

        labels[key] = known with
        {
            Languages = known.Languages.Contains(own) ? known.Languages : [.. known.Languages, own],
            MayHead = known.MayHead || mayHead,
            Wording = wording == LabelWording.Own ? known.Wording : wording,
        };
    }
}
