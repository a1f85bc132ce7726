using NewsParse.Metadata.Titles;
using NewsParse.Reading;
using NewsParse.Text;

namespace NewsParse.Metadata;

/// <summary>
/// Finds lines that can be the headline of a plain text: near in front of the body, and as a rule said twice, by the tab, which a scraper leaves as the
/// first line, and by the page. The two may be worded apart; then the page's is the headline.
/// </summary>
internal static class TextTitles
{
    private const int Reach = 14;
    private const int FarReach = 24;
    private const int MaxLines = 120;

    /// <summary>How far below the first line it may stand again and still be at the top.</summary>
    private const int TopLines = 3;

    private const int MinRepeated = 8;
    private const double MinShare = .3;

    public static List<FieldCandidate> Find(Page page, IReadOnlyList<int> body)
    {
        var found = new List<FieldCandidate>();
        if (page.Kind != ArticleSourceKind.Text || page.Blocks.Count == 0)
        {
            return found;
        }

        int first = body.Count > 0 ? body[0] : Math.Min(Reach, page.Blocks.Count);
        // A masthead tells of the site, and the line below it is the first of the page.
        int begin = TextSites.MastheadOf(page) is null ? 0 : 1;
        string top = page.Blocks[begin].Text;
        bool hasTop = TitleLine.CanBe(top);
        string headline = hasTop ? CutTail(top) : "";
        string topKey = hasTop ? TextKey.OfLetters(top) : "";
        int last = Math.Min(page.Blocks.Count, Math.Max(first, MaxLines));
        bool isDoubled = hasTop && page.Blocks.Skip(begin + 1).Take(TopLines).Any(block => TextKey.OfLetters(block.Text) == topKey);
        for (int i = begin; i < last; i++)
        {
            string text = page.Blocks[i].Text;
            if (!TitleLine.CanBe(text))
            {
                continue;
            }

            if (i == begin)
            {
                AddTop(found, page, body, headline, begin, isDoubled);
            }
            else if (isDoubled && i <= begin + TopLines && TextKey.OfLetters(text) == topKey)
            {
                // Said twice right at the top it is one headline, and the first of the two shows it.
                continue;
            }
            else if (ReadRepeat(page, i, top, topKey, headline) is { } repeat)
            {
                found.Add(repeat);
            }
            else if ((i < first || (i == first && !TitleLine.EndsSentence(text))) && first - i <= Reach && !IsLongSentence(text))
            {
                // The first line of the body may be its headline: who labels lines can't always tell the two apart.
                double trust = .5 - ((first - i) * .02) - (TitleLine.EndsSentence(text) ? .15 : 0);
                found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "line", text, trust) { Block = i });
            }
        }

        if (hasTop)
        {
            AddReworded(found, page, first, headline);
            if (!found.Exists(static candidate => candidate is { Key: "repeated line" or "reworded line", Confidence: > .6 }) && !isDoubled && FindTold(page, begin, first, body) is { } told)
            {
                found.Add(told);
            }
        }

        return found;
    }

    private static void AddTop(List<FieldCandidate> found, Page page, IReadOnlyList<int> body, string headline, int line, bool isDoubled)
    {
        // A text that begins with its first sentence has no title.
        bool isSentence = page.Blocks.Count > 1 && (IsLongSentence(headline) || (TitleLine.EndsSentence(headline) && body.Count > 0 && body[0] == line));
        if (!isSentence)
        {
            found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "first line", headline, isDoubled ? .9 : .62) { Block = line });
        }
    }

    private static bool IsLongSentence(string text)
    {
        const int minSpaces = 12;
        return TitleLine.EndsSentence(text) && text.AsSpan().Count(' ') >= minSpaces;
    }

    /// <summary>A line that has what the tab says, or the most of it, or all of it and more.</summary>
    private static FieldCandidate? ReadRepeat(Page page, int i, string top, string topKey, string headline)
    {
        string text = page.Blocks[i].Text;
        string key = TextKey.OfLetters(text);
        if (key.Length < MinRepeated || topKey.Length == 0)
        {
            return null;
        }

        string headKey = TextKey.OfLetters(headline);
        if (topKey.Contains(key, StringComparison.Ordinal))
        {
            string whole = WithKicker(page, i, top, text);
            // A rubric or a place of the headline stands in a menu as well.
            double trust = TextKey.OfLetters(whole).Length * 2 >= headKey.Length || IsFront(top, text) ? .86 : .5;
            return new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "repeated line", CutName(whole), trust) { Block = i };
        }

        const int minHead = 16;
        bool isLonger = headKey.Length >= minHead && key.StartsWith(headKey, StringComparison.Ordinal);
        return isLonger ? new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "repeated line", CutName(text), .88) { Block = i } : null;
    }

    /// <summary>Near in front of the body, the line that tells in other words what the tab does.</summary>
    private static void AddReworded(List<FieldCandidate> found, Page page, int first, string headline)
    {
        var share = new WordShare(headline);
        int from = Math.Max(1, first - FarReach);
        int repeat = found.FindLastIndex(candidate => candidate is { Key: "repeated line", Confidence: > .8 } && candidate.Block >= from && candidate.Block < first);
        int kickerAt = repeat < 0 ? -1 : found[repeat].Block!.Value + 1;
        int end = repeat < 0 ? first : Math.Min(first, kickerAt + 2);
        // Where the tab's wording stands as the last crumb of a trail, a kicker and the headline follow it.
        if (repeat >= 0 && (kickerAt >= first || !IsKicker(page.Blocks[kickerAt].Text)))
        {
            return;
        }

        for (int i = repeat < 0 ? from : kickerAt + 1; i < end; i++)
        {
            string text = page.Blocks[i].Text;
            if (!TitleLine.CanBe(text) || TitleLine.EndsSentence(text) || share.With(text) < MinShare)
            {
                continue;
            }

            int bare = FindBare(page, i, end);
            found.Add(new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "reworded line", page.Blocks[bare].Text, repeat < 0 ? .8 : .95) { Block = bare });
            return;
        }
    }

    /// <summary>
    /// Where the page never repeats what the tab says, its headline is the line near in front of the body that most of the body's words are in, with
    /// a date, a signature or an opening below it.
    /// </summary>
    private static FieldCandidate? FindTold(Page page, int begin, int first, IReadOnlyList<int> body)
    {
        const int minSpaces = 4, opening = 12, reach = 3;
        const double minShare = .6;
        if (body.Count == 0)
        {
            return null;
        }

        var share = new WordShare(string.Join(' ', body.Take(opening).Select(position => page.Blocks[position].Text)));
        for (int i = Math.Max(begin + 1, first - Reach); i < first; i++)
        {
            string text = page.Blocks[i].Text;
            bool isLine = TitleLine.CanBe(text) && !TitleLine.EndsSentence(text) && (text.AsSpan().Count(' ') >= minSpaces || Scripts.HasCjk(text)) && !text.AsSpan().ContainsAny('©', '/', '@');
            if (isLine && share.With(text) >= minShare && Enumerable.Range(i + 1, Math.Min(reach, page.Blocks.Count - i - 1)).Any(next => next <= first && (TitleLine.IsDatedOrSigned(page.Blocks[next].Text) || TitleLine.EndsSentence(page.Blocks[next].Text))))
            {
                return new FieldCandidate(ArticleField.Title, EvidenceSource.Text, "line the text tells of", text, .8) { Block = i };
            }
        }

        return null;
    }

    /// <summary>The same line further down without what a button puts before it: <c>Share this story: Harbour wall to be rebuilt</c>.</summary>
    private static int FindBare(Page page, int line, int end)
    {
        string key = TextKey.OfLetters(page.Blocks[line].Text);
        for (int i = line + 1; i < end; i++)
        {
            string text = page.Blocks[i].Text;
            if (TitleLine.CanBe(text) && key.EndsWith(TextKey.OfLetters(text), StringComparison.Ordinal))
            {
                return i;
            }
        }

        return line;
    }

    private static bool IsKicker(string text)
    {
        const int maxWords = 6;
        return text.AsSpan().Count(' ') < maxWords && (char.IsLetter(text[^1]) || text[^1] is '“' or '”' or '"' or '»' or '«') && text.Length > 3 && !TitleLine.IsDatedOrSigned(text);
    }

    /// <summary>The line with the kicker that the first line sets before it, where the page shows it before the line too.</summary>
    private static string WithKicker(Page page, int i, string top, string line)
    {
        int at = top.IndexOf(line, StringComparison.OrdinalIgnoreCase);
        if (at <= 2 || !top.AsSpan(0, at).TrimEnd().EndsWith(":"))
        {
            return line;
        }

        string kicker = TextKey.OfLetters(top[..at]);
        return TextKey.OfLetters(page.Blocks[i - 1].Text) == kicker ? top[..(at + line.Length)] : line;
    }

    /// <summary>Whether the tab begins with the line, and a sign sets off what follows.</summary>
    private static bool IsFront(string top, string line) =>
        top.StartsWith(line, StringComparison.OrdinalIgnoreCase) && top.AsSpan(line.Length).TrimStart().IndexOfAny("|-–—") == 0;

    /// <summary>Cuts the tail off a line that stands on the page itself, where it is a name: words with capitals.</summary>
    private static string CutName(string text)
    {
        string cut = CutTail(text);
        string[] tail = text[cut.Length..].Split([' ', '|', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(tail, static word => !char.IsLower(word[0])) ? cut : text;
    }

    /// <summary>Cuts what stands behind the last bar, or a few words behind the last dash: on a first line that is where the site's name is.</summary>
    public static string CutTail(string text)
    {
        const int maxWords = 3;
        const int minHead = 12;
        int bar = text.LastIndexOf(" | ", StringComparison.Ordinal);
        if (bar < 0)
        {
            bar = Math.Max(text.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(text.LastIndexOf(" – ", StringComparison.Ordinal), text.LastIndexOf(" — ", StringComparison.Ordinal)));
            if (bar > 0 && text[(bar + 3)..].Count(static c => c == ' ') >= maxWords)
            {
                return text;
            }
        }

        return bar >= minHead ? text[..bar].TrimEnd() : text;
    }
}
