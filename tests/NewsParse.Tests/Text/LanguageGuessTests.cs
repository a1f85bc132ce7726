using NewsParse.Text;

namespace NewsParse.Tests.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The council voted on Tuesday to rebuild the harbour wall, which was destroyed by the storm that hit the coast in the winter.")]
    [InlineData("de", "Der Rat hat am Dienstag beschlossen, dass die Mauer am Hafen wieder aufgebaut wird, weil sie im Winter nicht mehr zu retten war.")]
    [InlineData("fr", "Le conseil a voté mardi pour la reconstruction du mur du port, qui a été détruit par la tempête dans la nuit, selon le maire.")]
    [InlineData("es", "El consejo votó el martes a favor de la reconstrucción del muro del puerto, que fue destruido por la tormenta en el invierno. También dijo que las obras ya han empezado.")]
    [InlineData("it", "Il consiglio ha votato martedì per la ricostruzione del muro del porto, che è stato distrutto dalla tempesta, e ha detto che i lavori sono già iniziati.")]
    [InlineData("pt", "A câmara votou na terça-feira pela reconstrução do muro do porto, que foi destruído pela tempestade, e disse que as obras já começaram. Não há data para o fim.")]
    [InlineData("gl", "O concello votou o martes pola reconstrución do muro do porto, que foi destruído polo temporal, e dixo que as obras xa empezaron. Non hai unha data para o remate.")]
    [InlineData("ca", "El consell va votar dimarts per la reconstrucció del mur del port, que va ser destruït per la tempesta, i va dir que les obres ja han començat amb un any de retard.")]
    [InlineData("ro", "Consiliul a votat marți pentru reconstrucția zidului portului, care a fost distrus de furtună, și a spus că lucrările au început după un an de întârziere.")]
    [InlineData("nl", "De raad heeft dinsdag besloten dat de muur van de haven opnieuw wordt gebouwd, omdat die in de winter door een storm werd verwoest en niet meer te redden was.")]
    [InlineData("af", "Die raad het Dinsdag besluit dat die muur by die hawe weer gebou moet word, omdat dit in die winter deur 'n storm verwoes is en nie meer gered kon word nie.")]
    [InlineData("fy", "De rie hat tiisdei besletten dat de muorre fan de haven wer boud wurde sil, om't dy yn de winter troch in stoarm ferneatige waard en net mear te rêden wie.")]
    [InlineData("lb", "De Gemengerot huet en Dënschdeg decidéiert, datt d'Mauer um Hafen erëm opgebaut gëtt, well se am Wanter vun engem Stuerm zerstéiert gouf an net méi ze retten war.")]
    [InlineData("sv", "Kommunfullmäktige röstade på tisdagen för att muren i hamnen ska byggas upp igen efter stormen som var den värsta på många år.")]
    [InlineData("da", "Byrådet besluttede tirsdag, at muren ved havnen skal bygges op igen, efter at den blev ødelagt af en storm, som ingen af byens borgere havde set mage til.")]
    [InlineData("nb", "Bystyret vedtok tirsdag at muren ved havna skal bygges opp igjen etter at den ble ødelagt av en storm som ingen av byens innbyggere hadde sett maken til. Noen sier at regjeringen må betale mer nå.")]
    [InlineData("nn", "Bystyret vedtok tysdag at muren ved hamna skal byggjast opp att etter at han vart øydelagd av ein storm som ingen av innbyggjarane i byen hadde sett maken til. Dei seier det ikkje er nok.")]
    [InlineData("is", "Bæjarstjórn samþykkti á þriðjudag að veggurinn við höfnina verði endurreistur eftir að hann eyðilagðist í óveðri sem var það versta í mörg ár.")]
    [InlineData("fo", "Býráðið samtykti týsdagin, at múrurin við havnina skal byggjast uppaftur, eftir at hann varð oyðilagdur í einum stormi, sum ikki var sæddur í mong ár.")]
    [InlineData("fi", "Valtuusto päätti tiistaina, että sataman muuri rakennetaan uudelleen, koska se oli tuhoutunut myrskyssä, joka oli pahin vuosiin. Mukaan ei ole otettu muita töitä.")]
    [InlineData("et", "Volikogu otsustas teisipäeval, et sadama müür ehitatakse uuesti üles, sest see hävis tormis, mis oli halvim viimase kümne aasta jooksul. Linnapea ütles, et tööd on juba alanud.")]
    [InlineData("lv", "Dome otrdien nolēma, ka ostas mūris tiks uzbūvēts no jauna, jo to iznīcināja vētra, kas bija smagākā pēdējo gadu laikā. Darbi jau ir sākušies, bet naudas vēl nav.")]
    [InlineData("lt", "Taryba antradienį nusprendė, kad uosto siena bus atstatyta, nes ją sugriovė audra, kuri buvo stipriausia per pastaruosius metus. Darbai jau prasidėjo, tačiau pinigų dar nėra.")]
    [InlineData("pl", "Rada zdecydowała we wtorek, że mur portu zostanie odbudowany, ponieważ został zniszczony przez burzę, która była najgorsza od lat. Prace już się zaczęły, ale nie ma jeszcze pieniędzy.")]
    [InlineData("cs", "Rada v úterý rozhodla, že zeď přístavu bude znovu postavena, protože ji zničila bouře, která byla nejhorší za poslední roky. Práce už začaly, ale peníze ještě nejsou.")]
    [InlineData("sk", "Rada v utorok rozhodla, že múr prístavu bude znovu postavený, pretože ho zničila búrka, ktorá bola najhoršia za posledné roky. Práce sa už začali, ale peniaze ešte nie sú.")]
    [InlineData("sl", "Svet je v torek odločil, da bo zid pristanišča znova zgrajen, ker ga je uničila nevihta, ki je bila najhujša v zadnjih letih. Dela so se že začela, vendar denarja še ni.")]
    [InlineData("hr", "Vijeće je u utorak odlučilo da će se zid luke ponovno izgraditi jer ga je uništila oluja koja je bila najgora u posljednjih tisuću dana. Općina također nije rekla tko će platiti radove.")]
    [InlineData("bs", "Vijeće je u utorak odlučilo da će se zid luke ponovo izgraditi jer ga je uništila oluja koja je bila najgora u posljednjih hiljadu dana. Niko u Sarajevu nije rekao ko će platiti radove.")]
    [InlineData("sr-Latn", "Veće je u utorak odlučilo da će se zid luke ponovo izgraditi jer ga je uništila oluja koja je bila najgora u poslednjih hiljadu dana. Niko u opštini takođe nije rekao gde je novac.")]
    [InlineData("hu", "A tanács kedden úgy döntött, hogy a kikötő falát újra felépítik, mert azt egy vihar elpusztította, amely az évek óta legrosszabb volt. A munka már elkezdődött, de pénz még nincs.")]
    [InlineData("sq", "Këshilli vendosi të martën që muri i portit të ndërtohet përsëri, pasi ai u shkatërrua nga një stuhi që ishte më e keqja prej vitesh. Punët kanë filluar, por nuk ka para.")]
    [InlineData("tr", "Meclis salı günü, kışın fırtınada yıkılan liman duvarının yeniden yapılması için karar aldı. Başkan, bu fırtınanın son yılların en kötüsü olduğunu ve çalışmaların başladığını söyledi.")]
    [InlineData("az", "Şura çərşənbə axşamı qışda fırtına ilə dağılan liman divarının yenidən tikilməsi üçün qərar verdi. Sədr bildirib ki, bu fırtına son illərin ən güclüsü olub və işlər artıq başlayıb.")]
    [InlineData("uz", "Kengash seshanba kuni qishda bo‘ron tufayli vayron bo‘lgan port devorini qayta qurish haqida qaror qildi. Rais bu ishlar uchun pul bor, deb aytdi va ular yil oxirigacha davom etishi kerak.")]
    [InlineData("id", "Dewan kota memutuskan pada hari Selasa bahwa tembok pelabuhan akan dibangun kembali karena telah hancur oleh badai. Wali kota mengatakan pemerintah sudah punya uang untuk pekerjaan tersebut.")]
    [InlineData("ms", "Majlis bandar memutuskan pada hari Selasa bahawa tembok pelabuhan akan dibina semula kerana ia musnah akibat ribut. Datuk Bandar berkata kerajaan mempunyai wang daripada peruntukan itu.")]
    [InlineData("vi", "Hội đồng thành phố hôm thứ Ba đã bỏ phiếu xây dựng lại bức tường của cảng, vốn bị cơn bão phá hủy trong mùa đông, và cho biết công việc sẽ bắt đầu vào mùa xuân.")]
    [InlineData("tl", "Nagpasya ang konseho noong Martes na muling itayo ang pader ng pantalan matapos itong wasakin ng bagyo. Sinabi ng alkalde na wala pa silang pera para sa mga manggagawa.")]
    [InlineData("ceb", "Nakahukom ang konseho niadtong Martes nga tukoron pag-usab ang paril sa pantalan human kini gun-oba sa bagyo. Matud sa mayor, wala pa silay kwarta para sa mga trabahante.")]
    [InlineData("sw", "Baraza la mji liliamua siku ya Jumanne kwamba ukuta wa bandari ujengwe tena baada ya kuharibiwa na dhoruba. Meya alisema kuwa serikali bado haina fedha kwa ajili ya kazi hiyo.")]
    [InlineData("ha", "Majalisar birnin ta yanke shawara a ranar Talata cewa za a sake gina katangar tashar jirgin ruwa bayan da guguwa ta rusa ta. Shugaban ya ce gwamnatin jihar ba ta da kuɗin wannan aiki.")]
    [InlineData("yo", "Ìgbìmọ̀ ìlú náà pinnu ní ọjọ́ Ìṣẹ́gun pé wọn yóò tún ògiri èbúté náà kọ́ lẹ́yìn tí ìjì ti bà á jẹ́. Ààrẹ sọ pé ìjọba kò ní owó fún iṣẹ́ yìí ní ọdún yìí.")]
    [InlineData("ig", "Ndị isi obodo ahụ kpebiri n'ụbọchị Tuzdee na a ga-arụgharị mgbidi ọdụ ụgbọ mmiri ahụ n'ihi na oké ifufe bibiri ya. Onye isi kwuru na gọọmentị enweghị ego maka ọrụ a.")]
    [InlineData("so", "Golaha magaalada ayaa Talaadadii go'aansaday in dib loo dhiso derbiga dekedda kadib markii uu duufaan burburiyey. Duqa magaalada ayaa sheegay in dowladda aysan weli lacag u haysan shaqada.")]
    [InlineData("zu", "Umkhandlu uthe ngoLwesibili udonga lwasethekwini luzophinde lwakhiwe ngoba lwadilizwa isiphepho. Imeya ithe uhulumeni akakabi nayo imali futhi abantu kumele balinde, kodwa umsebenzi usuqalile.")]
    [InlineData("xh", "Ibhunga lithe ngoLwesibini udonga lwezibuko luza kuphinda lwakhiwe kuba lwadilizwa sisaqhwithi. USodolophu uthe urhulumente akanayo imali kwaye abantu kufuneka balinde, kodwa umsebenzi sele uqalile.")]
    [InlineData("st", "Lekhotla le ile la etsa qeto ka Labobedi hore lerako la koung le tla hahuoa hape hobane le ile la senngoa ke sefefo. Ramotse o itse mmuso ha o na chelete ea mosebetsi oo.")]
    [InlineData("mg", "Nanapa-kevitra ny filan-kevitra tamin'ny talata fa haorina indray ny rindrin'ny seranana satria noravan'ny rivotra izy io. Nilaza ny ben'ny tanàna fa mbola tsy manana vola ny fanjakana.")]
    [InlineData("ht", "Konsèy la deside madi pou yo rebati mi pò a paske yon siklòn te kraze l. Majistra a di gouvènman an poko gen lajan pou travay sa a, men moun yo ap tann depi lontan.")]
    [InlineData("cy", "Penderfynodd y cyngor ddydd Mawrth y bydd wal yr harbwr yn cael ei hailadeiladu ar ôl iddi gael ei dinistrio gan storm. Dywedodd y maer nad oes arian gan y llywodraeth ar gyfer y gwaith.")]
    [InlineData("ga", "Shocraigh an chomhairle Dé Máirt go dtógfar balla an chuain arís tar éis gur scrios stoirm é. Dúirt an méara nach bhfuil airgead ag an rialtas don obair sin go fóill.")]
    [InlineData("gd", "Cho-dhùin a' chomhairle Dimàirt gun tèid balla a' chala a thogail a-rithist an dèidh do stoirm a sgrios. Thuirt am pròbhaist nach eil airgead aig an riaghaltas airson na h-obrach sin.")]
    [InlineData("mt", "Il-kunsill iddeċieda nhar it-Tlieta li l-ħajt tal-port jerġa' jinbena wara li nqered minn maltempata. Is-sindku qal li l-gvern għad m'għandux flus għal dan ix-xogħol din is-sena.")]
    [InlineData("eu", "Udalak asteartean erabaki du portuko horma berriro eraikiko dutela, ekaitz batek suntsitu baitzuen. Alkateak esan du lanak hasi direla, baina ez dagoela dirurik beste ezer egiteko.")]
    [InlineData("eo", "La konsilio decidis mardon, ke la muro de la haveno estos rekonstruita, ĉar ĝi estis detruita de ŝtormo. La urbestro diris, ke ili ankoraŭ ne havas monon por tiu laboro.")]
    [InlineData("ku", "Meclîsê roja sêşemê biryar da ku dîwarê benderê ji nû ve bê avakirin, ji ber ku ew di zivistanê de ji aliyê bahozê ve hat rûxandin. Serok got ku pere tune ne.")]
    [InlineData("ru", "Совет во вторник проголосовал за восстановление стены порта, которая была разрушена во время бури, и заявил, что работы начнутся уже этой весной.")]
    [InlineData("uk", "Рада проголосувала у вівторок за відбудову стіни порту, яку було зруйновано під час бурі, та заявила, що це буде до літа.")]
    [InlineData("be", "Рада ў аўторак прагаласавала за аднаўленне сцяны порта, якая была разбурана падчас буры, і заявіла, што працы пачнуцца ўжо гэтай вясной.")]
    [InlineData("bg", "Съветът гласува във вторник за възстановяване на стената на пристанището, която беше разрушена от бурята, и заяви, че работата ще започне през пролетта.")]
    [InlineData("mk", "Советот гласаше во вторникот за обнова на ѕидот на пристаништето, кој беше уништен од бурата, и рече дека работата ќе започне во пролетта, но нема пари.")]
    [InlineData("sr", "Веће је у уторак одлучило да ће се зид луке поново изградити јер га је уништила олуја која је била најгора у последњих неколико година. Градоначелник није рекао ко ће то платити.")]
    [InlineData("kk", "Кеңес сейсенбі күні қыста дауылдан қираған порт қабырғасын қайта салу туралы шешім қабылдады. Әкім бұл жұмыс үшін ақша бар екенін және ол көктемде басталады деп айтты.")]
    [InlineData("ky", "Кеңеш шейшемби күнү кышында бороондон кыйраган порттун дубалын кайра куруу тууралуу чечим кабыл алды. Шаар башчысы бул иш үчүн акча бар экенин жана ал жазында башталарын айтты.")]
    [InlineData("mn", "Хотын зөвлөл мягмар гарагт өвлийн шуурганд нурсан боомтын ханыг дахин барихаар болсон байна. Хотын дарга энэ ажлын мөнгө байгаа бөгөөд хавар эхэлнэ гэж хэлсэн юм.")]
    [InlineData("tg", "Шӯро рӯзи сешанбе қарор кард, ки девори бандар, ки дар зимистон аз тӯфон хароб шуда буд, аз нав сохта мешавад. Раис гуфт, ки барои ин кор ҳанӯз маблағ нест.")]
    [InlineData("el", "Το συμβούλιο ψήφισε την Τρίτη υπέρ της ανοικοδόμησης του τείχους του λιμανιού, που καταστράφηκε από την καταιγίδα.")]
    [InlineData("hy", "Խորհուրդը երեքշաբթի որոշեց վերակառուցել նավահանգստի պատը, որը ձմռանը ավերվել էր փոթորկից։")]
    [InlineData("ka", "საბჭომ სამშაბათს გადაწყვიტა პორტის კედლის აღდგენა, რომელიც ზამთარში ქარიშხალმა დაანგრია.")]
    [InlineData("he", "המועצה החליטה ביום שלישי לבנות מחדש את חומת הנמל, לאחר שהיא נהרסה בסערה. ראש העיר אמר כי אין עדיין כסף, אבל העבודה תתחיל עוד השנה.")]
    [InlineData("yi", "דער ראַט האָט באַשלאָסן דינסטיק אַז די וואַנט פון דעם פּאָרט וועט ווערן געבויט אויף ס'ניי, ווייל אַ שטורעם האָט זי צעשטערט און מען האָט נישט קיין געלט.")]
    [InlineData("ar", "صوت المجلس يوم الثلاثاء على إعادة بناء جدار الميناء الذي دمرته العاصفة في الشتاء، وقال رئيس البلدية إن العمل سيبدأ هذا العام.")]
    [InlineData("fa", "شورای شهر روز سه‌شنبه تصمیم گرفت دیوار بندر را که در زمستان بر اثر توفان ویران شده بود دوباره بسازد. شهردار گفت که برای این کار هنوز پولی نیست.")]
    [InlineData("ur", "کونسل نے منگل کو فیصلہ کیا کہ بندرگاہ کی دیوار دوبارہ تعمیر کی جائے گی جو طوفان سے تباہ ہو گئی تھی۔ میئر نے کہا کہ حکومت کے پاس اس کے لیے رقم نہیں ہے۔")]
    [InlineData("ps", "شورا د سې‌شنبې په ورځ پرېکړه وکړه چې د بندر دېوال به بیا جوړ شي، ځکه چې توپان ړنګ کړی دی. ښاروال وویل چې حکومت لا د دې کار لپاره پیسې نه لري.")]
    [InlineData("ckb", "ئەنجوومەنی شار ڕۆژی سێشەممە بڕیاری دا کە دیواری بەندەرەکە دووبارە دروست بکرێتەوە، چونکە لە زستاندا بەهۆی گەردەلوولەوە ڕووخا. سەرۆکی شارەوانی گوتی کە هێشتا پارە نییە.")]
    [InlineData("ug", "كېڭەش سەيشەنبە كۈنى قىشتا بوران ۋەيران قىلغان پورت تېمىنى قايتا ياساش ئۈچۈن قارار قىلدى. باشلىق بۇ ئىش ئۈچۈن پۇل بار دەپ ئېيتتى.")]
    [InlineData("hi", "परिषद ने मंगलवार को बंदरगाह की दीवार को फिर से बनाने का फैसला किया, जो तूफान में टूट गई थी। महापौर ने कहा कि सरकार के पास इसके लिए पैसे नहीं हैं।")]
    [InlineData("mr", "परिषदेने मंगळवारी बंदराची भिंत पुन्हा बांधण्याचा निर्णय घेतला, कारण ती वादळात पडली होती. महापौर म्हणाले की सरकारकडे या कामासाठी पैसे नाहीत आणि काम सुरू झाले आहे.")]
    [InlineData("ne", "परिषद्ले मंगलबार आँधीले भत्काएको बन्दरगाहको पर्खाल फेरि बनाउने निर्णय गरेको छ। मेयरले सरकारसँग यो कामका लागि पैसा नभएको बताए तर काम सुरु भएको थियो।")]
    [InlineData("bn", "ঝড়ে ভেঙে পড়া বন্দরের দেয়াল আবার তৈরি করার পক্ষে মঙ্গলবার ভোট দিয়েছে পরিষদ। মেয়র বলেন, এর জন্য সরকারের টাকা নেই।")]
    [InlineData("as", "ধুমুহাত ভাঙি পৰা বন্দৰৰ বেৰখন পুনৰ নিৰ্মাণ কৰাৰ সিদ্ধান্ত মঙলবাৰে পৰিষদে গ্ৰহণ কৰিছে। মেয়ৰে কয় যে চৰকাৰৰ হাতত ধন নাই।")]
    [InlineData("pa", "ਕੌਂਸਲ ਨੇ ਮੰਗਲਵਾਰ ਨੂੰ ਤੂਫ਼ਾਨ ਵਿੱਚ ਢਹਿ ਗਈ ਬੰਦਰਗਾਹ ਦੀ ਕੰਧ ਨੂੰ ਦੁਬਾਰਾ ਬਣਾਉਣ ਦਾ ਫ਼ੈਸਲਾ ਕੀਤਾ।")]
    [InlineData("gu", "કાઉન્સિલે મંગળવારે વાવાઝોડામાં તૂટી ગયેલી બંદરની દીવાલ ફરીથી બાંધવાનો નિર્ણય કર્યો.")]
    [InlineData("ta", "புயலில் இடிந்த துறைமுகச் சுவரை மீண்டும் கட்ட நகர சபை செவ்வாய்க்கிழமை முடிவு செய்தது.")]
    [InlineData("te", "తుఫానులో కూలిపోయిన ఓడరేవు గోడను తిరిగి నిర్మించాలని మండలి మంగళవారం నిర్ణయించింది.")]
    [InlineData("kn", "ಚಂಡಮಾರುತದಲ್ಲಿ ಕುಸಿದ ಬಂದರಿನ ಗೋಡೆಯನ್ನು ಮತ್ತೆ ಕಟ್ಟಲು ಮಂಡಳಿ ಮಂಗಳವಾರ ನಿರ್ಧರಿಸಿತು.")]
    [InlineData("ml", "കൊടുങ്കാറ്റിൽ തകർന്ന തുറമുഖ മതിൽ വീണ്ടും പണിയാൻ കൗൺസിൽ ചൊവ്വാഴ്ച തീരുമാനിച്ചു.")]
    [InlineData("si", "කුණාටුවෙන් කඩා වැටුණු වරායේ බිත්තිය නැවත ඉදි කිරීමට මණ්ඩලය අඟහරුවාදා තීරණය කළේය.")]
    [InlineData("th", "สภาเมืองลงมติเมื่อวันอังคารให้สร้างกำแพงท่าเรือที่พังลงเพราะพายุขึ้นมาใหม่")]
    [InlineData("lo", "ສະພາເມືອງໄດ້ຕັດສິນໃຈໃນວັນອັງຄານໃຫ້ສ້າງກຳແພງທ່າເຮືອທີ່ພັງຍ້ອນພາຍຸຄືນໃໝ່")]
    [InlineData("km", "ក្រុមប្រឹក្សាក្រុងបានសម្រេចនៅថ្ងៃអង្គារឱ្យសាងសង់ជញ្ជាំងកំពង់ផែដែលបានបាក់ដោយសារព្យុះឡើងវិញ")]
    [InlineData("my", "မြို့တော်ကောင်စီသည် မုန်တိုင်းကြောင့် ပြိုကျခဲ့သော ဆိပ်ကမ်းတံတိုင်းကို ပြန်လည်တည်ဆောက်ရန် အင်္ဂါနေ့တွင် ဆုံးဖြတ်ခဲ့သည်။")]
    [InlineData("am", "የከተማው ምክር ቤት በማዕበል የፈረሰውን የወደብ ግንብ እንደገና ለመሥራት ማክሰኞ ወስኗል። ከንቲባው ለዚህ ሥራ ገንዘብ ነበር ግን አሁን የለም ብለዋል፤ ይህ እና ሌላውም ሆኖ ሥራው ይቀጥላል።")]
    [InlineData("ti", "ቤት ምኽሪ ከተማ ነቲ ብህቦብላ ዝፈረሰ መንደቕ ወደብ ከም ብሓድሽ ንምህናጽ ሰሉስ ወሲኑ። ከንቲባ ከተማ ናይ እዚ ስራሕ ገንዘብ ኣብ መንግስቲ የለን ኢሉ እዩ።")]
    [InlineData("ko", "시의회는 화요일 지난겨울 폭풍으로 무너진 항구 벽을 다시 짓기로 결정했다.")]
    [InlineData("ja", "市議会は火曜日、冬の嵐で壊れた港の壁を再建することを決めた。")]
    [InlineData("zh-Hans", "市议会星期二投票决定重建去年冬天被风暴毁坏的港口围墙，工程将于春天开始。")]
    [InlineData("zh-Hant", "市議會星期二投票決定重建去年冬天被風暴毀壞的港口圍牆，工程將於春天開始。")]
    [InlineData("uz-Cyrl", "Кенгаш сешанба куни қишда бўрон туфайли вайрон бўлган порт деворини қайта қуриш ҳақида қарор қилди. Раис бу ишлар учун пул бор, деб айтди ва улар йил охиригача давом этиши керак.")]
    public void Of_RunningText_GivesItsLanguage(string language, string text)
    {
        GuessedLanguage? guess = LanguageGuess.Of(text);

        guess.Should().NotBeNull();
        guess!.Tag.Should().Be(language);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Harbour wall")]
    [InlineData("12.04.2024 | 18:30 | 3:1")]
    [InlineData("Courtois, Carvajal, Alaba, Rüdiger, Mendy, Kroos, Valverde, Modrić")]
    [InlineData("AFP / Getty Images / Reuters / dpa")]
    [InlineData("Liverpool FC Manchester City Real Madrid Inter Milano Bayern Ajax")]
    public void Of_LittleOrNoProse_GivesNothing(string text)
    {
        GuessedLanguage? guess = LanguageGuess.Of(text);

        guess.Should().BeNull();
    }

    [Fact]
    public void Of_ChineseWithoutTellingCharacters_LeavesTheScriptOpen()
    {
        GuessedLanguage? guess = LanguageGuess.Of("山上有一座小屋，屋前有水，水中有石，石上有人坐着看月亮");

        guess!.Tag.Should().Be("zh");
    }

    [Fact]
    public void Excludes_ShortSentence_OnlyWhatIsSurelyAnother()
    {
        const string sentence = "Rada v utorok rozhodla, že múr prístavu bude znovu postavený, pretože ho zničila búrka, ktorá bola najhoršia za posledné roky. "
            + "Práce sa už začali, ale peniaze ešte nie sú a nikto nevie, kedy budú. Podľa primátora ich mesto nemá, a preto bude musieť čakať.";

        GuessedLanguage guess = LanguageGuess.Of(sentence)!;

        guess.Tag.Should().Be("sk");
        guess.Excludes("sk").Should().BeFalse();
        guess.Excludes("en").Should().BeTrue();
        guess.Excludes("ru").Should().BeTrue();
    }

    [Theory]
    [InlineData("Vijeće je odlučilo da će se zid luke ponovno izgraditi jer ga je uništila oluja koja je bila najgora u posljednjih tisuću dana, a nitko nije rekao tko će to platiti.", "sr")]
    [InlineData("Dewan kota memutuskan bahwa tembok pelabuhan akan dibangun kembali karena telah hancur oleh badai pada bulan Januari.", "ms")]
    public void Excludes_NextOfKin_IsNever(string text, string kin)
    {
        GuessedLanguage guess = LanguageGuess.Of(text)!;

        guess.Excludes(kin).Should().BeFalse();
    }
}
