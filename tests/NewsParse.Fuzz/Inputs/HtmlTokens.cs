namespace NewsParse.Fuzz.Inputs;

/// <summary>Cuts a page into tags and what stands between them: roughly, as it is only to be changed.</summary>
internal static class HtmlTokens
{
    public static List<string> Of(string html)
    {
        var tokens = new List<string>();
        int at = 0;
        while (at < html.Length)
        {
            int end = html[at] == '<' ? html.IndexOf('>', at) + 1 : html.IndexOf('<', at);
            end = end <= at ? html.Length : end;
            tokens.Add(html[at..end]);
            at = end;
        }

        return tokens;
    }

    public static bool IsTag(string token) => token.Length > 1 && token[0] == '<' && (char.IsAsciiLetter(token[1]) || token[1] == '/');

    /// <summary>Where the name of a tag ends.</summary>
    public static int NameEnd(string tag)
    {
        int end = tag.AsSpan(1).IndexOfAny(" \t\n/>");
        return end <= 0 ? tag.Length : end + 1;
    }
}
