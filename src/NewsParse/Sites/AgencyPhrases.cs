namespace NewsParse.Sites;

/// <summary>The set phrases that agencies close with.</summary>
internal static class AgencyPhrases
{
    /// <summary>The notice of who pays for a part of the coverage.</summary>
    private const string Support = "support";

    /// <summary>What credits in the languages of the large agencies begin with; the grammar of bylines reads the rest.</summary>
    public static readonly string[] CreditWords =
    [
        "Reporting by ", "Additional reporting", "Reporting and writing", "Writing by ", "Editing by ", "Compiled by ", "Written by ", "Translated by ",
        "Reporte de ", "Reportaje de ", "Editado por ", "Traducido por ", "Reportagem de ", "Edição de ", "Tradotto da ", "Version française ",
        "Editor: ", "Rédigé par ", "Édité par ", "Geschrieben von ", "Redigiert von ", "Bericht von ",
    ];

    /// <summary>Blocks that begin so.</summary>
    private static readonly (string Start, BlockRole Role, string Rule)[] s_starts =
    [
        ("Our Standards: The Thomson Reuters", BlockRole.Footer, "standards"),
        ("Unsere Standards: Die Thomson Reuters", BlockRole.Footer, "standards"),
        ("Nuestros Estándares: Los principios Thomson Reuters", BlockRole.Footer, "standards"),
        ("Nuestros Estándares: Los Principios Thomson Reuters", BlockRole.Footer, "standards"),
        ("Les normes de Thomson Reuters", BlockRole.Footer, "standards"),
        ("Nossos padrões: Os Princípios", BlockRole.Footer, "standards"),
        ("Reuters Messaging:", BlockRole.Byline, "contact"),
        ("Follow AP’s coverage ", BlockRole.Promotion, "more"),
        ("Follow AP's coverage ", BlockRole.Promotion, "more"),
        ("Follow the AP’s coverage ", BlockRole.Promotion, "more"),
        ("Follow the AP's coverage ", BlockRole.Promotion, "more"),
        ("AP sports: http", BlockRole.Promotion, "more"),
        ("The Associated Press receives support ", BlockRole.Footer, Support),
        ("The Associated Press receives financial support ", BlockRole.Footer, Support),
        ("Associated Press coverage of ", BlockRole.Footer, Support),
        ("The Associated Press Health and Science Department receives support ", BlockRole.Footer, Support),
        ("The Associated Press’ climate and environmental coverage receives ", BlockRole.Footer, Support),
        ("The Associated Press' climate and environmental coverage receives ", BlockRole.Footer, Support),
        ("The Associated Press’ education coverage receives ", BlockRole.Footer, Support),
        ("<저작권자(c) 연합뉴스", BlockRole.License, "rights"),
        ("저작권자(c) 연합뉴스", BlockRole.License, "rights"),
        ("<저작권자 ⓒ 연합뉴스", BlockRole.License, "rights"),
        ("<저작권자ⓒ 공감언론 뉴시스", BlockRole.License, "rights"),
        ("<저작권자 © 뉴스1", BlockRole.License, "rights"),
        ("RIPRODUZIONE RISERVATA", BlockRole.License, "rights"),
        ("Riproduzione riservata", BlockRole.License, "rights"),
        ("Dilarang keras mengambil konten", BlockRole.License, "rights"),
        ("Pewarta: ", BlockRole.Byline, "credits"),
        ("(Editor: ", BlockRole.Byline, "credits"),
        ("责任编辑", BlockRole.Byline, "credits"),
        ("【责任编辑", BlockRole.Byline, "credits"),
        ("（责任编辑", BlockRole.Byline, "credits"),
        ("[责任编辑", BlockRole.Byline, "credits"),
        ("(This story has not been edited by ", BlockRole.Origin, "syndicated"),
        ("(Except for the headline, this story has not been edited by ", BlockRole.Origin, "syndicated"),
        ("(This story is published as part of the auto-generated syndicate", BlockRole.Origin, "syndicated"),
        ("This story has been published from a wire agency feed ", BlockRole.Origin, "syndicated"),
        ("(This report has been published as part of the auto-generated syndicate", BlockRole.Origin, "syndicated"),
        ("To contact the reporter on this story:", BlockRole.Byline, "contact"),
        ("To contact the reporters on this story:", BlockRole.Byline, "contact"),
        ("To contact the editor responsible for this story:", BlockRole.Byline, "contact"),
        ("To contact the editors responsible for this story:", BlockRole.Byline, "contact"),
    ];

    /// <summary>Blocks that say nothing else.</summary>
    private static readonly string[] s_ends = ["Enditem", "Enditem.", "(END)", "(끝)", "(完)", "（完）", "==Kyodo", "=Kyodo", "(一完)"];

    /// <summary>Signatures whose names have a sign in them.</summary>
    private static readonly string[] s_signatures = ["TTXVN/Vietnam+", "(TTXVN/Vietnam+)", "(Vietnam+)", "Vietnam+", "TTXVN/VNP", "VNA/VNP"];

    /// <summary>What a block is that begins as a phrase does; null where none does.</summary>
    public static (BlockRole Role, string Rule)? Find(string text)
    {
        foreach ((string start, BlockRole role, string rule) in s_starts)
        {
            if (text[0] == start[0] && text.StartsWith(start, StringComparison.Ordinal) && (rule != Support || NamesSupport(text)))
            {
                return (role, rule);
            }
        }

        return Array.IndexOf(s_ends, text) >= 0 ? (BlockRole.Footer, "end")
            : Array.IndexOf(s_signatures, text) >= 0 ? (BlockRole.Origin, "signature")
            : null;
    }

    /// <summary>An article may be about an agency's coverage; only the notice says in one breath what it receives and from whom.</summary>
    private static bool NamesSupport(string text) =>
        (text.Contains(" receives support ", StringComparison.Ordinal) || text.Contains(" receives financial support ", StringComparison.Ordinal))
        && (text.Contains(" from ", StringComparison.Ordinal) || text.Contains(" through ", StringComparison.Ordinal));
}
