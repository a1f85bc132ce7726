using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>
/// Reads a byline in Chinese, Japanese or Korean: labels and jobs are glued to names, strokes part a name from its place, an equals sign a place from
/// its name.
/// </summary>
internal static class CjkReader
{
    private static readonly char[] s_bars = ['|', '•', '\n', ';', '；', '｜', '\t', '›', '»', '▪', '●', '—', '–', '丨', '←', '→', '　'];

    public static ReadByline Read(string line, SiteNames site, bool isShown)
    {
        var read = new ReadByline();
        string text = PartLabels(Fold(line));
        foreach (string group in Groups(text))
        {
            if (PlacedNames.Read(group) is { Count: > 0 } placed)
            {
                placed.ForEach(author => NameMerger.Add(read.Authors, author));
                (read.HasIntro, read.HasCompany) = (true, true);
                continue;
            }

            var part = new CjkPart(read, site, isShown);
            foreach (string piece in group.Split(s_bars, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                part.Read(piece);
            }
        }

        return read;
    }

    /// <summary>"撰文:王小明 攝影:李四光": a label begins a part of its own.</summary>
    private static string PartLabels(string text)
    {
        char[] parted = text.ToCharArray();
        for (int i = text.IndexOf(' '); i >= 0 && i + 1 < text.Length; i = text.IndexOf(' ', i + 1))
        {
            int sign = text.AsSpan(i + 1).IndexOfAny(": /=");
            if (sign > 0 && text[i + 1 + sign] is not ' ' && (CjkNames.IsLabel(text.Substring(i + 1, sign)) || BylineLexicon.CjkStops.Contains(text.Substring(i + 1, sign))))
            {
                parted[i] = '|';
            }
        }

        return new string(parted);
    }

    /// <summary>Makes narrow what is written wide: strokes, colons, brackets, Latin letters.</summary>
    private static string Fold(string line) => string.Create(line.Length, line, static (span, text) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            char c = text[i];
            span[i] = c switch
            {
                '〔' or '【' or '［' or '（' or '《' => '(',
                '〕' or '】' or '］' or '）' or '》' => ')',
                '[' => '(',
                ']' => ')',
                '＝' => '=',
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                _ => c,
            };
        }
    });

    /// <summary>What stands in brackets, and what stands between them.</summary>
    private static List<string> Groups(string text)
    {
        var groups = new List<string>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or ')')
            {
                Add(text[start..i]);
                start = i + 1;
            }
        }

        Add(text[start..]);
        return groups;

        void Add(string group)
        {
            if (!string.IsNullOrWhiteSpace(group))
            {
                groups.Add(group.Trim());
            }
        }
    }
}
