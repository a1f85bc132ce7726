using System.Text;
using NewsParse.Diagnostics;

namespace NewsParse.Decoding;

/// <summary>Turns what the caller handed in into a string, or says why it is none.</summary>
internal static class TextDecoder
{
    public static string Decode(ArticleSource source, ParseSession session)
    {
        session.Checkpoint();
        return source.Text ?? Encoding.UTF8.GetString(source.Bytes.Span);
    }
}
