using System.Buffers;
using NewsParse.Text;

namespace NewsParse.Bylines.Origins;

/// <summary>Reads "本文转载自X", "原载于X", "この記事はXから転載": a sign, and the name behind or before it.</summary>
internal static class CjkOriginPhrase
{
    private const int MaxName = 24;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("，。；》」”\"（( \n、");

    private static readonly SearchValues<char> s_starts = SearchValues.Create("は、「『《。※（(");

    private static readonly string[] s_before = ["转载自", "轉載自", "原载于", "原載於", "原刊于", "原刊於", "首发于", "首發於"];

    private static readonly string[] s_behind = ["から転載", "より転載", "からの転載", "より引用・転載"];

    public static OriginText? Read(string text)
    {
        foreach (string sign in s_before)
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at >= 0 && at <= MaxName)
            {
                ReadOnlySpan<char> rest = text.AsSpan(at + sign.Length).TrimStart(" ：:《「“\"");
                int end = rest.IndexOfAny(s_ends);
                return Make(rest[..(end < 0 ? rest.Length : end)]);
            }
        }

        foreach (string sign in s_behind)
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 1)
            {
                ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd("」』》 ");
                return Make(before[(before.LastIndexOfAny(s_starts) + 1)..]);
            }
        }

        return null;
    }

    private static OriginText? Make(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return name.Length is >= 2 and <= MaxName && (Scripts.HasCjk(name) || char.IsUpper(name[0])) ? new OriginText(OriginKind.Republished, name.ToString(), null, .8) : null;
    }
}
