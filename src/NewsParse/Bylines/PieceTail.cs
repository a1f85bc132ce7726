namespace NewsParse.Bylines;

/// <summary>Reads what a preposition hangs onto a name: "Jane Roe in Berlin for The Wire".</summary>
internal static class PieceTail
{
    public static (int NameEnd, string? Place, string? Employer) Read(BylineWords words, int start, int end)
    {
        string? place = null, employer = null;
        int nameEnd = end;
        int partEnd = end;
        for (int i = end - 2; i > start; i--)
        {
            string key = words.Keys[i];
            bool isSmall = string.Equals(words.Shown[i], key, StringComparison.Ordinal) || key is "for" or "in";
            bool isLocator = BylineLexicon.Locators.Contains(key);
            bool isEmployer = BylineLexicon.Employers.Contains(key);
            // The name of one word: "AFP in Paris", "Madonna for The Wire"; a particle of a name stands after the first: "Ruth De in".
            if (!isSmall || !(isLocator || isEmployer) || !NameShape.IsCapital(words.Shown[i + 1]) || (i - start < 2 && !BylineLexicon.IsAgency(words.Shown[start]) && !PieceClass.IsJob(words.Keys[i - 1])))
            {
                continue;
            }

            // "University of Michigan" is one thing.
            if (key is "of" && BylineLexicon.Bodies.Contains(words.Keys[i - 1]))
            {
                continue;
            }

            string what = PieceClass.Trim(words.Join(i + 1, partEnd));
            bool isBody = words.Any(i + 1, partEnd, BylineLexicon.Bodies.Contains) || BylineLexicon.IsAgency(what);
            // "Editor in Chief", "Professor of Law"
            if (PieceClass.IsJob(words.Keys[i + 1]) || (key is "of" && !isBody))
            {
                continue;
            }

            if (isEmployer && !(isLocator && !isBody))
            {
                employer = what;
            }
            else
            {
                place = what;
            }

            nameEnd = partEnd = i;
        }

        return (nameEnd, place, employer);
    }
}
