namespace NewsParse.Bylines.Languages;

internal static class English
{
    public static BylineLanguage Words { get; } = new()
    {
        Intros =
        [
            "by", "written by", "posted by", "published by", "reported by", "words by", "story by", "article by", "text by", "review by", "reviewed by",
            "analysis by", "opinion by", "column by", "as told to", "submitted by", "contributed by", "author", "authors", "byline", "writer",
            "writers", "reporter", "created by", "from", "guest post by", "interview by",
        ],
        Joiners = ["and", "with", "&", "plus"],
        Jobs =
        [
            "correspondent", "editor", "reporter", "writer", "journalist", "columnist", "producer", "contributor", "analyst", "director", "professor",
            "manager", "critic", "blogger", "photographer", "researcher", "fellow", "freelance", "freelancer", "bureau chief", "chief", "president",
            "founder", "author", "phd", "md", "ceo", "intern", "presenter", "editor-in-chief", "lecturer", "specialist", "commentator", "assistant",
            "associate", "head of", "strategist", "economist",
        ],
        Bodies =
        [
            "staff", "news", "team", "desk", "newsroom", "agency", "agencies", "editorial", "editors", "press", "media", "magazine", "times", "post",
            "herald", "reporters", "writers", "service", "services", "wire", "contributors", "network", "online", "radio", "tv", "university",
            "institute", "foundation", "department", "office", "group", "inc", "ltd", "llc", "association", "society", "council", "committee", "board",
            "centre", "center", "guardian", "tribune", "gazette", "journal", "daily", "today",
        ],
        Stops =
        [
            "updated", "published", "posted", "last updated", "modified", "read", "min read", "minute read", "share", "follow", "comments", "comment",
            "view", "views", "email", "photo", "image", "copyright", "courtesy", "getty", "subscribe", "sign up", "click", "about the author",
            "more from", "see all", "on twitter", "edited by", "editing by", "translated by", "photograph by", "photography by", "illustration by",
            "photos by", "produced by", "am", "pm",
            "update", "last update", "modified on", "created", "date",
        ],
    };
}
