using NewsParse.Bylines;
using NewsParse.Bylines.Origins;
using NewsParse.Metadata;

namespace NewsParse.Sites;

/// <summary>Tells which of the closing lines of an agency a block is.</summary>
internal static class AgencyTail
{
    private const int MaxChars = 600;
    private const int MaxSign = 40;

    /// <param name="text">The block.</param>
    /// <param name="isEnd">Whether nothing of the article follows: a short sign says nothing elsewhere.</param>
    /// <param name="url">The address of the page.</param>
    /// <returns><see langword="null"/> where it is none.</returns>
    public static (BlockRole Role, string Rule)? Read(string text, bool isEnd, Uri? url)
    {
        if (text.Length is < 2 or > MaxChars)
        {
            return null;
        }

        if (AgencyPhrases.Find(text) is { } phrase)
        {
            return (phrase.Role, phrase.Rule);
        }

        if (AgencyCredit.ReadCopyright(text) is not null)
        {
            return (BlockRole.License, "rights");
        }

        if (IsCredit(text, url))
        {
            return (BlockRole.Byline, "credits");
        }

        if (!isEnd || text.Length > MaxSign)
        {
            return null;
        }

        return AgencyCredit.ReadLine(text.Trim('=', ' ')) is not null ? (BlockRole.Origin, "signature")
            : AgencyInitials.IsOne(text) ? (BlockRole.Byline, "initials")
            : null;
    }

    /// <summary>Whether the whole line names who reported, wrote, edited or helped: "(Reporting by Jane Roe; Editing by John Doe)".</summary>
    private static bool IsCredit(string text, Uri? url)
    {
        bool isSetOff = text[0] is '(' or '[' or '（' or '【';
        if (!isSetOff && !StartsWithCredit(text) && !IsHelp(text))
        {
            return false;
        }

        ReadByline read = BylineReader.Read(text, new SiteNames([], url), isShown: true);
        return read.Unread == 0
            && read.Contributors.Exists(static contributor => contributor.Role != ContributorRole.Photography)
            && (isSetOff || read.Authors.Count == 0);
    }

    /// <summary>"Associated Press writers Jane Roe and John Doe contributed to this report." Others' papers print such a line as a sentence of their own.</summary>
    private static bool IsHelp(string text) =>
        text.Contains(" contributed ", StringComparison.Ordinal) && text.AsSpan().TrimStart("—–- ") is var line
        && (line.StartsWith("Associated Press ", StringComparison.Ordinal) || line.StartsWith("AP ", StringComparison.Ordinal) || line.StartsWith("The Associated Press ", StringComparison.Ordinal));

    private static bool StartsWithCredit(string text)
    {
        foreach (string word in AgencyPhrases.CreditWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
