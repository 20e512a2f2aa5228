import Glibc

// swift-format-ignore-file: lines are as long as a name has forms.

/// Given names in the forms that other tongues have of them: John, Johannes, Giovanni, Ivan, Yahya.
///
/// Common knowledge, collected by hand: one line a name, folded, its forms in no order. A form may be of several names.
public enum GivenNames {
    /// The other forms of a folded given name; none when it is not known. O(size of the table): some microseconds.
    public static func forms(of name: [UInt8]) -> [[UInt8]] {
        guard name.count > 1, name.count < 32, name.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
        else { return [] }
        let needle = ([UInt8(ascii: " ")] + name + [UInt8(ascii: " "), 0]).map { CChar(bitPattern: $0) }
        var forms: [[UInt8]] = []
        table.withUTF8Buffer { table in
            // A literal ends with a zero byte, which is not counted.
            guard let base = table.baseAddress else { return }
            var position = 0
            while let hit = strstr(UnsafeRawPointer(base + position).assumingMemoryBound(to: CChar.self), needle) {
                var start = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
                var end = start
                while start > 0, table[start - 1] != UInt8(ascii: "\n") { start -= 1 }
                while end < table.count, table[end] != UInt8(ascii: "\n") { end += 1 }
                for form in table[start..<end].split(separator: UInt8(ascii: " ")) {
                    let form = Array(form)
                    if form != name, !forms.contains(form) { forms.append(form) }
                }
                position = end
            }
        }
        return forms
    }

    /// Each form between two spaces.
    private static let table: StaticString = """
         aaron aharon haroun harun aron 
         abdullah abdallah abdulla abdullahi abdoulaye 
         abraham abram avraham ibrahim ebrahim abramo abraam avram 
         adalbert adelbert albert albrecht alberto albertus elbert bela vojtech wojciech 
         adam adamo adan adao adem 
         adrian adriano adrien hadrian arian adriaan adrianus adorjan 
         agatha agathe agata agueda agathi agafya agota 
         agnes agnese ines inez agneta agnieszka anezka agnieska agnessa ynes agnete neza 
         ahmed ahmad ahmet achmed achmad akhmed akhmad ahmadou amadou 
         aisha ayesha aysha aicha aishah ayse aischa aysa aissa aishat 
         alan allan allen alain alano 
         alexander alexandre alexandros aleksander aleksandr aleksandar alejandro alessandro alexandru alexandr oleksandr olexandr sandor iskander iskandar eskandar alasdair alastair alistair alasdhair aleksandras aleksanteri sasha sascha sacha alex alec aleks alesandro 
         alexandra alejandra alessandra aleksandra alexandrine oleksandra sandra alexandria sascha sasha aliaksandra 
         alexis alexius aleksei alexei alexey aleksey alexej aleksej oleksiy oleksii alessio alejo 
         alfonso alphonse alphonso alfons afonso alonso alonzo 
         alfred alfredo alfredus alfried ailfrid 
         ali aly alli 
         alice alicia alix alisa alicja aliz alis alise elise alissa alyssa alys alizia 
         ambrose ambrosius ambroise ambrogio ambrosio ambroz ambrus 
         amelia amalia amelie amalie emelia amalija ameliya 
         anastasia anastasie anastazja anastasiya anastasija anastassia nastasia anastazia anastacia anastasiia 
         andrea andreea andree andreja andriana 
         andrew andreas andre andrea andres andrei andrey andrej andriy andrii andrzej anders andras ondrej andrija andris andrius antero antti andreu aindriu drew dries 
         angela angele angelica angelina angelika anzhela andzhela angel aniela angelique andjela 
         angelo angel angelus ange anghel 
         anne anna ana hannah hanna ann annie anni anya anja anneke anita annette annika chana aniko hana ane ania anouk anka anuska nancy nan annemie ona anais 
         anthony antony antonius antonio anton antoine antoni antonin antal antonino tony toni tonio antanas ante anteo antun andon antonios antonis 
         antonia antoinette antonina antonella antonietta antonie tonia antonija antonida 
         apollonia apolline apolonia polonia 
         arnold arnaldo arnaud arnaldus arnoldo arnulf arend arnaut 
         arthur artur arturo arturs artturi artus artuur arto 
         august augustus auguste augusto agustus 
         augustine augustin agostino agustin augustinus agostinho agoston avgustin austin 
         balthasar baltasar baldassare balthazar boldizsar 
         barbara barbe varvara barbora borbala barbra barbel barbro baiba 
         barnabas barnabe barnaba barnaby bernabe 
         bartholomew bartholomaus bartolome bartolomeo barthelemy bartosz bartlomiej bartol bartolomej bartolo bertalan bertil bartos parthalan vartholomaios bartholomeus bart 
         basil basilius basile basilio vasily vasili vasiliy vasyl vassily vasile vassilis vasilis vasilios bazyli 
         beatrice beatrix beatriz beatris beatrycze bea 
         benedict benedikt benedetto benoit benito bento bendt bengt bent benedek benedictus venedikt benet benedykt 
         benjamin beniamino binyamin benyamin benjamim veniamin beniamin bunyamin 
         bernard bernhard bernardo bernardus bernat barnard bernt berend bernardino bernardin 
         bertha berta berthe 
         boniface bonifacius bonifacio bonifaz bonifacy 
         boris borys borislav 
         bridget brigitte brigitta birgit brigida britta brigid birgitta brygida birgitte bridgette berit 
         caesar cesar cesare kaiser cezar cezary 
         camilla camille camila kamila kamilla 
         carla karla charla 
         caroline carolina karolina carolyn karoline carola charlotte karolin carlotta carlota karolyn charlotta lotte karoliina 
         casimir kazimierz kazimir casimiro kasimir 
         caspar kaspar casper jasper gaspard gaspar gasparo gaspare kasper jesper kacper gazpar 
         catherine katharina katherine caterina catalina katarina katarzyna yekaterina ekaterina kateryna catarina kathryn katrina catriona caitlin kathleen katrin karin karen katalin katerina aikaterini catharina kaja katja katya katrijn trijntje kajsa caitriona kaarina katri catrin catherin kathrin catheryn kaisa ekaterine jekaterina kata katka katinka cathalina cathrine kathrine catharine 
         cecilia cecile cecilie cacilie cacilia cecily sheila celia cecylia silke zilla sisley 
         charity caridad caritas carita 
         charles karl carl carlo carlos karel karol karoly carolus carles karlo karlis kalle carol karolis carel kaarle kaarlo charlie charley 
         christian cristian christiaan kristian krystian cristiano christianus krisztian kristijan khristian karsten carsten kersten 
         christina christine cristina kristina kristine krystyna christiane kirsten kristin kirstin krisztina kristiina christa kirsti kristen chrystyna cristiana kerstin khristina hristina christiana christianna 
         christopher christoph christophe cristobal cristoforo christophorus krzysztof kristoffer kristof krystof kristaps christoffer cristovao kristofer christos kryshtof hristofor kester 
         clara claire chiara klara clair clare klaara klaire 
         claudia claude claudine klaudia claudie klavdia klavdiya 
         clement clemens clemente klemens kliment clementius kelemen klement 
         clementine clementina klementina clemencia 
         colette nicolette nicole nicola nicoletta nikola nicolina 
         conrad konrad corrado conrado kurt curt koenraad koen conradus kort coenraad 
         constance konstanze costanza constanza constantia konstancja 
         constantine constantin konstantin konstantinos costantino constantinus konstantyn kostas constantijn kostiantyn kostyantyn 
         cornelius cornelis corneille cornelio kornel cornelious kornelis kees cornel cor 
         cyril cyrille kyrill kirill kyrillos cirilo cirillo kyrylo cyryl kiril 
         cyrus kyros kourosh koresh ciro 
         daniel daniele danilo daniil danil danial danyal danylo daniels dan danijel taneli 
         david dawid davide davit davyd daoud dawud daud davud dewi daudi taavi taavetti daveth dovid dovydas dave 
         deborah debora devora dvora deborra dvorah 
         demetrius dmitri dmitry dmitriy dmytro dimitri dimitrios dimitris demetrio dimitar demetre mitya dumitru demeter dymitr dmitrij dimitrij dimitrie 
         denis dennis denys dionysius dionisio dionigi dinis denes dionys dionysios deniz dionizy 
         diana diane dianne dijana diahann 
         dominic dominik dominique domenico domingo domingos dominicus domonkos dominick dinko domen 
         dorothy dorothea dorotea dorothee dorota dorottya dorthe dorete darya doroteia doroteja dorotha dora 
         edith edit edita edyta editha 
         edmund edmond edmondo edmundo edmundus odon eamon eamonn 
         edward eduard edouard eduardo edoardo edvard edvardas eetu duarte edwardus edik eduards eduart 
         edwin edvin edwino eduino 
         eleanor eleonora eleonore elinor leonora leonore lenore eleanora elenora ellinor alienor eleanore 
         elias elijah elia eliyahu elie ilya ilia ilyas ilias elis ellis illya eelis ilija ilie elio illes 
         elizabeth elisabeth isabel isabella elisabetta elizaveta elzbieta alzbeta erzsebet isabelle elspeth elisheva elisaveta elsbeth ysabel yelizaveta yelyzaveta jelizaveta elsa else lise elise liesbeth lisbet lisbeth betty beth eliza elisa elizabet ealasaid eilis elsie bettina elzbeta isobel ishbel isabela izabela izabella ilse liisa elisabete elisabet elisabetha elizabetta lisa liesel babette iza 
         emil emile emilio aemilius emilios emilian eemil emils 
         emily emilia emilie aemilia emiliya emiliana emilija emma 
         emma ema hemma 
         emmanuel emanuel manuel emanuele manoel immanuel emmanouil imanuel manolo manolis manuil 
         enoch henoch idris enok 
         eric erik erich eirik erico eerik erikas jerker eryk erick 
         erica erika eerika 
         ernest ernst ernesto ernestus erno arnost ernests earnest 
         esther ester hester eszter estera istar hadassah 
         eugene eugen eugenio eugeniusz evgeny evgeni yevgeny yevgeni evgenii evgeniy yevhen jevgeni jevgenij jeno eugenius eugenios evgenij jewgeni 
         eugenia eugenie evgenia evgeniya yevgenia yevgeniya jevgenia eugenija yevheniia 
         eustace eustache eustachio eustachius eustachy ostap 
         eva eve ewa hava chava ava evie evita yeva hawa eeva ieva hawwa 
         ezekiel ezechiel hezekiel yehezkel ezequiel 
         fatima fatma fatemeh fatimah fatoumata fatou fadma patimat fatimata 
         felicity felicitas felicidad felicite felicita 
         felix felice feliks felicio felixs 
         ferdinand fernando hernando ferdinando fernand hernan ferdynand nandor fernao 
         flora flore floor fleur 
         florence florentia fiorenza florencia florentine 
         frances francesca francoise franziska francisca frantiska franciszka francine fanny ferenca frantziska franka 
         francis franciscus francisco francesco francois franz frans frantisek franciszek ferenc franc frank franjo francesc frane pranciskus proinsias fransiskus franco frants frantz ferencz fransisco 
         frederica friederike frederique federica fryderyka frederika 
         frederick friedrich frederic frederik federico fredrik fryderyk bedrich frigyes frederico fridrich fridericus fred fritz frits frederich fredric 
         gabriel gabriele gavril gavriil jibril jabril dzhabrail cebrail gabor gabrielius havryil gavriel 
         gabrielle gabriela gabriella gabriele havryila gavriela 
         genevieve genoveva genoveffa jenovefa genowefa 
         geoffrey jeffrey geoffroy goffredo gottfried godfrey godofredo jeff geoff gottfridus 
         george georg georges jorge giorgio georgi georgy georgiy georgios giorgos jerzy jiri jordi juri yuri yury iurii yurii gyorgy gheorghe jurgen jorgen jurgis jory goran djordje dorde joris juraj jurij heorhiy heorhii georgije seoras girgis jurgens gjergj giorgi jeorg jur yorgos yrjo iouri youri 
         georgina georgia georgette giorgia georgiana georgine jorgina 
         gerald gerard gerhard gerardo geraldo girard gherardo gerhardus gellert gerrit gert geert gerardus garrett gerold jerald gerhardt gerd gerry jerry 
         gertrude gertrud gertrudis geltrude gertruda gertraud trudy geertruida trude 
         gilbert gilberto gisbert gilbertus 
         giles gilles egidio egidius aegidius gil jilji gillis 
         grace gracia grazia grazyna graziella gratia graca 
         gregory gregor gregorio gregoire grigory grigori grzegorz gergely gregorius grigorios hryhoriy hryhorii gregorios rehor krikor grigor grigore greger joris greg 
         gustav gustave gustavo gustaf gusztav kustaa gustavus gustaw kustaw 
         guy guido vito wido veit 
         harold harald haroldo aralt haraldur 
         hassan hasan hassen hasen khasan hassane 
         hedwig jadwiga hedvig hedvika hedwige edvige jadviga 
         helen helena helene elena ellen eleni yelena olena jelena elaine ilona elen eileen ileana alena ilene galina halina aileen lena jelina elin ellinor helenka iliana leni laina aliona alyona eleny heleen 
         henrietta henriette enrichetta enriqueta henrike henryka harriet henrika jindriska enrica 
         henry heinrich henri enrico enrique henrik hendrik henryk jindrich heinz henricus henrique harry hinrich heikki indrek enric hank hendrick henk anri eanraig anrai 
         herbert heribert heriberto eriberto 
         herman hermann hermano ermanno armando armand hermanus harman herminio germano 
         hermione hermine hermina 
         hilda hilde hildegard ildegarda hildegarde 
         hubert huberto uberto hubertus umberto 
         hugh hugo hugues ugo huw hugon huig ugone 
         humphrey humberto onofrio onofre 
         hussein husayn hossein husain hussain hosein huseyin husein hoesein khusein hossain hocine houssein 
         ida ita idalia idonea 
         ignatius ignacio ignaz ignace ignazio inigo ignacy ignatz ignat ignas ignac 
         irene irina irena iryna eirene irine irenka yrene irenee 
         irma irmgard irmina 
         isaac isaak izaak isak yitzhak itzhak ishak ishaq isacco izsak isahak yitzchak itzik eshaq ike 
         isaiah isaias esaias yeshayahu jesaja isaia 
         ishmael ismail ismael esmail ismaeel yishmael ismayil 
         isidore isidor isidro isidoro izydor 
         ismat ismet esmat 
         israel yisrael izrael isroel 
         jacqueline jacoba giacoma jakobina jacquelyn jaqueline jacobina 
         jafar jaafar cafer djafar gafar 
         jamal gamal djamal cemal jamaal dzhamal 
         james jacob jakob jacques jaime diego jaume giacomo jacopo iago santiago tiago thiago yakov yaakov jakub jakov jago seamus hamish jacobus yaqub yakub jaakko jaap jokubas jacobo xaime yakup iacob iakovos yakiv jayme jim jimmy jamie diogo jacov jakobus jacek sheamus jems 
         jane joan joanna johanna jeanne juana giovanna jana jeannette janet joana siobhan ivana joanne yana sinead hanna janina jean ioana ioanna yoanna janine sian janneke jone juanita zhanna seonaid sheena jeanette gianna jovana johana hannele jenny 
         jeremiah jeremias jeremy geremia yirmiyahu jeremie jeremi jeremia yeremia jeremija 
         jerome hieronymus jeronimo girolamo geronimo jerom hieronim ieronim gerome jeroen 
         jessica jessika gessica yessica jiska dzhessika 
         jesus jesu joshua yeshua isa jehoshua josue jozua yehoshua giosue yusha ieshua 
         joachim joaquin joaquim gioacchino jochen jokim achim joakim jachym yoakim akim ioakim 
         joel yoel joele ioel 
         john johann johannes johan jan jean juan giovanni joao ivan ian sean shaun shawn evan ioan ion ioannes ioannis yannis giannis jon joan janos jens hans juhani juha jani jannis yahya yohanan yochanan yohannes hovhannes hovannes ovanes jovan janko iwan jhon johnny gianni vanni ivo iain eoin owain sion jack jaan janis jock johnnie joh juhan jovanni hannes joannes ohannes ioane johanes yahia hanno juanito gjon 
         jonah jonas yunus younes yunis yona younus giona jona yonah 
         jonathan yonatan jonatan gionata jonathon yehonatan ionatan 
         jordan jordi giordano yarden jordao jourdain 
         joseph josef jose giuseppe jozef yosef yusuf youssef yousef yousuf josip josep iosif osip josephus seosamh joze jozsef jusuf yusif peppe pepe joe jef iosef jusup juozas yousif jussuf juusuf jozsi ioseb hovsep yossef yosif usef josefus yoosef 
         josephine josefa josefina josepha giuseppina jozefa josefine yosefa giuseppa josephina josette zhozefina 
         judah judas juda yehuda jude giuda jud yehudah 
         judith judit giuditta yehudit judita yudit jutta judyta 
         julia julie giulia juliette yulia iulia julija juliet giulietta yuliya iuliia juliana julka juliya jule julita julianna yuliia 
         julian julien giuliano juliano iulian julianus julyan yulian gyula 
         julius jules julio giulio yuli juliusz iulius 
         justin justinus justino giustino justyn iustin justinas 
         justine justina giustina justyna iustina 
         karim kareem kerim karem 
         khadija khadijah hatice hadija chadidscha khadidja khadeeja kadija hatidza 
         khalid khaled halid kalid 
         ladislaus ladislas vladislav wladyslaw laszlo ladislav laslo ladislao ulaszlo 
         lambert lamberto lambertus lambrecht 
         laura lora laure lauren laurence laurel lavra lorena 
         lawrence laurence lorenz lorenzo laurent laurentius lars laurenz lourenco lavrenti lorencz vavrinec wawrzyniec lorinc larry laurens lasse lauri labhras rens lavrentiy llorenc 
         lazarus lazaro lazzaro lazare lazar eleazar elazar eliezer 
         leah lea lia leia leyah 
         leila layla laila leyla lejla leilah 
         leo leon leone lev leao 
         leonard leonardo leonhard leonardus lienhard leonart lennart leendert lennard 
         leonid leonidas leonide leonida leanid 
         leopold leopoldo lepold luitpold 
         lillian liliana lilian liliane lily lilli lili lilja 
         louis ludwig luis luigi ludovic ludovico lodovico lewis luiz lajos ludwik ludvik ludvig aloysius alois ludovicus clovis lluis lodewijk aloisio alojzy luigino lui alojz liudvikas lowis ludo lou 
         louise luise luisa louisa ludovica ludwika luiza lujza aloisia loviisa lovisa lodovica eloise heloise 
         lucas luke luca luc lukas lukasz lucius lukacs luka louka loukas lucien luciano lukash 
         lucian luciano lucien lucjan lukianos lucianus 
         lucy lucia lucie luzia luciana lucja luca lucija luz lucille lucila lucinda ljucija 
         lydia lidia lydie lidija lidiya lidya 
         magdalena madeleine madeline maddalena magdalene magda madlen madelaine magdolna madalena malena magdaleen matleena magali magdalen 
         magnus manus magnusson mans mogens 
         mahmoud mahmud mehmud mahmood makhmud mahmut 
         marcel marcello marcelo marcellus marceli marcelino 
         marcus mark marc marco marcos marek markus marko markos margus mordechai markku mars 
         margaret margarete margarita marguerite margherita margareta malgorzata marketa margit margot greta gretchen margarethe margrethe margriet mairead rita peggy grete merete marjorie margarida margita margreet marjeta maarit marharyta marghareta maighread megan marjatta marge margery 
         marian mariano marianus marius mario 
         martha marta marthe marfa martta martina 
         martin marten martino martins marcin morten maarten martinus marton martim martti martyn mairtin marti merten 
         mary maria marie miriam maryam mariam marya mariya moira maire maura mariah mariana mirjam manon mia marija maryla mairi marika mariette marieke maaria marijke maija meryem meriem myriam marion malia marja masha mitzi mirja maryia mariia miriama 
         matilda mathilde matilde mathilda maud matylda mechthild mafalda mahaut 
         matthew matthias mathieu matteo mateo matthaus mateusz matej matvei matvey matias mathias mattias matyas maciej mathew matheus mattheus matti mateus matija matas matthijs thijs mattia matiss matityahu mateu mattis matz mads mats matei 
         maurice moritz mauricio maurizio mauritius maurits morris mauro moric maurycy morits mavriky 
         max maximus massimo maximo maxim maksim maksym maxime maks maksymilian maximilian massimiliano maximiliano maximilien miksa 
         melanie melania melany melaniya 
         michael michel miguel michele mikhail mihail mihai mikael mikkel michal mihaly mihael michiel mikel miquel micheal mikolas mychajlo mykhailo mihailo mikko mihkel mikelis michail michalis mikhael mikail mike mick misha mitchell miska micha mihajlo mikhayil 
         michelle michele micaela michaela mikaela michalina mihaela miguela micheline 
         mohammed muhammad mohammad muhammed mohamed mehmet mahomet mohamad muhamad mohamud mamadou muhamed mehmed magomed mukhammad mohd mouhamed mohammadou muhammet mahamat mohamet 
         monica monika monique 
         moses moshe moise musa moussa moises mose mojsije mozes moyses mooses moishe movses moisey 
         mustafa mustapha moustafa mostafa moustapha mustafah 
         nadia nadiya nadya nadja nadezhda nadine nadejda nadzeya nadeschda nadzieja 
         nasir nasser naser nacer nassir 
         natalie natalia nataliya natalya nathalie natalija natalja nathalia nataliia natasha natascha natacha 
         nathan natan nathanael natanael nathaniel nataniele netanel 
         nicholas nicolas nikolaus nicola nicolaus nikolai nikolay nikolas nikolaos niklas niclas nils niels klaus claus miklos mikolaj mykola nicolae nikola nicolo nikolaj nikos nicolai nikita colin nick nico niko mikalai mikulas micolau nicolau niilo niklavs mikalojus nikolo nioclas neacal nickolas 
         nicola nicole nikola 
         noah noe noach nuh noak nooa 
         noor nur nour noora nura 
         nora honora honoria eleonora noora norah 
         odile odilia otilia ottilie odette otilie 
         olga helga olha olya wolha 
         oliver olivier oliviero oliverio olivers oliwer 
         olivia olive olivie oliwia oliva 
         omar umar omer oumar umer 
         oscar oskar oskars oszkar 
         oswald osvaldo oswaldo osvald 
         othman osman uthman usman osmane ousmane 
         otto odo ottone otho oto otton 
         pancras pankraz pankracy pancrazio 
         patricia patrizia patrice patrycja 
         patrick padraig patricio patrizio patrice patrik patryk patricius padraic patric 
         paul paulus pablo paolo pavel pawel paulo pavle pavlo pal pol pauli paavo pavlos poul paulius pau bulus boulos pall paulinus paval 
         paula pauline paola paulina pavla pola paulette apolline 
         peter petrus pierre pedro pietro petr piotr pyotr petar pieter peder per petros petro peer pekka petru boutros butrus piet petrik peteris petras piero petteri petur peadar pear pere pjotr petri pier pete bedros petter pjeter 
         petra petronella pierrette petrina petronilla petronila perrine pernille 
         philip philippe philipp felipe filippo filip philippus filipe fulop phillip filipp pilypas pylyp filips vilppu phil pilip feliep lippo 
         philippa filippa felipa philippine 
         quentin quintin quintinus quinten quentino 
         rachel raquel rachele rahel rachelle rakel rahil rachil raakel rahela 
         ralph raoul raul rolf rudolf radolf radulf 
         raphael rafael raffaele rafail rafal raffaello refael 
         rashid rasheed rachid reshid raschid 
         raymond raimund ramon raimondo raimundo reimund raimond redmond rajmund raymundo reamonn ramun 
         rebecca rebekah rivka rebeca rebekka rifka 
         regina reine regine reyna reina 
         reginald reynold reinhold rinaldo reinaldo renaud reynaldo ronald reynaud 
         renata renate renee renaata 
         rene renato renatus renat 
         richard riccardo ricardo rikard ryszard richart rickard rikhard dick rick riccardus richardus rihards ricard risteard 
         robert roberto rupert ruprecht robertus robrecht rupprecht roibeard raibeart roberts bob rob robin ruperto 
         roderick rodrigo roderich rodrigue ruy rodric 
         roger rogelio ruggero rudiger rogerio rutger rogier hrothgar ruediger 
         roland rolando orlando rolland roldan lorant roeland 
         roman romano romain romanus romaine 
         rose rosa rosalie rosalia roza rosina rosita ruzena rosie rozalia rozalija rozsa rosalina rosario 
         rudolph rudolf rodolfo rodolphe rolf rudolfs rezso rodolph rudolfo rudolphus 
         ruth rut ruta routh 
         sabina sabine savina 
         said saeed sayed sayyid saied saeid seyid sayeed sajid syed 
         salim selim saleem salem 
         salvador salvatore salvator sauveur 
         samson sampson sansone sanson shimshon simson 
         samuel samuele shmuel samuil schmuel samoil sam samuli 
         sarah sara sarai zarah sare sari saara sarra 
         saul shaul saulo saulius 
         sebastian sebastien sebastiano bastian sebastianus sebastiao sebestyen bastien szebasztian 
         serena serene serina 
         sergius sergei sergey sergio serge serhiy serhii siarhei sergej sergiu sergi serghei 
         sharif cherif sherif shareef charif 
         sibyl sybil sibylle sybilla sibilla cybele 
         sigismund sigmund siegmund zygmunt zsigmond segismundo sigismondo zikmund zigmund sigismond 
         simon simeon simone shimon semyon semen szymon simao simo simonas semion symeon seimon sieman schimon ximun siemen 
         simone simona simonne 
         solomon salomon suleiman sulayman suleyman shlomo salomone salomao soliman sulejman schlomo salomo sulaiman soleiman 
         sophia sophie sofia zofia sofie sofya zsofia sofija sofiya sonja sonia sonya zofie sofja sofiia 
         stanislaus stanislav stanislaw stanislas estanislao stanislao stanislovas 
         stella estelle estella estrella 
         stephanie stefania estefania stefanie stephania stepanka stefanija szczepana stefaniya stephana estefana 
         stephen stefan stephan stefano esteban etienne stephane istvan steven stepan stefanos stefans estevan estevao stepanos szczepan stjepan stevan stephanus steffen staffan tapani steve stephanos esteve stepas stijn 
         susan susanna suzanne susana zuzana zsuzsanna zuzanna susanne shoshana susannah suzana sanna szuzanna susann syuzanna zuzanka 
         sylvain silvanus silvano silvain silvan 
         sylvester silvester silvestre silvestro szilveszter sylwester 
         sylvia silvia sylvie silviya sylwia silvija szilvia 
         tancred tancredi tancrede 
         tariq tarik tarek tareq 
         tatiana tatyana tetiana tatjana tania tanya tanja tetyana tatsiana 
         terence terrence terentius terencio terenzio 
         teresa theresa therese terezia teresia terezie tereza terese teresita theresia terez toireasa tereze 
         thaddeus tadeusz thaddaus taddeo tadeo tadeas thadee faddei tadej 
         theobald thibault thibaut tebaldo teobaldo thibaud dietbald tibalt tybalt 
         theodora teodora fedora feodora 
         theodore theodor teodoro theodoros fyodor feodor fedor tivadar teodor fjodor theodorus tudor teodors fedir theo todor tewodros 
         theodoric dietrich thierry theoderich diederik didrik derrick derek teodorico dirk 
         thomas tomas tommaso tomasz tomaz foma tamas thoma tomasso thomaz tom tommy tomos tuomas tuomo toomas tomass tomo tome tuma thoms 
         timothy timotheus timoteo timothee timofey timofei tymoteusz timoteus timo timoteu tymofiy 
         tobias tobiah tobie tobia toby tobiasz tuvia tovia 
         urban urbanus urbano orban 
         ursula orsola ursule orsolya urszula ursola ursel urska 
         valentina valentine walentyna valentyna 
         valentine valentin valentino valentinus walenty balint valentyn valentim folant 
         valerian valeriano valerien valerianus walerian 
         valerie valeria valeriya waleria valerija valery 
         valery valeri valeriy valerius valerio valere valeriu walery 
         vera veera wiera verica vira 
         veronica veronika veronique berenice weronika bernice verona pherenike 
         victor viktor vittorio vittore viktors wiktor vitor victorien victorio vittorino gyozo 
         victoria viktoria vittoria victoire wiktoria viktoriya viktorija vitoria viktoriia 
         vincent vincenzo vicente vinzenz vincentius vincenc wincenty vince vikentiy vinko cenzo 
         violet viola violetta violette wioletta ibolya violeta 
         virginia virginie verginia wirginia 
         vitus vito veit guy wit vid 
         vivian viviane viviana vivien vivienne bibiana 
         vladimir wladimir volodymyr wlodzimierz waldemar valdemar voldemar vladimer uladzimir 
         walter gualtiero gualterio gauthier gautier walther valter wolter wouter valters wat 
         wenceslaus vaclav wenzel venceslas wienczyslaw vencel vjaceslav vyacheslav viacheslav viatcheslav waclaw ventseslav 
         wilfred wilfried wilfrid wilfredo vilfredo 
         wilhelmina guillermina guglielmina wilhelmine vilhelmina mina minna wilma vilma 
         william wilhelm guillaume guglielmo guillermo willem vilhelm vilem wilhelmus gulielmus vilmos guilherme guillem liam uilliam ville gwilym bill will wim viljami vilhelms viljem vilhjalmur viljo willy willi gwillym uilleam wiliam gillermo 
         xavier javier saverio xaver ksawery xabier xaverius javi 
         yasin yassin yaseen jasin yasine 
         yasmin jasmin jasmine yasmine yasmeen jazmin jasmina jessamine gelsomina yasemin yasmina 
         yvonne ivonne iwona ivona yvette ivette 
         zachary zacharias zachariah zaccaria zakaria zakariya zacarias zakhar zachar zecharia zacharie zechariah zekeriya sakari zak zakharia 
         zainab zeinab zaynab zeynep zeyneb zineb zejnep 
         zoe zoya zoi zoja 
        """
}
