namespace NewsParse.Bylines;

/// <summary>The words of a piece of a byline: as shown, and folded for look-up.</summary>
internal sealed class BylineWords
{
    /// <summary>Signs that stand at a word's edges and are no part of it.</summary>
    public static char[] Edges { get; } = ['.', ':', ',', '*', '"', '“', '”', '„', '\'', '(', ')', '[', ']', '!'];

    public BylineWords(string text)
    {
        Shown = text.Split((char[])[' ', '\u00A0', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        Keys = Array.ConvertAll(Shown, static word => word.ToLowerInvariant().Trim(Edges));
    }

    public string[] Shown { get; }

    public string[] Keys { get; }

    public int Count => Shown.Length;

    public bool HasColon(int at) => Shown[at].EndsWith(':');

    public string Join(int start, int end) => string.Join(' ', Shown, start, end - start);

    public bool Any(int start, int end, Func<string, bool> match) => FindIndex(start, end, match) >= 0;

    public int FindIndex(int start, int end, Func<string, bool> match)
    {
        for (int i = start; i < end; i++)
        {
            if (match(Keys[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
