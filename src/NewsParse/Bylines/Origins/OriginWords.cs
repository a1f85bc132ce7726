using System.Collections.Frozen;
using NewsParse.Text;

namespace NewsParse.Bylines.Origins;

/// <summary>
/// The words that a line is made of which says where its article was published first: those of all languages side by side, as a line keeps to one by
/// itself. A line with any other word in it before the name is prose.
/// </summary>
internal static class OriginWords
{
    public const uint Filler = 1, Subject = 2, First = 4, Published = 8, Again = 16, Preposition = 32, Out = 64;

    private static readonly WordMap s_words = new(
        (Filler, "this these the an a was is were has have been it its that here also with kind permission partnership collaboration courtesy full version english german french spanish "
            + "und dieser diese dieses diesem der die das den dem wurde wurden ist sind wird hier eine ein einer freundlicher genehmigung "
            + "ce cet cette a à été est ont un une fois la le pour l avec autorisation "
            + "este esta el los las fue ha sido es un una por vez con permiso lo o os as foi é com "
            + "questo questa è il gli stato stata stati volta per autorizzazione un "
            + "dit deze het werd is de een ten niniejszy ten ta się został została po raz zgodą "
            + "tento tato byl byla bylo je den det denna denne dette blev ble er har först bu yazı "
            + "этот эта эта это был была было раз ця цей це була був було ini telah pertama kali"),
        (Subject, "article story piece post report column essay commentary interview op-ed op review blog content text translation feature analysis dispatch investigation podcast recipe excerpt "
            + "artikel beitrag gastbeitrag text bericht kommentar essay interview reportage kolumne analyse "
            + "article texte tribune entretien billet reportage chronique enquête "
            + "artículo nota texto reportaje entrevista columna informe crónica trabajo "
            + "articolo pezzo testo intervista inchiesta post "
            + "artigo reportagem matéria texto coluna entrevista "
            + "stuk verhaal bericht opiniestuk interview column "
            + "artykuł tekst wywiad felieton materiał článek text rozhovor komentář "
            + "artikeln texten krönikan reportaget artikkelen saken kronikken teksten artiklen kronikken teksten "
            + "makale haber статья материал текст колонка интервью публикация статтю стаття матеріал текст колонка публікація artikel berita"),
        (First, "originally first initially previously zuerst ursprünglich erstmals zunächst initialement origine l'origine originellement première originalmente inicialmente primera primero originariamente "
            + "inizialmente prima originalmente primeira eerder oorspronkelijk eerst pierwotnie pierwszy wcześniej původně poprvé först ursprungligen tidigare først opprinnelig oprindeligt oprindelig tidligere "
            + "впервые первоначально изначально ранее вперше спочатку раніше tayang"),
        (Published, "published appeared posted ran printed erschienen erschien veröffentlicht publiziert paru parue publié publiée publicado publicada apareció aparecido salió pubblicato pubblicata apparso "
            + "apparsa uscito uscita verschenen verscheen gepubliceerd opublikowany opublikowana opublikowano ukazał ukazała publikován publikováno publikovaný vyšel vyšla vyšlo publicerades publicerad publicerat "
            + "publisert publiseret trykt bragt udgivet опубликована опубликован опубликовано вышла вышел опубліковано опублікована опублікований вийшла вийшов terbit tayang"),
        (Again, "republished reprinted reproduced syndicated crossposted cross-posted reposted republié republiée repris reproduit republicado republicada reproducido reproducida reproduzido ripubblicato "
            + "ripubblicata overgenomen przedrukowany przedrukowano převzato převzat přetištěno återpublicerad gjengitt genoptrykt nachdruck übernommen перепечатано перепечатка передруковано передрук"),
        (Preposition, "on in by at from of via with to auf in bei im aus der sur dans par chez du de d en por em na no pelo pela da do su dal dalla dall nel nella nell sul sulla op bij uit van door w z ze v na ve i på av af "
            + "fra hos в на из с у із з во di"),
        // From whom, not by or at whom: "reprinted in The Herald" is said by the paper that had it first.
        (Out, "from of aus von de du d del da do dal dalla dall van uit z ze från av fra из с з"));

    /// <summary>Join those who wrote an article.</summary>
    private static readonly FrozenSet<string> s_joins = "and und mit with et avec y con e en met i og och".Split(' ').ToFrozenSet();

    public static bool Joins(string word) => s_joins.Contains(word);

    public static uint Of(ReadOnlySpan<char> word) => s_words[WordHash.Of(word)];
}
