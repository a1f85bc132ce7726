namespace NewsParse.Bylines.Languages;

/// <summary>What pages in every language borrow from English, and what belongs to none.</summary>
internal static class Common
{
    public static BylineLanguage Words { get; } = new()
    {
        Joiners = ["&"],
        Bodies = ["news", "media", "tv", "radio", "online", "redaktion", "team", "gmbh", "ag", "ltd", "llc", "e.v", "s.a", "redactie", "newsroom"],
        Jobs = ["reporter", "editor", "journalist", "blogger", "freelancer", "moderator"],
        Stops = ["whatsapp", "facebook", "twitter", "instagram", "linkedin", "telegram", "e-mail", "email", "rss", "pinterest", "youtube", "reddit", "tiktok", "threads", "bluesky", "mastodon", "xing"],
        NotNames =
        [
            "facebook", "twitter", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "tiktok", "reddit", "pinterest", "rss", "pdf", "url", "www", "html", "e-mail", "email",
            "wordpress", "admin", "root", "null", "nan", "n/a", "na", "menu", "login", "home", "blog", "sms", "google", "premium", "vip", "faq", "covid-19", "photo", "video", "podcast",
        ],
    };
}
