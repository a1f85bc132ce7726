using System.Collections.Frozen;

namespace NewsParse.Reading;

/// <summary>How an element takes part in the nesting of a page, after the tree construction rules of the HTML standard.</summary>
[Flags]
internal enum NestingKind : ushort
{
    None = 0,

    /// <summary>Never stays open.</summary>
    Void = 1,

    /// <summary>Holds text, whatever it looks like.</summary>
    Raw = 2,

    /// <summary>Opened again by the parser where something closed it out of order.</summary>
    Formatting = 4,

    /// <summary>Not closed by the end tag of an inline element around it.</summary>
    Special = 8,

    /// <summary>Not closed by an end tag of anything around it.</summary>
    Scope = 16,

    /// <summary>Ends an open paragraph.</summary>
    EndsParagraph = 32,

    /// <summary>Part of a table.</summary>
    TablePart = 64,

    /// <summary>Ends a drawing or formula it stands in.</summary>
    EndsForeign = 128,

    /// <summary>Holds HTML inside a drawing or formula.</summary>
    HoldsHtml = 256,
}

/// <summary>The kinds of elements, by a key made of their names.</summary>
internal static class NestingKinds
{
    private static readonly FrozenDictionary<ulong, NestingKind> s_kinds = All();

    public static NestingKind Of(ulong key) => s_kinds.GetValueOrDefault(key);

    /// <summary>Names of up to eight letters are their own key, so that no name can pass for another.</summary>
    public static ulong Key(ReadOnlySpan<char> name)
    {
        ulong packed = 0, hash = 14695981039346656037;
        bool isPlain = name.Length <= 8;
        foreach (char c in name)
        {
            uint lower = char.IsAsciiLetterUpper(c) ? (uint)(c | 0x20) : c;
            isPlain &= lower < 0x80;
            packed = (packed << 8) | (lower & 0x7F);
            hash = (hash ^ lower) * 1099511628211;
        }

        return isPlain ? packed : hash | (1UL << 63);
    }

    private static FrozenDictionary<ulong, NestingKind> All()
    {
        var kinds = new Dictionary<ulong, NestingKind>();
        // Only the first of these counts, and it is there anyway.
        Add(NestingKind.Void, "html head body frameset");
        Add(NestingKind.Void, "br img input meta link hr source wbr area base col embed param track frame keygen image basefont bgsound");
        Add(NestingKind.Raw, "script style textarea title iframe noembed noframes xmp plaintext");
        Add(NestingKind.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(
            NestingKind.Special | NestingKind.EndsParagraph,
            "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup main "
            + "menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing li dd dt");
        Add(NestingKind.Special, "button select colgroup noscript");
        Add(NestingKind.Special | NestingKind.Scope, "applet marquee object template");
        Add(NestingKind.Special | NestingKind.Scope | NestingKind.HoldsHtml, "foreignobject desc mi mo mn ms mtext annotation-xml");
        Add(NestingKind.Special | NestingKind.Scope | NestingKind.TablePart, "table td th caption");
        Add(NestingKind.Special | NestingKind.TablePart, "tr tbody thead tfoot");
        const string EndForeign = "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu "
            + "meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var font";
        foreach (string name in EndForeign.Split(' '))
        {
            kinds[Key(name)] = kinds.GetValueOrDefault(Key(name)) | NestingKind.EndsForeign;
        }

        return kinds.ToFrozenDictionary();

        void Add(NestingKind kind, string names)
        {
            foreach (string name in names.Split(' '))
            {
                kinds.Add(Key(name), kind);
            }
        }
    }
}
