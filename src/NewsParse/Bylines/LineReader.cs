using NewsParse.Metadata;

namespace NewsParse.Bylines;

/// <summary>
/// Reads one byline in a script with spaces: classes each of its pieces and puts together what they say. A job, an employer or a place belongs to
/// the names before it.
/// </summary>
internal sealed partial class LineReader(SiteNames site, bool isShown, string? type)
{
    private const int MaxNames = 20;

    private readonly ReadByline _read = new();
    // What those who are named did; null for authors.
    private ContributorRole? _credit;
    private ContributorRole? _outerCredit;
    private bool _isBracketed;
    // Where in the lists the names begin that the next job or place belongs to.
    private int _group;
    private bool _isNoise;
    private bool _hasSmall;

    public ReadByline Read(string line)
    {
        List<BylinePiece> pieces = PieceSplitter.Split(line, site);
        _hasSmall = pieces.Exists(static piece => piece.Text.Contains(' ') && piece.Text.Count(char.IsLower) > piece.Text.Length / 2);
        if (pieces.Count == 2 && pieces[1].Link == PieceLink.Comma && TurnAbout(pieces) is { } turned)
        {
            pieces = [turned];
        }

        // "A and B contributed to this report" says at its end what it is about.
        int helpers = pieces.FindIndex(static piece => PieceClass.FindContribution(new BylineWords(piece.Text)) >= 0);
        ContributorRole? first = helpers >= 0 ? ContributorRole.Reporting : null;
        _credit = first;
        for (int i = 0; i < pieces.Count; i++)
        {
            ReadPiece(pieces[i]);
            if (i == helpers)
            {
                _credit = null;
            }
        }

        return _read;
    }

    /// <summary>"Roe, Jane" is one name turned about.</summary>
    private static BylinePiece? TurnAbout(List<BylinePiece> pieces)
    {
        string last = pieces[0].Text, first = pieces[1].Text;
        bool isName = !last.Contains(' ') && !first.Contains(' ') && GivenNames.Contains(first.ToLowerInvariant()) && !GivenNames.Contains(last.ToLowerInvariant())
            && !BylineLexicon.IsAgency(last) && last.Length > 1 && char.IsUpper(last[0]);
        return isName ? pieces[0] with { Text = $"{first} {last}" } : null;
    }

    private void ReadPiece(BylinePiece piece)
    {
        EnterBracket(piece);
        if (piece.Link == PieceLink.Bar)
        {
            (_isNoise, _group) = (false, int.MaxValue);
            _credit = piece.IsBracketed ? _credit : null;
        }
        else if (piece.Link == PieceLink.Supplier)
        {
            (_credit, _outerCredit) = (ContributorRole.Reporting, _credit);
        }

        var words = new BylineWords(piece.Text);
        int at = ReadLabels(words, piece.Link, out bool isLabelled);
        if (at >= words.Count)
        {
            return;
        }

        if (_isNoise && !isLabelled)
        {
            // "Posted on May 3, 2024 by Jane Roe"
            if (PieceEnd.FindIntroAfterNumber(words, at) is { } signed)
            {
                ReadPiece(new BylinePiece(words.Join(signed, words.Count), PieceLink.Bar, piece.IsBracketed));
            }

            return;
        }

        int contribution = PieceClass.FindContribution(words);
        PieceClass found = PieceClass.Of(words, at, contribution >= 0 ? contribution : words.Count, site, isShown, type, isLabelled);
        if (found.NextIntro is { } intro)
        {
            ReadPiece(new BylinePiece(words.Join(intro, words.Count), PieceLink.Bar, piece.IsBracketed));
            return;
        }

        Add(found, piece.Link);
        if (piece.Link == PieceLink.Supplier)
        {
            _credit = _outerCredit;
        }
    }

    private void EnterBracket(BylinePiece piece)
    {
        if (piece.IsBracketed && !_isBracketed)
        {
            _outerCredit = _credit;
        }
        else if (!piece.IsBracketed && _isBracketed)
        {
            (_credit, _isNoise) = (_outerCredit, false);
        }

        _isBracketed = piece.IsBracketed;
    }

    private void Add(PieceClass found, PieceLink link)
    {
        switch (found.Kind)
        {
            case PieceKind.Noise:
                _isNoise = true;
                _read.HasCompany = true;
                break;
            case PieceKind.Date or PieceKind.Contact:
                _read.HasCompany = true;
                break;
            case PieceKind.Suffix when _read.Authors.Count > 0 && _credit is null:
                _read.Authors[^1] = _read.Authors[^1] with { Name = $"{_read.Authors[^1].Name}, {found.Name}" };
                break;
            case PieceKind.Degree or PieceKind.Suffix:
                break;
            case PieceKind.Role:
                _read.HasCompany = true;
                if (!AddToGroup(author => author.Role is null ? author with { Role = found.Role, Affiliation = author.Affiliation ?? found.Affiliation, Place = author.Place ?? found.Place } : author, found.IsPlural))
                {
                    _read.LooseRole = found.Role;
                }

                break;
            case PieceKind.Place:
                if (!AddPlace(found.Place!))
                {
                    _read.Unread++;
                }

                break;
            case PieceKind.Organization when IsEmployer(link):
                _read.HasCompany = true;
                AddToGroup(author => author.Affiliation is null ? author with { Affiliation = found.Name, Place = author.Place ?? found.Place } : author, isPlural: true);
                break;
            case PieceKind.Name when _isBracketed && _credit is null && _read.Authors.Count > 0 && (IsBareWord(found) ? !IsPlaceSlot(link) : !found.IsKnown):
                // "Jane Roe (jr)"
                break;
            case PieceKind.Name when _hasSmall && IsAcronym(found.Name!) && IsEmployer(link):
                _read.HasCompany = true;
                AddToGroup(author => author.Affiliation is null ? author with { Affiliation = found.Name, Place = author.Place ?? found.Place } : author, isPlural: true);
                break;
            case PieceKind.Name when IsBareWord(found) && IsPlaceSlot(link):
                AddPlace(found.Name!);
                break;
            case PieceKind.Name or PieceKind.Organization or PieceKind.Bot:
                AddName(found, link);
                break;
            default:
                _read.Unread++;
                break;
        }
    }

    /// <summary>One word behind a whole name: "Jane Roe, Nairobi".</summary>
    private static bool IsBareWord(PieceClass found) => found.WordCount == 1 && found.Role is null;

    /// <summary>"NDR Hamburg", "CNN": beside names in small letters, capitals are those of a station or a paper.</summary>
    private static bool IsAcronym(string name)
    {
        int end = name.IndexOf(' ');
        ReadOnlySpan<char> first = end < 0 ? name : name.AsSpan(0, end);
        return first.Length is >= 2 and <= 5 && first.IndexOfAnyExceptInRange('A', 'Z') < 0;
    }

    private bool IsPlaceSlot(PieceLink link) =>
        isShown && link is PieceLink.Comma or PieceLink.Bar or PieceLink.Bracket && _credit is null && _read.Authors.Count > 0 && _read.Authors[^1] is { Kind: AuthorKind.Person, Place: null } last && last.Name.Contains(' ');

    private bool IsEmployer(PieceLink link) =>
        _credit is null && link is PieceLink.Comma or PieceLink.Bar or PieceLink.Bracket or PieceLink.Slash && _read.HasPerson && isShown;

    private bool AddPlace(string place)
    {
        if (_credit is not null)
        {
            if (_read.Contributors.Count == 0)
            {
                return false;
            }

            _read.Contributors[^1] = _read.Contributors[^1] with { Place = _read.Contributors[^1].Place ?? place };
            return true;
        }

        return AddToGroup(author => author.Place is null ? author with { Place = place } : author, isPlural: true);
    }

    /// <summary>Adds to the authors that were joined last; with a singular to the last one only.</summary>
    private bool AddToGroup(Func<Author, Author> add, bool isPlural)
    {
        List<Author> authors = _read.Authors;
        if (authors.Count == 0)
        {
            return false;
        }

        int first = isPlural ? Math.Min(_group, authors.Count - 1) : authors.Count - 1;
        for (int i = first; i < authors.Count; i++)
        {
            authors[i] = add(authors[i]);
        }

        return true;
    }

    private void AddName(PieceClass found, PieceLink link)
    {
        if (_read.Authors.Count + _read.Contributors.Count >= MaxNames)
        {
            return;
        }

        _read.HasKnownName |= found.IsKnown;
        _read.HasCompany |= found.Role is not null || found.Affiliation is not null || found.HasTail;
        AuthorKind kind = found.Kind switch { PieceKind.Organization => AuthorKind.Organization, PieceKind.Bot => AuthorKind.Bot, _ => AuthorKind.Person };
        // "Jane Roe with John Doe" wrote it together; "Jane Roe with AFP" wrote it from what AFP supplied.
        bool isFellow = link == PieceLink.Supplier && kind == AuthorKind.Person && !_isBracketed;
        if (_credit is { } role && !isFellow)
        {
            _read.Contributors.Add(new Contributor { Name = found.Name!, Kind = kind, Role = role, Place = found.Place, Affiliation = found.Affiliation });
            return;
        }

        if (link is not (PieceLink.Joiner or PieceLink.Comma) || _group > _read.Authors.Count || (_read.Authors.Count > 0 && _read.Authors[^1].Role is not null))
        {
            _group = _read.Authors.Count;
        }

        NameMerger.Add(_read.Authors, new Author { Name = found.Name!, Kind = kind, Role = found.Role, Affiliation = found.Affiliation, Place = found.Place });
        if (found.Place is not null || found.Affiliation is not null)
        {
            // "Jane Roe and John Doe in Berlin"
            AddToGroup(author => author with { Place = author.Place ?? found.Place, Affiliation = author.Affiliation ?? found.Affiliation }, isPlural: link == PieceLink.Joiner);
        }
    }
}
