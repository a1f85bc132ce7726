using System.Collections.Frozen;

namespace NewsParse.Bylines;

/// <summary>
/// Given names that many people bear, over the languages whose bylines are read: what tells "Jane Roe" from "Breaking News" where nothing else does.
/// A name that is not among them is no less one.
/// </summary>
internal static class GivenNames
{
    // Names that are words as well, such as Grace, stand here only where the word is rare headings.
    private static readonly FrozenSet<string> s_names = string.Join(' ', (string[])
    [
        // English
        "aaron abigail adam adrian aidan aimee alan alastair albert alec alex alexa alexander alexandra alexis alfred alice alicia alison alistair allan allison alyssa amanda amber amelia amy andrea andrew andy angela "
        + "angus anita ann anna annabel anne annie anthony antonia arthur ashley audrey barbara barry beatrice becky belinda ben benjamin bernard beth bethany betty beverly bill billy bob bobby brad bradley brandon brenda "
        + "brendan brent brett brian bridget brittany brooke bruce bryan bryony caitlin calum cameron camilla carl carla carly carol carole caroline carolyn carrie casey catherine cathy cecilia charles charlie charlotte chelsea "
        + "cheryl chloe chris christian christie christina christine christopher cindy claire clare clarissa clive colin colleen connor conor courtney craig cynthia damian damien damon dan daniel danielle danny darren daryl dave david dawn "
        + "dean debbie deborah debra declan deirdre denis denise dennis derek diana diane dianne dominic don donald donna doreen doris dorothy doug douglas drew duncan dustin dwight dylan eamon ed eddie edgar edith edmund edward edwin "
        + "eileen elaine eleanor elena eliot elisabeth elise eliza elizabeth ella ellen ellie elliot elliott emily emma eric erica erik erika erin esther ethan eugene eva evan evelyn ezra felicity felix fiona frances francesca francis "
        + "frank fred freddie frederick gabriel gabrielle gail gareth garry gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gideon gillian gina glen glenn gloria gordon graeme graham grant greg gregory gretchen "
        + "guy gwen gwyneth hannah harold harriet harriett harry hayley heather helen helena henry hilary holly howard hugh hugo humphrey ian imogen ingrid irene iris isaac isabel isabella isabelle isla ivan jack jackie jackson jacob "
        + "jacqueline jade jaime jake james jamie jan jane janet janice janine jared jasmine jason jay jean jeanette jeff jeffrey jemima jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jillian jim jimmy "
        + "joan joanna joanne jodie joe joel johanna john johnny jon jonah jonathan jonny jordan joseph josephine josh joshua joyce juan judith judy julia julian juliana julie juliet june justin justine kaitlin karen karin karl kate "
        + "katherine kathleen kathryn kathy katie katrina katy kay kayla keith kelly kelsey ken kenneth kerry kevin kieran kim kimberly kirsten kirsty kristen kristin kristina kyle lara larry laura lauren laurence laurie lawrence leah "
        + "leanne lee leigh len leo leon leonard leslie lesley lewis liam libby lillian lily linda lindsay lindsey lisa liz lizzie lloyd lois lorna lorraine louis louisa louise lucas lucinda lucy luke lydia lynn lynne mackenzie madeleine "
        + "madeline madison maggie malcolm mandy marc marcus margaret maria marian marie marilyn marina marion marissa marjorie mark marsha marshall martha martin marvin mary mathew matilda matt matthew maureen maurice max maxine maya "
        + "megan meghan melanie melinda melissa melvin mia michael michele michelle mick miguel mike mikey mildred miles milo mindy miranda miriam mitchell moira molly monica morgan muriel nadia nancy naomi natalie natasha nathan "
        + "nathaniel neil nell nicholas nick nicky nicola nicole nigel nikki nina noah noel nora norma norman olive oliver olivia oscar owen paige pamela pat patrice patricia patrick patsy paul paula pauline peggy penelope penny pete "
        + "peter phil philip phillip philippa phoebe phyllis pippa polly rachael rachel ralph randall randy ray raymond rebecca rebekah reggie reginald rhiannon rhys ricardo richard rick ricky rita rob robbie robert roberta robin "
        + "robyn rod rodney roger roland ron ronald ronnie rory rosalind rosemary rosie ross rowan roxanne roy rufus rupert russell ruth ryan sabrina sally sam samantha sammy samuel sandra sara sarah saul scott sean sebastian serena "
        + "seth shane shannon sharon shaun shawn sheila shelley sherry sheryl shirley sian sid sidney simon simone sofia sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue "
        + "susan susanna susannah susie suzanne suzie sydney sylvia tabitha tamara tamsin tania tanya tara taylor ted teresa terence terri terry tessa thea thelma theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom "
        + "tommy toni tony tracey tracy travis trevor tricia trish tristan troy tyler ursula valerie vanessa vera vernon veronica vicki vicky victor victoria vince vincent viola violet virginia vivian vivien vivienne walter wanda warren "
        + "wayne wendy wes wesley will william willie winston xavier yasmin yvette yvonne zach zachary zack zoe",
        // German, Dutch
        "achim adalbert albrecht andreas anette anja anke annegret annette anneke annika antje armin arne arnold astrid axel beate benedikt benno bernd bernhard bettina birgit birte björn boris brigitte britta bruno carina carola carsten "
        + "christa christel christiane christof christoph claas claudia claus clemens constanze corinna cornelia cornelius dagmar daniela detlef dieter dietmar dietrich dirk dominik dorothea eberhard edda elfriede elke elmar elsa emil "
        + "erich ernst erwin eugen ferdinand florian franz franziska frauke friederike friedrich fritz gabi gabriela gabriele georg gerd gerda gerhard gerlinde gero gesa gisela götz gregor gudrun guido gundula günter günther hannes "
        + "hannelore hanno hans hans-jürgen harald hartmut heidi heidrun heike heiko heiner heinrich heinz helga helge helmut henning henrik herbert hermann hilde hildegard holger horst hubert ilka ilona ilse ines inga inge ingo ingrid "
        + "iris irmgard isabell jana jannik jens joachim jochen johann johannes jonas jörg jörn judith julius jürgen jutta kai karla karl-heinz karsten katarina katharina kathrin katja katrin kerstin kilian kirstin klaus konrad "
        + "konstantin korbinian kristian kristof kurt lars lena leonie leopold lothar ludger ludwig lukas lutz luisa magdalena maik maike maja manfred manuel manuela marcel marco mareike margarete margit margot marianne marie-luise mario "
        + "markus marlene marlies marten martina matthias mathias maximilian mechthild meike michaela mirjam mirko monika moritz nadine nadja nele nico nicolas niklas nils norbert olaf oliver ole oskar oswald otto pascal patrizia "
        + "petra philipp pia rainer ralf raphael regina reiner reinhard reinhold renate rené richard roland rolf roman ronja rosa rosmarie rüdiger rudolf ruben sabine sandro sandy sascha sebastian severin siegfried sigrid silke silvia "
        + "simone sina sofie sonja stefan stefanie steffen stephan susanne svea sven svenja tanja thilo thorben thorsten till tilman timo tobias torben torsten udo ulf uli ulla ulrich ulrike ursula ute uta uwe valentin verena viktor "
        + "viktoria volker volkmar walther waltraud wenzel werner wilfried wilhelm willi wolf wolfgang wolfram yannick aad aart anneke anouk arjen bart bas bram carlijn cees daan diederik dirk els erik ewout femke floor floris frits geert "
        + "gerard gert gijs hanneke harm hein henk hilde ineke jaap jacco jan jannetje jasper jelle jeroen jesper joep joost joris jos jurgen kees klaas koen lieke lisanne loes lotte maaike maarten margriet marieke marije marijke marjan "
        + "marjolein marleen marloes mathijs matthijs meindert merel michiel mieke mirjam niels nienke pieter piet reinier renske rik rob roel ruud sander sanne saskia siem sjoerd sofie stijn teun thijs tijs tineke tom ton wendelien wim wouter",
        // French, Italian, Spanish, Portuguese, Catalan
        "adèle adrien agathe agnès aïcha alain alexandre alexia aline alix amandine amélie anaïs andré anne-marie anne-sophie antoine antoinette armand arnaud arthur aude aurélie aurélien bastien baptiste béatrice bénédicte benoît bernadette "
        + "bertrand blandine blanche camille caroline cécile cédric céline chantal christelle christophe clara claude claudine clémence clément corentin corinne cyril cyrille damien delphine denis didier dominique édouard élise élodie éloïse "
        + "emeric emilie émilie emmanuel emmanuelle éric estelle étienne etienne fabien fabienne fabrice fanny florence florent florian françois françoise frédéric frédérique gaël gaëlle gaspard gauthier geneviève geoffroy georges gérald gérard "
        + "germain ghislaine gilbert gilles grégoire grégory guillaume gustave guy hélène henri hervé hortense hugues inès isabelle ismaël jacques jean jean-baptiste jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel "
        + "jean-paul jean-philippe jean-pierre jeanne jérémie jérémy jérôme joël joëlle joséphine julie julien juliette justine karim laetitia laure laurence laurent léa léo liliane lionel loïc louis luc lucas lucie lucien lucile ludivine ludovic "
        + "madeleine magali manon marc-antoine marcel margaux marguerite marianne marie marine marion marlène marthe martine mathieu mathilde matthieu maud maxence maxime mélanie michel michèle mireille monique morgane mylène nadège "
        + "nathalie nicolas noémie océane odile olivier olivia ophélie pascal pascale patrice paulin pauline perrine philippe pierre pierre-yves quentin raphaël raphaëlle rachida régis rémi rémy renaud rodolphe romain romane roxane sandrine "
        + "sébastien séverine solène solenn sophie stanislas stéphane stéphanie sylvain sylvaine sylvie tanguy tatiana thibault thibaut thierry thomas tiphaine valentin valentine valérie véronique victor vincent virginie vivien xavier yann yannick yoann yves yvonne zoé",
        "adele adriana adriano agnese alberto aldo alessandra alessandro alessia alessio alfio alfonso alice amedeo andrea angela angelo anna annalisa antonella antonio arianna armando arturo barbara beatrice benedetta bianca bruno camilla "
        + "carla carlo carmela carmine caterina cecilia cesare chiara cinzia claudia claudio concetta corrado cosimo cristian cristiana cristiano cristina dario davide debora diego domenico donatella edoardo elena eleonora elio elisa elisabetta "
        + "emanuela emanuele emilio enrica enrico enzo ernesto ettore eugenio fabiana fabio fabrizio federica federico ferdinando filippo flavia flavio francesca francesco franco gabriele gaetano gennaro giacomo giada giampiero giancarlo gianfranco "
        + "gianluca gianluigi gianmarco gianni gianpaolo gilda gino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina grazia graziano guglielmo guido ilaria ivana jacopo laura lavinia leonardo letizia lidia "
        + "liliana lino lorena lorenza lorenzo loredana luana luca lucia luciana luciano lucio luigi luisa maddalena manuela mara marcella marcello marco margherita mariangela mariano marika marilena mario marta martina massimiliano massimo "
        + "matilde matteo mattia maurizio mauro michela michele milena mirella mirko monica nadia nicola nicoletta nicolò nino ornella orsola ottavia paola paolo pasquale patrizia piero pierluigi pietro raffaele raffaella renata renato renzo riccardo "
        + "rita roberta roberto rocco romina rosa rosanna rosario rossella sabrina salvatore samuele sandra sandro sara sergio silvana silvia silvio simona simone sonia stefania stefano susanna tiziana tiziano tommaso ugo umberto valentina valeria "
        + "valerio vincenzo virginia vito vittoria vittorio viviana walter",
        "abel adolfo adrián adriana agustín aitor ainhoa albert alberto alejandra alejandro alfonso alfredo alicia almudena álvaro amaia amparo ana andrea andrés ángel ángela ángeles anselmo antonia antonio ariadna ariel arturo asier asunción aurora "
        + "beatriz begoña belén benito bernardo berta blanca borja camila camilo carla carles carlos carme carmen carolina catalina cayetana cecilia celia césar claudia concha consuelo cristian cristina cristóbal daniela darío diego dolores eduardo "
        + "elena elisa eloy elvira emilia emilio encarna enrique ernesto esperanza esteban estela ester eugenia eugenio eusebio eva fabián fabiola facundo federico felipe fernanda fernando fidel francisca francisco gabriela gaspar gema gerardo germán "
        + "gonzalo gregorio guadalupe guillermo gustavo héctor hernán horacio ignacio imanol inés inma inmaculada iñaki iñigo irene isabel isidro ismael iván jaime javier jesús jimena joan joaquín jordi jorge josé josefa josefina josep juan juana julia "
        + "julián julio laia laura leandro leonor leticia lidia lola lorena lorenzo lourdes lucas lucía luis luisa lluís macarena magdalena maite manuel manuela marc marcela marcelo marcos margarita maría mariana mariano maribel marina mario marisa "
        + "marisol marta martín mateo matías mauricio maximiliano mercedes mercè miguel milagros mireia mónica montse montserrat nahuel natalia nerea nicolás noelia núria nuria octavio olga oriol óscar pablo paloma paola patricia patricio pau pedro pere "
        + "pilar rafael ramiro ramón raquel raúl remedios renata ricardo roberto rocío rodolfo rodrigo rogelio rosa rosalía rosario rubén salvador samuel sandra santiago santi sara saúl sebastián sergio silvia silvio soledad sonia susana tamara teresa "
        + "tomás valentina valeria vanesa verónica vicente vicenta violeta virginia víctor xavi xavier ximena yolanda",
        "adriana afonso alexandra alexandre alice amanda américo ana anabela andré andreia antónio antônio artur augusto bárbara beatriz bernardo bianca bruna bruno caetano caio camila carlos carolina catarina cátia cecília célia cláudia cláudio clara cristiana "
        + "cristiano cristina daniel daniela danilo david débora diana diego diogo duarte edson eduarda eduardo elaine eliana elisa emanuel érica fábio fabiana fabiano fátima felipe fernanda fernando filipa filipe flávia flávio francisca francisco gabriel "
        + "gabriela geraldo gilberto gonçalo guilherme gustavo heitor helena henrique hélder hugo igor inês isabel isabela isadora ivo jaime joana joão joaquim jorge josé júlia juliana júlio larissa laura leandro letícia lia lígia lucas lúcia luciana luciano "
        + "luís luísa luiz luiza lurdes mafalda manuel manuela mara marcela marcelo márcia márcio marco margarida maria mariana mário marisa marta matheus mateus maurício miguel miriam mônica murilo natália nelson nuno olga otávio patrícia paula paulo pedro priscila "
        + "rafael rafaela raquel raul regina renan renata renato ricardo rita roberta roberto rodrigo rogério rosa rui sandra sara sérgio sílvia simone sofia sónia sônia susana tânia tatiana teresa thaís thiago tiago tomás valéria vanessa vasco vera vinícius vítor viviane",
        // Polish, Czech, Slovak, South Slavic, Hungarian, Romanian
        "ada adam adrianna agata agnieszka aleksander aleksandra alicja andrzej aneta anita anna antoni arkadiusz artur barbara bartłomiej bartosz beata błażej bogdan bogusław bożena cezary czesław damian daniel danuta dariusz dawid dominik dominika dorota "
        + "edyta elżbieta emilia ewa ewelina filip franciszek gabriela grażyna grzegorz halina hanna henryk hubert irena iwona izabela jacek jadwiga jakub jan janina janusz jarosław jerzy joanna jolanta józef julia justyna kacper kamil kamila karol karolina "
        + "katarzyna kazimierz kinga konrad krystyna krzysztof lech leszek lidia łukasz maciej magda magdalena małgorzata marcin marek maria mariusz marta marzena mateusz michał mikołaj mirosław monika natalia olga oskar patrycja patryk paulina paweł piotr "
        + "przemysław radosław rafał renata robert roman ryszard sławomir stanisław stefan sylwia szymon tadeusz tomasz urszula wacław waldemar wanda weronika wiesław wiktor wiktoria witold władysław włodzimierz wojciech zbigniew zdzisław zofia zuzanna",
        "alena aleš alžběta anežka antonín bára barbora blanka bohumil bohuslav břetislav dagmar dana daniela dita dominik drahomír eliška eva filip františek hana helena hynek irena iva ivana ivo ivana jakub jan jana jarmila jaromír jaroslav jaroslava jindřich "
        + "jiří jitka johana josef jozef juraj kamil karel karolína kateřina klára kristýna kryštof květa ladislav lenka leoš libor libuše linda lubomír ľubomír lucie luděk lukáš magdaléna marcela marek marie markéta martin martina matej matěj michaela michal milan "
        + "milena miloš milan miloslav miroslav monika natálie nikola oldřich ondřej ondrej otakar patrik pavel pavla pavlína peter petr petra přemysl radek radim radka radovan richard robert roman romana rostislav rudolf růžena šárka šimon simona soňa stanislav "
        + "štěpán štefan svatopluk tereza tomáš václav vendula věra veronika viktor vilém vít vítězslav vladimír vlastimil vojtěch zbyněk zdeněk zdenka zuzana aleksandar ana andrej ante bojan boris branko dejan dragan dušan goran igor ivan ivana jelena jovana "
        + "katarina ljubica luka marija marko maja matija milica miljana mirjana nada nataša nebojša nenad nikola petar predrag saša slavko slobodan snežana srđan stefan stjepan tanja tihomir tomislav vesna vladimir zoran željko "
        + "andrás ágnes anikó attila balázs béla csaba dániel dávid dóra edit erika erzsébet eszter ferenc gábor gergely györgy gyula ildikó imre istván jános józsef judit katalin kálmán károly krisztina lajos lászló levente magda márton máté mihály miklós "
        + "péter réka rita róbert sándor szabolcs tamás tibor viktor zoltán zsolt zsuzsanna adrian alexandru alina alin ana andrei andreea anca bogdan călin cătălin ciprian claudiu cosmin cristian cristina dan daniela dragoș elena florin gabriela george gheorghe "
        + "ioana ion ionuț irina iulia iulian laurențiu liviu lucian marius mihaela mihai mircea nicoleta octavian ovidiu petre radu răzvan roxana sorin ștefan teodor tudor vasile victor vlad",
        // Nordic, Baltic, Finnish
        "agnes agneta anders andreas anette anja anna-lena annika ane anne ann-charlotte arvid asbjørn åsa aslak astrid axel bengt berit bertil birger birgitta bjarne bjørn björn bo bodil børge britt camilla carin carl catarina cecilie charlotta christer "
        + "daniel ditte dag ebba egil eirik einar elin elise ellen elsa emil emelie emma erik erlend espen eva eystein filip finn frank fredrik frida frode geir göran greta gro gudrun gunilla gunnar gunn gustaf gustav guro håkan håkon hanne hans harald hege heidi "
        + "helene helge henning henrik henriette hilde ida inga ingebjørg inger ingrid ingunn ingvild isak ivar jakob jan-erik jens jenny jesper jimmie joakim johan johanna jonas jørgen jøran jon jorunn josefin julie kari karin karoline kasper katarina katrine "
        + "ketil kim kirsten kjell kjersti kjetil klara klas knut kristian kristin kristine kristoffer lars lars-erik lasse leif lena lennart line linn linnea linus lise lisbeth lone lotta louise lovisa lukas maj maja malin magnus maren maria marianne marie "
        + "marit markus marlene marte martin mathias mats mattias merete mette mia mikael mikkel mikkeline mona monica morten nanna nina niels nils nikolaj odd ola olav ole oskar ove øystein øyvind pål patrik pelle peder per-erik pernilla pernille peter petra "
        + "pia ragnar ragnhild randi rasmus rikke roger rolf rune sanna sara signe sigrid siri siv sofia sofie solveig søren staffan stefan stein stian stig stine susanne svante svein sven synne synnøve teodor terje thea therese thomas thor thorbjørn tina "
        + "tobias tom tommy tone tor torbjörn tord tore torgeir torill torstein tove trine trond troels trygve tuva ulf ulrik ulrika unni vegard vibeke victoria vidar viggo viktor ylva yngve aino aleksi anna-maija antti ari arto eero eeva eija elina emmi esa "
        + "hanna hannu heikki heli henna ilkka inka irma jaakko jani janne jari jarmo johanna jouni juha juhani jukka kaisa kalle kari katja kati kimmo kirsi laura leena liisa maarit maija maria marja marjatta marko markku markus matti mika mikko minna "
        + "mirja niina olli outi paavo päivi pasi pekka pentti petri pirjo riikka riitta risto saara sakari salla sami samuli sanna sari satu seppo sirpa tapani tapio tarja teemu terhi tero tiina timo tommi tuomas tuula tuomo veikko veli ville virpi",
        // Turkish, Arabic, Persian, Hebrew
        "abdullah adem adnan ahmet ahmed alev ali alper anıl arda arzu aslı ayça ayhan aykut aylin ayşe ayten aziz bahar barış başak berk berna betül bilal bora buket burak burcu bülent canan cem cemal cemil cengiz ceren cihan çağla çiğdem deniz derya "
        + "didem dilek doğan duygu ebru ece eda efe ekrem elif emel emine emrah emre ender engin enis ercan erdem erdoğan eren ergin erhan erkan erol ersin ertuğrul esma esra evren eylül fadime fahri faruk fatih fatma ferhat feride fikret filiz fırat funda "
        + "gamze gizem gökhan gökçe gül gülay gülşen güneş gürkan hakan halil halit hamza handan hande harun hasan hatice hayri hilal hüseyin hülya ibrahim ilhan ilker ilknur irem ismail kaan kadir kemal kerem koray kübra levent mahmut mehmet melek melis meltem "
        + "merve mert mesut metin murat mustafa muzaffer müge nazlı nazım necati nermin neslihan neşe nihat nilgün nur nuray nuri nurten okan oğuz olcay onur orhan osman oya ömer önder özge özgür özlem pelin pınar ramazan recep refik rıza sadık salih seda sedat "
        + "selçuk selim selin selma sema semih serap serdar serhat serkan sevda sevgi sevil sevim sezgin sibel sinan songül suat suzan süleyman şebnem şenol şeyma tamer taner tarık tolga tuba tuğba tuncay turgut tülay uğur umut ümit ünal vedat veysel volkan yasemin yaşar "
        + "yavuz yeşim yıldız yılmaz yunus yusuf zafer zehra zeki zekiye zeynep abbas abdel abdul abdulaziz abdulrahman adel ahmad aisha akram alaa amal amin amina amir amira anas ashraf asma ayman bassam bilal dalia daoud dina elias fadi faisal farah fares farid fatima "
        + "fouad ghassan habib hadi haider hamad hamid hanan hani hassan hatem hisham houda hussain hussein huda ibtisam imad iman jalal jamal jamil khaled khalid khalil laila latifa leila lina maha mahmoud majed malek malika mariam marwan maryam maysa mohamed mohammad "
        + "mohammed mona mounir mourad muhammad muna mustapha nabil nada nader nadine nasser nizar noor noura omar osama rami rana rania rashid reem rima saad sabah sahar said salah salem salim salma salwa sameer samer samir samira sami sana sarah shadi shaimaa sherif "
        + "soraya suleiman taha tamer tarek tariq wael walid wassim yara yasmine yasser yassin youssef yousef zahra zaid zainab ziad zeinab amirhossein arash ardeshir azadeh babak bahram behnam behrouz farhad farnaz fereshteh golnaz hamed hossein javad kamran kaveh kian "
        + "mahsa majid maziar mehdi mehran mohsen mojgan morteza nasrin navid negar nima parisa parvin pouya ramin reza saeed shahin shahram shirin siamak sima soheil vahid yasaman zohreh avi avraham amir amit ariel asaf aviva baruch chaim dafna dana dov efrat ehud eitan "
        + "elad eli eyal gadi galit gideon gil hadar hagit haim idan ido ilan ilana inbal itamar itay keren liat lior maayan meir menachem merav michal mordechai moshe naama nadav nahum nir nitzan noa noga ofer ofir omer omri oren orit orly raz reuven ronen ronit roni "
        + "sagi shahar shai shany sharon shimon shira shlomo shmuel shoshana tal talia tamar tomer tzipi uri yaakov yael yair yaniv yehuda yigal yitzhak yoav yoel yonatan yoni yossi yuval zeev zvi",
        // South and South-East Asia, Africa
        "aakash aarti abhijit abhinav abhishek aditi aditya ajay ajit akash akhil akshay alok amar amit amitabh amrita anand ananya anil anita anjali anjana ankit ankita ankur anshul anuj anupam anuradha anurag aparna apoorva arjun aruna arun arvind asha ashok "
        + "ashish ashutosh ashwin avinash bharat bhaskar chandan chetan deepa deepak deepika devika dhruv dinesh dipak divya gaurav gautam geeta girish gopal govind harish harsh harsha hemant indira isha ishaan jagdish jaya jayant jyoti kabir kalpana kamal kapil "
        + "karan karthik kavita kiran kishore krishna kumar kunal lakshmi lalit madhav madhu mahesh manish manisha manoj meena meenakshi meera megha milind mohan mohit mukesh nandini narayan naresh narendra naveen neeraj neha nikhil nilesh nisha nitin pallavi pankaj "
        + "pooja prabhat pradeep prakash pramod pranav prashant pratik pravin preeti prem priya priyanka puneet rahul raj rajan rajat rajeev rajesh rajiv raju rakesh ram raman ramesh rashmi ravi rekha renu reshma ritu rohan rohit rupali sachin sagar sameer sandeep "
        + "sangeeta sanjay sanjeev santosh saurabh shalini shankar sharad shashank shashi shikha shilpa shivani shreya shruti shubham shweta siddharth smita sneha sonal srinivas subhash sudhir sudha sujata sumit sunil sunita suresh surya sushil sushma swati tanvi tarun "
        + "uday uma usha vaibhav varun vasudha venkat vidya vijay vikas vikram vikrant vinay vineet vinod vipin virendra vishal vivek yash yogesh asif ayesha bilal fahad farhan hamza imran iqbal irfan junaid kashif naveed nida rabia rehman sadia saima shahid shahzad "
        + "shoaib sohail tahir usman waqar waseem yasir zafar zahid zubair abdul aminah azman farid fauzi hafiz hakim halim hamzah hashim ismail kamarul mohd nurul razak rizal roslan siti zainal zulkifli adi agung agus ahmad aji akbar andi anisa ari arief asep ayu "
        + "bambang bayu budi cahyo citra dedi desi dewi diah dian didik dwi edi eka endang fajar febri ferry fitri galih gede hadi hari hendra heri heru ika imam indah indra irwan iwan joko kadek kartika ketut lestari maya muhamad muhammad mulyadi nanda ni novi nur nurul "
        + "nyoman puji purnomo putri putu rahmat ratna retno ridwan rina rini rizki rizky rudi sari sigit siti slamet sri sugeng suharto sukarno sulistyo surya susi susilo sutrisno syamsul taufik teguh titik tri tuti utami wahyu wawan wayan widodo wulan yanto yudi yuli yuliana yusuf "
        + "abebe abena abiodun adaeze adebayo adewale akinwumi aliyu amadou aminata amos ayodele babajide bongani boubacar chiamaka chidi chika chinedu chinwe dlamini ebele ekene emeka fatou femi folake funmi ibrahima ifeanyi ikenna ishmael jabu joseph kagiso kamau kehinde "
        + "khadija kofi kwabena kwame lerato lesedi lindiwe lungile mamadou mandla mbali moses mpho musa mutua mwangi naledi nandi ngozi njeri nkechi nkosi nomsa nomvula nosipho nthabiseng ntombi obinna olamide oluwaseun omondi ousmane palesa refilwe rotimi samuel segun seun "
        + "sibusiso sifiso sipho siyabonga tendai thabo thandeka thandi themba thulani tinashe tshepo tunde uchenna wanjiku wanjiru yaw zandile zanele zodwa alhassan rosario jose juanito rodrigo danilo maricel rowena marites rommel",
        // Russian, Ukrainian and their neighbours, Cyrillic and Latin
        "александр александра алексей алена алёна алина алиса алла анастасия анатолий ангелина андрей анна антон антонина аркадий артем артём арсений богдан борис вадим валентин валентина валерий валерия варвара василий василиса вера вероника виктор виктория виталий "
        + "владимир владислав владислава всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис диана дмитрий ева евгений евгения егор екатерина елена елизавета ефим жанна захар зинаида зоя иван игорь илья инна ирина карина кирилл кира константин "
        + "кристина ксения лариса лев леонид лидия любовь людмила маргарита марина мария марк матвей майя максим михаил надежда наталия наталья никита николай нина оксана олег олеся ольга павел петр пётр полина раиса роман руслан светлана семен семён сергей софия софья "
        + "станислав степан тамара тарас татьяна тимофей тимур ульяна федор фёдор филипп эдуард элеонора эльвира эмма юлия юрий яна ярослав ярослава андрій анастасія анатолій антоніна валерій василь віктор вікторія віталій володимир вячеслав в'ячеслав галина геннадій "
        + "григорій данило дарина дмитро євген євгенія єлизавета іван ігор ілля інна ірина катерина кирило костянтин лариса леся любов людмила марія микита микола михайло надія назар наталія олег олександр олександра олексій олена олеся ольга остап павло петро поліна "
        + "роман руслан світлана сергій соломія софія степан тарас тетяна уляна юлія юрій яна ярослав aleksandr aleksandra aleksei aleksey alexei alexey alina anastasia anastasiia anatoly andrei andrey andriy artem bohdan daria dasha denis dmitri dmitriy dmitry dmytro "
        + "ekaterina elena evgeny evgeniya galina gennady georgy grigory igor ihor ilya iryna irina katerina kateryna kirill konstantin ksenia kseniya larisa leonid lesia lyudmila maksim maria mariia marina maryna maxim mikhail mykola mykhailo nadezhda natalia nataliya "
        + "natalya nikita nikolai nikolay oksana oleg oleh oleksandr oleksii olena olga olha pavel pavlo petro polina roman ruslan serhii serhiy sergei sergey stanislav svetlana taras tatiana tatyana tetiana timur vadim valentina valery vasily vasilisa viktor viktoria "
        + "vitaly vitalii vladimir vladislav volodymyr vyacheslav yana yaroslav yekaterina yelena yevgeny yevheniia yulia yuliia yuri yuriy yurii zakhar",
        // Surnames that come first: Vietnamese; East Asian names Latin letters
        "nguyễn nguyen trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương mai đào lâm lương thái hà cao tạ tô quách thanh minh hùng hương lan linh ngọc phương quang quỳnh thảo thu thủy trang tuấn vân việt xuân yến "
        + "akira akiko asuka ayako chie daisuke emi eri fumiko haruka haruki hideki hiroko hiroki hiroshi hisako ichiro jun junichi junko kaori kaoru kazuo keiko keita kenichi kenji kenta koji kumiko makoto mari mariko masahiro masako masaru mayumi megumi michiko miho mika miki "
        + "minoru misaki mitsuru miyuki naoko naoto natsuki nobuko noriko reiko rie rika ryo ryota sachiko sakura satoshi sayaka shigeru shinji shinichi shiori sho shota shun taichi taiki takahiro takashi takeshi takuya tomoko tomoya toru toshio tsuyoshi yasuko yoichi "
        + "yoko yosuke yoshiko yui yuji yuka yukari yuki yukiko yuko yumi yumiko yusuke yuta bo chang cheng chun dong fang fei feng gang guang hao hong hua hui jia jian jiang jie jin jing jun kai lei liang ling mei meng min ming na peng ping qiang qin qing rong rui "
        + "shan shu tao ting wei wen xia xiang xiao xiaoying xin xiu xue yan yang yao ying yong yu yuan yue yun zhen zheng zhi zhong eun eunji hae haeun hye hyejin hyun hyunjin jae jaehyun jihye jihoon jimin jisoo jiwon joon junho kyung minji minjun min-jun min-ji "
        + " seo seojun seong seung seung-woo sooyeon sunghee yeon yong-jun ",
    ]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <param name="key">A word, lower case; of "Jean-Luc" each part may be the name.</param>
    public static bool Contains(string key)
    {
        if (s_names.Contains(key))
        {
            return true;
        }

        int hyphen = key.IndexOf('-');
        return hyphen > 1 && s_names.Contains(key[..hyphen]) && key.Length - hyphen > 2;
    }
}
