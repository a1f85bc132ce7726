namespace NewsParse.Tests.Labelling;

/// <summary>Texts as scrapers leave them, each line with the role it has before a bar; sites and stories are invented.</summary>
internal static class TextLookAlikes
{
    public const string Republished =
        """
        Title| River towns weigh the price of holding back the water — Delta Monitor

        Duplicate| River towns weigh the price of holding back the water - Delta Monitor

        Lede| The floods of last spring reached further inland than any in four decades.

        Body| In the months that followed, the councils of eleven towns along the lower Arden asked engineers to draw up plans for new dikes, and most of those plans are now on the table.

        Body| What the plans have in common is their cost, which in every case is higher than the yearly budget of the town that asked for them.

        Heading| A wall or a meadow

        Body| Engineers in Portwick argue for a wall of concrete along the old quay, because the houses there stand too close to the river for anything wider.

        Body| Further upstream, where fields reach down to the bank, the favoured answer is to move the dike back and let the meadow fill with water whenever the river rises.

        Heading| Who pays for whom

        Body| The provincial government has offered to carry half of the cost, on the condition that towns upstream do nothing that raises the river further down.

        Body| That condition is harder to meet than it sounds, and two towns have already said that they would rather build alone.

        AuthorBio| At Harwick University, Laura P. Jennings is an associate professor of water engineering.

        License| This article is republished from The Open Ledger under a Creative Commons license. Read the original article.
        """;

    public const string Agency =
        """
        Navigation| Magyar |  English |  Deutsch |  Nyomtatott lap

        Title| A new bridge across the strait

        Date| Update: 07-09-2023 | 08:15:20

        Lede| The transport ministers of both countries have signed an agreement on the building of a bridge across the strait, which has been talked about for more than thirty years and is expected to open within a decade.

        Body| It is the first time that both sides have agreed on who will pay for the approaches. The ministers stressed that no toll will be raised from people who live on either shore.

        Heading| Cooperation on freight and rail

        Body| Since the old ferry line was closed in 2019, lorries have had to take a detour of four hundred kilometres, and the ports on both shores have lost more than half of their trade.

        Body| The bridge is to carry two tracks besides four lanes, and the railways of both countries have begun to talk about a common timetable for goods trains.

        Heading| Concerns of the fishing villages

        Body| An important demand of the fishing villages was that the pillars stand far enough apart for the largest of their boats, which the agreement now says they will.

        Body| Some experts say that the traffic will grow much faster than the ministries expect. The two sides have agreed to count it every year from the first day on.

        Origin| AFP

        Share| Share
        Navigation| Vissza a lap tetejére
        """;

    public const string Bot =
        """

        Title| Island Nations Push for a Shared Cable Network
        Byline| HarborBot2.4 Summary WorldShare
        Summary| Island nations are joining forces to build a common network of undersea cables, aiming to lower prices and to keep running when a single line breaks. The plan rests on money from three development banks and on a treaty that is still being drafted.
        Summary| - 🌐 Nine governments agreed in Suva to plan the network together, instead of asking for bids one by one.
        Summary| - 💰 Three development banks have promised loans that cover about two thirds of the cost of the first stage.
        Summary| - ⚓ A single ship that drags its anchor can cut off a whole nation today, as happened twice last year.
        Summary| - 🛠 The first stage is to be laid in 2027, beginning with the two islands that have no cable at all.
        Summary| Taken together, these steps would give the region a second path to the rest of the world and bring down the price of a line for homes and schools.
        Lede| The plan for a shared cable network took shape at a meeting of telecommunications ministers in Suva, where officials from nine island nations spent three days on maps, prices and the wording of a treaty.
        Body| Ministers described the meeting as the most practical in years. Earlier attempts failed because each government wanted the landing station on its own soil and none wanted to pay for the branch to its neighbour.
        Heading| Lessons from Broken Lines
        Body| Two accidents last year did much to change minds. In the first, a fishing vessel cut the only cable of an atoll, and banks there went back to paper for almost three weeks.
        Body| In the second, a landslide under the sea took out a line that four nations share, and the satellite links that were meant as a reserve proved too slow for hospitals.
        Heading| Money and Conditions
        Body| The development banks tie their loans to open access, so that any company may buy capacity at the same price. Some of the older operators, which own the present lines, have objected to that.
        Body| Officials expect the treaty to be ready for signature in the spring, although two parliaments have asked for a say before that.
        """;

    public const string Untitled =
        """
        Lede| In a decision that surprised many observers, the central bank of Norland kept its rate where it was and said that it would wait for the harvest before it looks at prices again.
        Body| The bank said that the rise of food prices in spring had been a matter of the weather alone. Wages have hardly grown, and the number of people without work has risen for the third month in a row.
        Heading| What the Markets Expected
        Body| Most banks had expected a rise of a quarter point. The crown fell by one per cent within an hour and made up for half of that before the evening, while shares of builders rose.
        Body| Analysts at Nordhaven Bank said the wording left the door open to a cut before the end of the year, which nobody had thought possible a month ago.
        Heading| Pressure from the Government
        Body| The finance minister has asked for lower rates more than once since the election. The governor of the bank said that she reads the papers like everybody else and that the law is clear about who decides.
        Body| Relations between the two are said to be better than those between their predecessors, who stopped talking to each other altogether.
        Heading| Outlook
        Body| The next meeting takes place in September. By then, figures for the harvest will be known, and so will those for the summer's tourism.
        Body| If both turn out well, the crown may gain enough by itself for the bank to do nothing for the rest of the year.
        """;

    public const string Aggregated =
        """
        Navigation| Kyst.example - Nyheder fra hele kysten

        Title| Havnen i Østervig får en ny mole til foråret

        Origin| Havnens AvisHavnens Avis14/03/2024

        Lede| Byrådet i Østervig har besluttet at bygge en ny mole, efter at stormen i januar slog hul i den gamle tre steder.


        Untranslated| The old breakwater was badly damaged by the storm in January
        Caption| Den gamle mole efter stormen i januar. (Illustrationsfoto. Kilde: Kystfoto)

        Body| Arbejdet skal begynde i april og være færdigt, før de første lystsejlere kommer til byen, siger borgmesteren efter mødet tirsdag aften.

        Body| Det er tredje gang, at byrådet stemmer om sagen, og det er første gang, at fiskerne er blevet spurgt, hvad de mener om planen.

        Body| Den nye mole bliver tyve meter længere end den gamle, og den skal bygges af sten fra et brud på den anden side af fjorden.

        Body| Regningen deles mellem kommunen, staten og havnens brugere, som betaler en tredjedel hver over de næste ti år.



        Origin| Kilde: https://havnensavis.example/nyheder/ny-mole-til-foraaret-4711.html

        Comment| Kommentar (0)

        Comment| Skriv en kommentar og del dine tanker med os!

        Related| Samme emne

        Related| Samme kategori

        Related| Sådan blev den gamle købmandsgård til byens nye samlingssted for unge
        Related| Hvorfor kommer der flere og flere sæler ind i fjorden om vinteren?
        Related| Fem dage på havet med den sidste kutter fra Nordby

        Related| Samme forfatter

        Related| Kultur

        Related| Erhverv

        Related| Stormen tog taget af det gamle fyrtårn ved Skagehuk

        Footer| Bundbanner Kystbanken
        Footer| Bundbanner Havforsikring
        Footer| Bundbanner Fjordbyg
        Footer| Bundbanner Kystbanken
        Footer| Bundbanner Havforsikring
        Footer| Bundbanner Fjordbyg
        Footer| Bundbanner Kystbanken
        Footer| Bundbanner Havforsikring
        Footer| Bundbanner Fjordbyg
        """;

    public const string Summed =
        """
        Title| Stadtrat stimmt für den Umbau des alten Güterbahnhofs

        Byline| Von Jana Rother

        Summary| Das Wichtigste in Kürze

        Summary| • Der Güterbahnhof wird zu Wohnungen und einer Schule umgebaut.
        Summary| • Die Arbeiten beginnen im Herbst und dauern vier Jahre.
        Summary| • Gegen den Plan stimmten nur zwei Fraktionen.

        Lede| Der Stadtrat hat am Dienstagabend nach fast fünf Stunden Beratung für den Umbau des alten Güterbahnhofs gestimmt, der seit zwölf Jahren leer steht.

        Body| Auf dem Gelände sollen dreihundert Wohnungen entstehen, von denen die Hälfte nicht teurer als zehn Euro je Quadratmeter vermietet werden darf.

        Heading| Streit um die Lagerhalle

        Body| Umstritten war bis zuletzt die große Lagerhalle, die unter Denkmalschutz steht und nach dem Willen der Verwaltung zur Schule werden soll.

        Body| „Wir reißen nichts ab, was noch stehen kann“, sagte die Baudezernentin nach der Abstimmung und dankte den Nachbarn für ihre Geduld.

        Tag| Schlagwörter: Stadtrat, Wohnungsbau, Denkmalschutz

        Related| Lesen Sie auch

        Related| Warum der neue Busbahnhof ein Jahr später fertig wird
        Related| Schwimmbad bleibt im Winter an zwei Tagen geschlossen

        Comment| Kommentare

        Footer| © 2024 Rundblick Verlag. Alle Rechte vorbehalten.
        """;

    /// <summary>The text without its roles, and the roles by line.</summary>
    public static (string Text, List<BlockRole> Roles) Read(string marked, TextSpacing spacing = TextSpacing.AsIs)
    {
        var lines = new List<string>();
        var roles = new List<BlockRole>();
        foreach (string line in marked.ReplaceLineEndings("\n").Split('\n'))
        {
            int bar = line.IndexOf("| ", StringComparison.Ordinal);
            if (bar < 0)
            {
                if (spacing == TextSpacing.AsIs)
                {
                    lines.Add("");
                }

                continue;
            }

            roles.Add(Enum.Parse<BlockRole>(line[..bar]));
            lines.Add(line[(bar + 2)..]);
            if (spacing == TextSpacing.AllBlank)
            {
                lines.Add("");
            }
        }

        return (string.Join('\n', lines), roles);
    }
}

/// <summary>Which empty lines a scraper leaves.</summary>
public enum TextSpacing
{
    AsIs,
    NoneBlank,
    AllBlank,
}
