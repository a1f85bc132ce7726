using NewsParse.Text;

namespace NewsParse.Bylines;

/// <summary>Reads the labels that stand before names, or are glued to them.</summary>
internal sealed partial class CjkPart
{
    private string ReadLabels(string piece)
    {
        for (int pass = 0; pass < 4; pass++)
        {
            string rest = ReadLabel(piece);
            if (rest.Length == piece.Length)
            {
                break;
            }

            piece = rest;
        }

        return piece;
    }

    private string ReadLabel(string piece)
    {
        foreach ((string word, ContributorRole? role) in BylineLexicon.CjkLabels)
        {
            int at = piece.StartsWith(word, StringComparison.Ordinal) ? 0 : word is "記者" or "记者" ? LabelAfterBody(piece, word) : -1;
            if (at < 0)
            {
                continue;
            }

            string rest = piece[(at + word.Length)..];
            char sign = rest.Length > 0 ? rest[0] : ':';
            bool isMarked = sign is ':' or '/' or '=' or ' ' or '|' or '・' or '·' or ',';
            // "文／王小明" needs its sign, "記者王小明" does not.
            if (!isMarked && (word.Length < 2 || !Scripts.IsHan(rest[0]) || !CjkNames.HasSurname(rest)))
            {
                continue;
            }

            // "文・写真" is one label.
            if (sign is '・' or '·' && !BylineLexicon.CjkLabels.Any(label => rest.AsSpan(1).StartsWith(label.Word)))
            {
                continue;
            }

            if (at > 0)
            {
                _employer = piece[..at].Trim();
            }

            (_credit, _isLabelled) = (role, true);
            read.HasIntro |= role is null;
            rest = rest.TrimStart(':', '/', '=', ' ', '|', ',');
            return sign is '・' or '·' ? CutSecondLabel(rest[1..]) : rest;
        }

        return piece;
    }

    /// <summary>Of "文・写真＝A" the first label says what A is; a writer is an author, whatever else they did.</summary>
    private string CutSecondLabel(string rest)
    {
        foreach ((string word, ContributorRole? role) in BylineLexicon.CjkLabels)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                _credit = role is null ? null : _credit;
                return rest[word.Length..].TrimStart(':', '/', '=', ' ');
            }
        }

        return rest;
    }

    /// <summary>Where "記者" stands behind the name of a paper: <c>中央社記者王小明</c>.</summary>
    private int LabelAfterBody(string piece, string word)
    {
        int at = piece.IndexOf(word, StringComparison.Ordinal);
        return at is > 1 and < 8 && at + word.Length + 1 < piece.Length && (CjkNames.IsBody(piece[..at]) || BylineLexicon.IsAgency(piece[..at]) || site.IsLike(piece[..at])) ? at : -1;
    }
}
