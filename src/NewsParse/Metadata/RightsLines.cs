using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Finds the lines of copyright at the end of a page: <c>© 2024 The Coastal Herald. All rights reserved.</c></summary>
internal static class RightsLines
{
    private const int Reach = 40;
    private const int MaxChars = 200;

    public static IEnumerable<string> Find(Page page)
    {
        for (int i = Math.Max(0, page.Blocks.Count - Reach); i < page.Blocks.Count; i++)
        {
            string text = page.Blocks[i].Text;
            if (text.Length <= MaxChars && (text.Contains('©') || text.Contains("copyright", StringComparison.OrdinalIgnoreCase)))
            {
                yield return text;
            }
        }
    }
}
