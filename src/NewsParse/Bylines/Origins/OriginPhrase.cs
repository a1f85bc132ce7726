namespace NewsParse.Bylines.Origins;

/// <summary>
/// Reads sentences such as "This article was originally published in The Herald": words of a small vocabulary up to a preposition, and a name behind it.
/// </summary>
internal static class OriginPhrase
{
    private const int MaxWords = 18;
    private const double Trust = .9;

    public static OriginText? Read(string text)
    {
        uint seen = 0;
        uint first = 0, preposition = 0;
        bool ready = false;
        int at = SkipToWord(text, 0);
        for (int i = 0; i < MaxWords && at < text.Length; i++)
        {
            int end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '-' or '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            {
                end++;
            }

            ReadOnlySpan<char> word = text.AsSpan(at, end - at);
            uint of = word.Contains('’') ? OriginWords.Of(word.ToString().Replace('’', '\'')) : OriginWords.Of(word);
            // "l'Humanité" and "dell'Espresso" join the name to what stands before it.
            int elision = of == 0 && !word.IsEmpty && char.IsLower(word[0]) ? word.IndexOfAny('\'', '’') : -1;
            if (elision > 0 && ready | IsSaid(seen))
            {
                return Name(text, at + elision + 1);
            }

            if (of == 0 || (ready && char.IsUpper(word[0])))
            {
                return ready ? Name(text, at) : null;
            }

            bool isSaidBefore = IsSaid(seen);
            seen |= of;
            first = i == 0 ? of : first;
            preposition = (of & OriginWords.Preposition) != 0 ? of : preposition;
            if ((of & OriginWords.Preposition) != 0 && isSaidBefore && !IsFirst(seen) && (of & OriginWords.Out) == 0 && !IsManner(text, end))
            {
                return null;
            }

            // "first published by" and "zuerst in der Zeitung X erschienen": what is said, or what opens it, and a preposition.
            ready = (of & OriginWords.Preposition) != 0 ? IsSaid(seen) || (seen & OriginWords.First) != 0 : ready && (of & OriginWords.Filler) != 0;
            at = end;
            at = SkipToWord(text, at);
            if (text.AsSpan(end, at - end).Contains('\n'))
            {
                return null;
            }
        }

        return null;

        // "It was first published in Britain": a sentence without the article for its subject is about something else.
        OriginText? Name(string text, int at)
        {
            bool isOfArticle = (seen & OriginWords.Subject) != 0;
            bool isShort = (first & (OriginWords.First | OriginWords.Published | OriginWords.Again)) != 0;
            bool isFromWhom = (seen & OriginWords.Again) != 0 && (preposition & OriginWords.Out) != 0;
            return isOfArticle || isShort || isFromWhom ? ReadName(text, at, seen, isOfArticle) : null;
        }
    }

    /// <summary>That it was published before, or is now again.</summary>
    private static bool IsSaid(uint seen) => (seen & OriginWords.Again) != 0 || IsFirst(seen);

    private static bool IsFirst(uint seen) => (seen & (OriginWords.First | OriginWords.Published)) == (OriginWords.First | OriginWords.Published);

    /// <summary>Whether a preposition goes on with how, not where: "with kind permission of".</summary>
    private static bool IsManner(string text, int at)
    {
        at = SkipToWord(text, at);
        return at < text.Length && char.IsLower(text[at]);
    }

    private static OriginText? ReadName(string text, int at, uint seen, bool isOfArticle)
    {
        if (PublisherName.Read(text.AsSpan(at)) is not { } name)
        {
            return null;
        }

        ReadOnlySpan<char> behind = text.AsSpan(text.IndexOf(name, at, StringComparison.Ordinal) + name.Length);
        if (NoPublisher.IsOne(name, behind) || (!isOfArticle && NoPublisher.IsOfBook(behind)))
        {
            return null;
        }

        if (!IsSaid(seen))
        {
            // German keeps the verb for the end.
            ReadOnlySpan<char> rest = behind.TrimStart(" \"“”«».");
            int length = 0;
            while (length < rest.Length && char.IsLetter(rest[length]))
            {
                length++;
            }

            if ((OriginWords.Of(rest[..length]) & OriginWords.Published) == 0)
            {
                return null;
            }
        }

        return new OriginText(OriginKind.Republished, name, null, Trust);
    }

    /// <summary>Passes over white space, and over signs that open a line or stand in it.</summary>
    private static int SkipToWord(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '(' or '[' or '*' or '"' or '“' or '„' or '«' or '–' or '-' or '—' or '_' or ',' or '※' or '•' or '|' or '‘' or ':'))
        {
            at++;
        }

        return at;
    }
}
