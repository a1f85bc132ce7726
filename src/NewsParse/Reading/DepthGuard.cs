using NewsParse.Diagnostics;
using NewsParse.Reading.Tree;

namespace NewsParse.Reading;

/// <summary>
/// Bounds the depth of a page before it is parsed into AngleSharp's own document: the parser's time grows with the square of the
/// depth, so a limit that is checked on the finished tree comes too late, and nothing can be checked on the way. One scan over the
/// tags, which keeps the open elements as the parser would: it may take a broken page for a little deeper than it is, but must never
/// be led far below.
/// </summary>
internal sealed partial class DepthGuard
{
    private static readonly ulong s_p = NestingKinds.Key("p"), s_a = NestingKinds.Key("a"), s_form = NestingKinds.Key("form"),
        s_li = NestingKinds.Key("li"), s_dd = NestingKinds.Key("dd"), s_dt = NestingKinds.Key("dt"), s_div = NestingKinds.Key("div"),
        s_address = NestingKinds.Key("address"), s_td = NestingKinds.Key("td"), s_th = NestingKinds.Key("th"), s_tr = NestingKinds.Key("tr"),
        s_table = NestingKinds.Key("table"), s_template = NestingKinds.Key("template"), s_button = NestingKinds.Key("button"),
        s_ul = NestingKinds.Key("ul"), s_ol = NestingKinds.Key("ol"), s_option = NestingKinds.Key("option"), s_svg = NestingKinds.Key("svg"),
        s_math = NestingKinds.Key("math"), s_plaintext = NestingKinds.Key("plaintext"), s_select = NestingKinds.Key("select"), s_font = NestingKinds.Key("font"), s_title = NestingKinds.Key("title"),
        s_pre = NestingKinds.Key("pre"), s_listing = NestingKinds.Key("listing");

    private readonly ParseSession _session;
    private readonly int _limit;
    // Formatting whose place was closed: the parser opens it again with the next words.
    private readonly List<Open> _adrift = [];
    private Open[] _open = new Open[256];
    private int _depth;
    private int _foreign;
    private int _tags;
    private long _reopened;
    private int _preformattedInARow;
    private bool _isSpent;

    private DepthGuard(ParseSession session) => (_session, _limit) = (session, session.Limits.MaxDepth);

    /// <summary>Gives how much of the page may be parsed: all, but where it is too deep, or has more tags than it may have nodes, and need not be read whole.</summary>
    public static int Fit(ReadOnlySpan<char> html, ParseSession session)
    {
        var guard = new DepthGuard(session);
        var scanner = new TagScanner(html, session);
        long most = 2L * session.Limits.MaxNodes;
        int end = 0;
        while (scanner.Next(guard._foreign > 0))
        {
            if (++guard._tags + guard._reopened > most)
            {
                session.Reach(ParseFailureCode.TooManyNodes, $"The page has more than {most} tags.");
                return end;
            }

            guard.Take(ref scanner);
            if (guard._isSpent)
            {
                return end;
            }

            end = scanner.Position;
        }

        return html.Length;
    }

    private void Take(ref TagScanner scanner)
    {
        ulong key = NestingKinds.Key(scanner.Name);
        NestingKind kind = NestingKinds.Of(key);
        _preformattedInARow = !scanner.IsEnd && (key == s_pre || key == s_listing) ? _preformattedInARow + 1 : 0;
        TreeBudget.CheckPreformatted(_preformattedInARow);
        if (scanner.IsEnd)
        {
            End(key, kind);
            return;
        }

        if (_foreign > 0 && IsForeign())
        {
            if ((kind & NestingKind.EndsForeign) == 0 || (key == s_font && !IsStyling(scanner.Attributes)))
            {
                if (!scanner.IsSelfClosing)
                {
                    // A drawing's title, and what is made for it, hold HTML; HTML's own names mean nothing here.
                    bool holdsHtml = key == s_title || (kind & NestingKind.HoldsHtml) != 0;
                    Push(new Open(key, holdsHtml ? NestingKind.Special | NestingKind.Scope : NestingKind.None, 0));
                }

                return;
            }

            // What belongs to HTML ends the drawing it stands in.
            while (_depth > 0 && IsForeign())
            {
                Truncate(_depth - 1);
            }
        }

        if ((kind & NestingKind.Raw) != 0)
        {
            if (key == s_plaintext)
            {
                scanner.SkipAll();
            }
            else if (Find(s_select, NestingKind.Scope) < 0 || scanner.Name.Length is 6 or 8)
            {
                scanner.SkipText();
            }

            return;
        }

        if ((kind & NestingKind.Void) == 0)
        {
            Start(key, kind, (kind & NestingKind.Formatting) != 0 ? string.GetHashCode(scanner.Attributes) : 0);
        }
    }

    private void Start(ulong key, NestingKind kind, int attributes)
    {
        if (key == s_li)
        {
            CloseItem(s_li, s_li);
        }
        else if (key == s_dd || key == s_dt)
        {
            CloseItem(s_dd, s_dt);
        }
        else if (key == s_button)
        {
            End(key, kind);
        }
        else if ((key == s_a || key == s_option) && _depth > 0 && _open[_depth - 1].Key == key)
        {
            // Ends the one before it; where formatting stands between, the parser nests them all the same.
            Close(_depth - 1);
        }
        else if ((kind & NestingKind.TablePart) != 0 && key != s_table)
        {
            if (Find(s_table, NestingKind.None) < 0 && Find(s_template, NestingKind.None) < 0)
            {
                // Outside a table the parser drops it.
                return;
            }

            CloseTablePart(key);
        }

        if ((kind & NestingKind.EndsParagraph) != 0)
        {
            CloseParagraph();
        }

        Push(new Open(key, kind, attributes));
    }

    private void End(ulong key, NestingKind kind)
    {
        if ((kind & NestingKind.Formatting) != 0 || key == s_form)
        {
            int adrift = _adrift.FindLastIndex(open => open.Key == key);
            if (adrift >= 0)
            {
                _adrift.RemoveAt(adrift);
                return;
            }

            int at = Find(key, NestingKind.Scope);
            if (at >= 0)
            {
                Remove(at);
            }
        }
        else if (key == s_p)
        {
            CloseParagraph();
        }
        else if ((kind & NestingKind.TablePart) != 0)
        {
            int at = FindTablePart(key);
            if (at >= 0)
            {
                Close(at);
            }
        }
        else
        {
            // Drawings and formulas are no special elements, nor is what the standard does not know.
            int at = Find(key, (kind & NestingKind.Special) != 0 ? NestingKind.Scope : NestingKind.Special);
            if (at >= 0 && !(key == s_li && HasListAbove(at)))
            {
                Close(at);
            }
        }
    }

    private static bool IsStyling(ReadOnlySpan<char> attributes) =>
        attributes.Contains("color", StringComparison.OrdinalIgnoreCase)
        || attributes.Contains("face", StringComparison.OrdinalIgnoreCase)
        || attributes.Contains("size", StringComparison.OrdinalIgnoreCase);
}
