using NewsParse.Diagnostics;
using NewsParse.Reading;

namespace NewsParse.Metadata;

/// <summary>Collects candidates for every field from all that the page says of itself.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(Page page, ParseSession session)
    {
        session.Checkpoint();
        return new PageMetadata();
    }
}
