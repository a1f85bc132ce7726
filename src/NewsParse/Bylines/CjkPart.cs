using NewsParse.Metadata;
using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads the pieces of one part of a Chinese, Japanese or Korean byline: a label, and the names it is about.</summary>
internal sealed partial class CjkPart(ReadByline read, SiteNames site, bool isShown)
{
    private const int MaxNames = 20;

    private static readonly string[] s_filed = ["綜合外電報導", "综合外电报道", "連線報導", "綜合報導", "综合报道", "專題報導", "现场报道", "報導", "报道", "報道", "電", "电"];
    private static readonly string[] s_noPlaces = ["綜合", "综合", "整理", "編譯", "专题", "專題", "现场", "本報", "本报"];

    private ContributorRole? _credit;
    private bool _isLabelled;
    // The paper whose reporter is named.
    private string? _employer;

    public void Read(string piece)
    {
        // "2026年5月3日 記者 王小明", "입력 2026.05.03"
        if (piece.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && CutNumbers(ref piece))
        {
            read.HasCompany = true;
        }

        piece = piece.Contains('@') ? string.Join(' ', piece.Split(' ').Where(static word => !word.Contains('@'))) : piece;
        piece = piece.Trim(' ', ':', ',', '.', '、');
        if (piece.Length < 2)
        {
            return;
        }

        int colon = piece.IndexOf(':');
        if (colon > 0 && BylineLexicon.CjkStops.Contains(piece[..colon]))
        {
            read.HasCompany = true;
            return;
        }

        if (ReadContribution(piece))
        {
            return;
        }

        piece = ReadLabels(piece);
        string[] strokes = piece.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < strokes.Length; i++)
        {
            string part = i > 0 ? ReadLabels(strokes[i]) : strokes[i];
            if (i > 0 && AddPlace(part))
            {
                continue;
            }

            ReadNames(part);
        }
    }

    /// <summary>"A、B对本文亦有贡献".</summary>
    private bool ReadContribution(string piece)
    {
        int at = piece.IndexOf("本文亦有贡献", StringComparison.Ordinal);
        at = at > 0 ? at : piece.IndexOf("本文亦有貢獻", StringComparison.Ordinal);
        if (at <= 0)
        {
            return false;
        }

        (_credit, _isLabelled) = (ContributorRole.Reporting, true);
        ReadNames(piece[..at].TrimEnd('对', '對'));
        _credit = null;
        return true;
    }

    /// <summary>Cuts off what has a number in it: a date, a clock, "and 2 more"; tells whether anything was.</summary>
    private static bool CutNumbers(ref string piece)
    {
        string[] words = piece.Split(' ');
        List<string> kept = [.. words.Where(static word => word.AsSpan().IndexOfAnyInRange('0', '9') < 0 && word is not "외" and not "他")];
        // "中央社記者王小明台北3日電" is one word, and its number stands behind the name.
        if (words.FirstOrDefault(static word => word.AsSpan().IndexOfAnyInRange('0', '9') >= 2 && Scripts.IsHan(word[0])) is { } filed && kept.Count == 0)
        {
            piece = filed[..filed.AsSpan().IndexOfAnyInRange('0', '9')];
            return true;
        }

        piece = string.Join(' ', kept);
        return kept.Count < words.Length;
    }

    private bool AddPlace(string part)
    {
        string place = part;
        foreach (string filed in s_filed)
        {
            if (place.EndsWith(filed, StringComparison.Ordinal))
            {
                place = place[..^filed.Length].Trim();
                break;
            }
        }

        if (place.Length == part.Length || read.Authors.Count + read.Contributors.Count == 0)
        {
            return false;
        }

        if (place.Length is > 1 and <= 6 && !s_noPlaces.Contains(place) && read.Authors.Count > 0)
        {
            read.Authors[^1] = read.Authors[^1] with { Place = read.Authors[^1].Place ?? place };
        }

        read.HasCompany = true;
        return true;
    }

    private void ReadNames(string text)
    {
        foreach (string listed in text.Split((char[])['、', ',', '，', '&', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            ReadListed(listed);
        }
    }

    private void ReadListed(string text)
    {
        // "뉴욕=홍길동 특파원"
        int equals = text.IndexOf('=');
        if (equals > 0 && equals + 1 < text.Length)
        {
            List<Author> placed = PlacedNames.Read(text);
            if (placed.Count > 0)
            {
                placed.ForEach(Add);
                return;
            }

            text = ReadLabels(text[..equals] + "=" + text[(equals + 1)..]);
        }

        text = text.Trim('=', ' ', ':');
        if (text.Length < 2)
        {
            return;
        }

        if (site.IsLike(text) || BylineLexicon.IsAgency(text))
        {
            AddBody(text);
            return;
        }

        string name = CjkNames.CutJob(text, out string? job);
        name = job is null ? CjkNames.CutJobBefore(name, out job) : name;
        bool isSure = job is not null || _isLabelled || !isShown;
        read.HasIntro |= job is not null && Scripts.IsHangul(job[0]);
        foreach (string single in Singles(name, job))
        {
            AddSingle(single, job, isSure);
        }
    }

    private void AddSingle(string name, string? job, bool isSure)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "서울 홍길동": what stands before the name of a reporter is a place or a paper.
        if (words.Length > 1 && Scripts.IsHangul(words[^1][0]) && words[^1].Length is 3 or 4 && CjkNames.HasSurname(words[^1]))
        {
            string before = string.Join(' ', words[..^1]);
            bool isBody = CjkNames.IsBody(before) || BylineLexicon.IsAgency(before) || site.IsLike(before);
            bool isPlace = !isBody && before.Length <= 4 && !CjkNames.IsJob(before);
            Add(new Author { Name = words[^1], Role = job, Affiliation = isBody ? before : null, Place = isPlace ? before : null }, words[^1], isSure);
            return;
        }

        if (_employer is not null && name.Length > 4 && name[..4].All(static c => Scripts.IsHan(c) || c == ' ') && CjkNames.HasSurname(name))
        {
            // "中央社記者王小明台北3日電": names have three characters, or two and a space.
            string first = name[..3].Trim();
            Add(new Author { Name = first, Place = name[3..].Trim(), Affiliation = _employer }, first, isSure);
            return;
        }

        if (CjkNames.IsBody(name.Replace(" ", "", StringComparison.Ordinal)) && !NameIsLatin(name))
        {
            if (name.Length <= 20)
            {
                AddBody(name);
            }

            return;
        }

        Add(new Author { Name = name, Role = job, Affiliation = _employer }, name, isSure);
    }

    private void Add(Author author) => Add(author, author.Name, isSure: true);

    private void Add(Author author, string name, bool isSure)
    {
        if (read.Authors.Count + read.Contributors.Count >= MaxNames)
        {
            return;
        }

        if (!(author.Kind == AuthorKind.Organization || CjkNames.IsPerson(name, isSure) || (NameIsLatin(name) && isSure)))
        {
            read.Unread++;
            return;
        }

        read.HasKnownName |= isSure || CjkNames.IsKnown(name);
        read.HasCompany |= author.Role is not null;
        if (_credit is { } credit)
        {
            read.Contributors.Add(new Contributor { Name = name, Kind = author.Kind, Role = credit, Place = author.Place, Affiliation = author.Affiliation });
        }
        else
        {
            NameMerger.Add(read.Authors, author);
        }
    }

    private void AddBody(string name)
    {
        // Beside people, it is where they work.
        if (_credit is null && read.HasPerson && isShown)
        {
            read.HasCompany = true;
            read.Authors[^1] = read.Authors[^1] with { Affiliation = read.Authors[^1].Affiliation ?? name };
            return;
        }

        Add(new Author { Name = name, Kind = AuthorKind.Organization });
    }

    /// <summary>The names that dots, spaces and words join.</summary>
    private static IEnumerable<string> Singles(string name, string? job)
    {
        foreach (string joined in SplitJoined(name))
        {
            bool isOne = joined.All(static c => Scripts.IsKana(c) || c is '・' or ' ' or '=' or 'ー');
            foreach (string dotted in isOne ? [joined] : joined.Split((char[])['・', '·', '‧'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                string single = CjkNames.CutJob(dotted, out _);
                string[] words = single.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                // "王小明 李四光" are two, "山田 太郎" is one.
                bool areNames = words.Length > 1 && words.All(static word => word.Length is 2 or 3 && Scripts.IsHan(word[0]) && CjkNames.HasSurname(word)) && words.Sum(static word => word.Length) > 4;
                foreach (string one in areNames ? words : single.Length > 0 ? [single] : (string[])[])
                {
                    yield return one;
                }
            }
        }
    }

    private static IEnumerable<string> SplitJoined(string name)
    {
        foreach (string joiner in (string[])["和", "与", "與", "と", "及"])
        {
            int at = name.IndexOf(joiner, StringComparison.Ordinal);
            if (at >= 2 && name.Length - at - 1 >= 2 && (joiner == "と" || CjkNames.HasSurname(name[(at + 1)..])) && CjkNames.IsPerson(name[..at].Trim(), isLoose: true))
            {
                return [name[..at].Trim(), name[(at + 1)..].Trim()];
            }
        }

        return [name];
    }

    private static bool NameIsLatin(string name) => !Scripts.HasCjk(name) && name.Length is > 2 and <= 40 && NameShape.Fits(new BylineWords(name), 0, new BylineWords(name).Count, isShown: true);
}
