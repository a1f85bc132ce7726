namespace NewsParse.Text;

/// <summary>English words and prefixes of up to three letters that compounds begin with: what else stands before a hyphen is a piece of a broken word.</summary>
internal static class ShortWords
{
    private static readonly WordMap s_words = new((1,
        "a add age aid aim air al all anti any arm art ash axe back bad bag ban bar bay bed bee bet bi big bin bio bit bow box boy bra bro bud bug bun bus buy by cab can cap car cat co cop cow cry cub cup cut dad day de den dew di did die dig dim dip dis do dog "
        + "don dot dry due duo e ear eat eco egg ego el end era euro eve ex eye fan far fat fed fee few fig fin fit fix flu fly fog for fox fun fur gag gap gas gay gem geo get gin go god gum gun gut guy gym had ham hat hay he hen her hi hip his hit hog hop hot how "
        + "hub hug hut i ice ill in ink inn ion ire it ivy jam jar jaw jet job jog joy jug key kid kin kit lab lap law lay led leg let lid lie lip lit log lot low mad mal man map mat max may men met mid mis mix mob mom mop mud mug multi mum my nap neo net new nil "
        + "no non nor not now nun nut o oak odd off oft oil old on one opt or our out owl own pan par pat paw pay pea pen per pet pie pig pin pit pod pop pot pre pro pub pun put r rag ram ran rap rat raw ray re red rib rid rig rim rip rob rod rot row rub rug run rye "
        + "sad san say sea see self semi set sex she shy sin sip sir sit six ski sky sly so son sow soy spa spy sub sue sum sun t tab tag tan tap tar tax tea ten the tie tin tip to toe ton too top toy tri try tub tug two u ultra un up use van vat vet vis vow war wax "
        + "way we web wed wet who why wig win wit won x y yes yet you z zen zip zoo b c d f g h j k l m n p q s v w"));

    public static bool Has(ReadOnlySpan<char> word) => s_words[WordHash.Of(word)] != 0;
}
