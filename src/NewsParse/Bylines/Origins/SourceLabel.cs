using System.Buffers;
using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines.Origins;

/// <summary>Reads lines of a label and a name or an address: "Source: https://…", "Nguồn: X", "来源：X", "Theo X".</summary>
internal static class SourceLabel
{
    private const int MaxLabel = 36;
    private const int MaxName = 40;

    private static readonly SearchValues<char> s_noName = SearchValues.Create("\n;|0123456789。");

    private static readonly SearchValues<char> s_noTheo = SearchValues.Create(",:;.\n0123456789");

    // Facts, pictures and tables have sources too; only what is said of the article itself, or is known as an agency, is believed at once.
    private static readonly FrozenSet<string> s_sources = Split(
        "source|article source|news source|quelle|textquelle|fuente|fonte|źródło|zdroj|källa|kilde|bron|kaynak|haber kaynağı|sumber|sumber berita|источник|джерело|出典|引用元|情報元|المصدر|مصدر|स्रोत|πηγή|lähde|forrás|izvor|sursa|font");

    private static readonly FrozenSet<string> s_papers = Split(
        "nguồn|nguồn tin|nguồn bài viết|theo nguồn|来源|來源|文章来源|文章來源|新闻来源|新聞來源|信息来源|稿源|出处|出處|출처|기사출처|기사 출처|配信元|提供元");

    private static readonly FrozenSet<string> s_originals = Split(
        "original source|original article|original link|originally published at|originally published on|originally published in|originally published by|first published at|read the original article at|read the original article|original post"
        + "|originalquelle|originalartikel|originalbeitrag|artikel original|zuerst erschienen auf|zuerst erschienen bei|zuerst erschienen in|article original|source originale|fuente original|artículo original|fonte originale|articolo originale"
        + "|fonte original|artigo original|oryginał|oryginalny artykuł|původní článek|sumber artikel|sumber asli|bài gốc|link gốc|link bài gốc|оригинал|оригинал статьи|первоисточник|оригінал|оригінал статті|першоджерело"
        + "|転載元|元記事|転載自|转载自|轉載自|原文|原文链接|原文鏈接|原文連結|本文来源|本文來源|원문|원문보기|원문 링크|전재");

    private static readonly FrozenSet<string> s_mediaWords = Split(
        "news|zeitung|post|times|herald|gazette|tribune|journal|daily|press|presse|radio|tv|télévision|diario|periódico|noticias|prensa|giornale|corriere|gazeta|dziennik|noviny|deník|tidning|tidningen|krant|dagblad|haber|gazetesi|газета|новости"
        + "|вести|новини|review|guardian|observer|telegraph|chronicle|conversation|broadcasting|network|media|magazine|magazin|rundfunk|nachrichten|agencia|agentur|agence|agenzia|agência|agency|ajansı|jornal|folha|courier|kurier|morgenpost|abendblatt|anzeiger|blatt|monde|figaro|dispatch|mirror|star|sun|standard|independent");

    public static OriginText? Read(string text)
    {
        int colon = text.AsSpan(0, Math.Min(MaxLabel, text.Length)).IndexOfAny(':', '：');
        string label = colon > 0 ? text[..colon].Trim('(', '[', '（', '【', ' ', '　', '>', '▶', '※', '*', '-', '–').ToLowerInvariant() : "";
        if (label.Length == 0)
        {
            return ReadTheo(text);
        }

        bool isOriginal = s_originals.Contains(label), isPaper = s_papers.Contains(label), isSource = s_sources.Contains(label);
        if (!isOriginal && !isPaper && !isSource)
        {
            return null;
        }

        string rest = text[(colon + 1)..].Trim(' ', '　', '\u00A0', ')', ']', '）', '】', '.', '。');
        int http = rest.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (http >= 0)
        {
            return ReadAddress(rest, http, isOriginal);
        }

        if (rest.StartsWith('©'))
        {
            rest = rest[1..].TrimStart();
        }

        if (NewsAgencies.Signs(rest))
        {
            return new OriginText(OriginKind.Syndicated, rest, null, .8);
        }

        if (rest.Length is < 2 or > MaxName || rest.AsSpan().ContainsAny(s_noName) || rest.Contains(". ", StringComparison.Ordinal))
        {
            return null;
        }

        if (PublisherName.IsAddress(rest))
        {
            return new OriginText(isOriginal ? OriginKind.Republished : OriginKind.Aggregated, rest, null, isOriginal ? .8 : .65);
        }

        bool isName = char.IsUpper(rest[0]) || Scripts.IsCjk(rest[0]);
        if (!isName || rest.Contains(',') || rest.Contains('/'))
        {
            return null;
        }

        double trust = isOriginal ? .75 : isPaper ? .6 : IsMedium(rest) ? .55 : .35;
        return new OriginText(OriginKind.Republished, rest, null, trust);
    }

    /// <summary>An address, perhaps with a name before it; two are a list of references.</summary>
    private static OriginText? ReadAddress(string rest, int http, bool isOriginal)
    {
        int end = http;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        if (rest.IndexOf("http", end, StringComparison.OrdinalIgnoreCase) >= 0 || end < rest.Length)
        {
            return null;
        }

        string name = rest[..http].Trim(' ', '(', '-', '–', ',', ':');
        return name.Length > MaxName
            ? null
            : new OriginText(isOriginal ? OriginKind.Republished : OriginKind.Aggregated, name.Length > 1 ? name : null, rest[http..end].TrimEnd(')', '.', ','), isOriginal ? .8 : .75);
    }

    /// <summary>"Theo VnHerald", "(Theo X)", on a line of its own: Vietnamese papers sign so what they took over.</summary>
    private static OriginText? ReadTheo(string text)
    {
        string line = text.Trim('(', ')', ' ', '.', '*');
        if (!line.StartsWith("Theo ", StringComparison.Ordinal) || line.Length > MaxName || line.AsSpan().ContainsAny(s_noTheo))
        {
            return null;
        }

        string name = line["Theo ".Length..].Trim();
        return NewsAgencies.IsOne(name) ? new OriginText(OriginKind.Syndicated, name, null, .8)
            : name.Length >= 2 && char.IsUpper(name[0]) ? new OriginText(OriginKind.Republished, name, null, .6)
            : null;
    }

    private static bool IsMedium(string name) => name.Split(' ', '-').Any(static word => s_mediaWords.Contains(word.ToLowerInvariant()));

    private static FrozenSet<string> Split(string words) => words.Split('|').ToFrozenSet();
}
